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

    /// Counts from here on have the shade of this one: keeps the table of shades short.
    private static final int MOST = 1 << 16;

    private static final int VARIANTS = 3;
    private static final int MADE = 1;
    private static final int DIMMED = 2;

    private final int[] variants = new int[MarkKind.values().length];
    private int[] @Nullable [] cells = {};
    private int[] totals = {};
    private boolean[] dense = {};
    private int columns;
    private int rows;
    private int side;
    private int left;

    Density() {
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
            counts[i] = countsOf(groups[i]);
            shades[i] = shades(palette, groups[i]);
        }
        int[] sums = sums(counts);
        int[] shadeOf = shadeOf(most(sums));
        for (int line = 0; line < rows; line++) {
            for (int column = 0; column < columns; column++) {
                int at = line * columns + column;
                if (sums[at] != 0) {
                    int shade = shadeOf[Math.min(sums[at], shadeOf.length - 1)];
                    int colour =
                            counts.length == 1 ? shades[0][shade] : mix(counts, shades, at, shade);
                    raster.fillSquare(column * side, line * side, side, colour);
                }
            }
        }
    }

    /// Rows of all groups in each cell.
    private int[] sums(int[][] counts) {
        if (counts.length == 1) {
            return counts[0];
        }
        int[] sums = new int[columns * rows];
        for (int[] group : counts) {
            for (int at = 0; at < sums.length; at++) {
                sums[at] += group[at];
            }
        }
        return sums;
    }

    private static int most(int[] sums) {
        int most = 1;
        for (int sum : sums) {
            most = Math.max(most, sum);
        }
        return Math.min(MOST, most);
    }

    /// The shade of each count up to the most.
    private static int[] shadeOf(int most) {
        double scale = (SHADES - 1) / Math.log1p(most);
        int[] shades = new int[most + 1];
        for (int count = 0; count <= most; count++) {
            shades[count] = (int) (Math.log1p(count) * scale);
        }
        return shades;
    }

    private static int mix(int[][] counts, int[][] shades, int at, int shade) {
        int sum = 0;
        double red = 0;
        double green = 0;
        double blue = 0;
        for (int i = 0; i < counts.length; i++) {
            int count = counts[i][at];
            int colour = shades[i][shade];
            sum += count;
            red += count * (double) (colour >> 16 & 0xff);
            green += count * (double) (colour >> 8 & 0xff);
            blue += count * (double) (colour & 0xff);
        }
        return 0xff000000 | (int) (red / sum) << 16 | (int) (green / sum) << 8 | (int) (blue / sum);
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
