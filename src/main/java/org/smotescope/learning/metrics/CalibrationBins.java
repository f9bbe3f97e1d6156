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

    /// Intervals with about as many rows each, between the quantiles of the scores, which are
    /// interpolated between neighbouring scores. Equal scores stay together, so bins can be empty.
    ///
    /// @param bins the number of intervals, at least 1
    public static List<CalibrationBin> quantiles(ScoreTable scores, int bins) {
        if (scores.rows() == 0) {
            return equalWidth(scores, bins);
        }
        double[] edges = new double[bins + 1];
        for (int b = 0; b <= bins; b++) {
            edges[b] = quantile(scores, b == bins ? 1.0 : b * (1.0 / bins));
        }
        return of(scores, edges);
    }

    private static double quantile(ScoreTable scores, double share) {
        int last = scores.rows() - 1;
        double place = share * last;
        int below = (int) Math.floor(place);
        double low = scores.ranked(last - below);
        if (below == last) {
            return low;
        }
        double high = scores.ranked(last - below - 1);
        double part = place - below;
        // From the nearer end, so that both ends are met exactly.
        return part < 0.5 ? low + (high - low) * part : high - (high - low) * (1.0 - part);
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
