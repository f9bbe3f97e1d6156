package org.smotescope.data;

import org.jspecify.annotations.Nullable;

/// A column of numbers; an empty cell is NaN.
public final class NumericColumn implements Column {
    private static final int UNCOUNTED = -1;

    private final String name;
    private final double[] values;
    private final int @Nullable [] index;

    /// The column of all values, which this one is a view of; null if this is it.
    private final @Nullable NumericColumn whole;

    private volatile int missing = UNCOUNTED;
    private volatile @Nullable Range range;

    private NumericColumn(
            String name, double[] values, int @Nullable [] index, @Nullable NumericColumn whole) {
        this.name = name;
        this.values = values;
        this.index = index;
        this.whole = whole;
    }

    /// Takes the array over: the caller must not write to it afterwards.
    ///
    /// @param values one value per row, NaN where the cell is empty
    public static NumericColumn of(String name, double[] values) {
        return new NumericColumn(name, values, null, null);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int size() {
        return index == null ? values.length : index.length;
    }

    public double get(int row) {
        return values[index == null ? row : index[row]];
    }

    @Override
    public boolean isMissing(int row) {
        return Double.isNaN(get(row));
    }

    @Override
    public NumericColumn select(int[] rows) {
        return select(new RowIndex(rows));
    }

    NumericColumn select(RowIndex rows) {
        return new NumericColumn(name, values, rows.of(index), whole == null ? this : whole);
    }

    @Override
    public int missingCount() {
        int known = missing;
        if (known == UNCOUNTED) {
            known = whole != null && whole.missingCount() == 0 ? 0 : countMissing();
            missing = known;
        }
        return known;
    }

    private int countMissing() {
        int count = 0;
        if (index == null) {
            for (double value : values) {
                count += Double.isNaN(value) ? 1 : 0;
            }
        } else {
            for (int row : index) {
                count += Double.isNaN(values[row]) ? 1 : 0;
            }
        }
        return count;
    }

    /// The smallest and the largest value, both NaN where a cell is empty; found once.
    public Range range() {
        Range known = range;
        if (known == null) {
            known = Range.of(size(), this::copyTo);
            range = known;
        }
        return known;
    }

    /// A new array with one value per row.
    public double[] toArray() {
        if (index == null) {
            return values.clone();
        }
        double[] copy = new double[index.length];
        copyTo(copy);
        return copy;
    }

    /// Copies the rows' values.
    ///
    /// @param target at least one place per row; what lies behind stays as it is
    public void copyTo(double[] target) {
        copyTo(0, size(), target);
    }

    /// Copies the values of the rows `from` to before `to` to the beginning of `target`.
    private void copyTo(int from, int to, double[] target) {
        if (index == null) {
            System.arraycopy(values, from, target, 0, to - from);
            return;
        }
        for (int row = from; row < to; row++) {
            target[row - from] = values[index[row]];
        }
    }

    /// Copies the values of some rows.
    ///
    /// @param rows the rows; only those from `from` to before `to` are copied
    /// @param target one place per row, of which those from `from` to before `to` are written
    public void copyTo(int[] rows, int from, int to, double[] target) {
        for (int i = from; i < to; i++) {
            target[i] = values[index == null ? rows[i] : index[rows[i]]];
        }
    }
}
