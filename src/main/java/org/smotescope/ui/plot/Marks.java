package org.smotescope.ui.plot;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/// Rows in bulk: one mark for each, up to a million.
///
/// The arrays are taken, not copied, and must not change afterwards: a drawing made of the same
/// objects as the last one is known to be the same without looking into them. Moving marks are a
/// new object for each frame, still ones the same object in all.
public final class Marks implements Item {
    private static final int ALL_KINDS = MarkKind.values().length;
    private static final int ALL_CLASSES = 1 << Byte.SIZE;
    private static final byte UNASKED = 0;
    private static final byte HOLDS = 1;
    private static final byte FAILS = 2;

    private final String layer;
    private final double[] xs;
    private final double[] ys;
    private final byte[] kinds;
    private final byte[] classes;

    /// Null for every row in its own order, which a million rows need not say one by one.
    private final int @Nullable [] order;

    private final int count;

    private Marks(
            String layer,
            double[] xs,
            double[] ys,
            byte[] kinds,
            byte[] classes,
            int @Nullable [] order,
            int count) {
        this.layer = layer;
        this.xs = xs;
        this.ys = ys;
        this.kinds = kinds;
        this.classes = classes;
        this.order = order;
        Objects.checkFromIndexSize(0, count, order == null ? xs.length : order.length);
        this.count = count;
    }

    /// Every row, in its own order.
    ///
    /// @param layer names these rows in a [RowId]
    /// @param kinds codes of [MarkKind]
    public static Marks of(String layer, double[] xs, double[] ys, byte[] kinds, byte[] classes) {
        checkLengths(xs, ys, kinds, classes);
        return new Marks(layer, xs, ys, kinds, classes, null, xs.length);
    }

    /// The rows in `order`, drawn in that order; others are not shown.
    public static Marks of(
            String layer, double[] xs, double[] ys, byte[] kinds, byte[] classes, int[] order) {
        checkLengths(xs, ys, kinds, classes);
        return new Marks(layer, xs, ys, kinds, classes, order, order.length);
    }

    private static void checkLengths(double[] xs, double[] ys, byte[] kinds, byte[] classes) {
        if (ys.length != xs.length || kinds.length != xs.length || classes.length != xs.length) {
            throw new IllegalArgumentException(
                    "columns of marks must be of one length: %d %d %d %d"
                            .formatted(xs.length, ys.length, kinds.length, classes.length));
        }
    }

    /// Only the first `shown` of the order, without copying anything.
    public Marks first(int shown) {
        return shown == count ? this : new Marks(layer, xs, ys, kinds, classes, order, shown);
    }

    /// A class as the arrays hold it: from the 256th on all are drawn alike.
    public static byte classCode(int classIndex) {
        return (byte) Math.min(classIndex, ALL_CLASSES - 1);
    }

    /// Which marks are meant.
    public interface MarkTest {
        /// @param classIndex of the row's class
        boolean holds(MarkKind kind, int classIndex);
    }

    /// Only the marks that a test holds for, in their order.
    public Marks only(MarkTest test) {
        // Asked once for each kind and class, not once for each of a million marks.
        byte[] answers = new byte[ALL_KINDS * ALL_CLASSES];
        return onlyRows(
                row -> {
                    int pair = kinds[row] * ALL_CLASSES + classIndex(row);
                    if (answers[pair] == UNASKED) {
                        boolean holds = test.holds(MarkKind.of(kinds[row]), classIndex(row));
                        answers[pair] = holds ? HOLDS : FAILS;
                    }
                    return answers[pair] == HOLDS;
                });
    }

    /// Only the rows that a test holds for, in their order.
    public Marks onlyRows(IntPredicate test) {
        int[] kept = new int[count];
        int n = 0;
        for (int i = 0; i < count; i++) {
            int row = row(i);
            if (test.test(row)) {
                kept[n++] = row;
            }
        }
        return n == count
                ? this
                : new Marks(layer, xs, ys, kinds, classes, Arrays.copyOf(kept, n), n);
    }

    /// The same marks in grey.
    public Marks dimmed() {
        byte[] grey = new byte[kinds.length];
        for (int i = 0; i < count; i++) {
            int row = row(i);
            grey[row] = MarkKind.of(kinds[row]).dimmed().code();
        }
        return new Marks(layer, xs, ys, grey, classes, order, count);
    }

    /// The same marks at other places.
    ///
    /// @param newXs per row, as many as [#rows()]
    public Marks at(double[] newXs, double[] newYs) {
        checkLengths(newXs, newYs, kinds, classes);
        return new Marks(layer, newXs, newYs, kinds, classes, order, count);
    }

    /// How many rows have a place, drawn or not.
    public int rows() {
        return xs.length;
    }

    public String layer() {
        return layer;
    }

    /// How many are drawn.
    public int count() {
        return count;
    }

    /// Row of the i-th mark drawn.
    public int row(int i) {
        return order == null ? i : order[i];
    }

    /// Place of a row.
    public double x(int row) {
        return xs[row];
    }

    public double y(int row) {
        return ys[row];
    }

    /// Code of the row's [MarkKind].
    int kind(int row) {
        return kinds[row];
    }

    int classIndex(int row) {
        return classes[row] & 0xff;
    }

    boolean shows(RowId id) {
        boolean shown = false;
        if (layer.equals(id.layer())) {
            for (int i = 0; i < count && !shown; i++) {
                shown = row(i) == id.row();
            }
        }
        return shown;
    }

    /// Around all rows, shown or not, so that a view of them does not depend on the moment.
    public Bounds bounds() {
        return Bounds.of(xs, ys);
    }
}
