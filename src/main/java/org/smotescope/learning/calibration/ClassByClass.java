package org.smotescope.learning.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.smotescope.data.Monitor;

/// Calibrates each class against all others and lets the results of a row add up to 1 (Zadrozny and
/// Elkan 2002, doi:10.1145/775047.775151). Of two classes only the second is fitted, and the first
/// is the rest.
///
/// @param maps per class, or that of class 1 of two classes
record ClassByClass(List<ScoreMap> maps) implements Calibration {
    /// Fits the function of one class.
    @FunctionalInterface
    interface Fit {
        /// @param scores the model's probability of the class per row
        /// @param positive whether the row is of the class
        ScoreMap of(double[] scores, boolean[] positive, Monitor monitor);
    }

    ClassByClass {
        maps = List.copyOf(maps);
    }

    static ClassByClass fit(double[][] probabilities, int[] truth, Fit fit, Monitor monitor) {
        if (truth.length == 0) {
            throw new IllegalArgumentException("there must be rows to calibrate on");
        }
        List<ScoreMap> maps = new ArrayList<>();
        int classes = probabilities.length;
        int first = classes == 2 ? 1 : 0;
        for (int c = first; c < classes; c++) {
            double of = classes - first;
            Monitor part = monitor.part((c - first) / of, (c - first + 1) / of);
            part.check(0.0);
            boolean[] positive = new boolean[truth.length];
            for (int i = 0; i < truth.length; i++) {
                positive[i] = truth[i] == c;
            }
            maps.add(fit.of(probabilities[c], positive, part));
        }
        return new ClassByClass(maps);
    }

    @Override
    public double[][] apply(double[][] probabilities) {
        double[][] result = new double[probabilities.length][];
        if (maps.size() == 1) {
            result[1] = mapped(maps.getFirst(), probabilities[1]);
            result[0] = Arrays.stream(result[1]).map(p -> 1.0 - p).toArray();
            return result;
        }
        for (int c = 0; c < result.length; c++) {
            result[c] = mapped(maps.get(c), probabilities[c]);
        }
        for (int i = 0; i < result[0].length; i++) {
            double sum = 0.0;
            for (double[] ofClass : result) {
                sum += ofClass[i];
            }
            for (double[] ofClass : result) {
                ofClass[i] = sum > 0.0 ? ofClass[i] / sum : 1.0 / result.length;
            }
        }
        return result;
    }

    private static double[] mapped(ScoreMap map, double[] scores) {
        return Arrays.stream(scores).map(map::of).toArray();
    }
}
