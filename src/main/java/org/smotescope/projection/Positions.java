package org.smotescope.projection;

/// Where rows lie in a view. Immutable to its users.
public final class Positions {
    private final double[] across;
    private final double[] up;

    /// Takes the arrays over.
    ///
    /// @param across the horizontal position per row
    /// @param up the vertical position per row
    public Positions(double[] across, double[] up) {
        if (across.length != up.length) {
            throw new IllegalArgumentException("rows must be " + across.length + ": " + up.length);
        }
        this.across = across;
        this.up = up;
    }

    public int size() {
        return across.length;
    }

    /// The horizontal position per row: the array itself, not a copy; nobody may write to it.
    public double[] across() {
        return across;
    }

    /// The vertical position per row: the array itself, not a copy; nobody may write to it.
    public double[] up() {
        return up;
    }
}
