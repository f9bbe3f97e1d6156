package org.smotescope.ui.plot;

/// Outlines of marks, with radius 1 around zero and y downwards.
///
/// Canvas and raster draw from the same corners: the canvas strokes them, the raster asks for the
/// [#level] of each sample.
enum MarkShape {
    CIRCLE,
    TRIANGLE(0, -1, 1, 0.75, -1, 0.75),
    SQUARE(-0.85, -0.85, 0.85, -0.85, 0.85, 0.85, -0.85, 0.85),
    PLUS(
            -0.33, -1, 0.33, -1, 0.33, -0.33, 1, -0.33, 1, 0.33, 0.33, 0.33, 0.33, 1, -0.33, 1,
            -0.33, 0.33, -1, 0.33, -1, -0.33, -0.33, -0.33),
    DIAMOND(0, -1, 1, 0, 0, 1, -1, 0),
    CROSS;

    private static final double BAR = 0.33;

    @SuppressWarnings("ImmutableEnumChecker") // never written to
    private final double[] corners;

    MarkShape(double... corners) {
        this.corners = corners;
    }

    int cornerCount() {
        return corners.length / 2;
    }

    double cornerX(int i) {
        return corners[2 * i];
    }

    double cornerY(int i) {
        return corners[2 * i + 1];
    }

    /// How far outside the outline a point is, negative inside. Lines of equal level have mitred
    /// corners, as strokes have. For the cross it is the distance from its two lines.
    double level(double x, double y) {
        return switch (this) {
            case CIRCLE -> Math.hypot(x, y) - 1;
            case PLUS -> Math.min(box(x, y, BAR, 1), box(x, y, 1, BAR));
            case CROSS -> Math.min(bar(x + y, x - y), bar(x - y, x + y));
            case TRIANGLE, SQUARE, DIAMOND -> convex(x, y);
        };
    }

    private static double box(double x, double y, double halfWidth, double halfHeight) {
        return Math.max(Math.abs(x) - halfWidth, Math.abs(y) - halfHeight);
    }

    /// Distance from a diagonal of length 2, with butt ends; arguments are along and across, times
    /// the root of two.
    private static double bar(double along, double across) {
        double beyond = Math.abs(along) / Math.sqrt(2) - 1;
        return beyond > 0 ? 2 : Math.abs(across) / Math.sqrt(2);
    }

    private double convex(double x, double y) {
        double level = Double.NEGATIVE_INFINITY;
        int n = cornerCount();
        for (int i = 0; i < n; i++) {
            double x0 = cornerX(i);
            double y0 = cornerY(i);
            double dx = cornerX((i + 1) % n) - x0;
            double dy = cornerY((i + 1) % n) - y0;
            level = Math.max(level, ((x - x0) * dy - (y - y0) * dx) / Math.hypot(dx, dy));
        }
        return level;
    }
}
