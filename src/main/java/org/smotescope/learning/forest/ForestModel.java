package org.smotescope.learning.forest;

import java.util.List;
import org.smotescope.data.Matrix;
import org.smotescope.data.Monitor;
import org.smotescope.data.Parallel;
import org.smotescope.learning.Model;
import org.smotescope.learning.Progress;

/// Grown trees. Immutable.
final class ForestModel implements Model {
    /// Rows that are sent down all trees before the next ones: they stay in a processor's cache.
    private static final int BLOCK = 128;

    /// Additions that a step down a tree takes as long as.
    private static final int STEPS = 20;

    private final int classCount;
    private final int columns;
    private final List<DecisionTree> trees;

    ForestModel(int classCount, int columns, List<DecisionTree> trees) {
        this.classCount = classCount;
        this.columns = columns;
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
        double[][] means = new double[classCount][rows];
        int blocks = (rows + BLOCK - 1) / BLOCK;
        Parallel.forEach(
                RandomForest.threads((double) rows * trees.size()),
                blocks,
                block -> {
                    monitor.check((double) block / blocks);
                    int from = block * BLOCK;
                    judge(features, from, Math.min(rows, from + BLOCK), means, monitor);
                });
        return means;
    }

    private void judge(Matrix features, int from, int to, double[][] means, Monitor monitor) {
        Progress progress =
                new Progress(fraction -> monitor.report((double) from / means[0].length));
        double[][] values = new double[to - from][];
        for (int i = from; i < to; i++) {
            values[i - from] = features.row(i);
        }
        double[] sums = new double[values.length * classCount];
        for (DecisionTree tree : trees) {
            progress.spend((long) STEPS * values.length);
            for (int i = 0; i < values.length; i++) {
                tree.addShares(values[i], sums, i * classCount, classCount);
            }
        }
        for (int i = 0; i < values.length; i++) {
            for (int code = 0; code < classCount; code++) {
                means[code][from + i] = sums[i * classCount + code] / trees.size();
            }
        }
    }
}
