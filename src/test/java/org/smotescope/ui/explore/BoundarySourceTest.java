package org.smotescope.ui.explore;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.smotescope.experiment.ModelPlan;
import org.smotescope.experiment.Run;
import org.smotescope.experiment.boundary.Plane;
import org.smotescope.experiment.boundary.PlaneAxis;
import org.smotescope.experiment.boundary.Question;
import org.smotescope.experiment.boundary.Side;
import org.smotescope.ui.ClassOrder;
import org.smotescope.ui.LiveWorkspace;
import org.smotescope.ui.async.HandJobs;
import org.smotescope.ui.async.ImmediateJobs;
import org.smotescope.ui.plot.Item;
import org.smotescope.ui.plot.ScoreField;
import org.smotescope.ui.plot.Viewport;
import org.smotescope.ui.selection.CellRows;
import org.smotescope.ui.selection.MatrixCell;
import org.smotescope.ui.selection.Selection;

class BoundarySourceTest {
    private static final Viewport VIEW = new Viewport(-3, 5, -3, 3, 56, 40, 800, 400);
    private static final Plane COLUMNS =
            new Plane(new PlaneAxis.Column(0), new PlaneAxis.Column(1));

    private final LiveWorkspace workspace = Told.workspace();
    private final HandJobs jobs = new HandJobs();
    private int changes;
    private final BoundarySource boundary = new BoundarySource(jobs, () -> changes++);

    @Test
    void aCoarseGridIsShownFirstAndThenFinerOnes() {
        boundary.show(asked(Question.TWO_COLUMNS, Side.AFTER), VIEW);
        assertThat(words()).isEqualTo("Model of these two columns alone · computing…");
        jobs.finish("boundary-model");
        assertThat(boundary.field()).isNull();
        for (int lines : new int[] {25, 100, 200}) {
            jobs.finish("boundary");
            ScoreField field = requireNonNull(boundary.field());
            assertThat(field.columns()).isEqualTo(lines);
            assertThat(field.rows()).isEqualTo((lines + 1) / 2);
            assertThat(field.bounds()).isEqualTo(VIEW.bounds());
            assertThat(words())
                    .isEqualTo("Model of these two columns alone · after SMOTE: all 112 new rows");
        }
        assertThat(jobs.waiting("boundary")).isNull();
        assertThat(changes).isEqualTo(3);
    }

    @Test
    void aViewThatMovesGivesUpTheGridUnderWayAndKeepsWhatIsShown() {
        boundary.show(asked(Question.FULL_MODEL, Side.AFTER), VIEW);
        jobs.finish("boundary-model");
        jobs.finish("boundary");
        ScoreField coarse = boundary.field();
        HandJobs.Job<?> old = jobs.job("boundary");

        Viewport moved = VIEW.pannedBy(30, 0);
        boundary.show(asked(Question.FULL_MODEL, Side.AFTER), moved);
        old.finish();
        assertThat(boundary.field()).isSameAs(coarse);
        jobs.finish("boundary");
        assertThat(requireNonNull(boundary.field()).bounds()).isEqualTo(moved.bounds());
        assertThat(requireNonNull(boundary.field()).columns()).isEqualTo(100);
    }

    @Test
    void aViewThatMovesDoesNotStopTheLearning() {
        boundary.show(asked(Question.TWO_COLUMNS, Side.AFTER), VIEW);
        HandJobs.Job<?> learning = jobs.job("boundary-model");
        boundary.show(asked(Question.TWO_COLUMNS, Side.AFTER), VIEW.pannedBy(30, 0));
        assertThat(jobs.job("boundary-model")).isSameAs(learning);
        learning.finish();
        jobs.finish("boundary");
        assertThat(requireNonNull(boundary.field()).bounds())
                .isEqualTo(VIEW.pannedBy(30, 0).bounds());
    }

    @Test
    void anotherThresholdAsksNobodyAndMovesTheLine() {
        showAll(Question.FULL_MODEL, Side.AFTER);
        workspace.change(recipe -> recipe.withThreshold(0.2));
        boundary.show(asked(Question.FULL_MODEL, Side.AFTER), VIEW);

        assertThat(requireNonNull(boundary.field()).threshold()).isEqualTo(0.2);
        assertThat(jobs.waiting("boundary")).isNull();
        assertThat(jobs.waiting("boundary-model")).isNull();
        assertThat(boundary.noteProperty().get().keys())
                .containsExactly(
                        new BoundaryNote.Key(1, "called failed"),
                        new BoundaryNote.Key(0, "called not failed"),
                        new BoundaryNote.Key(-1, "threshold 0.20"));
        ScoreField shown = boundary.field();
        boundary.show(asked(Question.FULL_MODEL, Side.AFTER), VIEW);
        assertThat(boundary.field()).isSameAs(shown);
    }

    @Test
    void theBoundaryOfAnotherModelIsTakenAway() {
        showAll(Question.FULL_MODEL, Side.AFTER);
        workspace.change(recipe -> recipe.withModel(new ModelPlan("knn", Map.of())));
        boundary.show(asked(Question.FULL_MODEL, Side.AFTER), VIEW);

        assertThat(boundary.field()).isNull();
        assertThat(words()).isEqualTo("Full model · computing…");
        jobs.finish("boundary-model");
        assertThat(words()).isEqualTo("Full model, other columns at their median · computing…");
    }

