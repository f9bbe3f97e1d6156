package org.smotescope.ui.explore;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.smotescope.data.Monitor;
import org.smotescope.data.NumericColumn;
import org.smotescope.data.Role;
import org.smotescope.experiment.DataPlan.ColumnPlan;
import org.smotescope.experiment.Projections;
import org.smotescope.experiment.SplitPlan;
import org.smotescope.projection.PairRanking;
import org.smotescope.projection.ViewMethod;
import org.smotescope.ui.LiveWorkspace;
import org.smotescope.ui.async.HandJobs;

class AxesViewModelTest {
    private static final Sight.Axes PCA = Sight.Axes.of(ViewMethod.PCA);
    private static final Sight.Axes T_SNE = Sight.Axes.of(ViewMethod.T_SNE);

    private final LiveWorkspace workspace = Told.workspace();
    private final HandJobs jobs = new HandJobs();
    private final List<Director> shown = new ArrayList<>();
    private final PictureSource pictures =
            new PictureSource(workspace, jobs, () -> Told.ROOM, shown::add);
    private final AxesViewModel axes = pictures.axes();

    @BeforeEach
    void start() {
        pictures.start();
        jobs.finish("explore");
    }

    @Test
    void aMapIsShownWhenItHasBeenFound() {
        axes.choose(ViewMethod.T_SNE);
        assertThat(axes.workProperty().get().orElseThrow().words())
                .isEqualTo("Placing rows: t-SNE 0 %");
        assertThat(axes()).isEqualTo(PCA);
        jobs.finish("explore-map");
        assertThat(axes.workProperty().get()).isEmpty();
        jobs.finish("explore");
        assertThat(axes()).isEqualTo(T_SNE);
        assertThat(shown.getLast().sight().axes()).isEqualTo(T_SNE);
        assertThat(axes.label(axes.upProperty().get())).isEqualTo("t-SNE 2");
        assertThat(axes.noteProperty().get()).startsWith("In t-SNE the sizes of groups");
        assertThat(axes.shownMethod()).isEqualTo(ViewMethod.T_SNE);
    }

    @Test
    void givenUpTheAxesAreThoseBefore() {
        axes.choose(ViewMethod.T_SNE);
        axes.cancel();
        assertThat(axes.workProperty().get()).isEmpty();
        assertThat(jobs.waiting("explore-map")).isNull();
        assertThat(jobs.waiting("explore")).isNull();
        assertThat(axes()).isEqualTo(PCA);
        assertThat(shown).hasSize(1);
    }

    @Test
    void aMapIsFoundOnceForTheSameRows() {
        show(ViewMethod.T_SNE);
        RowMap map = map();
        show(ViewMethod.PCA);
        axes.choose(ViewMethod.T_SNE);
        assertThat(jobs.waiting("explore-map")).as("it is known").isNull();
        jobs.finish("explore");
        workspace.change(recipe -> recipe.withResample(recipe.resample().withSeed(9)));
        jobs.finish("explore");
        assertThat(map()).isSameAs(map);
        assertThat(shown.getLast().sight().run()).isSameAs(workspace.run().get());
    }

    @Test
    void anotherRunOfTheSameRowsDoesNotDisturbTheSearch() {
        axes.choose(ViewMethod.UMAP);
        HandJobs.Job<?> search = jobs.job("explore-map");
        workspace.change(recipe -> recipe.withResample(recipe.resample().withSeed(9)));
        assertThat(jobs.job("explore-map")).isSameAs(search);
        jobs.finish("explore");
        assertThat(shown.getLast().sight().axes()).isEqualTo(PCA);
        search.finish();
        jobs.finish("explore");
        assertThat(shown.getLast().sight().axes()).isEqualTo(Sight.Axes.of(ViewMethod.UMAP));
        assertThat(shown.getLast().sight().run()).isSameAs(workspace.run().get());
    }

    @Test
    void otherRowsNeedAnotherMapAndUntilThenThePictureStays() {
        show(ViewMethod.T_SNE);
        RowMap before = map();
        split(7);
        assertThat(axes.workProperty().get()).isPresent();
        assertThat(jobs.waiting("explore")).isNull();
        assertThat(shown).hasSize(2);
        jobs.finish("explore-map");
        jobs.finish("explore");
        assertThat(map()).isNotSameAs(before);

        split(8);
        axes.cancel();
        jobs.finish("explore");
        assertThat(axes()).as("the last ones that need no search").isEqualTo(PCA);
        assertThat(shown.getLast().sight().axes()).isEqualTo(PCA);
    }

