package org.smotescope.experiment;

import java.util.List;
import java.util.Set;

/// What mistakes on purpose do to the numbers. Nothing of it can be exported but the honest report.
///
/// @param leaks the mistakes, in the order of [Leak]
/// @param honest what is measured without them
/// @param wrong the variants whose numbers they can change, measured with them: no measure of any
///   model
public record LeakReport(List<Leak> leaks, EvaluationReport honest, List<VariantResult> wrong) {
    public LeakReport {
        leaks = List.copyOf(leaks);
        wrong = List.copyOf(wrong);
    }

    static LeakReport of(Set<Leak> leaks, EvaluationReport honest, List<VariantResult> wrong) {
        return new LeakReport(leaks.stream().sorted().toList(), honest, wrong);
    }

    /// "Wrong on purpose: resampled before the split, scaled before the split."
    public String warning() {
        return "Wrong on purpose: "
                + String.join(", ", leaks.stream().map(Leak::words).toList())
                + ".";
    }
}
