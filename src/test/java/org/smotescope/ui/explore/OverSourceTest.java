package org.smotescope.ui.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.smotescope.data.Classes;
import org.smotescope.data.Ints;
import org.smotescope.data.Monitor;
import org.smotescope.data.io.Table;
import org.smotescope.experiment.Fixtures;
import org.smotescope.experiment.Recipes;
import org.smotescope.experiment.Run;
import org.smotescope.experiment.Runner;
import org.smotescope.neighbours.NeighbourTable;
import org.smotescope.ui.async.HandJobs;
import org.smotescope.ui.plot.Drawing;
import org.smotescope.ui.plot.Item;
import org.smotescope.ui.plot.Lines;
import org.smotescope.ui.plot.Marks;
import org.smotescope.ui.plot.Viewport;
import org.smotescope.ui.selection.PickedRows;

class OverSourceTest {
    private final HandJobs jobs = new HandJobs();
    private int changes;
    private final OverSource over = new OverSource(jobs, () -> changes++);
    private final Sight sight = Told.sight(plan -> plan);

    private List<Item> items() {
        return over.over(Drawing.EMPTY).items();
    }

    private List<String> words() {
        return over.over(List.of()).stream().map(LegendLine::words).toList();
    }

    private static Overlaid made(Over what, Sight sight) {
        return new OverAsked(what, sight, null, 10).make(Monitor.NONE);
    }

    @Test
    void isMadeInTheBackgroundAndTakenAwayAtOnce() {
        over.show(sight, null);
        over.wantedProperty(Over.HULL).set(true);
        assertThat(items()).isEmpty();
        assertThat(words()).containsExactly("outline of the small class: computing…");
        jobs.finish("over-HULL");
        assertThat(items()).hasSize(1);
        assertThat(words()).hasSize(1).allMatch(line -> line.startsWith("around failed, "));
        over.wantedProperty(Over.HULL).set(false);
        assertThat(items()).isEmpty();
        assertThat(words()).isEmpty();
    }

    @Test
    void theSameIsNotMadeTwice() {
        over.show(sight, null);
        over.wantedProperty(Over.HULL).set(true);
        HandJobs.Job<?> first = jobs.job("over-HULL");
        over.mProperty().set(7);
        assertThat(jobs.job("over-HULL")).isSameAs(first);
        first.finish();
        over.mProperty().set(8);
        over.show(sight, PickedRows.of(sight.run(), "chosen", Ints.of(1)));
        assertThat(jobs.waiting("over-HULL")).isNull();
        int before = changes;
        over.show(sight, null);
        over.show(sight, null);
        assertThat(changes).isEqualTo(before + 1);
    }

    @Test
    void anotherRunKeepsTheOldOutlineUntilTheNewOneIsThereIfItsRowsLieTheSame() {
        over.show(sight, null);
        over.wantedProperty(Over.HULL).set(true);
        jobs.finish("over-HULL");
        List<Item> old = items();
        Sight elsewhere = Told.sight(plan -> plan.withSeed(5));
        over.show(elsewhere, null);
        assertThat(elsewhere.isPlacedAs(sight)).isFalse();
        assertThat(items()).isEmpty();
        jobs.finish("over-HULL");
        assertThat(items()).hasSize(1).isNotEqualTo(old);
    }

    @Test
    void whatIsNoLongerWantedIsGivenUp() {
        over.show(sight, null);
        over.wantedProperty(Over.DENSITY).set(true);
        HandJobs.Job<?> job = jobs.job("over-DENSITY");
        over.wantedProperty(Over.DENSITY).set(false);
        job.finish();
        assertThat(items()).isEmpty();
        assertThat(words()).isEmpty();
    }

    @Test
    void aProblemIsSaid() {
        over.show(sight, null);
        over.wantedProperty(Over.TYPES).set(true);
        jobs.job("over-TYPES").fail(new OutOfMemoryError("no room"));
        assertThat(words())
                .hasSize(1)
                .allMatch(line -> line.startsWith("Safe, in danger, noise: the data do not fit"));
    }

