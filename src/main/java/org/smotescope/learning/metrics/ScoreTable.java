package org.smotescope.learning.metrics;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// Scores of test rows, sorted once, so that a moving threshold costs a binary search. Immutable.
///
/// A row is called positive if its score is at least the threshold. The thresholds that matter are
/// the distinct scores, in descending order, and one above all of them that calls nothing positive.
public final class ScoreTable {
    private final double[] thresholds;
    private final int[] tp;
    private final int[] fp;
    private final int positives;
    private final int negatives;

    private ScoreTable(double[] thresholds, int[] tp, int[] fp, int positives, int negatives) {
        this.thresholds = thresholds;
        this.tp = tp;
        this.fp = fp;
        this.positives = positives;
        this.negatives = negatives;
    }

    /// Sorts the scores.
    ///
    /// @param scores the score of the positive class per row
    /// @param classes the class code per row
    /// @param positive the code of the positive class; all other codes count as negative
    public static ScoreTable of(double[] scores, int[] classes, int positive) {
        if (scores.length != classes.length) {
            throw new IllegalArgumentException(
                    "scores must be " + classes.length + ": " + scores.length);
        }
        double[] found = new double[scores.length];
        double[] others = new double[scores.length];
        int positives = 0;
        int negatives = 0;
        for (int i = 0; i < scores.length; i++) {
            if (Double.isNaN(scores[i])) {
                throw new IllegalArgumentException("score must be a number: " + scores[i]);
            }
            // Adding 0 makes -0 the same score as 0.
            if (classes[i] == positive) {
                found[positives++] = scores[i] + 0.0;
            } else {
                others[negatives++] = scores[i] + 0.0;
            }
        }
        Arrays.sort(found, 0, positives);
        Arrays.sort(others, 0, negatives);
        return merge(found, positives, others, negatives);
    }

    private static ScoreTable merge(double[] found, int positives, double[] others, int negatives) {
        double[] thresholds = new double[positives + negatives];
        int[] tp = new int[thresholds.length];
        int[] fp = new int[thresholds.length];
        int p = positives;
        int n = negatives;
        int size = 0;
        while (p > 0 || n > 0) {
            double score =
                    n == 0 || (p > 0 && found[p - 1] >= others[n - 1])
                            ? found[p - 1]
                            : others[n - 1];
            while (p > 0 && found[p - 1] == score) {
                p--;
            }
            while (n > 0 && others[n - 1] == score) {
                n--;
            }
            thresholds[size] = score;
            tp[size] = positives - p;
            fp[size] = negatives - n;
            size++;
        }
        return new ScoreTable(
                Arrays.copyOf(thresholds, size),
                Arrays.copyOf(tp, size),
                Arrays.copyOf(fp, size),
                positives,
                negatives);
    }

    public int rows() {
        return positives + negatives;
    }

    public int positives() {
        return positives;
    }

    public int negatives() {
        return negatives;
    }

    /// The share of positive rows; NaN without rows.
    public double prevalence() {
        return positives / (double) rows();
    }

    /// The number of distinct scores.
    public int size() {
        return thresholds.length;
    }

    /// A distinct score, from the highest at 0 down.
    public double threshold(int index) {
        return thresholds[index];
    }

    /// The counts if every row with at least this distinct score is called positive.
    public Counts countsAt(int index) {
        return index < 0
                ? new Counts(0, 0, positives, negatives)
                : new Counts(tp[index], fp[index], positives - tp[index], negatives - fp[index]);
    }

    /// The counts at any threshold.
    public Counts counts(double threshold) {
        return countsAt(indexOf(threshold));
    }

    /// The smallest threshold that calls nothing positive.
    public double aboveAll() {
        return thresholds.length == 0 ? 1.0 : Math.nextUp(thresholds[0]);
    }

