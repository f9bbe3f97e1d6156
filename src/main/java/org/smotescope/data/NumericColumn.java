package org.smotescope.data;

import org.jspecify.annotations.Nullable;

/// A column of numbers; an empty cell is NaN.
public final class NumericColumn implements Column {
    private final String name;
    private final double[] values;
    private final int @Nullable [] index;

    private NumericColumn(String name, double[] values, int @Nullable [] index) {
        this.name = name;
        this.values = values;
        this.index = index;
    }

    /// Takes the array over: the caller must not write to it afterwards.
    ///
    /// @param values one value per row, NaN where the cell is empty
    public static NumericColumn of(String name, double[] values) {
        return new NumericColumn(name, values, null);
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
        return new NumericColumn(name, values, RowIndex.gather(index, rows));
    }

    /// A new array with one value per row.
    public double[] toArray() {
        if (index == null) {
            return values.clone();
        }
        double[] copy = new double[index.length];
        for (int row = 0; row < copy.length; row++) {
            copy[row] = values[index[row]];
        }
        return copy;
    }
}
