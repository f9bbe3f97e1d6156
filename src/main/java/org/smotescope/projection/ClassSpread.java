package org.smotescope.projection;

import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;
import org.smotescope.data.Classes;
import org.smotescope.data.Column;
import org.smotescope.data.Dataset;
import org.smotescope.data.Monitor;
import org.smotescope.data.NumericColumn;
import org.smotescope.data.Scaling;

/// How scaled rows vary within their classes, and how the means of the classes vary. The order of
/// the rows does not show.
///
/// @param means the mean of all rows, per feature
/// @param within the mean over the rows of the covariance around the mean of their own class
/// @param between the covariance of the classes' means, each counted by its rows
/// @param classes the number of classes that have rows
record ClassSpread(double[] means, DMatrixRMaj within, DMatrixRMaj between, int classes) {
    /// @param rows numeric features only
    static ClassSpread of(Dataset rows, Monitor monitor) {
        Scaling scaling = rows.scaling();
        Classes classes = rows.classes();
        int features = rows.features().size();
        int[] counts = classes.counts();
        double[][] centred = new double[features][];
        double[] lowest = new double[features];
        double[][] classMeans = new double[features][];
        for (int j = 0; j < features; j++) {
            monitor.check(0.2 * j / features);
            double[] scaled = numbers(rows.features().get(j));
            for (int i = 0; i < scaled.length; i++) {
                scaled[i] = scaling.apply(j, scaled[i]);
            }
            // From the lowest value on, so that a constant feature is 0 without rounding.
            lowest[j] = Arrays.stream(scaled).min().orElse(0.0);
            for (int i = 0; i < scaled.length; i++) {
                scaled[i] -= lowest[j];
            }
            classMeans[j] = means(scaled, classes, counts);
            for (int i = 0; i < scaled.length; i++) {
                scaled[i] -= classMeans[j][classes.code(i)];
            }
            centred[j] = scaled;
        }
        double[] means = new double[features];
        int present = 0;
        for (int c = 0; c < counts.length; c++) {
            present += counts[c] > 0 ? 1 : 0;
            for (int j = 0; j < features; j++) {
                means[j] += (double) counts[c] / rows.size() * classMeans[j][c];
            }
        }
        DMatrixRMaj between = between(classMeans, means, counts, rows.size());
        Arrays.setAll(means, j -> means[j] + lowest[j]);
        return new ClassSpread(
                means,
                Covariance.of(centred, rows.size(), monitor.part(0.2, 1.0)),
                between,
                present);
    }

    private static double[] numbers(Column feature) {
        if (feature instanceof NumericColumn numbers) {
            return numbers.toArray();
        }
        throw new IllegalArgumentException("feature must be numeric: " + feature.name());
    }

    private static double[] means(double[] scaled, Classes classes, int[] counts) {
        double[][] parts = new double[counts.length][];
        int[] filled = new int[counts.length];
        for (int c = 0; c < counts.length; c++) {
            parts[c] = new double[counts[c]];
        }
        for (int i = 0; i < scaled.length; i++) {
            int c = classes.code(i);
            parts[c][filled[c]++] = scaled[i];
        }
        double[] means = new double[counts.length];
        for (int c = 0; c < counts.length; c++) {
            means[c] = new CompensatedSum().addAll(parts[c]).value() / Math.max(1, counts[c]);
        }
        return means;
    }

    private static DMatrixRMaj between(
            double[][] classMeans, double[] means, int[] counts, int rows) {
        int features = means.length;
        DMatrixRMaj between = new DMatrixRMaj(features, features);
        for (int j = 0; j < features; j++) {
            for (int k = 0; k < features; k++) {
                double sum = 0.0;
                for (int c = 0; c < counts.length; c++) {
                    if (counts[c] > 0) {
                        double offset = classMeans[j][c] - means[j];
                        sum += counts[c] * offset * (classMeans[k][c] - means[k]);
                    }
                }
                between.set(j, k, sum / rows);
            }
        }
        return between;
    }
}
