package org.smotescope.ui.plot;

/// A rectangle in data coordinates; may be a point.
public record Bounds(double minX, double maxX, double minY, double maxY) {

    public Bounds {
        if (!(minX <= maxX && minY <= maxY)) {
            throw new IllegalArgumentException(
                    "bounds must have min <= max: " + minX + " " + maxX + " " + minY + " " + maxY);
        }
    }

    /// The smallest rectangle around the points, leaving out those that are not finite. Around
    /// nothing it is the unit square.
    public static Bounds of(double[] xs, double[] ys) {
        double minX = Double.POSITIVE_INFINITY;
        double maxX = Double.NEGATIVE_INFINITY;
        double minY = Double.POSITIVE_INFINITY;
        double maxY = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < xs.length; i++) {
            double x = xs[i];
            double y = ys[i];
            if (Double.isFinite(x) && Double.isFinite(y)) {
                minX = Math.min(minX, x);
                maxX = Math.max(maxX, x);
                minY = Math.min(minY, y);
                maxY = Math.max(maxY, y);
            }
        }
        return minX <= maxX ? new Bounds(minX, maxX, minY, maxY) : new Bounds(0, 1, 0, 1);
    }

    /// The smallest rectangle around both.
    public Bounds union(Bounds other) {
        return new Bounds(
                Math.min(minX, other.minX),
                Math.max(maxX, other.maxX),
                Math.min(minY, other.minY),
                Math.max(maxY, other.maxY));
    }
}