    @Test
    void aColumnOnOneAxisTakesTheOtherOffTheMapToo() {
        show(ViewMethod.LDA);
        PlotAxis column = axes.choicesProperty().get().getLast();
        axes.acrossProperty().set(column);
        jobs.finish("explore");
        assertThat(axes()).isEqualTo(new Sight.Axes(column, PCA.up()));
        axes.choose(ViewMethod.T_SNE);
        axes.upProperty().set(axes.choicesProperty().get().get(2));
        assertThat(axes.workProperty().get()).as("another choice gives the search up").isEmpty();
        assertThat(jobs.waiting("explore-map")).isNull();
    }

    @Test
    void whatCannotBeFoundIsToldAndTheAxesStay() {
        axes.choose(ViewMethod.T_SNE);
        jobs.job("explore-map").fail(new OutOfMemoryError());
        jobs.finish("explore");
        assertThat(axes()).isEqualTo(PCA);
        assertThat(requireNonNull(workspace.pictureProblem().get()).what())
                .isEqualTo("the data do not fit into memory");
    }

    @Test
    void theBestPairsAreOfferedAndShown() {
        axes.findPairs();
        assertThat(axes.workProperty().get().orElseThrow().words())
                .isEqualTo("Ranking pairs of columns: 0 %");
        jobs.finish("explore-pairs");
        GoodPairs found = axes.pairsProperty().get().orElseThrow();
        PairRanking ranking =
                Projections.goodPairs(
                        requireNonNull(workspace.run().get()).prepared().train(),
                        42,
                        1,
                        Monitor.NONE);
        assertThat(found.pairs()).hasSize(3);
        assertThat(found.pairs().getFirst().score()).isEqualTo(ranking.pairs().getFirst().score());
        assertThat(found.pairs().getFirst().words()).matches("[abc] × [abc]  [01]\\.\\d\\d");
        axes.choose(found.pairs().getFirst());
        jobs.finish("explore");
        assertThat(axes())
                .isEqualTo(
                        new Sight.Axes(
                                found.pairs().getFirst().across(), found.pairs().getFirst().up()));
        assertThat(axes.pairsProperty().get()).isEmpty();
    }

    @Test
    void aRankingOfOtherColumnsIsGivenUp() {
        axes.findPairs();
        HandJobs.Job<?> late = jobs.job("explore-pairs");
        leaveOut("a");
        assertThat(axes.workProperty().get()).isEmpty();
        assertThat(jobs.waiting("explore-pairs")).isNull();
        late.finish();
        assertThat(axes.pairsProperty().get()).isEmpty();

        axes.findPairs();
        jobs.finish("explore-pairs");
        assertThat(axes.pairsProperty().get()).isPresent();
        split(7);
        assertThat(axes.pairsProperty().get()).as("they are of other rows").isEmpty();
    }

    @Test
    void aRankingOutlivesAnotherRunOfTheSameRows() {
        axes.findPairs();
        workspace.change(recipe -> recipe.withResample(recipe.resample().withSeed(9)));
        jobs.finish("explore-pairs");
        assertThat(axes.pairsProperty().get()).isPresent();
    }

    @Test
    void columnsStayOnTheAxesByTheirNames() {
        axes.acrossProperty().set(column("c"));
        axes.upProperty().set(column("b"));
        jobs.finish("explore");
        leaveOut("a");
        assertThat(axes()).isEqualTo(new Sight.Axes(column("c"), column("b")));
        jobs.finish("explore");
        Sight sight = shown.getLast().sight();
        assertThat(sight.axes()).isEqualTo(axes());
        assertThat(sight.xs()[0])
                .isEqualTo(((NumericColumn) sight.rows().features().getLast()).get(0));
        leaveOut("b");
        assertThat(axes()).as("one is gone").isEqualTo(PCA);
    }

    /// What a column is on the axes of the newest rows.
    private PlotAxis column(String name) {
        return axes.choicesProperty().get().stream()
                .filter(axis -> axis.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void leaveOut(String column) {
        workspace.change(
                recipe ->
                        recipe.withData(
                                recipe.data()
                                        .withColumn(column, new ColumnPlan(Role.IGNORE, null))));
    }

    private void show(ViewMethod method) {
        axes.choose(method);
        if (jobs.waiting("explore-map") != null) {
            jobs.finish("explore-map");
        }
        jobs.finish("explore");
    }

    private void split(long seed) {
        workspace.change(recipe -> recipe.withSplit(new SplitPlan(0.3, seed, null)));
    }

    private RowMap map() {
        return ((Placing.OnMap) shown.getLast().sight().placing()).map();
    }

    private Sight.Axes axes() {
        return new Sight.Axes(axes.acrossProperty().get(), axes.upProperty().get());
    }
}
