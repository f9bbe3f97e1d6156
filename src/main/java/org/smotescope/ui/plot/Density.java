package org.smotescope.ui.plot;

import java.util.Arrays;
import java.util.stream.IntStream;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;
import org.smotescope.ui.theme.Palette;

/// Rows too many to draw one by one: counted in small cells, each coloured by the logarithm of its
/// count in the mix of its classes. Keeps its arrays for the next frame.
///
/// Rows are counted in groups, each class's own, made and dimmed or removed rows, so that the small
/// groups can still be drawn as marks above the large ones.
final class Density {
    /// A cell with a single row must still be seen.
    private static final double FAINTEST = 0.3;

    private static final double CELL = 1.6;
    private static final int SHADES = 64;

    /// Counts from here on have the shade of this one: keeps the table of logarithms short.
    private static final int MOST = 1 << 16;

    private static final int VARIANTS = 3;
    private static final int MADE = 1;
    private static final int DIMMED = 2;

    private final double[] logs = new double[MOST + 1];
    private final int[] variants = new int[MarkKind.values().length];
    private int[] @Nullable [] cells = {};
    private int[] totals = {};
    private boolean[] dense = {};
    private int columns;
    private int rows;
    private int side;
    private int left;

    Density() {
        for (int i = 0; i < logs.length; i++) {
            logs[i] = Math.log1p(i);
        }
        for (MarkKind kind : MarkKind.values()) {
            variants[kind.code()] = variant(kind);
        }
    }

    private static int variant(MarkKind kind) {
        return switch (kind.style()) {
            case DIMMED, DIMMED_HOLLOW, GONE -> DIMMED;
            default -> kind == MarkKind.SYNTHETIC ? MADE : 0;
        };
    }

    /// Counts the rows inside the raster and decides which groups are drawn as density: the largest
    /// first, until at most `limit` marks are left.
    void count(Marks marks, Look device, Raster raster, int limit) {
        begin(raster, device);
        Placement place = Placement.of(device.viewport().enlarged(1.0 / side));
        double right = (double) raster.width() / side;
        double bottom = (double) raster.height() / side;
        int count = marks.count();
        // Rows of a group mostly follow each other: its total need not go through memory each time.
        int group = 0;
        int[] counts = {};
        int total = 0;
        for (int i = 0; i < count; i++) {
            int row = marks.row(i);
            double x = place.x(marks.x(row));
            double y = place.y(marks.y(row));
            if (x >= 0 && x < right && y >= 0 && y < bottom) {
                int next = group(marks, row);
                if (next != group || counts.length == 0) {
                    totals[group] += total;
                    total = 0;
                    group = next;
                    counts = countsOf(group);
                }
                counts[((int) y) * columns + (int) x]++;
                total++;
            }
        }
        totals[group] += total;
        choose(limit);
    }

    private int[] countsOf(int group) {
        int[] counts = cells[group];
        if (counts == null) {
            counts = new int[columns * rows];
            cells[group] = counts;
        }
        return counts;
    }

    /// How many marks in view are still to be drawn one by one.
    int left() {
        return left;
    }

    /// Whether any row in view is drawn as density.
    boolean hasAny() {
        for (boolean each : dense) {
            if (each) {
                return true;
            }
        }
        return false;
    }

    /// Whether the row is counted here and so not drawn as a mark.
    boolean holds(Marks marks, int row) {
        return dense[group(marks, row)];
    }

    /// Classes beyond the palette's share colours and so groups.
    private int group(Marks marks, int row) {
        int group = marks.classIndex(row) * VARIANTS + variants[marks.kind(row)];
        return group < totals.length ? group : group % totals.length;
    }

    private void begin(Raster raster, Look device) {
        side = Math.max(1, (int) Math.round(CELL * device.markScale()));
        columns = (raster.width() + side - 1) / side;
        rows = (raster.height() + side - 1) / side;
        int groups = VARIANTS * device.palette().classes().size();
        if (cells.length != groups) {
            cells = new int[groups][];
            totals = new int[groups];
            dense = new boolean[groups];
        }
        for (int group = 0; group < groups; group++) {
            int[] counts = cells[group];
            if (counts != null && counts.length != columns * rows) {
                cells[group] = null;
            } else if (counts != null && totals[group] > 0) {
                Arrays.fill(counts, 0);
            }
        }
        Arrays.fill(totals, 0);
        Arrays.fill(dense, false);
    }

    private void choose(int limit) {
        left = IntStream.of(totals).sum();
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
        int[] groups = IntStream.range(0, dense.length).filter(group -> dense[group]).toArray();
        int[][] counts = new int[groups.length][];
        int[][] shades = new int[groups.length][];
        for (int i = 0; i < groups.length; i++) {
            int[] found = cells[groups[i]];
            counts[i] = found == null ? new int[columns * rows] : found;
            shades[i] = shades(palette, groups[i]);
        }
        double scale = (SHADES - 1) / logs[most(counts)];
        for (int line = 0; line < rows; line++) {
            for (int column = 0; column < columns; column++) {
                int colour = colour(counts, shades, line * columns + column, scale);
                if (colour != 0) {
                    raster.fillSquare(column * side, line * side, side, colour);
                }
            }
        }
    }

    private int most(int[][] counts) {
        int most = 1;
        for (int at = 0; at < columns * rows; at++) {
            most = Math.max(most, sum(counts, at));
        }
        return Math.min(MOST, most);
    }

    private static int sum(int[][] counts, int at) {
        int sum = 0;
        for (int[] group : counts) {
            sum += group[at];
        }
        return sum;
    }

    /// 0 where there is no row.
    private int colour(int[][] counts, int[][] shades, int at, double scale) {
        int sum = sum(counts, at);
        if (sum == 0) {
            return 0;
        }
        int shade = (int) (logs[Math.min(MOST, sum)] * scale);
        if (counts.length == 1) {
            return shades[0][shade];
        }
        double red = 0;
        double green = 0;
        double blue = 0;
        for (int i = 0; i < counts.length; i++) {
            double share = (double) counts[i][at] / sum;
            int colour = shades[i][shade];
            red += share * (colour >> 16 & 0xff);
            green += share * (colour >> 8 & 0xff);
            blue += share * (colour & 0xff);
        }
        return 0xff000000 | (int) red << 16 | (int) green << 8 | (int) blue;
    }

    private static int[] shades(Palette palette, int group) {
        Color full =
                group % VARIANTS == DIMMED
                        ? palette.dimmed()
                        : palette.classColour(group / VARIANTS);
        int[] shades = new int[SHADES];
        for (int i = 0; i < SHADES; i++) {
            double t = FAINTEST + (1 - FAINTEST) * i / (SHADES - 1);
            shades[i] = Raster.argb(palette.canvas().interpolate(full, t));
        }
        return shades;
    }
}
