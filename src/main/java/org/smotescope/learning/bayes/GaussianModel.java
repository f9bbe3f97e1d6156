package org.smotescope.learning.bayes;

import java.util.Arrays;
import org.smotescope.data.Matrix;
import org.smotescope.data.Monitor;
import org.smotescope.learning.Model;

/// What naive Bayes has learned. Immutable.
final class GaussianModel implements Model {
    /// The share of the work before probabilities are made to add up to 1.
    private static final double SUMMING = 0.7;

    private final double[] logPriors;
    private final double[][] means;
    private final double[][] variances;

    /// @param logPriors per class, minus infinity for one without training rows
    /// @param means per class and column
    /// @param variances per class and column; 0 only where all columns are constant
    GaussianModel(double[] logPriors, double[][] means, double[][] variances) {
        this.logPriors = logPriors;
        this.means = means;
        this.variances = variances;
    }

    @Override
    public int classCount() {
        return logPriors.length;
    }

    @Override
    public double[][] probabilities(Matrix features, Monitor monitor) {
        if (features.columns() != means[0].length) {
            throw new IllegalArgumentException(
                    "columns must be " + means[0].length + ": " + features.columns());
        }
        double[][] logs = new double[logPriors.length][features.rows()];
        for (int k = 0; k < logs.length; k++) {
            Arrays.fill(logs[k], logPriors[k]);
            for (int j = 0;
                    j < features.columns() && logPriors[k] > Double.NEGATIVE_INFINITY;
                    j++) {
                double cells = (double) logs.length * features.columns();
                int done = k * features.columns() + j;
                Monitor part = monitor.part(SUMMING * done / cells, SUMMING * (done + 1) / cells);
                add(features.column(j), means[k][j], variances[k][j], logs[k], part);
            }
        }
        normalise(logs, monitor.part(SUMMING, 1.0));
        return logs;
    }

    /// Adds the logarithms of the densities. Columns that are all constant say nothing.
    private static void add(
            double[] column, double mean, double variance, double[] logs, Monitor monitor) {
        if (variance == 0.0) {
            return;
        }
        double constant = -0.5 * Math.log(2.0 * Math.PI * variance);
        for (int i = 0; i < logs.length; i++) {
            monitor.checkRow(i, logs.length);
            double off = column[i] - mean;
            // Not below the lowest number: rows infinitely far from all classes are left open.
            logs[i] = Math.max(-Double.MAX_VALUE, logs[i] + constant - 0.5 * off * off / variance);
        }
    }

    /// Turns logarithms into probabilities that add up to 1.
    private static void normalise(double[][] logs, Monitor monitor) {
        for (int i = 0; i < logs[0].length; i++) {
            monitor.checkRow(i, logs[0].length);
            double largest = Double.NEGATIVE_INFINITY;
            for (double[] log : logs) {
                largest = Math.max(largest, log[i]);
            }
            double sum = 0.0;
            for (double[] log : logs) {
                log[i] = Math.exp(log[i] - largest);
                sum += log[i];
            }
            for (double[] log : logs) {
                log[i] /= sum;
            }
        }
    }
}
