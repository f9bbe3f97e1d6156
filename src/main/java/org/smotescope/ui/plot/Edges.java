package org.smotescope.ui.plot;

/// The edges of a closed line, by the horizontal strips that they reach into, and the cells of each
/// strip that no edge touches: a place in such a cell is known at once, any other is compared only
/// with the edges of its strip. So a million rows are looked at while a mouse button is released.
/// Immutable.
final class Edges {
    private static final int MOST_STRIPS = 512;
    private static final int CELLS = 128;

    /// By how much of a strip's height its edges are followed beyond it, against rounding.
    private static final double SLACK = 1e-3;

    private static final byte OUTSIDE = 0;
    private static final byte INSIDE = 1;
    private static final byte TOUCHED = 2;

    private final double[] xs;
    private final double[] ys;
    private final Bounds bounds;
    private final double cellsPerX;
    private final double stripsPerY;
    private final int strips;

    /// Where the edges of each strip begin in `sorted`, and where those of the last end.
    private final int[] starts;

    /// Edges by the number of their second corner.
    private final int[] sorted;

    /// What the cells are, strip by strip.
    private final byte[] cells;

    /// @param xs the corners of the line, at least one; not to be written to any more
    /// @param bounds around all corners
    Edges(double[] xs, double[] ys, Bounds bounds) {
        this.xs = xs;
        this.ys = ys;
        this.bounds = bounds;
        this.strips = Math.min(MOST_STRIPS, xs.length);
        this.stripsPerY = strips / (bounds.maxY() - bounds.minY());
        this.cellsPerX = CELLS / (bounds.maxX() - bounds.minX());
        this.starts = new int[strips + 1];
        for (int edge = 0; edge < xs.length; edge++) {
            for (int strip = first(edge); strip <= last(edge); strip++) {
                starts[strip + 1]++;
            }
        }
        for (int strip = 0; strip < strips; strip++) {
            starts[strip + 1] += starts[strip];
        }
        this.sorted = new int[starts[strips]];
        this.cells = new byte[strips * CELLS];
        int[] next = starts.clone();
        for (int edge = 0; edge < xs.length; edge++) {
            for (int strip = first(edge); strip <= last(edge); strip++) {
                sorted[next[strip]++] = edge;
                touch(edge, strip);
            }
        }
        for (int strip = 0; strip < strips; strip++) {
            fill(strip);
        }
    }

    private int before(int edge) {
        return edge == 0 ? xs.length - 1 : edge - 1;
    }

    private int first(int edge) {
        return strip(Math.min(ys[edge], ys[before(edge)]));
    }

    private int last(int edge) {
        return strip(Math.max(ys[edge], ys[before(edge)]));
    }

    /// Never less for a greater place, rounding included: so no edge is missed.
    private int strip(double y) {
        return Math.clamp((long) ((y - bounds.minY()) * stripsPerY), 0, strips - 1);
    }

    private int cell(double x) {
        return Math.clamp((long) ((x - bounds.minX()) * cellsPerX), 0, CELLS - 1);
    }

    /// The cells that an edge passes in a strip, and one more on either side.
    private void touch(int edge, int strip) {
        double one = xAt(edge, bounds.minY() + (strip - SLACK) / stripsPerY);
        double other = xAt(edge, bounds.minY() + (strip + 1 + SLACK) / stripsPerY);
        int from = Math.max(0, cell(Math.min(one, other)) - 1);
        int to = Math.min(CELLS - 1, cell(Math.max(one, other)) + 1);
        for (int cell = from; cell <= to; cell++) {
            cells[strip * CELLS + cell] = TOUCHED;
        }
    }

    /// Where an edge is at a height, at the nearer of its ends beyond them.
    private double xAt(int edge, double y) {
        int low = ys[edge] < ys[before(edge)] ? edge : before(edge);
        int high = low == edge ? before(edge) : edge;
        if (y <= ys[low]) {
            return xs[low];
        }
        return y >= ys[high]
                ? xs[high]
                : xs[low] + (xs[high] - xs[low]) * ((y - ys[low]) / (ys[high] - ys[low]));
    }

    /// Cells side by side that no edge touches are alike.
    private void fill(int strip) {
        double y = bounds.minY() + (strip + 0.5) / stripsPerY;
        byte left = TOUCHED;
        for (int cell = 0; cell < CELLS; cell++) {
            int at = strip * CELLS + cell;
            if (cells[at] != TOUCHED && left == TOUCHED) {
                double x = bounds.minX() + (cell + 0.5) / cellsPerX;
                left = isOddRightOf(strip, x, y) ? INSIDE : OUTSIDE;
            }
            left = cells[at] == TOUCHED ? TOUCHED : left;
            cells[at] = left;
        }
    }

    /// How many edges a place within the bounds is compared with.
    int compared(double x, double y) {
        int strip = strip(y);
        return cells[strip * CELLS + cell(x)] == TOUCHED ? starts[strip + 1] - starts[strip] : 0;
    }

    /// Whether an odd number of edges lies right of a place within the bounds.
    boolean isOddRightOf(double x, double y) {
        int strip = strip(y);
        byte known = cells[strip * CELLS + cell(x)];
        return known == TOUCHED ? isOddRightOf(strip, x, y) : known == INSIDE;
    }

    private boolean isOddRightOf(int strip, double x, double y) {
        boolean isOdd = false;
        for (int at = starts[strip]; at < starts[strip + 1]; at++) {
            int i = sorted[at];
            int j = before(i);
            boolean crosses = ys[i] > y != ys[j] > y;
            if (crosses && x < (xs[j] - xs[i]) * (y - ys[i]) / (ys[j] - ys[i]) + xs[i]) {
                isOdd = !isOdd;
            }
        }
        return isOdd;
    }
}
