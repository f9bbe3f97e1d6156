package org.smotescope.ui.evaluate;

import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;

/// Two panels of a grid: side by side in shares of its width or, where it has no room for that, one
/// below the other.
final class PanelGrid {
    private static final double FULL = 100.0;
    private static final double BELOW = 16.0;

    private final GridPane grid;
    private final double leastHeight;

    /// @param grid with both panels in its columns 0 and 1
    /// @param leastHeight of a panel where they are below each other
    PanelGrid(GridPane grid, double leastHeight) {
        this.grid = grid;
        this.leastHeight = leastHeight;
    }

    /// @param first the share of the first panel, in percent
    /// @param gap between the panels
    void beside(double first, double gap) {
        grid.setHgap(gap);
        grid.getColumnConstraints().setAll(column(first), column(FULL - first));
        grid.getRowConstraints().setAll(row(0.0));
        for (Node node : grid.getChildren()) {
            GridPane.setConstraints(node, index(node), 0);
        }
    }

    void below() {
        grid.setVgap(BELOW);
        grid.getColumnConstraints().setAll(column(FULL));
        grid.getRowConstraints().setAll(row(leastHeight), row(leastHeight));
        for (Node node : grid.getChildren()) {
            GridPane.setConstraints(node, 0, index(node));
        }
    }

    /// 0 for the first panel, 1 for the second, however they lie.
    private static int index(Node node) {
        Integer column = GridPane.getColumnIndex(node);
        Integer row = GridPane.getRowIndex(node);
        return Math.max(column == null ? 0 : column, row == null ? 0 : row);
    }

    private static ColumnConstraints column(double percent) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(percent);
        return column;
    }

    private static RowConstraints row(double least) {
        RowConstraints row = new RowConstraints();
        row.setVgrow(Priority.ALWAYS);
        if (least > 0.0) {
            row.setMinHeight(least);
        }
        return row;
    }
}
