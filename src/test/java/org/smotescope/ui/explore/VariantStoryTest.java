package org.smotescope.ui.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.smotescope.data.Ints;
import org.smotescope.sampling.Evidence;
import org.smotescope.sampling.Origins;
import org.smotescope.sampling.OriginsBuilder;
import org.smotescope.sampling.Removed;
import org.smotescope.sampling.Removed.Reason;
import org.smotescope.ui.plot.Item;
import org.smotescope.ui.plot.RingStyle;
import org.smotescope.ui.plot.RowId;
import org.smotescope.ui.plot.Tone;

/// What differs from the story of SMOTE, on outcomes made by hand.
class VariantStoryTest {
    private final int[] small = Made.small();
    private final int[] large = Made.large();

    private Origins one(double gap) {
        return new OriginsBuilder().interpolated(small[0], small[1], 0, gap).build();
    }

    private Evidence.RowTypes types(int foreign) {
        return new Evidence.RowTypes(
                1, 10, Ints.of(small[0], small[1], small[2]), Ints.of(foreign, 2, 10));
    }

    @Test
    void rowsInDangerAreMarkedFirst() {
        Director director = Made.adding(one(0.5), types(6));
        Story story = director.story(0);
        assertThat(story.stages())
                .extracting(Stage::name)
                .containsExactly("Take", "Mark", "Ring", "Neighbours", "Pick", "Walk", "Settle");
        assertThat(story.openingMillis()).isEqualTo(1_900);
        Frame mark = story.at(900);
        assertThat(mark.caption().what()).isEqualTo("Mark the support vectors.");
        assertThat(mark.caption().where())
                .startsWith("1 in danger, 1 safe, 1 noise. Of 10 near row")
                .endsWith("6 are others.");
        assertThat(mark.drawing().items())
                .filteredOn(Item.Ring.class::isInstance)
                .extracting(item -> ((Item.Ring) item).style())
                .contains(RingStyle.DASHED);
        assertThat(words(director, mark))
                .containsExactly(
                        "the row taken", "safe 1", "danger 1", "noise 1", "other rows, in grey");
    }

    private static List<String> words(Director director, Frame frame) {
        return LegendLine.ofStory(director.sight(), 0, frame.moment()).stream()
                .map(LegendLine::words)
                .toList();
    }

    @Test
    void hardRowsAreWeighed() {
        Evidence weights =
                new Evidence.Weights(
                        1, 5, Ints.of(small[0], small[1]), Ints.of(3, 1), Ints.of(4, 1));
        Director director = Made.adding(one(0.5), weights);
        Frame weigh = director.story(0).at(900);
        assertThat(director.story(0).stages().get(1).name()).isEqualTo("Weigh");
        assertThat(words(director, weigh))
                .containsExactly(
                        "the row taken", "share of others around it", "other rows, in grey");
        assertThat(weigh.caption().where())
                .startsWith("3 of the 5 nearest of row")
                .endsWith("are not failed: it gets 4 new rows.");
        assertThat(labels(weigh)).contains("3 of 5");
    }

    @Test
    void aNegativeGapLeadsAwayFromTheNeighbour() {
        Director director = Made.adding(one(-0.4), types(1));
        Story story = director.story(0);
        Frame end = story.at(story.millis());
        assertThat(story.at(story.start(6)).caption().what())
                .isEqualTo("Walk away, 40 % of the way.");
        assertThat(end.caption().where()).isEqualTo("It lies 40 % of the way beyond its base.");
        Sight sight = director.sight();
        double along =
                (sight.newX(0) - sight.x(small[0])) * (sight.x(small[1]) - sight.x(small[0]));
        assertThat(along).isLessThanOrEqualTo(0);
        assertThat(end.drawing().find(new RowId("new", 0)))
                .hasValueSatisfying(hit -> assertThat(hit.x()).isEqualTo(sight.newX(0)));
    }

