package org.smotescope.ui.plot;

/// Where an arrow key leads on the screen.
enum Direction {
    LEFT(-1, 0),
    RIGHT(1, 0),
    UP(0, -1),
    DOWN(0, 1);

    private final int dx;
    private final int dy;

    Direction(int dx, int dy) {
        this.dx = dx;
        this.dy = dy;
    }

    /// How far (`x`, `y`) lies this way, less what would hide that it lies aside; not positive for
    /// places outside a quarter turn around this way.
    double cost(double x, double y) {
        double along = x * dx + y * dy;
        double aside = Math.abs(x * dy) + Math.abs(y * dx);
        return along > 0 && aside <= along ? along + 2 * aside : -1;
    }

    int dx() {
        return dx;
    }

    int dy() {
        return dy;
    }
}
