package org.smotescope.ui.plot;

import javafx.scene.paint.Color;

/// Paints [Lines] into a raster: each pixel is covered as much as the line covers it along its
/// steeper side, so that ten thousand lines take a few milliseconds. Dashes go on around corners.
final class LinesPainter {
    private static final int LEVELS = 256;

    private final Raster raster;
    private final Placement place;
    private final double width;
    private final double on;
    private final double period;
    private final int[] shades = new int[LEVELS];

    private LinesPainter(Lines lines, Look device, Raster raster) {
        this.raster = raster;
        this.place = Placement.of(device.viewport());
        Lines.Stroke pen = lines.stroke();
        this.width = pen.width() * device.markScale();
        this.on = pen.on() * device.markScale();
        this.period = (pen.on() + pen.off()) * device.markScale();
        Color colour = lines.colour(device.palette());
        for (int i = 0; i < LEVELS; i++) {
            double opacity = i / (LEVELS - 1.0);
            shades[i] =
                    Raster.argb(
                            new Color(
                                    colour.getRed() * opacity,
                                    colour.getGreen() * opacity,
                                    colour.getBlue() * opacity,
                                    opacity));
        }
    }

    static void paint(Lines lines, Look look, Raster raster) {
        Look device = look.onRaster(raster.width(), raster.height());
        new LinesPainter(lines, device, raster).paint(lines);
    }

    private void paint(Lines lines) {
        for (int line = 0; line < lines.count(); line++) {
            double gone = 0;
            for (int i = 1; i < lines.places(line); i++) {
                double x = place.x(lines.x(line, i - 1));
                double y = place.y(lines.y(line, i - 1));
                double toX = place.x(lines.x(line, i));
                double toY = place.y(lines.y(line, i));
                if (on == 0) {
                    stroke(x, y, toX, toY);
                } else {
                    gone = dash(x, y, toX, toY, gone);
                }
            }
        }
    }

    /// @param gone how far the line has come since a dash began
    /// @return the same at its end
    private double dash(double x, double y, double toX, double toY, double gone) {
        double length = Math.hypot(toX - x, toY - y);
        double after = (gone + length) % period;
        double first = Math.max(entry(x, toX, raster.width()), entry(y, toY, raster.height()));
        double last = Math.min(exit(x, toX, raster.width()), exit(y, toY, raster.height()));
        if (!(first < last)) {
            return after;
        }
        // Close up a line may be a thousand million pixels long: only what is in sight is dashed.
        double shown = Math.floor((first * length + gone) / period) * period - gone;
        for (double from = shown; from < last * length; from += period) {
            double start = Math.max(first, from / length);
            double end = Math.min(last, (from + on) / length);
            if (end > start) {
                stroke(
                        x + start * (toX - x),
                        y + start * (toY - y),
                        x + end * (toX - x),
                        y + end * (toY - y));
            }
        }
        return after;
    }

    /// From which share of its way on a line lies between 0 and a side of the raster, in one
    /// direction; 0 where it begins there.
    private double entry(double from, double to, int side) {
        double low = -width;
        double high = side + width;
        if (from >= low && from <= high) {
            return 0;
        }
        double share = ((from < low ? low : high) - from) / (to - from);
        return share >= 0 ? Math.min(1, share) : 1;
    }

    /// Up to which share of its way.
    private double exit(double from, double to, int side) {
        return 1 - entry(to, from, side);
    }

    private boolean isNear(double x, double y, double toX, double toY) {
        return Math.max(x, toX) > -width
                && Math.min(x, toX) < raster.width() + width
                && Math.max(y, toY) > -width
                && Math.min(y, toY) < raster.height() + width;
    }

    private void stroke(double x, double y, double toX, double toY) {
        if (!isNear(x, y, toX, toY)) {
            return;
        }
        double dx = toX - x;
        double dy = toY - y;
        if (Math.abs(dx) >= Math.abs(dy)) {
            boolean isForward = dx >= 0;
            across(isForward ? x : toX, isForward ? y : toY, Math.abs(dx), dx == 0 ? 0 : dy / dx);
        } else {
            boolean isForward = dy >= 0;
            up(isForward ? x : toX, isForward ? y : toY, Math.abs(dy), dx / dy);
        }
    }

    /// A line that goes further across than up, from left to right. Runs for each pixel of up to
    /// ten thousand lines and frame: only what lies in the raster is looked at.
    private void across(double x, double y, double length, double slope) {
        double half = width / 2 * Math.sqrt(1 + slope * slope);
        int first = (int) Math.max(0, x);
        int last = (int) Math.min(raster.width() - 1.0, x + length);
        for (int px = first; px <= last; px++) {
            double part = Math.max(0, Math.min(px + 1, x + length) - Math.max(px, x));
            double middle = y + (px + 0.5 - x) * slope;
            double from = Math.max(0, middle - half);
            double to = Math.min(raster.height(), middle + half);
            for (int py = (int) from; py < to; py++) {
                raster.blend(px, py, shade(part * (Math.min(py + 1, to) - Math.max(py, from))));
            }
        }
    }

    /// A line that goes further down than across, from the top.
    private void up(double x, double y, double length, double slope) {
        double half = width / 2 * Math.sqrt(1 + slope * slope);
        int first = (int) Math.max(0, y);
        int last = (int) Math.min(raster.height() - 1.0, y + length);
        for (int py = first; py <= last; py++) {
            double part = Math.max(0, Math.min(py + 1, y + length) - Math.max(py, y));
            double middle = x + (py + 0.5 - y) * slope;
            double from = Math.max(0, middle - half);
            double to = Math.min(raster.width(), middle + half);
            for (int px = (int) from; px < to; px++) {
                raster.blend(px, py, shade(part * (Math.min(px + 1, to) - Math.max(px, from))));
            }
        }
    }

    private int shade(double covered) {
        return shades[(int) (covered * (LEVELS - 1) + 0.5)];
    }
}
