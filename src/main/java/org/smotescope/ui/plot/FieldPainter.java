package org.smotescope.ui.plot;

import javafx.scene.paint.Color;
import org.smotescope.ui.theme.Palette;

/// Paints a [ScoreField] over the ground: scores between the crossings are interpolated for each
/// pixel, and the line is drawn by its distance, so that both are smooth at any density. Runs for
/// every pixel of a frame, hence the plain loops.
final class FieldPainter {
    private static final int SHADES = 32;

    /// Marks keep a contrast of 3 to 1 up to here.
    private static final double STRONGEST = 0.15;

    /// The tint of an answer that is about to change, and of a sure one, in parts of the palette's.
    private static final double FAINT = 0.55;

    private static final double FULL = 1.6;

    /// Of two classes the larger is the usual answer: its side stays nearly as it is.
    private static final double USUAL = 0.5;

    /// Half the width of the line, and of the ground that is kept free beside it, in pixels.
    private static final double INK = 0.8;

    private static final double HALO = 2.2;

    private final ScoreField field;
    private final Viewport device;
    private final Raster raster;
    private final int[][] shades;
    private final int[] columns;
    private final double[] shares;
    private final double density;
    private final Color ink;
    private final Color ground;
    private double[][] line;
    private double[][] next;

    private FieldPainter(ScoreField field, Look look, Raster raster) {
        Look onRaster = look.onRaster(raster.width(), raster.height());
        this.field = field;
        this.raster = raster;
        this.device = onRaster.viewport();
        this.density = raster.width() / look.viewport().width();
        this.ink = look.palette().text();
        this.ground = look.palette().canvas();
        this.shades = shades(field, look.palette());
        this.columns = new int[raster.width() + 1];
        this.shares = new double[raster.width() + 1];
        this.line = new double[field.classes()][raster.width() + 1];
        this.next = new double[field.classes()][raster.width() + 1];
        place();
    }

    static void paint(ScoreField field, Look look, Raster raster) {
        new FieldPainter(field, look, raster).paint();
    }

    private static int[][] shades(ScoreField field, Palette palette) {
        double usual = palette.modelTint().getOpacity();
        int[][] shades = new int[field.classes()][SHADES];
        for (int c = 0; c < shades.length; c++) {
            double part = c == 0 && field.isOfTwo() ? USUAL : 1.0;
            for (int i = 0; i < SHADES; i++) {
                double strength = FAINT + (FULL - FAINT) * i / (SHADES - 1);
                double opacity = Math.min(STRONGEST, usual * strength) * part;
                shades[c][i] = premultiplied(palette.classColour(c), opacity);
            }
        }
        return shades;
    }

    private static int premultiplied(Color colour, double opacity) {
        return Raster.argb(
                new Color(
                        colour.getRed() * opacity,
                        colour.getGreen() * opacity,
                        colour.getBlue() * opacity,
                        opacity));
    }

    /// Between which crossings the middle of each pixel across lies; -1 outside the field.
    private void place() {
        Bounds bounds = field.bounds();
        for (int x = 0; x < columns.length; x++) {
            double at =
                    (device.toDataX(x + 0.5) - bounds.minX())
                            / (bounds.maxX() - bounds.minX())
                            * (field.columns() - 1);
            columns[x] = cell(at, field.columns());
            shares[x] = at - columns[x];
        }
    }

    private static int cell(double at, int lines) {
        boolean isInside = at >= 0 && at <= lines - 1;
        return isInside ? (int) Math.min(at, lines - 2) : -1;
    }

    private void paint() {
        boolean hasNext = interpolate(0, next);
        for (int y = 0; y < raster.height(); y++) {
            double[][] swap = line;
            line = next;
            next = swap;
            boolean hasLine = hasNext;
            hasNext = interpolate(y + 1, next);
            if (hasLine) {
                paintLine(y, hasNext);
            }
        }
    }

    /// The claims of all classes along a line of pixels; false outside the field.
    private boolean interpolate(int y, double[][] into) {
        Bounds bounds = field.bounds();
        double at =
                (device.toDataY(y + 0.5) - bounds.minY())
                        / (bounds.maxY() - bounds.minY())
                        * (field.rows() - 1);
        int row = cell(at, field.rows());
        if (row < 0) {
            return false;
        }
        double share = at - row;
        for (int c = 0; c < into.length; c++) {
            for (int x = 0; x < columns.length; x++) {
                int column = columns[x];
                if (column >= 0) {
                    double low = between(c, row, column, shares[x]);
                    double high = between(c, row + 1, column, shares[x]);
                    into[c][x] = low + share * (high - low);
                }
            }
        }
        return true;
    }

    private double between(int classIndex, int row, int column, double share) {
        double left = field.claim(classIndex, row, column);
        return left + share * (field.claim(classIndex, row, column + 1) - left);
    }

    private void paintLine(int y, boolean hasNext) {
        for (int x = 0; x < raster.width(); x++) {
            if (columns[x] < 0) {
                continue;
            }
            int called = largest(x, -1);
            int other = largest(x, called);
            double claim = line[called][x];
            double rival = line[other][x];
            double strength = Math.clamp(field.strength(called, claim, rival), 0.0, 1.0);
            raster.blend(x, y, shades[called][(int) (strength * (SHADES - 1))]);
            if (columns[x + 1] >= 0 && hasNext) {
                double lead = claim - rival;
                double across = line[called][x + 1] - line[other][x + 1] - lead;
                double up = next[called][x] - next[other][x] - lead;
                paintBorder(x, y, lead / Math.hypot(across, up) / density);
            }
        }
    }

    /// The class with the largest claim but one; of several the last.
    private int largest(int x, int but) {
        int largest = but == line.length - 1 ? line.length - 2 : line.length - 1;
        for (int c = largest - 1; c >= 0; c--) {
            if (c != but && line[c][x] > line[largest][x]) {
                largest = c;
            }
        }
        return largest;
    }

    /// @param distance from the line in pixels; not a number on level ground
    private void paintBorder(int x, int y, double distance) {
        double halo = Math.clamp((HALO - distance) * density + 0.5, 0.0, 1.0);
        if (halo > 0.0) {
            raster.blend(x, y, premultiplied(ground, halo));
            double covered = Math.clamp((INK - distance) * density + 0.5, 0.0, 1.0);
            raster.blend(x, y, premultiplied(ink, covered));
        }
    }
}
