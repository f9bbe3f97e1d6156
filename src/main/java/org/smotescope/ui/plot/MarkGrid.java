package org.smotescope.ui.plot;

/// The rows of one [Marks] sorted into a grid of cells, to find the one nearest to a place.
final class MarkGrid {
    private static final int MOST_SIDE = 512;

    /// Aimed at in each cell.
    private static final double ROWS_PER_CELL = 4;

    private final Marks marks;
    private final Bounds bounds;
    private final int side;
    private final int[] starts;
    private final int[] places;

    MarkGrid(Marks marks) {
        this.marks = marks;
        this.bounds = marks.bounds();
        this.side = (int) Math.clamp(Math.sqrt(marks.count() / ROWS_PER_CELL), 1.0, MOST_SIDE);
        this.starts = new int[side * side + 1];
        this.places = new int[marks.count()];
        sort();
    }

    /// By counting; rows without a place on the plane, and rings, go into no cell.
    private void sort() {
        int[] cells = new int[marks.count()];
        for (int i = 0; i < cells.length; i++) {
            int row = marks.row(i);
            boolean findable =
                    Double.isFinite(marks.x(row))
                            && Double.isFinite(marks.y(row))
                            && !MarkKind.of(marks.kind(row)).isRing();
            cells[i] = findable ? cell(columnOf(marks.x(row)), rowOf(marks.y(row))) : -1;
            if (findable) {
                starts[cells[i] + 1]++;
            }
        }
        for (int i = 0; i < side * side; i++) {
            starts[i + 1] += starts[i];
        }
        int[] next = starts.clone();
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] >= 0) {
                places[next[cells[i]]++] = i;
            }
        }
    }

    private int cell(int column, int line) {
        return line * side + column;
    }

    private int columnOf(double x) {
        return slot(x, bounds.minX(), bounds.maxX());
    }

    private int rowOf(double y) {
        return slot(y, bounds.minY(), bounds.maxY());
    }

    private int slot(double value, double min, double max) {
        double range = max - min;
        return range > 0 ? (int) Math.clamp((value - min) / range * side, 0.0, side - 1.0) : 0;
    }

    Marks marks() {
        return marks;
    }

    /// Row of the mark nearest to the pixel, the topmost of several; -1 for none within `reach`.
    int nearest(Viewport view, double px, double py, double reach) {
        int fromColumn = columnOf(view.toDataX(px - reach));
        int toColumn = columnOf(view.toDataX(px + reach));
        int fromRow = rowOf(view.toDataY(py + reach));
        int toRow = rowOf(view.toDataY(py - reach));
        double least = reach * reach;
        int best = -1;
        for (int line = fromRow; line <= toRow; line++) {
            int end = starts[cell(toColumn, line) + 1];
            for (int at = starts[cell(fromColumn, line)]; at < end; at++) {
                int row = marks.row(places[at]);
                double dx = view.toPixelX(marks.x(row)) - px;
                double dy = view.toPixelY(marks.y(row)) - py;
                double distance = dx * dx + dy * dy;
                boolean above = distance == least && places[at] > best;
                if (distance < least || above) {
                    least = distance;
                    best = places[at];
                }
            }
        }
        return best < 0 ? -1 : marks.row(best);
    }
}
