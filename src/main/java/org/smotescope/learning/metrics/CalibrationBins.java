package org.smotescope.learning.metrics;

import java.util.ArrayList;
import java.util.List;

/// Scores in intervals, to see how often rows are positive that a model gives such a score. A score
/// on an edge belongs to the lower interval. Bins without rows are kept, so that bins of several
/// models can be laid side by side.
public final class CalibrationBins {
    private CalibrationBins() {}

    /// Intervals of equal width from 0 to 1.
    ///
    /// @param bins the number of intervals, at least 1
    public static List<CalibrationBin> equalWidth(ScoreTable scores, int bins) {
        double[] edges = new double[bins + 1];
        double width = 1.0 / bins;
        for (int b = 1; b < bins; b++) {
            edges[b] = b * width;
        }
        edges[bins] = 1.0;
        return of(scores, edges);
    }

    private static List<CalibrationBin> of(ScoreTable scores, double[] edges) {
        int bins = edges.length - 1;
        int[] rows = new int[bins];
        int[] positives = new int[bins];
        double[] sums = new double[bins];
        int bin = 0;
        for (int i = scores.size() - 1; i >= 0; i--) {
            double score = scores.threshold(i);
            while (bin < bins - 1 && score > edges[bin + 1]) {
                bin++;
            }
            Counts here = scores.countsAt(i);
            Counts above = scores.countsAt(i - 1);
            int equals = here.alarms() - above.alarms();
            rows[bin] += equals;
            positives[bin] += here.tp() - above.tp();
            sums[bin] += equals * score;
        }
        List<CalibrationBin> result = new ArrayList<>(bins);
        for (int b = 0; b < bins; b++) {
            result.add(
                    new CalibrationBin(
                            edges[b], edges[b + 1], rows[b], sums[b] / rows[b], positives[b]));
        }
        return List.copyOf(result);
    }
}
