package org.smotescope.learning.forest;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.Mix;
import org.smotescope.learning.Progress;

/// Finds the split of some rows that leaves the least Gini impurity, in a few columns chosen by
/// chance; in more if those have one value each. Counts are whole numbers, so the order of the rows
/// does not show.
final class SplitSearch {
    private final Ranks ranks;
    private final int[] classes;
    private final int[] copies;
    private final Progress progress;
    private final int tries;
    private final int[] columns;
    private final long[] sorted;
    private final long[] left;
    private double bestScore;
    private @Nullable Split best;

    /// @param copies how often each row counts
    SplitSearch(Ranks ranks, int[] classes, int classCount, int[] copies, Progress progress) {
        this.ranks = ranks;
        this.classes = classes;
        this.copies = copies;
        this.progress = progress;
        this.tries = Math.max(1, (int) Math.sqrt(ranks.columns()));
        this.columns = new int[ranks.columns()];
        this.sorted = new long[classes.length];
        this.left = new long[classCount];
    }

    /// @param rows holds the rows from `from` to below `to`
    /// @param counts how often each class occurs among them
    /// @param seed names the choice of columns
    /// @return null if all columns have one value each
    @Nullable Split find(int[] rows, int from, int to, long[] counts, long seed) {
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
            Arrays.sort(sorted, 0, to - from);
        }
        progress.spend(20L * (to - from));
        return differ;
    }

    /// Compares all ways to split the sorted rows. The impurity is least where the sum over both
    /// sides of the classes' squared counts, divided by the side's count, is greatest.
    private void scan(int column, int size, long[] counts) {
        Arrays.fill(left, 0);
        long leftCount = 0;
        long leftSquares = 0;
        long rightCount = 0;
        long rightSquares = 0;
        for (long count : counts) {
            rightCount += count;
            rightSquares += count * count;
        }
        for (int i = 0; i < size - 1; i++) {
            int row = (int) sorted[i];
            int code = classes[row];
            long added = copies[row];
            leftSquares += added * (2 * left[code] + added);
            rightSquares -= added * (2 * (counts[code] - left[code]) - added);
            left[code] += added;
            leftCount += added;
            rightCount -= added;
            int below = (int) (sorted[i] >>> Integer.SIZE);
            int above = (int) (sorted[i + 1] >>> Integer.SIZE);
            if (below != above) {
                double score =
                        (double) leftSquares / leftCount + (double) rightSquares / rightCount;
                if (score > bestScore) {
                    bestScore = score;
                    best = new Split(column, ranks.upToMiddle(column, below, above));
                }
            }
        }
    }
}
