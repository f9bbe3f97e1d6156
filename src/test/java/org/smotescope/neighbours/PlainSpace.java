package org.smotescope.neighbours;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.smotescope.data.CategoricalColumn;
import org.smotescope.data.Classes;
import org.smotescope.data.Column;
import org.smotescope.data.Dataset;
import org.smotescope.data.NumericColumn;

/// Distances by the definition, and what a plain loop finds with them.
final class PlainSpace {
    private final Space space;

    /// Per column of words `P[code + 1][class]`.
    private final List<double[][]> shares = new ArrayList<>();

    PlainSpace(Space space) {
        this.space = space;
        for (Column feature : space.dataset().features()) {
            if (feature instanceof CategoricalColumn column) {
                shares.add(shares(column, space.dataset().classes()));
            }
        }
    }

    /// Numbers, then words.
    double squared(int a, int b) {
        Dataset dataset = space.dataset();
        double sum = 0.0;
        for (int j = 0; j < dataset.features().size(); j++) {
            if (dataset.features().get(j) instanceof NumericColumn column) {
                double difference =
                        dataset.scaling().apply(j, column.get(a))
                                - dataset.scaling().apply(j, column.get(b));
                sum += difference * difference;
            }
        }
        int j = 0;
        for (Column feature : dataset.features()) {
            if (feature instanceof CategoricalColumn column) {
                sum += words(j++, column.code(a), column.code(b));
            }
        }
        return sum;
    }

    private double words(int j, int a, int b) {
        return switch (space.nominals().get(j)) {
            case Mismatch(double squared) -> a == b ? 0.0 : squared;
            case ValueDifference _ -> {
                double sum = 0.0;
                for (int c = 0; c < space.dataset().classes().labels().size(); c++) {
                    sum += Math.abs(shares.get(j)[a + 1][c] - shares.get(j)[b + 1][c]);
                }
                yield sum * sum;
            }
        };
    }

    private static double[][] shares(CategoricalColumn column, Classes classes) {
        int words = column.dictionary().size() + 1;
        double[][] shares = new double[words][classes.labels().size()];
        int[] counts = new int[words];
        for (int row = 0; row < column.size(); row++) {
            counts[column.code(row) + 1]++;
            shares[column.code(row) + 1][classes.code(row)]++;
        }
        for (int word = 0; word < words; word++) {
            for (int c = 0; c < shares[word].length; c++) {
                shares[word][c] /= Math.max(1, counts[word]);
            }
        }
        return shares;
    }

    /// The k rows nearest to a row, nearest first, ties by row key.
    int[] nearest(int query, IntStream rows, int k) {
        double[] squared = new double[space.dataset().size()];
        return rows.peek(row -> squared[row] = squared(query, row))
                .boxed()
                .sorted(
                        Comparator.comparingDouble((Integer row) -> squared[row])
                                .thenComparingLong(space.dataset()::rowKey))
                .limit(k)
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
