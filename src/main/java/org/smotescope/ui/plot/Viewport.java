package org.smotescope.ui.plot;

/// Which part of the data is shown where: a data rectangle and the pixel rectangle that it fills.
/// Data y grows upwards, pixel y downwards.
public record Viewport(
        double minX,
        double maxX,
        double minY,
        double maxY,
        double left,
        double top,
        double width,
        double height) {

    private static final double SAME_SCALE = 1e-6;

    /// Beyond this share of its distance from zero a range has too few digits left to draw.
    private static final double SMALLEST_RANGE = 1e-11;

    private static final double LARGEST_RANGE = 1e300;

    public Viewport {
        if (!(minX < maxX && minY < maxY && width > 0 && height > 0)) {
            throw new IllegalArgumentException(
                    "viewport must have min < max and a size: x %s %s, y %s %s, %s x %s"
                            .formatted(minX, maxX, minY, maxY, width, height));
        }
    }

    /// The unit square in a pixel rectangle: a start for [#fit].
    public static Viewport ofSize(double left, double top, double width, double height) {
        return new Viewport(0, 1, 0, 1, left, top, width, height);
    }

    public double toPixelX(double x) {
        return left + (x - minX) * scaleX();
    }

    public double toPixelY(double y) {
        return top + (maxY - y) * scaleY();
    }

    public double toDataX(double px) {
        return minX + (px - left) / scaleX();
    }

    public double toDataY(double py) {
        return maxY - (py - top) / scaleY();
    }

    /// Pixels per unit across.
    public double scaleX() {
        return width / (maxX - minX);
    }

    /// Pixels per unit up.
    public double scaleY() {
        return height / (maxY - minY);
    }

    public Bounds bounds() {
        return new Bounds(minX, maxX, minY, maxY);
    }

    /// Whether the pixel lies in the pixel rectangle.
    public boolean holds(double px, double py) {
        return px >= left && px <= left + width && py >= top && py <= top + height;
    }

    /// Closer by `factor` (further for less than 1); what is under the pixel stays there. At the
    /// limits of what doubles can tell apart nothing happens.
    public Viewport zoomedAt(double px, double py, double factor) {
        double x = toDataX(px);
        double y = toDataY(py);
        double x0 = x - (x - minX) / factor;
        double x1 = x + (maxX - x) / factor;
        double y0 = y - (y - minY) / factor;
        double y1 = y + (maxY - y) / factor;
        return drawable(x0, x1) && drawable(y0, y1) ? showing(x0, x1, y0, y1) : this;
    }

    private static boolean drawable(double low, double high) {
        double range = high - low;
        double reach = Math.max(Math.abs(low), Math.abs(high));
        return range > reach * SMALLEST_RANGE && range > Double.MIN_NORMAL && range < LARGEST_RANGE;
    }

    /// The picture moved by so many pixels to the right and down.
    public Viewport pannedBy(double dx, double dy) {
        double x = dx / scaleX();
        double y = dy / scaleY();
        return showing(minX - x, maxX - x, minY + y, maxY + y);
    }

    /// All of `bounds` with `padding` times its range around; a range of nothing becomes 1.
    public Viewport fit(Bounds bounds, double padding) {
        double rangeX = range(bounds.minX(), bounds.maxX());
        double rangeY = range(bounds.minY(), bounds.maxY());
        double centreX = bounds.minX() / 2 + bounds.maxX() / 2;
        double centreY = bounds.minY() / 2 + bounds.maxY() / 2;
        double halfX = rangeX * (0.5 + padding);
        double halfY = rangeY * (0.5 + padding);
        return showing(centreX - halfX, centreX + halfX, centreY - halfY, centreY + halfY);
    }

    private static double range(double low, double high) {
        return drawable(low, high) ? high - low : Math.max(1, Math.abs(low) * SMALLEST_RANGE * 1e3);
    }

    /// Shows a little more in one direction so that a unit is as long across as up.
    public Viewport withEqualScales() {
        double scale = Math.min(scaleX(), scaleY());
        double halfX = width / scale / 2;
        double halfY = height / scale / 2;
        double centreX = minX / 2 + maxX / 2;
        double centreY = minY / 2 + maxY / 2;
        return showing(centreX - halfX, centreX + halfX, centreY - halfY, centreY + halfY);
    }

    public boolean hasEqualScales() {
        return Math.abs(scaleX() - scaleY()) <= SAME_SCALE * Math.max(scaleX(), scaleY());
    }

    /// The same data in another pixel rectangle; equal scales stay equal.
    public Viewport placed(double newLeft, double newTop, double newWidth, double newHeight) {
        Viewport moved = new Viewport(minX, maxX, minY, maxY, newLeft, newTop, newWidth, newHeight);
        return hasEqualScales() ? moved.withEqualScales() : moved;
    }

    /// The same picture with `factor` pixels for each one, as on a screen of high density.
    public Viewport enlarged(double factor) {
        return new Viewport(
                minX,
                maxX,
                minY,
                maxY,
                left * factor,
                top * factor,
                width * factor,
                height * factor);
    }

    /// The view on the way to `other` in this pixel rectangle, `t` from 0 to 1. Each moment zooms
    /// by the same factor, which looks even where equal steps would rush at the close end.
    public Viewport interpolate(Viewport other, double t) {
        double u = share(maxX - minX, other.maxX - other.minX, t);
        double v = share(maxY - minY, other.maxY - other.minY, t);
        return showing(
                minX + u * (other.minX - minX),
                maxX + u * (other.maxX - maxX),
                minY + v * (other.minY - minY),
                maxY + v * (other.maxY - maxY));
    }

    private static double share(double from, double to, double t) {
        double ratio = to / from;
        return Math.abs(ratio - 1) < SAME_SCALE ? t : (Math.pow(ratio, t) - 1) / (ratio - 1);
    }

    private Viewport showing(double x0, double x1, double y0, double y1) {
        return new Viewport(x0, x1, y0, y1, left, top, width, height);
    }
}
