package org.smotescope.ui.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.smotescope.data.Dataset;
import org.smotescope.experiment.Run;
import org.smotescope.ui.LiveWorkspace;
import org.smotescope.ui.async.ImmediateJobs;
import org.smotescope.ui.plot.Area;
import org.smotescope.ui.plot.Bounds;
import org.smotescope.ui.plot.Combine;
import org.smotescope.ui.plot.MarkKind;
import org.smotescope.ui.plot.Marks;
import org.smotescope.ui.plot.RowId;
import org.smotescope.ui.selection.CellRows;
import org.smotescope.ui.selection.MatrixCell;
import org.smotescope.ui.selection.Selection;

/// Test rows among the others.
class TestOverTest {
    private static final Area EVERYWHERE = new Area.Box(new Bounds(-1e9, 1e9, -1e9, 1e9));

    private final LiveWorkspace workspace = Told.workspace();
    private final Run run = workspace.run().get();
    private final Dataset test = run.prepared().test();
    private final Selection selection = new Selection();
    private final ExploreViewModel model =
            new ExploreViewModel(workspace, new ImmediateJobs(), selection);

    private void showTestRows() {
        model.modeProperty().set(Mode.ALL_ROWS);
        model.layers().over().wantedProperty(Over.TEST).set(true);
    }

    private List<Marks> drawn() {
        return model.drawingProperty().get().marks().stream()
                .filter(marks -> marks.layer().equals(TestSpot.TEST))
                .toList();
    }

    private LegendLine line(int look) {
        return model.legendProperty().get().stream()
                .filter(line -> line.sign() == Sign.TEST && line.look() == look)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void testRowsAreShownHollowAndTakenAwayAgain() {
        assertThat(drawn()).isEmpty();
        showTestRows();
        assertThat(drawn()).hasSize(1);
        assertThat(drawn().getFirst().count()).isEqualTo(test.size());
        int row = test.classes().rowsOf(run.positive())[0];
        assertThat(drawn().getFirst().only((kind, look) -> kind == MarkKind.TEST_TRIANGLE).count())
                .isEqualTo(test.classes().counts()[run.positive()]);
        assertThat(model.describe(new RowId(TestSpot.TEST, row)))
                .containsExactly("row " + (test.fileRow(row) + 1) + " · test row", "actual failed");
        model.layers().over().wantedProperty(Over.TEST).set(false);
        assertThat(drawn()).isEmpty();
    }

    @Test
    void theLegendCountsAndHidesThem() {
        showTestRows();
        int small = test.classes().counts()[run.positive()];
        assertThat(line(1).words()).isEqualTo("test, failed " + small);
        model.layers().hidden().toggle(line(1));
        assertThat(drawn().getFirst().count()).isEqualTo(test.size() - small);
    }

    @Test
    void showingThemChangesNothingThatWasLearnt() {
        showTestRows();
        assertThat(workspace.run().get()).isSameAs(run);
        model.gathering().select(EVERYWHERE, Combine.REPLACE);
        assertThat(selection.picked().orElseThrow().size())
                .isEqualTo(run.prepared().train().size() + run.resampling().added().size());
    }

    @Test
    void chosenRowsStandAlone() {
        showTestRows();
        MatrixCell missed =
                new MatrixCell(MatrixCell.Model.AFTER, run.positive(), OptionalInt.empty());
        selection.choose(CellRows.of(run, missed, 0.5));
        assertThat(drawn().stream().mapToInt(Marks::count).sum()).isEqualTo(test.size());
        assertThat(model.legendProperty().get()).noneMatch(line -> line.sign() == Sign.TEST);
    }
}
