package org.smotescope.learning.boosting;

import java.util.stream.IntStream;
import org.smotescope.learning.Progress;
import org.smotescope.learning.Training;

/// The log loss of some rows as a function of their outputs: the log odds of the second class for
/// two classes, else one output per class. Only classes with rows count; there is no output for
/// one.
final class LogLoss {
    private final int[] present;
    private final int[] positions;
    private final double[] weights;

    private LogLoss(int[] present, int[] positions, double[] weights) {
        this.present = present;
        this.positions = positions;
        this.weights = weights;
    }

    /// @param order the rows in the order in which they are numbered here
    static LogLoss of(Training training, int[] order) {
        double[] classWeights = training.classWeights();
        int[] present =
                IntStream.range(0, classWeights.length)
                        .filter(code -> classWeights[code] > 0.0)
                        .toArray();
        int[] place = new int[classWeights.length];
        for (int k = 0; k < present.length; k++) {
            place[present[k]] = k;
        }
        int[] positions = new int[order.length];
        double[] weights = new double[order.length];
        for (int i = 0; i < order.length; i++) {
            positions[i] = place[training.classes()[order[i]]];
            weights[i] = training.weights()[order[i]];
        }
        return new LogLoss(present, positions, weights);
    }

    /// The codes of the classes with rows.
    int[] present() {
        return present.clone();
    }

    int outputs() {
        return outputs(present.length);
    }

    static int outputs(int classes) {
        return classes == 2 ? 1 : classes == 1 ? 0 : classes;
    }

    /// The outputs that know only how frequent classes are.
    double[] begin() {
        double[] sums = new double[present.length];
        for (int i = 0; i < weights.length; i++) {
            sums[positions[i]] += weights[i];
        }
        double[] begin = new double[outputs()];
        if (begin.length == 1) {
            begin[0] = Math.log(sums[1] / sums[0]);
        } else {
            for (int k = 0; k < begin.length; k++) {
                begin[k] = Math.log(sums[k] / sums[0]);
            }
        }
        return begin;
    }

    /// The first and second derivatives of each row's loss by its outputs.
    ///
    /// @throws java.util.concurrent.CancellationException if the work is no longer wanted
    void derive(
            double[][] outputs, double[][] gradients, double[][] curvatures, Progress progress) {
        double[] p = new double[outputs.length];
        for (int i = 0; i < weights.length; i++) {
            progress.spend(20L * p.length);
            for (int k = 0; k < p.length; k++) {
                p[k] = outputs[k][i];
            }
            if (p.length == 1) {
                p[0] = 1.0 / (1.0 + Math.exp(-p[0]));
            } else {
                softmax(p);
            }
            for (int k = 0; k < p.length; k++) {
                boolean isOwn = positions[i] == (p.length == 1 ? 1 : k);
                gradients[k][i] = weights[i] * (p[k] - (isOwn ? 1.0 : 0.0));
                curvatures[k][i] = weights[i] * p[k] * (1.0 - p[k]);
            }
        }
    }

    /// Turns the outputs of one row into probabilities.
    static void softmax(double[] outputs) {
        double largest = Double.NEGATIVE_INFINITY;
        for (double output : outputs) {
            largest = Math.max(largest, output);
        }
        double sum = 0.0;
        for (int k = 0; k < outputs.length; k++) {
            outputs[k] = Math.exp(outputs[k] - largest);
            sum += outputs[k];
        }
        for (int k = 0; k < outputs.length; k++) {
            outputs[k] /= sum;
        }
    }
}
