package org.smotescope.ui.explore;

import java.util.ArrayList;
import java.util.List;
import org.smotescope.experiment.boundary.ScoreGrid;
import org.smotescope.ui.plot.Bounds;
import org.smotescope.ui.plot.ScoreField;

/// What one model answers on the left of a place, and another one on the right: two fields that
/// meet at the grid's line next to the place, so that each has its own border and none runs along
/// the place.
final class SwipedField {
    private SwipedField() {}

    /// @param before the question to the model on the left
    /// @param left its answers
    /// @param after the question to the model on the right
    /// @param right its answers, on the same grid
    /// @param x where the one ends and the other begins
    static List<ScoreField> of(
            BoundaryAsked before, ScoreGrid left, BoundaryAsked after, ScoreGrid right, double x) {
        int line = 0;
        while (line < right.columns() - 1 && right.x(line) < x) {
            line++;
        }
        List<ScoreField> fields = new ArrayList<>();
        if (line >= 1) {
            fields.add(part(before, left, 0, line));
        }
        if (line < right.columns() - 1) {
            fields.add(part(after, right, line, right.columns() - 1));
        }
        return fields;
    }

    /// @param from the first line of the grid across
    /// @param to the last one
    private static ScoreField part(BoundaryAsked asked, ScoreGrid grid, int from, int to) {
        int columns = to - from + 1;
        double[][] scores = new double[asked.order().size()][columns * grid.rows()];
        for (int look = 0; look < scores.length; look++) {
            double[] all = grid.probabilities()[asked.order().code(look)];
            for (int row = 0; row < grid.rows(); row++) {
                System.arraycopy(
                        all, row * grid.columns() + from, scores[look], row * columns, columns);
            }
        }
        Bounds bounds =
                new Bounds(grid.x(from), grid.x(to), grid.extent().minY(), grid.extent().maxY());
        return asked.run().isBinary()
                ? ScoreField.ofTwo(bounds, columns, grid.rows(), scores[1], asked.threshold())
                : ScoreField.ofMany(bounds, columns, grid.rows(), scores);
    }
}
