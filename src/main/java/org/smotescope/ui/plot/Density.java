package org.smotescope.ui.plot;

import java.util.Arrays;
import javafx.scene.paint.Color;
import org.smotescope.ui.theme.Palette;

/// Rows too many to draw one by one: counted in small cells, each coloured by the logarithm of its
/// count in the mix of its classes. Keeps its arrays for the next frame.
///
/// Rows are counted in groups, a class's own rows and its made rows, so that the small groups can
/// still be drawn as marks above the large ones.
final class Density {
    /// A cell with a single row must still be seen.
    private static final double FAINTEST = 0.3;

    private static final int SHADES = 64;
    private static final int SYNTHETIC = MarkKind.SYNTHETIC.ordinal();
    private static final int DIMMED_SYNTHETIC = MarkKind.DIMMED_SYNTHETIC.ordinal();

    /// Counts from here on have the shade of this one: keeps the table of logarithms short.
    private static final int MOST = 1 << 16;

    private final double[] logs = new double[MOST + 1];
    private int[][] cells = {};
    private int[] totals = {};
    private boolean[] dense = {};
    private int columns;
    private int rows;
    private int cell;

    Density() {
        for (int i = 0; i < logs.length; i++) {
            logs[i] = Math.log1p(i);
        }
    }

    /// Counts the rows inside the raster and decides which groups are drawn as density: the largest
    /// first, until at most `limit` marks are left.
    void count(Marks marks, Look device, Raster raster, int limit) {
        int classCount = device.palette().classes().size();
        begin(raster, 2 * classCount, Math.max(1, (int) Math.round(1.6 * device.markScale())));
        Placement place = Placement.of(device.viewport());
        double right = raster.width();
        double bottom = raster.height();
        int count = marks.count();
        for (int i = 0; i < count; i++) {
            int row = marks.row(i);
            double x = place.x(marks.x(row));
            double y = place.y(marks.y(row));
            if (x >= 0 && x < right && y >= 0 && y < bottom) {
                int group = group(marks, row, classCount);
                cells[group][(int) y / cell * columns + (int) x / cell]++;
                totals[group]++;
            }
        }
        choose(limit);
    }

    /// Whether the row is counted here and so not drawn as a mark.
    boolean holds(Marks marks, int row) {
        return dense[group(marks, row, dense.length / 2)];
    }

    private static int group(Marks marks, int row, int classCount) {
        int kind = marks.kind(row);
        boolean made = kind == SYNTHETIC || kind == DIMMED_SYNTHETIC;
        return 2 * (marks.classIndex(row) % classCount) + (made ? 1 : 0);
    }

    private void begin(Raster raster, int groups, int size) {
        cell = size;
        columns = (raster.width() + cell - 1) / cell;
        rows = (raster.height() + cell - 1) / cell;
        if (cells.length != groups || cells[0].length < columns * rows) {
            cells = new int[groups][columns * rows];
            totals = new int[groups];
            dense = new boolean[groups];
        }
        for (int group = 0; group < groups; group++) {
            if (totals[group] > 0) {
                Arrays.fill(cells[group], 0);
            }
            totals[group] = 0;
            dense[group] = false;
        }
    }

    private void choose(int limit) {
        long left = 0;
        for (int total : totals) {
            left += total;
        }
        while (left > limit) {
            int largest = -1;
            for (int group = 0; group < totals.length; group++) {
                if (!dense[group] && (largest < 0 || totals[group] > totals[largest])) {
                    largest = group;
                }
            }
            dense[largest] = true;
            left -= totals[largest];
        }
    }

    void paint(Raster raster, Palette palette) {
        int[][] shades = new int[dense.length][];
        int only = -1;
        int used = 0;
        for (int group = 0; group < dense.length; group++) {
            if (dense[group]) {
                shades[group] = shades(palette, group / 2);
                only = group;
                used++;
            }
        }
        double scale = (SHADES - 1) / logs[Math.min(MOST, most())];
        for (int at = 0; at < columns * rows; at++) {
            int colour = used == 1 ? one(only, at, shades, scale) : mixed(at, shades, scale);
            if (colour != 0) {
                int x = at % columns * cell;
                int y = at / columns * cell;
                raster.fillRect(x, y, x + cell, y + cell, colour);
            }
        }
    }

    private int most() {
        int most = 1;
        for (int at = 0; at < columns * rows; at++) {
            int sum = 0;
            for (int group = 0; group < dense.length; group++) {
                sum += dense[group] ? cells[group][at] : 0;
            }
            most = Math.max(most, sum);
        }
        return most;
    }

    private int one(int group, int at, int[][] shades, double scale) {
        int n = cells[group][at];
        return n == 0 ? 0 : shades[group][(int) (logs[Math.min(MOST, n)] * scale)];
    }

    private int mixed(int at, int[][] shades, double scale) {
        int sum = 0;
        for (int group = 0; group < dense.length; group++) {
            sum += dense[group] ? cells[group][at] : 0;
        }
        if (sum == 0) {
            return 0;
        }
        int shade = (int) (logs[Math.min(MOST, sum)] * scale);
        double red = 0;
        double green = 0;
        double blue = 0;
        for (int group = 0; group < dense.length; group++) {
            if (dense[group] && cells[group][at] > 0) {
                double share = (double) cells[group][at] / sum;
                int colour = shades[group][shade];
                red += share * (colour >> 16 & 0xff);
                green += share * (colour >> 8 & 0xff);
                blue += share * (colour & 0xff);
            }
        }
        return 0xff000000 | (int) red << 16 | (int) green << 8 | (int) blue;
    }

    private static int[] shades(Palette palette, int classIndex) {
        int[] shades = new int[SHADES];
        Color full = palette.classColour(classIndex);
        for (int i = 0; i < SHADES; i++) {
            double t = FAINTEST + (1 - FAINTEST) * i / (SHADES - 1);
            shades[i] = Raster.argb(palette.canvas().interpolate(full, t));
        }
        return shades;
    }
}
