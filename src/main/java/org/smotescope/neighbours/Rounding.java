package org.smotescope.neighbours;

/// How far squared distances that are summed up in different ways can lie apart.
final class Rounding {
    /// More than two sums over a million columns round together.
    private static final double RELATIVE = 1.0 + 1e-9;

    /// More than is lost where squares are too small for a number.
    private static final double ABSOLUTE = 1e-290;

    private Rounding() {}

    /// A squared distance that is larger, however it is summed up, than this one.
    static double above(double squaredDistance) {
        return squaredDistance * RELATIVE + ABSOLUTE;
    }
}
