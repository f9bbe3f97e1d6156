package org.smotescope.learning.calibration;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.smotescope.learning.metrics.Counts;
import org.smotescope.learning.metrics.ScoreTable;

/// The rising function of the score with the least squared error, found by pooling adjacent
/// violators (Ayer et al. 1955, doi:10.1214/aoms/1177728423; Zadrozny and Elkan 2002,
/// doi:10.1145/775047.775151). Straight between the scores that it was fitted on, flat beyond them.
///
/// It needs more rows than a sigmoid, and makes equal what it pools.
public final class Isotonic implements ScoreMap {
    private final double[] scores;
    private final double[] probabilities;

    private Isotonic(double[] scores, double[] probabilities) {
        this.scores = scores;
        this.probabilities = probabilities;
    }

    /// Fits the function.
    ///
    /// @param scores the score per row, at least one
    /// @param positive whether the row is of the class
    public static Isotonic fit(double[] scores, boolean[] positive) {
        int[] classes = new int[positive.length];
        for (int i = 0; i < classes.length; i++) {
            classes[i] = positive[i] ? 1 : 0;
        }
        ScoreTable table = ScoreTable.of(scores, classes, 1);
        double[] distinct = new double[table.size()];
        Pools pools = new Pools(table.size());
        for (int n = 0; n < distinct.length; n++) {
            int descending = distinct.length - 1 - n;
            Counts here = table.countsAt(descending);
            Counts above = table.countsAt(descending - 1);
            distinct[n] = table.threshold(descending);
            pools.add(here.tp() - above.tp(), here.alarms() - above.alarms());
        }
        return trimmed(distinct, pools.values(distinct.length));
    }

    /// Leaves out the inner points of flat parts.
    private static Isotonic trimmed(double[] scores, double[] probabilities) {
        int[] kept =
                IntStream.range(0, probabilities.length)
                        .filter(
                                i ->
                                        i == 0
                                                || i == probabilities.length - 1
                                                || probabilities[i] != probabilities[i - 1]
                                                || probabilities[i] != probabilities[i + 1])
                        .toArray();
        return new Isotonic(
                Arrays.stream(kept).mapToDouble(i -> scores[i]).toArray(),
                Arrays.stream(kept).mapToDouble(i -> probabilities[i]).toArray());
    }

    /// The number of points between which the function is straight.
    public int size() {
        return scores.length;
    }

    @Override
    public double of(double score) {
        int place = Arrays.binarySearch(scores, score);
        if (place >= 0) {
            return probabilities[place];
        }
        int above = -place - 1;
        if (above == 0 || above == scores.length) {
            return probabilities[above == 0 ? 0 : above - 1];
        }
        double slope =
                (probabilities[above] - probabilities[above - 1])
                        / (scores[above] - scores[above - 1]);
        return slope * (score - scores[above - 1]) + probabilities[above - 1];
    }

    /// Neighbouring scores whose shares would fall are put together with their common share.
    private static final class Pools {
        private final int[] found;
        private final int[] rows;
        private final int[] members;
        private int size;

        Pools(int most) {
            found = new int[most];
            rows = new int[most];
            members = new int[most];
        }

        void add(int newFound, int newRows) {
            found[size] = newFound;
            rows[size] = newRows;
            members[size] = 1;
            size++;
            while (size > 1 && falls(size - 2, size - 1)) {
                size--;
                found[size - 1] += found[size];
                rows[size - 1] += rows[size];
                members[size - 1] += members[size];
            }
        }

        /// Whether the second share is not above the first; in whole numbers, so exactly.
        private boolean falls(int first, int second) {
            return (long) found[second] * rows[first] <= (long) found[first] * rows[second];
        }

        double[] values(int count) {
            double[] values = new double[count];
            int n = 0;
            for (int pool = 0; pool < size; pool++) {
                double share = found[pool] / (double) rows[pool];
                Arrays.fill(values, n, n + members[pool], share);
                n += members[pool];
            }
            return values;
        }
    }
}
