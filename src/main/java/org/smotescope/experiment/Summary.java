package org.smotescope.experiment;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.smotescope.experiment.VariantResult.Said;
import org.smotescope.learning.metrics.CalibrationBin;
import org.smotescope.learning.metrics.ClassReport;
import org.smotescope.learning.metrics.ConfusionMatrix;
import org.smotescope.learning.metrics.Evaluation;
import org.smotescope.learning.metrics.ScoreReport;
import org.smotescope.learning.metrics.ScoreTable;

/// One variant's outcomes over all splits, as one result.
final class Summary {
    private Summary() {}

    /// @param testShare test rows per training row of a split
    static VariantResult of(String name, List<Trial.Outcome> outcomes, double testShare) {
        List<Evaluation> evaluations = outcomes.stream().map(Trial.Outcome::evaluation).toList();
        ConfusionMatrix confusion = sum(evaluations);
        PerSplit values = PerSplit.of(evaluations, testShare);
        Map<Stage, Double> seconds = new EnumMap<>(Stage.class);
        outcomes.forEach(o -> o.seconds().forEach((s, t) -> seconds.merge(s, t, Double::sum)));
        return new VariantResult(
                name,
                outcomes.stream().map(Trial.Outcome::threshold).toList(),
                confusion,
                ClassReport.of(confusion),
                ScoreReport.means(outcomes.stream().map(Trial.Outcome::scores).toList()),
                values.means(),
                values.possibleIntervals(),
                values.values(),
                said(evaluations),
                SplitNotes.of(outcomes.stream().map(Trial.Outcome::notes).toList()),
                seconds);
    }

    private static Said said(List<Evaluation> evaluations) {
        double probability = 0.0;
        double share = 0.0;
        for (Evaluation evaluation : evaluations) {
            ScoreTable scores = evaluation.scores();
            if (scores == null) {
                return new Said(Double.NaN, Double.NaN);
            }
            CalibrationBin all = scores.calibration(1).getFirst();
            probability += all.meanScore();
            share += all.positiveShare();
        }
        return new Said(probability / evaluations.size(), share / evaluations.size());
    }

    private static ConfusionMatrix sum(List<Evaluation> evaluations) {
        return evaluations.stream()
                .map(Evaluation::confusion)
                .reduce(ConfusionMatrix::plus)
                .orElseThrow();
    }
}
