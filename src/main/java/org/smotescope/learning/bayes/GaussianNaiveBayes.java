package org.smotescope.learning.bayes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.Matrix;
import org.smotescope.data.Monitor;
import org.smotescope.learning.Classifier;
import org.smotescope.learning.ClassifierDescriptor;
import org.smotescope.learning.Hyperparameter;
import org.smotescope.learning.Model;
import org.smotescope.learning.Training;

/// Naive Bayes with a normal distribution per class and column (John and Langley 1995,
/// doi:10.48550/arXiv.1302.4964), by the rules of scikit-learn's `GaussianNB`: means and variances
/// are those of the class's weighted rows, each variance is raised by `smoothing` times the largest
/// variance of a column, and a class is as probable beforehand as its share of the weights.
///
/// Weights that are equal within a class thus change nothing but these shares. A column of words
/// comes as columns of 0 and 1, which are taken for normal like any other. A class without training
/// rows gets the probability 0.
///
/// @param smoothing the share of the largest variance that is added to all, above 0
public record GaussianNaiveBayes(double smoothing) implements Classifier {
    public static final ClassifierDescriptor DESCRIPTOR =
            new ClassifierDescriptor(
                    "naive-bayes",
                    "Naive Bayes",
                    "A bell curve per class and column, as if columns had nothing to do with each"
                            + " other.",
                    "John, Langley 1995, Estimating continuous distributions in Bayesian"
                            + " classifiers",
                    "10.48550/arXiv.1302.4964",
                    "GaussianNB",
                    ClassifierDescriptor.Weights.TAKEN,
                    ClassifierDescriptor.Chance.NONE,
                    List.of(
                            new Hyperparameter.Real(
                                    "smoothing",
                                    "Smoothing",
                                    "Share of the largest variance that is added to every variance.",
                                    "var_smoothing",
                                    1e-15,
                                    1e3,
                                    1e-9,
                                    1e-12,
                                    1.0)),
                    (values, seed) -> new GaussianNaiveBayes(values.real("smoothing")));

    public GaussianNaiveBayes {
        if (!(smoothing > 0.0) || smoothing == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException("smoothing must be in (0, inf): " + smoothing);
        }
    }

    @Override
    public Model fit(Training training, @Nullable Model start, Monitor monitor) {
        double[] classWeights = training.classWeights();
        double total = 0.0;
        for (double weight : classWeights) {
            total += weight;
        }
        if (!(total > 0.0)) {
            throw new IllegalArgumentException("weights must not all be 0");
        }
        Matrix features = training.features();
        double[][] means = new double[classWeights.length][features.columns()];
        double[][] variances = new double[classWeights.length][features.columns()];
        double largest = 0.0;
        for (int j = 0; j < features.columns(); j++) {
            double columns = features.columns();
            Monitor part = monitor.part(j / columns, (j + 1) / columns);
            double[] column = features.column(j);
            double[] mean = means(column, training, classWeights, part.part(0.0, 0.3));
            double[] variance =
                    variances(column, training, classWeights, mean, part.part(0.3, 0.7));
            for (int k = 0; k < mean.length; k++) {
                means[k][j] = mean[k];
                variances[k][j] = variance[k];
            }
            largest = Math.max(largest, variance(column, part.part(0.7, 1.0)));
        }
        double[] logPriors = new double[classWeights.length];
        for (int k = 0; k < logPriors.length; k++) {
            logPriors[k] = Math.log(classWeights[k] / total);
            for (int j = 0; j < features.columns(); j++) {
                variances[k][j] += smoothing * largest;
            }
        }
        return new GaussianModel(logPriors, means, variances);
    }

    private static double[] means(
            double[] column, Training training, double[] classWeights, Monitor monitor) {
        double[] sums = new double[classWeights.length];
        for (int i = 0; i < column.length; i++) {
            monitor.checkRow(i, column.length);
            sums[training.classes()[i]] += training.weights()[i] * column[i];
        }
        return shares(sums, classWeights);
    }

    private static double[] variances(
            double[] column,
            Training training,
            double[] classWeights,
            double[] means,
            Monitor monitor) {
        double[] sums = new double[classWeights.length];
        for (int i = 0; i < column.length; i++) {
            monitor.checkRow(i, column.length);
            double off = column[i] - means[training.classes()[i]];
            sums[training.classes()[i]] += training.weights()[i] * off * off;
        }
        return shares(sums, classWeights);
    }

    private static double[] shares(double[] sums, double[] classWeights) {
        for (int k = 0; k < sums.length; k++) {
            sums[k] = classWeights[k] > 0.0 ? sums[k] / classWeights[k] : 0.0;
        }
        return sums;
    }

    /// Over all rows, each counted once, as in scikit-learn.
    private static double variance(double[] column, Monitor monitor) {
        double sum = 0.0;
        Monitor summing = monitor.part(0.0, 0.5);
        for (int i = 0; i < column.length; i++) {
            summing.checkRow(i, column.length);
            sum += column[i];
        }
        double mean = sum / column.length;
        double squares = 0.0;
        Monitor squaring = monitor.part(0.5, 1.0);
        for (int i = 0; i < column.length; i++) {
            squaring.checkRow(i, column.length);
            squares += (column[i] - mean) * (column[i] - mean);
        }
        return squares / column.length;
    }
}
