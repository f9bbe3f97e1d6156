package org.smotescope.ui.explore;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.smotescope.experiment.Projections;
import org.smotescope.experiment.Run;
import org.smotescope.experiment.SplitPlan;
import org.smotescope.ui.LiveWorkspace;
import org.smotescope.ui.async.ImmediateJobs;
import org.smotescope.ui.plot.Marks;
import org.smotescope.ui.plot.RowId;
import org.smotescope.ui.selection.CellRows;
import org.smotescope.ui.selection.MatrixCell;
import org.smotescope.ui.selection.MatrixCell.Model;
import org.smotescope.ui.selection.Selection;

/// Chosen test rows in Explore.
class SpotlightTest {
    private final LiveWorkspace workspace = Told.workspace();
    private final Selection selection = new Selection();
    private final ExploreViewModel model =
            new ExploreViewModel(workspace, new ImmediateJobs(), selection);
    private final Run run = requireNonNull(workspace.run().get());
    private final CellRows missed =
            CellRows.of(run, MatrixCell.of(Model.BEFORE, run.positive(), 1 - run.positive()), 0.5);

    @BeforeEach
    void layOut() {
        model.viewProperty().set(model.viewProperty().get().placed(56, 40, 624, 458));
    }

    @Test
    void allTestRowsAreThereOnTheAxesOfTheTrainingRows() {
        selection.choose(missed);

        List<Marks> marks = model.drawingProperty().get().marks();
        List<Marks> test =
                marks.stream().filter(each -> each.layer().equals(TestSpot.TEST)).toList();
        int all = run.prepared().test().size();
        assertThat(test)
                .extracting(Marks::count)
                .containsExactly(all - missed.rows().size(), missed.rows().size());
        assertThat(marks.stream().filter(each -> each.layer().equals(Crowd.ROWS)))
                .extracting(Marks::count)
                .containsExactly(run.prepared().train().size());
        double[] across = run.pca().across(Projections.numbers(run.prepared().test()));
        for (int i = 0; i < missed.rows().size(); i++) {
            int row = missed.rows().get(i);
            assertThat(test.getLast().row(i)).isEqualTo(row);
            assertThat(test.getLast().x(row)).isEqualTo(across[row]);
        }
    }

    @Test
    void wordsSayWhichRowsTheyAre() {
        selection.choose(missed);

        assertThat(missed.rows().isEmpty()).isFalse();
        assertThat(model.story().captionProperty().get().what()).isEqualTo(missed.sentence() + ".");
        assertThat(model.legendProperty().get())
                .extracting(LegendLine::words)
                .containsExactly(
                        "test rows, failed, judged wrong " + missed.rows().size(),
                        "other rows, in grey");
        assertThat(model.inspectionProperty().get().title().words()).endsWith("test rows");
        assertThat(model.describe(new RowId(TestSpot.TEST, missed.rows().get(0))))
                .startsWith("row " + (missed.fileRow(0) + 1) + " · test row")
                .contains("actual failed", "predicted not failed");
    }

    @Test
    void theStoryComesBackWhenTheRowsAreLetGoOf() {
        String told = model.story().captionProperty().get().what();
        selection.choose(missed);
        selection.clear();
        assertThat(model.story().captionProperty().get().what()).isEqualTo(told);

        selection.choose(missed);
        model.clearSelection();
        assertThat(selection.rows()).isEmpty();

        selection.choose(missed);
        model.story().next();
        assertThat(selection.rows()).isEmpty();
        assertThat(model.story().captionProperty().get().what()).doesNotContain("test rows");
    }

    @Test
    void rowsOfAnotherSplitAreNotDrawn() {
        selection.choose(missed);
        workspace.change(recipe -> recipe.withSplit(new SplitPlan(0.4, 9, null)));

        assertThat(model.story().captionProperty().get().what()).doesNotContain("test rows");
    }
}
