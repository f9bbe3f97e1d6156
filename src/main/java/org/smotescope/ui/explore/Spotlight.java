package org.smotescope.ui.explore;

import java.util.List;
import org.smotescope.experiment.Run;
import org.smotescope.experiment.boundary.Question;
import org.smotescope.experiment.boundary.Side;
import org.smotescope.ui.plot.RowId;
import org.smotescope.ui.plot.Viewport;
import org.smotescope.ui.selection.CellRows;
import org.smotescope.ui.selection.ChosenRows;
import org.smotescope.ui.selection.PickedRows;
import org.smotescope.ui.selection.Selection;

/// The rows that are chosen in the window, in colour among all other rows in grey.
final class Spotlight {
    private static final int HOVER_FIELDS = 7;

    private final Selection selection;
    private final TestSpot test = new TestSpot();

    Spotlight(Selection selection) {
        this.selection = selection;
    }

    /// Whether rows are chosen that belong to these pictures.
    boolean isOn(Director now) {
        Run drawn = now.sight().run();
        return selection.rows().filter(rows -> isOf(drawn, rows)).isPresent();
    }

    /// Whether test rows are chosen that belong to these pictures.
    boolean isOfTest(Director now) {
        return isOn(now) && chosen() instanceof CellRows;
    }

    private static boolean isOf(Run drawn, ChosenRows rows) {
        return switch (rows) {
            case CellRows cell -> cell.run().prepared() == drawn.prepared();
            case PickedRows picked -> picked.run().resampling() == drawn.resampling();
        };
    }

    /// Goes on with another run: of the picked rows those stay that it has.
    void follow(Run run) {
        selection
                .picked()
                .filter(picked -> picked.run() != run)
                .ifPresent(
                        picked -> {
                            boolean isSame = picked.run().prepared() == run.prepared();
                            PickedRows left = picked.in(run);
                            if (isSame && !left.references().isEmpty()) {
                                selection.choose(left);
                            } else {
                                selection.clear();
                            }
                        });
    }

    /// Whether the view goes where the chosen rows can all be seen.
    boolean movesView() {
        return selection.picked().isEmpty();
    }

    /// The model whose answers belong to what is shown. Only to be asked while [#isOn].
    BoundaryAsked asked(Run run, Sight sight, Question question) {
        return switch (chosen()) {
            case CellRows cell -> TestSpot.asked(cell, run, sight, question);
            case PickedRows _ -> BoundaryAsked.of(run, sight, question, Side.AFTER);
        };
    }

    private ChosenRows chosen() {
        return selection.rows().orElseThrow();
    }

    /// Chooses nothing.
    void off() {
        selection.clear();
    }

    void toggleTable() {
        selection
                .rows()
                .ifPresent(rows -> selection.tableProperty().set(!selection.tableProperty().get()));
    }

    /// All rows that are there. Only to be asked while [#isOn].
    ///
    /// @param view what is in sight
    Frame frame(Director now, Viewport view) {
        return switch (chosen()) {
            case CellRows cell -> test.frame(cell, now);
            case PickedRows picked -> PickedSpot.frame(picked, now, view);
        };
    }

    List<LegendLine> legend(Director now) {
        return switch (chosen()) {
            case CellRows cell -> TestSpot.legend(cell, now);
            case PickedRows picked -> PickedSpot.legend(picked, now);
        };
    }

    Inspection inspection(Director now) {
        return switch (chosen()) {
            case CellRows cell -> TestSpot.inspection(cell, now);
            case PickedRows picked -> PickedSpot.inspection(picked, now);
        };
    }

    /// What the pointer is told about a row.
    List<String> describe(Director now, RowId row) {
        return row.layer().equals(TestSpot.TEST)
                ? TestSpot.describe(selection.ofCell().orElse(null), now, row)
                : new HoverText(now, HOVER_FIELDS).of(row);
    }
}
