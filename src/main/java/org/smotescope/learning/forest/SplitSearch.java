package org.smotescope.learning.forest;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.Mix;
import org.smotescope.data.Sorting;
import org.smotescope.learning.Progress;

/// Finds the split of some rows that leaves the least Gini impurity, in a few columns chosen by
/// chance; in more if those have one value each. Where rows weigh whole numbers, sums are exact.
final class SplitSearch {
    private final Ranks ranks;
    private final int[] classes;
    private final double[] weights;
    private final int fewest;
    private final Progress progress;
    private final int tries;
    private final int[] columns;
    private final long[] sorted;
    private final double[] left;
    private double bestScore;
    private @Nullable Split best;

    /// @param weights how much each row counts
    /// @param fewest rows on either side of a split, at least 1
    SplitSearch(
            Ranks ranks,
            int[] classes,
            int classCount,
            double[] weights,
            int fewest,
            Progress progress) {
        this.ranks = ranks;
        this.classes = classes;
        this.weights = weights;
        this.fewest = fewest;
        this.progress = progress;
        this.tries = Math.max(1, (int) Math.sqrt(ranks.columns()));
        this.columns = new int[ranks.columns()];
        this.sorted = new long[classes.length];
        this.left = new double[classCount];
    }

    /// @param rows holds the rows from `from` to below `to`
    /// @param counts how much the rows of each class count
    /// @param seed names the choice of columns
    /// @return null if all columns have one value each
    @Nullable Split find(int[] rows, int from, int to, double[] counts, long seed) {
        best = null;
        bestScore = Double.NEGATIVE_INFINITY;
        Arrays.setAll(columns, j -> j);
        for (int t = 0; t < columns.length && (t < tries || best == null); t++) {
            int other = t + (int) (Mix.unit(Mix.with(seed, t)) * (columns.length - t));
            int column = columns[other];
            columns[other] = columns[t];
            columns[t] = column;
            if (sort(rows, from, to, column)) {
                scan(column, to - from, counts);
            }
        }
        return best;
    }

    /// Sorts the rows by a column.
    ///
    /// @return whether there are two values
    private boolean sort(int[] rows, int from, int to, int column) {
        int[] rank = ranks.column(column);
        boolean differ = false;
        for (int i = from; i < to; i++) {
            sorted[i - from] = (long) rank[rows[i]] << Integer.SIZE | rows[i];
            differ |= rank[rows[i]] != rank[rows[from]];
        }
        if (differ) {
            Sorting.ascending(sorted, to - from, progress.asking());
        }
        progress.spend(20L * (to - from));
        return differ;
    }

    /// Compares all ways to split the sorted rows. The impurity is least where the sum over both
    /// sides of the classes' squared counts, divided by the side's count, is greatest.
    private void scan(int column, int size, double[] counts) {
        Arrays.fill(left, 0.0);
        double leftCount = 0.0;
        double leftSquares = 0.0;
        double rightCount = 0.0;
        double rightSquares = 0.0;
        for (double count : counts) {
            rightCount += count;
            rightSquares += count * count;
        }
        for (int i = 0; i < size - fewest; i++) {
            int row = (int) sorted[i];
            int code = classes[row];
            double added = weights[row];
            leftSquares += added * (2.0 * left[code] + added);
            rightSquares -= added * (2.0 * (counts[code] - left[code]) - added);
            left[code] += added;
            leftCount += added;
            rightCount -= added;
            int below = (int) (sorted[i] >>> Integer.SIZE);
            int above = (int) (sorted[i + 1] >>> Integer.SIZE);
            if (below != above && i + 1 >= fewest) {
                double score = leftSquares / leftCount + rightSquares / rightCount;
                if (score > bestScore) {
                    bestScore = score;
                    best = ranks.between(column, below, above);
                }
            }
        }
    }
}