    @Test
    void linesLeadToTheRowsThatTheSamplerChoosesFrom() {
        Lines lines = (Lines) made(Over.GRAPH, sight).items().getFirst();
        int[] small = sight.rows().classes().rowsOf(sight.run().positive());
        long pairs =
                Arrays.stream(small)
                        .boxed()
                        .flatMap(
                                row ->
                                        sight.kin().of(row).stream()
                                                .map(
                                                        near ->
                                                                List.of(
                                                                        Math.min(row, near.row()),
                                                                        Math.max(row, near.row()))))
                        .distinct()
                        .count();
        assertThat(lines.count()).isEqualTo((int) pairs);
        Kin.Neighbour nearest = sight.kin().of(small[0]).getFirst();
        assertThat(lines.x(0, 0)).isEqualTo(sight.x(small[0]));
        assertThat(lines.y(0, 1)).isEqualTo(sight.y(nearest.row()));
        assertThat(made(Over.GRAPH, sight).legend().getFirst().words())
                .isEqualTo("5 nearest: " + small.length + " rows");
    }

    @Test
    void ofChosenNewRowsTheBasesHaveLines() {
        PickedRows picked = PickedRows.of(sight.run(), "chosen", Ints.of(~0));
        Overlaid made = new OverAsked(Over.GRAPH, sight, picked, 10).make(Monitor.NONE);
        int base = sight.run().resampling().added().base(0);
        Lines lines = (Lines) made.items().getFirst();
        assertThat(lines.count()).isEqualTo(5);
        assertThat(IntStream.range(0, 5).mapToDouble(line -> lines.x(line, 0)))
                .containsOnly(sight.x(base));
        assertThat(made.legend().getFirst().words()).isEqualTo("5 nearest: 1 row");
    }

    @Test
    void amongChosenRowsThoseThatTheSamplerLeftAloneHaveLinesToo() {
        Classes classes = sight.rows().classes();
        int[] rare = classes.rowsOf(sight.run().positive());
        int[] usual = classes.rowsOf(1 - sight.run().positive());
        int[] chosen =
                IntStream.concat(Arrays.stream(rare, 0, 2), Arrays.stream(usual, 0, 3))
                        .sorted()
                        .toArray();
        PickedRows picked = PickedRows.of(sight.run(), "chosen", Ints.of(chosen));
        Overlaid made = new OverAsked(Over.GRAPH, sight, picked, 10).make(Monitor.NONE);
        Lines lines = (Lines) made.items().getFirst();
        for (int row : chosen) {
            assertThat(IntStream.range(0, lines.count()).mapToDouble(line -> lines.x(line, 0)))
                    .as("lines of row %d", row)
                    .contains(sight.x(row));
        }
        assertThat(made.legend())
                .extracting(LegendLine::words)
                .containsExactly("5 nearest: 2 rows", "5 nearest of their class: 3 rows");
    }

    @Test
    void withoutASamplerTheNearestOfTheClassAreShown() {
        Overlaid made = made(Over.GRAPH, Told.sight(plan -> plan.withSampler("none")));
        assertThat(made.legend().getFirst().words()).startsWith("5 nearest of their class: ");
        assertThat(((Lines) made.items().getFirst()).count()).isGreaterThan(50);
    }

    @Test
    void noRowOfSmoteLiesOutsideAndJitterDoes() {
        assertThat(made(Over.HULL, sight).legend().getFirst().words())
                .isEqualTo("around failed, 0 of " + sight.added() + " new outside");
        Sight none = Told.sight(plan -> plan.withSampler("none"));
        assertThat(made(Over.HULL, none).legend().getFirst().words()).isEqualTo("around failed");
    }

    @Test
    void typesAreThoseOfBorderlineWithItsM() {
        Sight borderline = Told.sight(plan -> plan.withSampler("borderline-1"));
        Overlaid made = new OverAsked(Over.TYPES, borderline, null, 10).make(Monitor.NONE);
        assertThat(made.legend()).isEqualTo(LegendLine.ofTypes(borderline));
    }

