package org.smotescope.ui.plot;

/// Outlines of marks. The circle and the cross have none: they are a radius and two lines.
enum MarkShape {
    CIRCLE,
    TRIANGLE(0, -1, 1, 0.75, -1, 0.75),
    SQUARE(-0.85, -0.85, 0.85, -0.85, 0.85, 0.85, -0.85, 0.85),
    PLUS(
            -0.33, -1, 0.33, -1, 0.33, -0.33, 1, -0.33, 1, 0.33, 0.33, 0.33, 0.33, 1, -0.33, 1,
            -0.33, 0.33, -1, 0.33, -1, -0.33, -0.33, -0.33),
    DIAMOND(0, -1, 1, 0, 0, 1, -1, 0),
    CROSS;

    private final double[] corners;

    MarkShape(double... corners) {
        this.corners = corners;
    }

    int cornerCount() {
        return corners.length / 2;
    }

    /// Of the shape with radius 1 around zero, y downwards.
    double cornerX(int i) {
        return corners[2 * i];
    }

    double cornerY(int i) {
        return corners[2 * i + 1];
    }
}
