package org.smotescope.learning;

import java.util.Arrays;
import org.smotescope.data.Matrix;
import org.smotescope.data.Monitor;

/// Probabilities from weighted sums of the features. Immutable.
///
/// Two classes have one output, the log odds of the class with code 1; more classes have one output
/// each, whose exponentials are proportional to the probabilities. A class that had no training
/// rows has the intercept minus infinity and so the probability 0.
public final class LinearModel implements Model {
    /// The share of the work before outputs become probabilities.
    private static final double SUMMING = 0.5;

    private final int classCount;
    private final double[][] coefficients;
    private final double[] intercepts;
    private final double gradientNorm;
    private final int iterations;

    /// @param classCount the number of classes
    /// @param coefficients per output and feature; one output for two classes, else one per class
    /// @param intercepts per output
    /// @param gradientNorm the largest absolute entry of the objective's gradient where the solver
    ///   stopped
    /// @param iterations how often the solver improved the coefficients
    public LinearModel(
            int classCount,
            double[][] coefficients,
            double[] intercepts,
            double gradientNorm,
            int iterations) {
        int outputs = classCount == 2 ? 1 : classCount;
        if (coefficients.length != outputs || intercepts.length != outputs) {
            throw new IllegalArgumentException(
                    "outputs must be " + outputs + ": " + coefficients.length);
        }
        this.classCount = classCount;
        this.coefficients = new double[outputs][];
        for (int k = 0; k < outputs; k++) {
            this.coefficients[k] = coefficients[k].clone();
        }
        this.intercepts = intercepts.clone();
        this.gradientNorm = gradientNorm;
        this.iterations = iterations;
    }

    @Override
    public int classCount() {
        return classCount;
    }

    /// 1 for two classes, else the number of classes.
    public int outputs() {
        return coefficients.length;
    }

    public int features() {
        return coefficients[0].length;
    }

    /// The weights of the features in one output.
    public double[] coefficients(int output) {
        return coefficients[output].clone();
    }

    public double intercept(int output) {
        return intercepts[output];
    }

    /// The largest absolute entry of the objective's gradient where the solver stopped: near 0 if
    /// it found the optimum.
    public double gradientNorm() {
        return gradientNorm;
    }

    public int iterations() {
        return iterations;
    }

    @Override
    public double[][] probabilities(Matrix features, Monitor monitor) {
        if (features.columns() != features()) {
            throw new IllegalArgumentException(
                    "columns must be " + features() + ": " + features.columns());
        }
        double[][] outputs = new double[outputs()][];
        for (int k = 0; k < outputs.length; k++) {
            double from = SUMMING * k / outputs.length;
            double to = SUMMING * (k + 1) / outputs.length;
            outputs[k] = output(features, k, monitor.part(from, to));
        }
        Monitor scaling = monitor.part(SUMMING, 1.0);
        if (classCount == 2) {
            return new double[][] {
                sigmoid(outputs[0], -1.0, scaling.part(0.0, 0.5)),
                sigmoid(outputs[0], 1.0, scaling.part(0.5, 1.0))
            };
        }
        softmax(outputs, scaling);
        return outputs;
    }

    private double[] output(Matrix features, int k, Monitor monitor) {
        double[] sums = new double[features.rows()];
        Arrays.fill(sums, intercepts[k]);
        for (int j = 0; j < features.columns(); j++) {
            monitor.check((double) j / features.columns());
            double weight = coefficients[k][j];
            double[] column = features.column(j);
            for (int i = 0; i < sums.length; i++) {
                sums[i] += weight * column[i];
            }
        }
        return sums;
    }

    private static double[] sigmoid(double[] logOdds, double sign, Monitor monitor) {
        double[] probabilities = new double[logOdds.length];
        for (int i = 0; i < probabilities.length; i++) {
            monitor.checkRow(i, probabilities.length);
            probabilities[i] = 1.0 / (1.0 + Math.exp(-sign * logOdds[i]));
        }
        return probabilities;
    }

    /// Turns outputs into probabilities in place; subtracting the largest output of a row first
    /// keeps the exponentials finite.
    static void softmax(double[][] outputs, Monitor monitor) {
        int rows = outputs[0].length;
        for (int i = 0; i < rows; i++) {
            monitor.checkRow(i, rows, outputs.length);
            double largest = Double.NEGATIVE_INFINITY;
            for (double[] output : outputs) {
                largest = Math.max(largest, output[i]);
            }
            double sum = 0.0;
            for (double[] output : outputs) {
                output[i] = Math.exp(output[i] - largest);
                sum += output[i];
            }
            for (double[] output : outputs) {
                output[i] /= sum;
            }
        }
    }
}