    /// The lowest score at which fewer rows are called positive than now, or [#aboveAll]; the same
    /// threshold if nothing is called positive already.
    public double nextHigher(double threshold) {
        int index = indexOf(threshold);
        if (index < 0) {
            return threshold;
        }
        return index == 0 ? aboveAll() : thresholds[index - 1];
    }

    /// The highest score at which more rows are called positive than now; the same threshold if all
    /// are already.
    public double nextLower(double threshold) {
        int index = indexOf(threshold) + 1;
        return index == thresholds.length ? threshold : thresholds[index];
    }

    /// The largest threshold whose recall is at least the wanted one; NaN without positive rows or
    /// for a recall of NaN.
    ///
    /// @param recall the wanted recall, up to 1
    public double thresholdForRecall(double recall) {
        if (positives == 0 || Double.isNaN(recall)) {
            return Double.NaN;
        }
        if (recall <= 0.0) {
            return aboveAll();
        }
        int low = 0;
        int high = thresholds.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tp[middle] / (double) positives >= recall) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return thresholds[low];
    }

    /// The threshold whose number of rows called positive is nearest to the wanted one; the fewer
    /// where two are equally near.
    ///
    /// @param alarms the wanted number of rows called positive
    public double thresholdForAlarms(int alarms) {
        int low = -1;
        int high = thresholds.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >> 1;
            if (tp[middle] + fp[middle] <= alarms) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        if (low + 1 < thresholds.length
                && countsAt(low + 1).alarms() - (long) alarms
                        < (long) alarms - countsAt(low).alarms()) {
            low++;
        }
        return low < 0 ? aboveAll() : thresholds[low];
    }

    /// The threshold with the largest worth, the largest such threshold where several are equal.
    ///
    /// @param worth what counts are worth; a worth of NaN is never chosen
    public double thresholdForBest(ToDoubleFunction<Counts> worth) {
        double best = worth.applyAsDouble(countsAt(-1));
        int chosen = -1;
        for (int i = 0; i < thresholds.length; i++) {
            double value = worth.applyAsDouble(countsAt(i));
            if (value > best || (Double.isNaN(best) && !Double.isNaN(value))) {
                best = value;
                chosen = i;
            }
        }
        return chosen < 0 ? aboveAll() : thresholds[chosen];
    }

    /// The curve of recall (x) and precision (y); see [Curves].
    public Curve precisionRecall() {
        return Curves.precisionRecall(this);
    }

    /// The curve of the false positive rate (x) and recall (y); see [Curves].
    public Curve roc() {
        return Curves.roc(this);
    }

    /// The mean precision at the rows that are positive, without interpolation (Davis and Goadrich
    /// 2006, doi:10.1145/1143844.1143874, on why not); NaN without positive rows.
    public double averagePrecision() {
        double sum = 0.0;
        int before = 0;
        for (int i = 0; i < thresholds.length; i++) {
            sum += (tp[i] - before) * (tp[i] / (double) (tp[i] + fp[i]));
            before = tp[i];
        }
        return sum / positives;
    }

    /// The chance that a positive row scores above a negative one, a tie counting half (Hanley and
    /// McNeil 1982, doi:10.1148/radiology.143.1.7063747); NaN if one kind is missing.
    public double rocAuc() {
        long twice = 0;
        int tpBefore = 0;
        int fpBefore = 0;
        for (int i = 0; i < thresholds.length; i++) {
            twice += (long) (fp[i] - fpBefore) * (tp[i] + tpBefore);
            tpBefore = tp[i];
            fpBefore = fp[i];
        }
        return twice / (2.0 * positives * negatives);
    }

    /// The rows in intervals of equal width from 0 to 1; see [CalibrationBins].
    ///
    /// @param bins the number of intervals
    public List<CalibrationBin> calibration(int bins) {
        return CalibrationBins.equalWidth(this, bins);
    }

    /// The position of the last distinct score that is at least the threshold; -1 if there is none.
    private int indexOf(double threshold) {
        int low = -1;
        int high = thresholds.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >> 1;
            if (thresholds[middle] >= threshold) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
