package org.smotescope.experiment;

import java.util.List;
import java.util.Optional;

/// What an evaluation found.
///
/// @param protocol how it was measured
/// @param subject what was looked for, and with what
/// @param rows all rows of the file that were used
/// @param train training rows of the first split
/// @param test test rows of the first split
/// @param variants one result per variant
/// @param comparisons how much variants differ, split by split
public record EvaluationReport(
        Protocol protocol,
        Subject subject,
        int rows,
        int train,
        int test,
        List<VariantResult> variants,
        List<Comparison> comparisons) {
    public EvaluationReport {
        variants = List.copyOf(variants);
        comparisons = List.copyOf(comparisons);
    }

    /// What an evaluation is about.
    ///
    /// @param sampler the name of the recipe's samplers in sentences; empty where nothing is
    ///   resampled
    /// @param variant the name of the variant with these samplers among the results; empty likewise
    /// @param wanted the label of the positive class
    /// @param classes the number of classes
    public record Subject(String sampler, String variant, String wanted, int classes) {
        public boolean isBinary() {
            return classes == 2;
        }
    }

    /// The number of splits that every mean is over.
    public int splits() {
        return protocol.splits();
    }

    /// The result of a variant.
    public Optional<VariantResult> variant(String name) {
        return variants.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    /// A comparison of two variants.
    public Optional<Comparison> comparison(String of, String against) {
        return comparisons.stream()
                .filter(each -> each.of().equals(of) && each.against().equals(against))
                .findFirst();
    }

    /// What came out, in words.
    public Verdict verdict() {
        return Verdict.of(this);
    }
}
