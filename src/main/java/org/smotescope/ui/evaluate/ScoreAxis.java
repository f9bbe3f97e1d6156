package org.smotescope.ui.evaluate;

import java.util.ArrayList;
import java.util.List;

/// The axis of scores: stretched near 0 and 1 (by log odds), so that rows which crowd there stay
/// apart. Scores beyond its ends stand at the end.
///
/// @param low the log odds at the left end
/// @param high the log odds at the right end
record ScoreAxis(double low, double high) {
    /// Shows 0.001 to 0.99 with some room: what everyday models need.
    static final ScoreAxis USUAL = new ScoreAxis(-7.5, 6.0);

    /// The furthest an end goes: scores of one in ten million.
    private static final double LIMIT = 16.2;

    /// The share of rows that may be crowded at an end before the axis grows.
    private static final double CROWDED = 0.02;

    private static final double[] LEFT = {0.5, 0.1, 0.01, 1e-3, 1e-4, 1e-5, 1e-6, 1e-7};
    private static final double[] RIGHT = {0.9, 0.99, 0.999, 0.9999, 0.99999};
    private static final double ROOM_PER_TICK = 56.0;

    /// The usual axis, longer at an end where more than 2 % of all rows would be crowded.
    ///
    /// @param sortedScores ascending scores, one array per model
    static ScoreAxis fit(double[]... sortedScores) {
        double low = USUAL.low;
        double high = USUAL.high;
        for (double[] scores : sortedScores) {
            if (scores.length > 0) {
                int crowded = (int) (CROWDED * scores.length);
                low = Math.min(low, logOdds(lowest(scores, crowded)));
                high = Math.max(high, logOdds(highest(scores, scores.length - 1 - crowded)));
            }
        }
        return new ScoreAxis(Math.max(low, -LIMIT), Math.min(high, LIMIT));
    }

    /// Scores of 0 stand at the end whatever the axis: no length tells them apart.
    private static double lowest(double[] scores, int from) {
        int first = from;
        while (first < scores.length && scores[first] == 0.0) {
            first++;
        }
        return first < scores.length ? scores[first] : 0.5;
    }

    private static double highest(double[] scores, int from) {
        int last = from;
        while (last >= 0 && scores[last] == 1.0) {
            last--;
        }
        return last >= 0 ? scores[last] : 0.5;
    }

    /// Where a score stands, from 0 (left) to 1 (right).
    double position(double score) {
        double position = (logOdds(score) - low) / (high - low);
        return Math.clamp(position, 0.0, 1.0);
    }

    /// The score at a position, rounded to what can be told apart there; 0 and 1 at the ends.
    double score(double position) {
        if (position <= 0.0) {
            return 0.0;
        }
        if (position >= 1.0) {
            return 1.0;
        }
        double score = 1.0 / (1.0 + Math.exp(-(low + position * (high - low))));
        double step = Math.pow(10.0, Math.floor(Math.log10(Math.min(score, 1.0 - score))) - 1.0);
        double inverse = Math.rint(1.0 / step);
        return Math.clamp(Math.rint(score * inverse) / inverse, 0.0, 1.0);
    }

    /// The scores to write on an axis of this width, ascending, none too close to the next.
    List<Double> ticks(double width) {
        List<Double> ticks = new ArrayList<>();
        double last = 0.0;
        for (double tick : LEFT) {
            if (isRoom(ticks, tick, last, width)) {
                ticks.add(tick);
                last = position(tick) * width;
            }
        }
        last = position(0.5) * width;
        for (double tick : RIGHT) {
            if (isRoom(ticks, tick, last, width)) {
                ticks.add(tick);
                last = position(tick) * width;
            }
        }
        ticks.sort(null);
        return ticks;
    }

    private boolean isRoom(List<Double> ticks, double tick, double last, double width) {
        double odds = logOdds(tick);
        boolean isShown = odds > low && odds < high;
        return isShown
                && (ticks.isEmpty() || Math.abs(position(tick) * width - last) >= ROOM_PER_TICK);
    }

    private static double logOdds(double score) {
        return Math.log(score) - Math.log1p(-score);
    }
}
