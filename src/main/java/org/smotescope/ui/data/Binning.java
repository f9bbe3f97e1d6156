package org.smotescope.ui.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.smotescope.data.CategoricalColumn;
import org.smotescope.data.NumericColumn;

/// Counts the values of a column in bins, per class.
final class Binning {
    private static final int BINS = 24;
    private static final int MOST_WORDS = 8;
    private static final int ROWS_LOOKED_AT = 500;
    private static final int MOST_DECIMALS = 6;

    private Binning() {}

    static Histogram numbers(NumericColumn column, Grouping groups) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int row = 0; row < column.size(); row++) {
            double value = column.get(row);
            if (Double.isFinite(value)) {
                low = Math.min(low, value);
                high = Math.max(high, value);
            }
        }
        List<int[]> counts = zeros(groups.size(), BINS);
        if (low > high) {
            return new Histogram(List.of(), Double.NaN, Double.NaN, counts);
        }
        double width = high > low ? high - low : 1;
        for (int row = 0; row < column.size(); row++) {
            double value = column.get(row);
            if (Double.isFinite(value)) {
                int bin = (int) Math.min(BINS - 1, (value - low) / width * BINS);
                counts.get(groups.of(row))[bin]++;
            }
        }
        return new Histogram(List.of(), low, high, counts);
    }

    /// The commonest words, each a bin.
    static Histogram words(CategoricalColumn column, Grouping groups) {
        int words = column.dictionary().size();
        int[] rows = new int[words];
        for (int row = 0; row < column.size(); row++) {
            if (!column.isMissing(row)) {
                rows[column.code(row)]++;
            }
        }
        int[] commonest =
                IntStream.range(0, words)
                        .boxed()
                        .sorted(Comparator.comparingInt((Integer code) -> -rows[code]))
                        .limit(MOST_WORDS)
                        .mapToInt(Integer::intValue)
                        .toArray();
        int[] binOf = new int[words];
        Arrays.fill(binOf, -1);
        List<String> labels = new ArrayList<>();
        for (int bin = 0; bin < commonest.length; bin++) {
            binOf[commonest[bin]] = bin;
            labels.add(column.dictionary().get(commonest[bin]));
        }
        List<int[]> counts = zeros(groups.size(), commonest.length);
        for (int row = 0; row < column.size(); row++) {
            int bin = column.isMissing(row) ? -1 : binOf[column.code(row)];
            if (bin >= 0) {
                counts.get(groups.of(row))[bin]++;
            }
        }
        return new Histogram(labels, 0, 0, counts);
    }

    /// How many decimals the first rows need; more than six count as seven.
    static int decimals(NumericColumn column) {
        int decimals = 0;
        for (int row = 0; row < Math.min(column.size(), ROWS_LOOKED_AT); row++) {
            double value = column.get(row);
            while (Double.isFinite(value)
                    && decimals <= MOST_DECIMALS
                    && !isWhole(value * Math.pow(10, decimals))) {
                decimals++;
            }
        }
        return decimals;
    }

    private static boolean isWhole(double value) {
        return Math.abs(value - Math.rint(value)) <= 1e-9 * Math.max(1, Math.abs(value));
    }

    private static List<int[]> zeros(int groups, int bins) {
        List<int[]> counts = new ArrayList<>();
        for (int group = 0; group < groups; group++) {
            counts.add(new int[bins]);
        }
        return counts;
    }
}
