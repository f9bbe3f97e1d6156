package org.smotescope.ui.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.smotescope.data.Monitor;
import org.smotescope.experiment.Projections;
import org.smotescope.experiment.Run;
import org.smotescope.projection.Positions;
import org.smotescope.projection.View;
import org.smotescope.projection.ViewMethod;
import org.smotescope.sampling.Origin;
import org.smotescope.ui.plot.Item;
import org.smotescope.ui.plot.RowId;
import org.smotescope.ui.plot.SegmentStyle;

/// Rows and stories on maps of all columns.
class MappedStoryTest {
    private final Run run = Told.run(plan -> plan.withSeed(1386));

    @ParameterizedTest
    @EnumSource(names = {"LDA", "T_SNE", "UMAP"})
    void allRowsLieWhereTheViewOfTheTrainingRowsPlacesThem(ViewMethod method) {
        View view = Projections.view(run.prepared().train(), method, 42, 1, Monitor.NONE);
        Sight sight = Told.on(method, run);
        Positions train = view.place(Projections.places(run.prepared().train()), 1, Monitor.NONE);
        assertThat(sight.xs()).containsExactly(train.across());
        assertThat(sight.ys()).containsExactly(train.up());
        Positions made = view.place(Projections.placesOfAdded(run.resampling()), 1, Monitor.NONE);
        for (int i = 0; i < sight.added(); i++) {
            assertThat(sight.newX(i)).isCloseTo(made.across()[i], within(1e-9));
            assertThat(sight.newY(i)).isCloseTo(made.up()[i], within(1e-9));
        }
        Positions test = view.place(Projections.numbers(run.prepared().test()), 1, Monitor.NONE);
        Positions placed = sight.placing().test(run.prepared());
        assertThat(placed.across()).containsExactly(test.across());
        assertThat(placed.up()).containsExactly(test.up());
    }

    @Test
    void inAnEmbeddingNewRowsAreNotOnTheLineBetweenTheirTwoRows() {
        Sight sight = Told.on(ViewMethod.UMAP, run);
        int off = 0;
        for (int i = 0; i < sight.added(); i++) {
            Origin origin = run.resampling().added().get(i);
            Way way = Way.of(origin);
            double x = Ease.between(sight.x(way.base()), sight.x(way.neighbour()), way.gap());
            off += Math.abs(x - sight.newX(i)) > 1e-6 ? 1 : 0;
        }
        assertThat(off).isGreaterThan(sight.added() / 2);
    }

    @Test
    void nothingSlidesInAnEmbedding() {
        Director director = new Director(Told.on(ViewMethod.T_SNE, run), Told.ROOM);
        Story story = director.story(0);
        assertThat(story.stages())
                .extracting(Stage::name)
                .containsExactly("Take", "Ring", "Neighbours", "Pick", "Place", "Settle");
        assertThat(story.stops()).isEqualTo(Told.smote().story(0).stops());
        assertThat(story.at(2_600).caption())
                .isEqualTo(
                        new Caption(
                                "Place it.",
                                "Lines between rows are not straight in t-SNE: the new row is"
                                        + " placed by its neighbours."));
        for (double time = 0; time <= director.filmMillis(); time += 90) {
            Frame frame = director.film(time);
            assertThat(frame.drawing().items())
                    .filteredOn(Item.Segment.class::isInstance)
                    .extracting(item -> ((Item.Segment) item).style())
                    .allMatch(style -> style == SegmentStyle.DOTTED_1);
            assertThat(frame.drawing().items())
                    .filteredOn(Item.Mark.class::isInstance)
                    .map(Item.Mark.class::cast)
                    .filteredOn(mark -> mark.row() != null && mark.row().layer().equals(Crowd.NEW))
                    .allSatisfy(mark -> assertIsPlaced(director.sight(), mark));
        }
        assertThat(director.film(director.timeline().millis() - 500).drawing().marks())
                .filteredOn(marks -> marks.layer().equals(Crowd.NEW))
                .allMatch(marks -> marks.x(100) == director.sight().newX(100));
    }

    private static void assertIsPlaced(Sight sight, Item.Mark mark) {
        RowId row = java.util.Objects.requireNonNull(mark.row());
        assertThat(mark.x()).isEqualTo(sight.newX(row.row()));
        assertThat(mark.y()).isEqualTo(sight.newY(row.row()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"random-over", "cluster-centroids", "smote-enn", "borderline-1"})
    void everyKindOfStoryCanBeToldInAnEmbedding(String sampler) {
        Run other = Told.run(plan -> plan.withSampler(sampler));
        Director director = new Director(Told.on(ViewMethod.UMAP, other), Told.ROOM);
        for (double time = 0; time <= director.timeline().millis(); time += 400) {
            assertThat(director.film(time).drawing().items())
                    .filteredOn(Item.Segment.class::isInstance)
                    .noneMatch(item -> ((Item.Segment) item).style() == SegmentStyle.SOLID_3);
        }
        for (int tale = 0; tale < director.sight().tales(); tale += 25) {
            assertThat(director.story(tale).at(1_500).caption().what()).isNotEmpty();
        }
    }

    @Test
    void inLdaRowsStillSlide() {
        Director director = new Director(Told.on(ViewMethod.LDA, run), Told.ROOM);
        assertThat(director.story(0).stages()).extracting(Stage::name).contains("Walk");
    }

    @Test
    void whatMustBeKnownIsSaid() {
        assertThat(note(ViewMethod.LDA)).startsWith("LDA has used the labels");
        assertThat(note(ViewMethod.UMAP)).contains("mean nothing").doesNotContain("placed first");
        assertThat(Told.sight(plan -> plan).placing().note()).isEmpty();
        assertThat(
                        Told.on(ViewMethod.LDA, run)
                                .placing()
                                .label(new PlotAxis.Mapped(ViewMethod.LDA, 0))
                                .text())
                .isEqualTo("LDA 1 · 100 % of the spread between classes");
        assertThat(
                        Told.on(ViewMethod.UMAP, run)
                                .placing()
                                .label(new PlotAxis.Mapped(ViewMethod.UMAP, 1))
                                .text())
                .isEqualTo("UMAP 2");
    }

    private String note(ViewMethod method) {
        return Told.on(method, run).placing().note().orElseThrow();
    }
}
