package org.smotescope.projection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.smotescope.data.Classes;
import org.smotescope.data.Column;
import org.smotescope.data.Dataset;
import org.smotescope.data.Ints;
import org.smotescope.data.Matrix;
import org.smotescope.data.Mix;
import org.smotescope.data.Monitor;
import org.smotescope.data.NumericColumn;

/// Some training rows, drawn by seed and row key, so that the order of the rows does not show.
/// Immutable.
///
/// @param rows their numbers among the training rows, in an order by chance
/// @param scaled their features after scaling
/// @param classes their classes
record RowSample(Ints rows, Matrix scaled, Classes classes) {
    private static final long STAGE = Mix.ofText("rows of a view");

    /// Up to `most` rows. Each class has its share of them, but at least half of what it would have
    /// if all had the same, as far as it has rows: else a rare class would hardly be in the sample.
    static RowSample byShare(Dataset rows, int most, long seed, Monitor monitor) {
        int[] counts = rows.classes().counts();
        int[] given = counts.clone();
        if (rows.size() > most) {
            int[] left = new int[counts.length];
            int floor = most / (2 * present(counts));
            int free = most;
            long waiting = 0;
            for (int c = 0; c < counts.length; c++) {
                given[c] = Math.min(counts[c], floor);
                left[c] = counts[c] - given[c];
                free -= given[c];
                waiting += left[c];
            }
            for (int c = 0; c < counts.length; c++) {
                given[c] += (int) ((long) left[c] * free / waiting);
            }
        }
        return of(rows, given, seed, monitor);
    }

    /// Up to `most` rows, from each class the same number as far as it has so many.
    static RowSample balanced(Dataset rows, int most, long seed, Monitor monitor) {
        int[] given = rows.classes().counts();
        int each = most / present(given);
        Arrays.setAll(given, c -> Math.min(given[c], each));
        return of(rows, given, seed, monitor);
    }

    private static int present(int[] counts) {
        return Math.max(1, (int) Arrays.stream(counts).filter(count -> count > 0).count());
    }

    private static RowSample of(Dataset rows, int[] perClass, long seed, Monitor monitor) {
        int[] counts = rows.classes().counts();
        double[] shares = new double[counts.length];
        for (int c = 0; c < counts.length; c++) {
            // A little more than is asked for, of which the first are taken.
            double wanted = perClass[c] + 10.0 * Math.sqrt(perClass[c]) + 10.0;
            shares[c] = wanted / Math.max(1, counts[c]);
        }
        List<Drawn> chosen = new ArrayList<>();
        for (int c = 0; c < counts.length; c++) {
            List<Drawn> drawn = drawn(rows, c, shares[c], seed, monitor);
            for (double share = shares[c]; drawn.size() < perClass[c]; share *= 2.0) {
                drawn = drawn(rows, c, 2.0 * share, seed, monitor);
            }
            chosen.addAll(drawn.stream().sorted().limit(perClass[c]).toList());
        }
        // By chance, not class by class: what follows must not know the classes by the order.
        int[] numbers = chosen.stream().sorted().mapToInt(Drawn::row).toArray();
        Dataset sample = rows.select(numbers);
        return new RowSample(Ints.of(numbers), plainZero(sample.scaledMatrix()), sample.classes());
    }

    /// A row with its place in the order by chance.
    private record Drawn(long hash, int row) implements Comparable<Drawn> {
        @Override
        public int compareTo(Drawn other) {
            return Long.compareUnsigned(hash, other.hash);
        }
    }

    /// The rows of a class that are in the first `share` of the order by chance.
    private static List<Drawn> drawn(
            Dataset rows, int code, double share, long seed, Monitor monitor) {
        long prefix = Mix.of(seed, STAGE);
        List<Drawn> drawn = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            monitor.checkRow(row, rows.size());
            if (rows.classes().code(row) == code) {
                long hash = Mix.with(prefix, rows.rowKey(row));
                if (Mix.unit(hash) < share) {
                    drawn.add(new Drawn(hash, row));
                }
            }
        }
        return drawn;
    }

    /// A 0 without a sign, so that equal values compare as equal.
    private static Matrix plainZero(Matrix scaled) {
        double[][] columns = new double[scaled.columns()][];
        for (int j = 0; j < columns.length; j++) {
            columns[j] = Arrays.stream(scaled.column(j)).map(value -> value + 0.0).toArray();
        }
        return Matrix.ofColumns(scaled.rows(), columns);
    }

    int size() {
        return rows.size();
    }

    /// The same sample with rows of equal features only once: the first of them.
    RowSample distinct() {
        Integer[] order = new Integer[size()];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, this::compare);
        boolean[] repeats = new boolean[size()];
        for (int i = 1; i < order.length; i++) {
            repeats[order[i]] = compare(order[i - 1], order[i]) == 0;
        }
        int[] kept = new int[size()];
        int n = 0;
        for (int i = 0; i < kept.length; i++) {
            if (!repeats[i]) {
                kept[n++] = i;
            }
        }
        int[] first = Arrays.copyOf(kept, n);
        return new RowSample(
                Ints.of(Arrays.stream(first).map(rows::get).toArray()),
                scaled.select(first),
                classes.select(first));
    }

    private int compare(int left, int right) {
        for (int j = 0; j < scaled.columns(); j++) {
            int order = Double.compare(scaled.get(left, j), scaled.get(right, j));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    /// The sample as a data set in which neighbours can be searched: by the scaled features, ties
    /// to the first row of the sample.
    Dataset dataset() {
        return dataset(scaled);
    }

    /// Rows of scaled features in which neighbours can be searched.
    static Dataset dataset(Matrix scaled) {
        List<Column> features = new ArrayList<>();
        for (int j = 0; j < scaled.columns(); j++) {
            features.add(NumericColumn.of("feature " + j, scaled.column(j)));
        }
        long[] keys = new long[scaled.rows()];
        Arrays.setAll(keys, row -> row);
        Classes none = new Classes("", List.of(""), new int[scaled.rows()]);
        return Dataset.of(features, none, keys);
    }
}
