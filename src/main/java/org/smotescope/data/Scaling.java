package org.smotescope.data;

/// An affine change of each numeric feature: `(x - centre) / spread`. Immutable.
public final class Scaling {
    private final double[] centre;
    private final double[] spread;

    private Scaling(double[] centre, double[] spread) {
        this.centre = centre;
        this.spread = spread;
    }

    /// Leaves every value as it is.
    public static Scaling none(int features) {
        double[] ones = new double[features];
        java.util.Arrays.fill(ones, 1.0);
        return new Scaling(new double[features], ones);
    }

    /// @param centre what is subtracted, per feature
    /// @param spread what is divided by, per feature, not 0
    public static Scaling of(double[] centre, double[] spread) {
        return new Scaling(centre.clone(), spread.clone());
    }

    public int features() {
        return centre.length;
    }

    public double centre(int feature) {
        return centre[feature];
    }

    public double spread(int feature) {
        return spread[feature];
    }

    public double apply(int feature, double value) {
        return (value - centre[feature]) / spread[feature];
    }

    public boolean isNone() {
        for (int j = 0; j < centre.length; j++) {
            if (centre[j] != 0.0 || spread[j] != 1.0) {
                return false;
            }
        }
        return true;
    }

    public Matrix apply(Matrix matrix) {
        if (isNone()) {
            return matrix;
        }
        double[][] columns = new double[matrix.columns()][matrix.rows()];
        for (int j = 0; j < columns.length; j++) {
            double[] from = matrix.column(j);
            for (int i = 0; i < from.length; i++) {
                columns[j][i] = (from[i] - centre[j]) / spread[j];
            }
        }
        return Matrix.ofColumns(matrix.rows(), columns);
    }
}