    @Test
    void theWayToAnotherClassIsShortened() {
        Director director =
                Made.adding(
                        new OriginsBuilder().shortened(small[0], large[0], 2, 0.5, 0.6).build());
        Story story = director.story(0);
        Frame walk = story.at(story.millis() - 300);
        assertThat(walk.caption().what()).isEqualTo("Walk 30 % of the way.");
        assertThat(walk.caption().where())
                .endsWith("is not failed, so the row goes at most half of the way.");
        assertThat(labels(walk)).contains("gap 0.30");
        Inspection made =
                new Inspector(director.sight(), director.words()).made(0, NewRowText.Progress.MADE);
        assertThat(made.facts()).extracting(Inspection.Fact::value).contains("50 % of the way");
        assertThat(made.check()).isNotEmpty();
    }

    @Test
    void membersConvergeToTheirMean() {
        Director director =
                Made.adding(
                        new OriginsBuilder()
                                .centroid(Ints.of(large[0], large[1], large[2]))
                                .build());
        Story story = director.story(0);
        assertThat(story.stages())
                .extracting(Stage::name)
                .containsExactly("Take", "Converge", "Settle");
        Frame end = story.at(1_200);
        assertThat(end.drawing().items())
                .filteredOn(Item.Segment.class::isInstance)
                .map(Item.Segment.class::cast)
                .hasSize(3)
                .allSatisfy(line -> assertThat(line.x2()).isEqualTo(director.sight().newX(0)));
    }

    @Test
    void aRemovedRowIsCircledExplainedCrossedAndFades() {
        Director director =
                Made.removing(
                        Origins.none(),
                        List.of(
                                new Removed(large[0], new Reason.Linked(small[0])),
                                new Removed(
                                        large[1],
                                        new Reason.Outvoted(
                                                Ints.of(small[0], large[2], small[1]), 1)),
                                new Removed(large[3], new Reason.Ranked(3.5, 2.5))));
        Story story = director.story(0);
        assertThat(story.stages())
                .extracting(Stage::name)
                .containsExactly("Circle", "Why", "Cross out", "Fade");
        Frame why = director.story(1).at(1_200);
        assertThat(why.caption().what()).isEqualTo("Its nearest rows contradict it.");
        assertThat(why.caption().where()).startsWith("2 of its 3 nearest rows are failed");
        assertThat(why.drawing().items())
                .filteredOn(Item.Badge.class::isInstance)
                .extracting(item -> ((Item.Badge) item).text())
                .containsExactly("1", "2", "3");
        assertThat(labels(director.story(2).at(1_200))).contains("score 3.50 against 2.50");
        assertThat(story.at(story.millis()).done()).isEqualTo(1);
    }

    @Test
    void aRemovedRowEndsAsAGreyCross() {
        Director director =
                Made.removing(
                        Origins.none(),
                        List.of(
                                new Removed(large[0], new Reason.Linked(small[0])),
                                new Removed(large[1], new Reason.Linked(small[1]))));
        Story story = director.story(1);
        assertThat(crosses(story.at(1_700)))
                .singleElement()
                .satisfies(cross -> assertThat(cross.tone()).isEqualTo(Tone.INK));
        Frame end = story.at(story.millis());
        assertThat(crosses(end))
                .singleElement()
                .satisfies(
                        cross -> {
                            assertThat(cross.tone()).isEqualTo(Tone.DIMMED);
                            assertThat(cross.x()).isEqualTo(director.sight().x(large[1]));
                        });
        assertThat(LegendLine.ofStory(director.sight(), 1, end.moment()))
                .extracting(LegendLine::words)
                .contains("removed")
                .doesNotContain("the row that goes", "crossed out");
        assertThat(end.drawing().marks())
                .as("the row removed before is a cross on top of its grey mark")
                .anySatisfy(
                        marks -> {
                            assertThat(marks.layer()).isEqualTo(Crowd.ROWS);
                            assertThat(marks.count()).isEqualTo(1);
                        });
    }

