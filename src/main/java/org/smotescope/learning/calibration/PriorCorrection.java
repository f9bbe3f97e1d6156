package org.smotescope.learning.calibration;

import java.util.Arrays;
import java.util.List;

/// Corrects probabilities of a model that learned from other shares of the classes than there are:
/// `p_c = f_c p'_c / sum_k f_k p'_k` with `f_c` = real share / trained share (Saerens, Latinne and
/// Decaestecker 2002, doi:10.1162/089976602753284446).
///
/// Exact only if resampling left the rows of a class distributed as they were, as copying, dropping
/// at random and class weights do, and if the model can express the truth: a model that is too
/// simple fits other rows otherwise, which no formula undoes. For two classes it keeps the order of
/// the rows.
///
/// @param factors per class; only their ratios matter
public record PriorCorrection(List<Double> factors) implements Calibration {
    public PriorCorrection {
        factors = List.copyOf(factors);
        for (double factor : factors) {
            if (!(factor >= 0.0 && Double.isFinite(factor))) {
                throw new IllegalArgumentException("factor must be 0 or more: " + factor);
            }
        }
    }

    /// The correction for known shares.
    ///
    /// @param trained per class, the rows that the model learned from, or their total weights, or
    ///   shares; a class without any stays as it is, at probability 0
    /// @param real per class, the rows where the model is used, or shares
    public static PriorCorrection of(double[] trained, double[] real) {
        if (trained.length != real.length) {
            throw new IllegalArgumentException(
                    "classes must be " + trained.length + ": " + real.length);
        }
        double all = Arrays.stream(trained).sum();
        double allReal = Arrays.stream(real).sum();
        Double[] factors = new Double[trained.length];
        Arrays.setAll(
                factors, c -> trained[c] == 0.0 ? 0.0 : (real[c] / allReal) / (trained[c] / all));
        return new PriorCorrection(List.of(factors));
    }

    @Override
    public double[][] apply(double[][] probabilities) {
        if (probabilities.length != factors.size()) {
            throw new IllegalArgumentException(
                    "classes must be " + factors.size() + ": " + probabilities.length);
        }
        double[][] corrected = new double[probabilities.length][probabilities[0].length];
        for (int i = 0; i < probabilities[0].length; i++) {
            double sum = 0.0;
            for (int c = 0; c < corrected.length; c++) {
                corrected[c][i] = factors.get(c) * probabilities[c][i];
                sum += corrected[c][i];
            }
            for (int c = 0; c < corrected.length; c++) {
                // Nothing is known of a row all of whose classes have the factor 0.
                corrected[c][i] = sum > 0.0 ? corrected[c][i] / sum : probabilities[c][i];
            }
        }
        return corrected;
    }
}
