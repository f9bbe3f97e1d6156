package org.smotescope.ui.explore;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.smotescope.data.Dataset;
import org.smotescope.data.Monitor;
import org.smotescope.data.NumericColumn;
import org.smotescope.data.io.Table;
import org.smotescope.experiment.Fixtures;
import org.smotescope.experiment.Recipe;
import org.smotescope.experiment.Recipes;
import org.smotescope.experiment.Run;
import org.smotescope.experiment.Runner;
import org.smotescope.sampling.Origin;
import org.smotescope.sampling.Removed;
import org.smotescope.ui.explore.Inspection.Choice;
import org.smotescope.ui.explore.Inspection.Fact;
import org.smotescope.ui.form.Figures;
import org.smotescope.ui.plot.RowId;

class InspectorTest {
    private final Director director = Told.smote();
    private final Run run = director.sight().run();
    private final Inspector inspector = new Inspector(director.sight(), director.words());
    private final Origin.Interpolated origin =
            (Origin.Interpolated) run.resampling().added().get(0);

    @Test
    void aNewRowNamesItsTwoRowsAndItsGap() {
        Inspection made = inspector.made(0, NewRowText.Progress.BEING_MADE);
        assertThat(made.title().words()).isEqualTo("New row 1 of 112");
        assertThat(made.title().state()).isEqualTo("being made");
        assertThat(made.facts()).extracting(Fact::name).containsExactly("base", "neighbour", "gap");
        assertThat(made.facts().get(1).extra()).isEqualTo("rank " + (origin.rank() + 1) + " of 5");
        assertThat(made.facts().get(2).value()).hasSize(6).startsWith("0.");
        assertThat(made.facts().get(2).extra()).isEqualTo("seed 1386");
        assertThat(made.gap()).hasValue(origin.gap());
    }

    @Test
    void everyColumnShowsItsArithmeticInTheDecimalsOfTheFile() {
        Inspection made = inspector.made(0, NewRowText.Progress.MADE);
        var line = requireNonNull(made.columns()).lines().getFirst();
        assertThat(line.name()).isEqualTo("a");
        assertThat(line.result()).matches("−?\\d\\.\\d{5}");
        assertThat(line.arithmetic())
                .matches(
                        "−?\\d\\.\\d{4} \\+ 0\\.\\d{4} × \\(−?\\d\\.\\d{4} − \\(?−?\\d\\.\\d{4}\\)?\\)");
    }

    @Test
    void thePickedNeighbourIsOneOfTheNearest() {
        Inspection made = inspector.made(0, NewRowText.Progress.MADE);
        Inspection.Nearest nearest = requireNonNull(made.nearest());
        assertThat(nearest.title()).isEqualTo("Its 5 nearest failed rows");
        assertThat(nearest.hint()).isEqualTo("distance in all 3 columns, scaled");
        assertThat(nearest.lines())
                .filteredOn(near -> near.choice() == Choice.PICKED)
                .singleElement()
                .satisfies(
                        near ->
                                assertThat(near.row())
                                        .isEqualTo(new RowId("rows", origin.neighbour())));
    }

    @Test
    void theCheckHoldsForEveryRowOfEverySampler() {
        for (String shrinkage : new String[] {"", "none", "1"}) {
            Director each =
                    shrinkage.isEmpty()
                            ? director
                            : Told.director(
                                    plan ->
                                            plan.withSampler("random-over")
                                                    .withSetting("shrinkage", shrinkage));
            Run of = each.sight().run();
            Dataset exported = of.resampling().dataset();
            for (int i = 0; i < each.sight().added(); i++) {
                assertThat(Recomputed.isSame(of, i)).isTrue();
                Origin from = of.resampling().added().get(i);
                for (int j = 0; j < exported.features().size(); j++) {
                    NumericColumn column = (NumericColumn) exported.features().get(j);
                    NumericColumn train = (NumericColumn) of.prepared().train().features().get(j);
                    assertThat(column.get(of.prepared().train().size() + i))
                            .isEqualTo(Recomputed.value(from, train, j));
                }
            }
        }
    }

    @Test
    void aCopyIsComparedWithItsBase() {
        Director copies = Told.director(plan -> plan.withSampler("random-over"));
        Inspection made =
                new Inspector(copies.sight(), copies.words()).made(5, NewRowText.Progress.MADE);
        assertThat(made.check()).startsWith("Compared with the base");
        assertThat(made.nearest()).isNull();
        assertThat(made.gap()).isEmpty();
    }

    @Test
    void aSmallClassRowListsItsChildren() {
        Inspection row = inspector.original(origin.base());
        assertThat(row.nearest()).isNotNull();
        Inspection.Children children = requireNonNull(row.children());
        assertThat(children.rows()).first().extracting(c -> c.row()).isEqualTo(new RowId("new", 0));
        assertThat(children.title()).isEqualTo(children.count() + " new rows start here");
        assertThat(children.rows()).hasSize(Math.min(50, children.count()));
    }

    @Test
    void aLargeClassRowHasValuesOnly() {
        int majority = run.prepared().train().classes().rowsOf(0)[0];
        Inspection row = inspector.original(majority);
        assertThat(row.columns()).isNotNull();
        assertThat(row.nearest()).isNull();
        assertThat(row.children()).isNull();
    }

    @Test
    void aRemovedRowSaysSo() {
        Director removing = Told.director(plan -> plan.withSampler("random-under"));
        int gone = removing.sight().run().resampling().removed().getFirst().row();
        Inspection row = new Inspector(removing.sight(), removing.words()).original(gone);
        assertThat(row.title().state()).isEqualTo("removed");
    }