    @Test
    void bothSidesAreKept() {
        showAll(Question.TWO_COLUMNS, Side.AFTER);
        ScoreField after = boundary.field();
        showAll(Question.TWO_COLUMNS, Side.BEFORE);
        assertThat(words()).isEqualTo("Model of these two columns alone · before SMOTE");
        assertThat(boundary.field()).isNotSameAs(after);
        boundary.show(asked(Question.TWO_COLUMNS, Side.AFTER), VIEW);
        assertThat(words()).endsWith("after SMOTE: all 112 new rows");
        assertThat(jobs.waiting("boundary-model")).isNull();
        assertThat(jobs.waiting("boundary")).isNull();
    }

    @Test
    void whatHasNoAnswerSaysWhyInsteadOfAPicture() {
        showAll(Question.FULL_MODEL, Side.AFTER);
        Plane mixed = new Plane(new PlaneAxis.Component(0), new PlaneAxis.Column(1));
        boundary.show(asked(mixed, Question.FULL_MODEL, Side.AFTER), VIEW);
        assertThat(boundary.field()).isNull();
        assertThat(words()).startsWith("A component and a column do not settle");
        assertThat(boundary.noteProperty().get().keys()).isEmpty();
    }

    @Test
    void aFailureIsSaidAndAGivenUpJobIsNot() {
        boundary.show(asked(Question.TWO_COLUMNS, Side.AFTER), VIEW);
        jobs.job("boundary-model").fail(new OutOfMemoryError());
        assertThat(words()).startsWith("No boundary: the data do not fit into memory");

        boundary.show(asked(Question.TWO_COLUMNS, Side.AFTER), VIEW);
        assertThat(jobs.waiting("boundary-model")).as("not tried at every frame").isNull();
        boundary.rest();
        boundary.show(asked(Question.TWO_COLUMNS, Side.AFTER), VIEW);
        jobs.job("boundary-model").fail(new CancellationException());
        assertThat(words()).endsWith("computing…");
    }

    @Test
    void offShowsNothingAndStopsEverything() {
        boundary.show(asked(Question.FULL_MODEL, Side.AFTER), VIEW);
        jobs.finish("boundary-model");
        jobs.finish("boundary");
        boundary.rest();
        assertThat(boundary.field()).isNull();
        assertThat(boundary.noteProperty().get()).isEqualTo(BoundaryNote.NONE);
        assertThat(jobs.waiting("boundary")).isNull();
    }

    @Test
    void theModelIsAskedAboutTheRowsThatTheStoryShows() {
        Selection selection = new Selection();
        ExploreViewModel model = new ExploreViewModel(workspace, new ImmediateJobs(), selection);
        assertThat(model.layers().boundary().choiceProperty().get()).isEqualTo(BoundaryChoice.OFF);
        assertThat(field(model)).isNull();
        model.modeProperty().set(Mode.ALL_ROWS);
        model.layers().boundary().choiceProperty().set(BoundaryChoice.TWO_COLUMNS);
        assertThat(model.layers().boundary().noteProperty().get().words())
                .isEqualTo("Model of PCA 1 and PCA 2 alone · after SMOTE: all 112 new rows");
        ScoreField after = field(model);
        Item below = model.drawingProperty().get().items().getFirst();
        assertThat(below).as("below all rows").isSameAs(after);

        model.story().first();
        assertThat(model.layers().boundary().noteProperty().get().words()).endsWith("before SMOTE");
        assertThat(field(model)).isNotNull().isNotSameAs(after);
        model.story().last();
        assertThat(model.layers().boundary().noteProperty().get().words())
                .endsWith("after SMOTE: all 112 new rows");

        workspace.change(recipe -> recipe.withThreshold(0.1));
        assertThat(requireNonNull(field(model)).threshold()).isEqualTo(0.1);
        Run run = requireNonNull(workspace.run().get());
        selection.choose(CellRows.of(run, MatrixCell.of(MatrixCell.Model.BEFORE, 1, 0), 0.4));
        assertThat(model.layers().boundary().noteProperty().get().words())
                .as("the model that judged the chosen rows")
                .endsWith("before SMOTE");
        assertThat(requireNonNull(field(model)).threshold()).isEqualTo(0.4);
        selection.clear();
        model.viewProperty().set(model.viewProperty().get().pannedBy(40, 0));
        assertThat(requireNonNull(field(model)).bounds())
                .isEqualTo(model.viewProperty().get().bounds());
        model.layers().boundary().choiceProperty().set(BoundaryChoice.OFF);
        assertThat(field(model)).isNull();
    }

    private static @Nullable ScoreField field(ExploreViewModel model) {
        return model.drawingProperty().get().field();
    }

    private void showAll(Question question, Side side) {
        boundary.show(asked(question, side), VIEW);
        jobs.finish("boundary-model");
        for (int level = 0; level < 3; level++) {
            jobs.finish("boundary");
        }
    }

    private String words() {
        return boundary.noteProperty().get().words();
    }

    private BoundaryAsked asked(Question question, Side side) {
        return asked(COLUMNS, question, side);
    }

    private BoundaryAsked asked(Plane plane, Question question, Side side) {
        Run run = requireNonNull(workspace.run().get());
        int[] counts = run.prepared().train().classes().counts();
        double threshold = run.recipe().decide().threshold();
        return new BoundaryAsked(
                run, plane, question, side, threshold, ClassOrder.of(counts, run.positive()));
    }
}