    private static List<Item.Cross> crosses(Frame frame) {
        return frame.drawing().items().stream()
                .filter(Item.Cross.class::isInstance)
                .map(Item.Cross.class::cast)
                .toList();
    }

    @Test
    void combinationsMakeFirstAndThenRemove() {
        Director director =
                Made.removing(
                        new OriginsBuilder()
                                .interpolated(small[0], small[1], 0, 0.5)
                                .interpolated(small[2], small[1], 0, 0.25)
                                .build(),
                        List.of(
                                new Removed(large[0], new Reason.Linked(-1)),
                                new Removed(~1, new Reason.Outvoted(Ints.of(large[1]), 1))));
        assertThat(director.sight().tales()).isEqualTo(4);
        assertThat(director.story(2).at(1_200).caption().where()).contains("new row 1");
        assertThat(director.filmMillis()).isEqualTo(2 * 2_900 + 2 * 2_200);
        assertThat(director.progress(5_800)).isEqualTo("2 of 2");
        assertThat(director.progress(8_000)).isEqualTo("1 of 2 gone");
        assertThat(director.film(5_800).done()).isEqualTo(2);
        assertThat(director.rest().done()).isEqualTo(4);
        assertThat(Counts.at(director.sight().run().resampling(), 4))
                .isEqualTo(List.of(large.length - 1, small.length + 1));
        List<Double> stops = director.filmStops();
        assertThat(stops).isSorted().doesNotHaveDuplicates().last().isEqualTo(10_200.0);
    }

    @Test
    void aFrameOfTheFilmIsTheSameHoweverItsTimeWasReached() {
        List<Removed> removed =
                java.util.Arrays.stream(large, 0, 30)
                        .mapToObj(row -> new Removed(row, new Reason.Linked(small[0])))
                        .toList();
        Director director = Made.removing(one(0.5), removed);
        double end = director.filmMillis();
        List<Frame> forth =
                DoubleStream.iterate(0, t -> t <= end, t -> t + 97)
                        .mapToObj(director::film)
                        .toList();
        for (int i = forth.size() - 1; i >= 0; i--) {
            Frame again = director.film(i * 97.0);
            assertThat(again.caption()).isEqualTo(forth.get(i).caption());
            assertThat(again.view()).isEqualTo(forth.get(i).view());
            assertThat(again.done()).isEqualTo(forth.get(i).done());
        }
        assertThat(director.film(end).done()).isEqualTo(31);
    }

    @Test
    void theInspectorNamesTheReasonAndTheRows() {
        Director director =
                Made.removing(
                        Origins.none(),
                        List.of(new Removed(large[0], new Reason.Linked(small[0]))));
        Inspection row = new Inspector(director.sight(), director.words()).original(large[0]);
        assertThat(row.facts()).extracting(Inspection.Fact::value).contains("Tomek link");
        assertThat(row.words())
                .singleElement()
                .asString()
                .endsWith("(failed) are each other's nearest row.");
    }

    @Test
    void rowTypesAreCountedInTheInspectorAndInTheLegend() {
        Director director = Made.adding(one(0.5), types(6));
        Inspection all = new Inspector(director.sight(), director.words()).overview();
        Inspection.Tally tally = java.util.Objects.requireNonNull(all.tally());
        assertThat(tally.lines())
                .extracting(line -> line.name() + " " + line.value())
                .containsExactly("safe 1", "danger 1", "noise 1");
        assertThat(tally.lines().get(1).words()).startsWith("5 to 9 of 10.");
        assertThat(LegendLine.ofTypes(director.sight()))
                .extracting(LegendLine::words)
                .containsExactly("safe 1", "danger 1", "noise 1");
        assertThat(new Inspector(director.sight(), director.words()).original(small[0]).words())
                .containsExactly("6 of its 10 nearest rows are not failed: in danger.");
    }

    private static List<String> labels(Frame frame) {
        return frame.drawing().items().stream()
                .filter(Item.Label.class::isInstance)
                .map(item -> ((Item.Label) item).text())
                .toList();
    }
}