    @Test
    void countsMoveWithM() {
        int small = sight.rows().classes().rowsOf(sight.run().positive()).length;
        over.show(sight, null);
        over.wantedProperty(Over.TYPES).set(true);
        jobs.finish("over-TYPES");
        List<String> ten = words();
        over.mProperty().set(1);
        assertThat(words()).as("until the others are there").isEqualTo(ten);
        jobs.finish("over-TYPES");
        int noise = foreignNearest();
        assertThat(words())
                .containsExactly("safe " + (small - noise), "danger 0", "noise " + noise);
    }

    /// How many rows have a nearest row of the other class.
    private int foreignNearest() {
        int[] rows = sight.rows().classes().rowsOf(sight.run().positive());
        int[] all = IntStream.range(0, sight.rows().size()).toArray();
        NeighbourTable table =
                sight.run()
                        .search()
                        .search(sight.run().resampling().source(), rows, all, 1, Monitor.NONE);
        return (int)
                IntStream.range(0, rows.length)
                        .filter(i -> sight.code(table.neighbour(i, 0)) != sight.run().positive())
                        .count();
    }

    @Test
    void typesTakeThePlaceOfThoseOfTheSampler() {
        Sight borderline = Told.sight(plan -> plan.withSampler("borderline-1"));
        Drawing rows = new Drawing(new Crowd(borderline).outcome());
        over.show(borderline, null);
        over.wantedProperty(Over.TYPES).set(true);
        assertThat(rings(over.over(rows))).isEqualTo(1);
        jobs.finish("over-TYPES");
        assertThat(rings(over.over(rows))).isEqualTo(1);
        assertThat(over.over(LegendLine.ofAll(borderline, Moment.FADED)))
                .filteredOn(line -> line.sign() == Sign.DANGER)
                .hasSize(1);
    }

    private static long rings(Drawing drawing) {
        return drawing.marks().stream()
                .map(Marks::layer)
                .filter(layer -> layer.equals(Crowd.TYPES))
                .count();
    }

    @Test
    void densityHasLinesAndNumbersOfBothSides() {
        Overlaid made = made(Over.DENSITY, sight);
        assertThat(made.items()).filteredOn(Lines.class::isInstance).hasSize(2);
        assertThat(made.items())
                .filteredOn(Item.Words.class::isInstance)
                .map(item -> ((Item.Words) item).text())
                .containsExactly("25 %", "50 %", "75 %", "25 %", "50 %", "75 %");
        assertThat(made.legend())
                .containsExactly(
                        new LegendLine(Sign.LEVELS, 0, "density of failed (25, 50, 75 % inside)"),
                        new LegendLine(Sign.NEW_LEVELS, 0, "density of new rows"));
    }

    /// Two groups at -6 and 6 across, other rows between.
    @Test
    void groupsFarApartAreIslandsOfDensity() {
        Random random = new Random(5);
        StringBuilder text = new StringBuilder("x,y,class\n");
        for (int i = 0; i < 440; i++) {
            double middle = i < 400 ? 0 : i % 2 == 0 ? -6 : 6;
            double wide = i < 400 ? 1.2 : 0.5;
            text.append(middle + wide * random.nextGaussian())
                    .append(',')
                    .append(wide * random.nextGaussian())
                    .append(i < 400 ? ",maj\n" : ",min\n");
        }
        Table table = Fixtures.table(text.toString());
        Run run = new Runner(table).run(Recipes.initial(table), Monitor.NONE);
        Sight.Axes pair =
                new Sight.Axes(new PlotAxis.Feature(0, "x"), new PlotAxis.Feature(1, "y"));
        Sight groups = Sight.of(run, pair, Monitor.NONE);
        Viewport home = groups.home(Told.ROOM);
        Overlaid made = made(Over.DENSITY, groups);
        Lines original =
                made.items().stream()
                        .filter(Lines.class::isInstance)
                        .map(Lines.class::cast)
                        .findFirst()
                        .orElseThrow();
        for (int line = 0; line < original.count(); line++) {
            for (int i = 0; i < original.places(line); i++) {
                assertThat(Math.abs(original.x(line, i))).isGreaterThan(4.0);
                assertThat(original.x(line, i)).isBetween(home.minX(), home.maxX());
                assertThat(original.y(line, i)).isBetween(-2.0, 2.0);
            }
        }
    }
}
