package org.smotescope.learning.knn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.smotescope.data.Classes;
import org.smotescope.data.Column;
import org.smotescope.data.Dataset;
import org.smotescope.data.Matrix;
import org.smotescope.data.Monitor;
import org.smotescope.data.NumericColumn;
import org.smotescope.learning.Model;
import org.smotescope.neighbours.ExactSearch;
import org.smotescope.neighbours.NeighbourTable;
import org.smotescope.neighbours.Space;

/// The training rows, which are all that is learned. Immutable.
final class NeighboursModel implements Model {
    private final Matrix rows;
    private final int[] classes;
    private final int classCount;
    private final int k;

    /// @param rows the training rows; of equally distant ones the first count
    NeighboursModel(Matrix rows, int[] classes, int classCount, int k) {
        this.rows = rows;
        this.classes = classes;
        this.classCount = classCount;
        this.k = k;
    }

    @Override
    public int classCount() {
        return classCount;
    }

    @Override
    public double[][] probabilities(Matrix features, Monitor monitor) {
        if (features.columns() != rows.columns()) {
            throw new IllegalArgumentException(
                    "columns must be " + rows.columns() + ": " + features.columns());
        }
        double[][] shares = new double[classCount][features.rows()];
        int size = rows.rows();
        NeighbourTable nearest =
                new ExactSearch(Runtime.getRuntime().availableProcessors())
                        .search(
                                Space.of(both(features, monitor.part(0.0, 0.05))),
                                IntStream.range(size, size + features.rows()).toArray(),
                                IntStream.range(0, size).toArray(),
                                k,
                                monitor.part(0.05, 0.95));
        int[] counts = new int[classCount];
        Monitor counting = monitor.part(0.95, 1.0);
        for (int i = 0; i < features.rows(); i++) {
            counting.checkRow(i, features.rows());
            Arrays.fill(counts, 0);
            for (int rank = 0; rank < k; rank++) {
                counts[classes[nearest.neighbour(i, rank)]]++;
            }
            for (int code = 0; code < classCount; code++) {
                shares[code][i] = (double) counts[code] / k;
            }
        }
        return shares;
    }

    /// The training rows and behind them those to judge, keyed by their places.
    private Dataset both(Matrix features, Monitor monitor) {
        int size = rows.rows() + features.rows();
        List<Column> columns = new ArrayList<>();
        for (int j = 0; j < rows.columns(); j++) {
            monitor.check((double) j / rows.columns());
            double[] values = new double[size];
            System.arraycopy(rows.column(j), 0, values, 0, rows.rows());
            System.arraycopy(features.column(j), 0, values, rows.rows(), features.rows());
            columns.add(NumericColumn.of("", values));
        }
        long[] keys = new long[size];
        for (int i = 0; i < size; i++) {
            keys[i] = i;
        }
        return Dataset.of(columns, new Classes("", List.of(""), new int[size]), keys);
    }
}
