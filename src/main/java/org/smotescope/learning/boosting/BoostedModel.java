package org.smotescope.learning.boosting;

import java.util.List;
import org.smotescope.data.Matrix;
import org.smotescope.data.Monitor;
import org.smotescope.data.Parallel;
import org.smotescope.learning.Model;

/// The trees of all rounds. Immutable.
final class BoostedModel implements Model {
    /// Rows that are sent down all trees before the next ones: they stay in a processor's cache.
    private static final int BLOCK = 64;

    /// Rows times trees below which a second thread costs more than it spares.
    private static final long WORTH_A_THREAD = 100_000;

    private final int classCount;
    private final int columns;
    private final int[] present;
    private final double[] begin;
    private final List<List<RegressionTree>> trees;

    /// @param present the codes of the classes with training rows
    /// @param begin the outputs before the first round
    /// @param trees per round and output
    BoostedModel(
            int classCount,
            int columns,
            int[] present,
            double[] begin,
            List<List<RegressionTree>> trees) {
        this.classCount = classCount;
        this.columns = columns;
        this.present = present;
        this.begin = begin;
        this.trees = trees;
    }

    @Override
    public int classCount() {
        return classCount;
    }

    @Override
    public double[][] probabilities(Matrix features, Monitor monitor) {
        if (features.columns() != columns) {
            throw new IllegalArgumentException(
                    "columns must be " + columns + ": " + features.columns());
        }
        int rows = features.rows();
        double[][] probabilities = new double[classCount][rows];
        int blocks = (rows + BLOCK - 1) / BLOCK;
        boolean isSmall = (long) rows * trees.size() < WORTH_A_THREAD;
        Parallel.forEach(
                isSmall ? 1 : Runtime.getRuntime().availableProcessors(),
                blocks,
                block -> {
                    monitor.check((double) block / blocks);
                    int to = Math.min(rows, (block + 1) * BLOCK);
                    for (int i = block * BLOCK; i < to; i++) {
                        judge(features.row(i), i, probabilities);
                    }
                });
        return probabilities;
    }

    private void judge(double[] row, int i, double[][] probabilities) {
        double[] outputs = begin.clone();
        for (List<RegressionTree> round : trees) {
            for (int k = 0; k < outputs.length; k++) {
                outputs[k] += round.get(k).of(row);
            }
        }
        switch (outputs.length) {
            case 0 -> probabilities[present[0]][i] = 1.0;
            case 1 -> {
                probabilities[present[0]][i] = 1.0 / (1.0 + Math.exp(outputs[0]));
                probabilities[present[1]][i] = 1.0 / (1.0 + Math.exp(-outputs[0]));
            }
            default -> {
                LogLoss.softmax(outputs);
                for (int k = 0; k < outputs.length; k++) {
                    probabilities[present[k]][i] = outputs[k];
                }
            }
        }
    }
}
