package org.smotescope.data;

/// Numbers in rows and columns, stored column by column. Immutable to its users.
public final class Matrix {
    private final int rows;
    private final double[][] columns;

    private Matrix(int rows, double[][] columns) {
        this.rows = rows;
        this.columns = columns;
    }

    /// Takes the arrays over: the caller must not write to them afterwards.
    public static Matrix ofColumns(int rows, double[][] columns) {
        for (double[] column : columns) {
            if (column.length != rows) {
                throw new IllegalArgumentException("rows must be " + rows + ": " + column.length);
            }
        }
        return new Matrix(rows, columns);
    }

    public int rows() {
        return rows;
    }

    public int columns() {
        return columns.length;
    }

    public double get(int row, int column) {
        return columns[column][row];
    }

    /// The column's own array, not a copy: hot loops read it, nobody may write to it.
    public double[] column(int column) {
        return columns[column];
    }

    public double[] row(int row) {
        double[] values = new double[columns.length];
        for (int j = 0; j < values.length; j++) {
            values[j] = columns[j][row];
        }
        return values;
    }

    public Matrix select(int[] rowNumbers) {
        double[][] selected = new double[columns.length][rowNumbers.length];
        for (int j = 0; j < columns.length; j++) {
            for (int i = 0; i < rowNumbers.length; i++) {
                selected[j][i] = columns[j][rowNumbers[i]];
            }
        }
        return new Matrix(rowNumbers.length, selected);
    }
}