    @Test
    void allRowsAreAccountedFor() {
        Inspection all = inspector.overview();
        assertThat(all.title().words()).isEqualTo("What was asked, what was made");
        assertThat(all.facts())
                .extracting(fact -> fact.name() + " " + fact.value() + " " + fact.extra())
                .containsExactly(
                        "asked 112 ",
                        "made 112 ",
                        "bases used 28 of 28",
                        "new rows per base 4.0 on average");
        assertThat(all.hints().getFirst()).isEqualTo("Click a ◇ to see the two rows it came from.");
    }

    /// The small file with every fifth cell of the first column empty.
    private static Run withEmptyCells(String sampler) {
        String[] lines = Fixtures.clouds(60, 20, 3).split("\n");
        for (int i = 5; i < lines.length; i += 5) {
            lines[i] = lines[i].replaceFirst(",[^,]*,", ",,");
        }
        Table table = Fixtures.table(String.join("\n", lines) + "\n");
        Recipe recipe = Recipes.initial(table);
        return new Runner(table)
                .run(recipe.withResample(recipe.resample().withSampler(sampler)), Monitor.NONE);
    }

    private static Director directorOf(Run run) {
        Sight.Axes axes = new Sight.Axes(new PlotAxis.Component(0), new PlotAxis.Component(1));
        return new Director(Sight.of(run, axes, Monitor.NONE), Told.ROOM);
    }

    @Test
    void aValueThatTheFileHasNotIsSaidToBeFilled() {
        Run gappy = withEmptyCells("smote");
        Director made = directorOf(gappy);
        Dataset train = gappy.prepared().train();
        int marked = 0;
        for (int row = 0; row < train.size(); row++) {
            boolean isEmpty = train.fileRow(row) % 5 == 4;
            Inspection said = new Inspector(made.sight(), made.words()).original(row);
            assertThat(requireNonNull(said.columns()).lines().getFirst().arithmetic())
                    .isEqualTo(isEmpty ? "filled: empty in the file" : "");
            assertThat(requireNonNull(said.columns()).lines().get(1).arithmetic()).isEmpty();
            assertThat(new HoverText(made, 7).of(new RowId(Crowd.ROWS, row)).get(1))
                    .matches(isEmpty ? ".* \\(filled\\)" : ".*\\d");
            marked += isEmpty ? 1 : 0;
        }
        assertThat(marked).isPositive();
    }

    @Test
    void theArithmeticSaysWhichOfTheTwoRowsWasFilled() {
        Run gappy = withEmptyCells("smote");
        Director made = directorOf(gappy);
        Dataset train = gappy.prepared().train();
        List<String> ends = new ArrayList<>();
        for (int i = 0; i < made.sight().added(); i++) {
            Origin each = gappy.resampling().added().get(i);
            boolean base = train.fileRow(each.base()) % 5 == 4;
            boolean neighbour = train.fileRow(gappy.resampling().added().neighbour(i)) % 5 == 4;
            String who = base && neighbour ? "base and neighbour" : base ? "base" : "neighbour";
            String end = base || neighbour ? "; " + who + " filled: empty in the file" : ")";
            Inspection said =
                    new Inspector(made.sight(), made.words()).made(i, NewRowText.Progress.MADE);
            assertThat(requireNonNull(said.columns()).lines().getFirst().arithmetic())
                    .endsWith(end);
            ends.add(end);
        }
        assertThat(ends).contains("; base filled: empty in the file", ")");
    }

    @ParameterizedTest
    @ValueSource(strings = {"enn", "tomek", "cnn", "nearmiss-1", "nearmiss-2", "smote-enn"})
    void aRemovedRowListsTheRowsThatDecidedWithClassesAndDistances(String sampler) {
        Run cleaned = withEmptyCells(sampler);
        Director made = directorOf(cleaned);
        Removed gone = cleaned.resampling().removed().getFirst();
        Inspection said = new Inspector(made.sight(), made.words()).original(gone.row());
        Inspection.Nearest deciding = requireNonNull(said.nearest());
        List<Integer> rows = Witnesses.of(made.sight(), gone).rows();
        assertThat(deciding.lines()).hasSameSizeAs(rows).isNotEmpty();
        for (int i = 0; i < rows.size(); i++) {
            int row = rows.get(i);
            assertThat(deciding.lines().get(i).name()).isEqualTo(made.words().name(row));
            assertThat(deciding.lines().get(i).className()).isEqualTo(made.words().className(row));
            assertThat(deciding.lines().get(i).distance())
                    .isEqualTo(Figures.fixed(distance(cleaned, gone.row(), row), 2));
        }
        Measured.of(made.sight(), gone)
                .ifPresent(
                        measured ->
                                assertThat(
                                                rows.stream()
                                                        .mapToDouble(
                                                                row ->
                                                                        distance(
                                                                                cleaned,
                                                                                gone.row(),
                                                                                row))
                                                        .average())
                                        .hasValueCloseTo(measured.average(), within(1e-9)));
    }

    /// By hand: of standardised columns.
    private static double distance(Run run, int from, int to) {
        Dataset source = run.resampling().source();
        double squares = 0.0;
        for (int j = 0; j < source.features().size(); j++) {
            NumericColumn numbers = (NumericColumn) source.features().get(j);
            double gap =
                    run.resampling().valueOf(from, numbers, j)
                            - run.resampling().valueOf(to, numbers, j);
            double spread = source.scaling().apply(j, 1.0) - source.scaling().apply(j, 0.0);
            squares += gap * gap * spread * spread;
        }
        return Math.sqrt(squares);
    }
}
