package org.smotescope.experiment;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.smotescope.learning.metrics.ClassReport;
import org.smotescope.learning.metrics.ConfusionMatrix;
import org.smotescope.learning.metrics.Metric;
import org.smotescope.sampling.Note;

/// One variant's outcomes over all splits, as one result.
final class Summary {
    private Summary() {}

    /// @param testShare test rows per training row of a split
    static VariantResult of(String name, List<Trial.Outcome> outcomes, double testShare) {
        ConfusionMatrix confusion = sum(outcomes);
        Map<Metric, Double> metrics = new EnumMap<>(Metric.class);
        Map<Metric, VariantResult.Interval> intervals = new EnumMap<>(Metric.class);
        for (Metric metric : Metric.values()) {
            List<Double> values = outcomes.stream().map(o -> o.evaluation().value(metric)).toList();
            metrics.put(metric, FoldIntervals.mean(values));
            if (values.size() > 1) {
                intervals.put(metric, FoldIntervals.interval(values, testShare));
            }
        }
        Map<Stage, Double> seconds = new EnumMap<>(Stage.class);
        outcomes.forEach(o -> o.seconds().forEach((s, t) -> seconds.merge(s, t, Double::sum)));
        return new VariantResult(
                name,
                FoldIntervals.mean(outcomes.stream().map(Trial.Outcome::threshold).toList()),
                confusion,
                ClassReport.of(confusion),
                metrics,
                intervals,
                notes(outcomes),
                seconds);
    }

    /// The distinct notes, with how often each was made where that is not always.
    private static List<Note> notes(List<Trial.Outcome> outcomes) {
        Map<Note, Integer> times = new LinkedHashMap<>();
        outcomes.forEach(o -> o.notes().forEach(note -> times.merge(note, 1, Integer::sum)));
        return times.entrySet().stream()
                .map(e -> counted(e.getKey(), e.getValue(), outcomes.size()))
                .toList();
    }

    private static Note counted(Note note, int times, int splits) {
        String often = times == splits ? "" : " (" + times + " of " + splits + " splits)";
        return new Note(note.severity(), note.words() + often, note.mends());
    }

    private static ConfusionMatrix sum(List<Trial.Outcome> outcomes) {
        return outcomes.stream()
                .map(o -> o.evaluation().confusion())
                .reduce(ConfusionMatrix::plus)
                .orElseThrow();
    }
}
