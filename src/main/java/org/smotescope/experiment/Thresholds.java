package org.smotescope.experiment;

import java.util.List;
import org.smotescope.learning.metrics.ThresholdRule;
import org.smotescope.sampling.Note;

/// Where a rule puts the thresholds of a run's two models. A tuned rule has chosen both on inner
/// folds of the training rows; with more than two classes it chooses nothing and both are 0.5.
///
/// @param rule the rule
/// @param before the threshold of the model without resampling
/// @param after the threshold of the model of the recipe
/// @param notes what there is to know, such as that no threshold does what the rule asks for
public record Thresholds(ThresholdRule rule, double before, double after, List<Note> notes) {
    public Thresholds {
        notes = List.copyOf(notes);
    }

    /// The same threshold for both.
    static Thresholds fixed(ThresholdRule.Fixed rule) {
        return new Thresholds(rule, rule.threshold(), rule.threshold(), List.of());
    }
}
