package org.smotescope.learning.forest;

import java.util.Arrays;

/// A grown tree. The children of a node stand beside each other. Immutable.
final class DecisionTree {
    private static final int LEAF = -1;

    /// The column of each node's split, or [#LEAF].
    private final int[] columns;

    private final double[] thresholds;

    /// The left child of each node; of a leaf, where its shares begin.
    private final int[] next;

    /// How leaves are spread over the classes.
    private final double[] shares;

    private DecisionTree(int[] columns, double[] thresholds, int[] next, double[] shares) {
        this.columns = columns;
        this.thresholds = thresholds;
        this.next = next;
        this.shares = shares;
    }

    /// Adds the shares of a row's leaf.
    ///
    /// @param row its features
    /// @param sums one per class, from `at` on
    void addShares(double[] row, double[] sums, int at, int classCount) {
        int node = 0;
        while (columns[node] != LEAF) {
            node = next[node] + (row[columns[node]] <= thresholds[node] ? 0 : 1);
        }
        int from = next[node];
        for (int code = 0; code < classCount; code++) {
            sums[at + code] += shares[from + code];
        }
    }

    /// Collects the nodes of a tree while it grows.
    static final class Builder {
        private final int classCount;
        private int[] columns = new int[64];
        private double[] thresholds = new double[64];
        private int[] next = new int[64];
        private int nodes = 1;
        private double[] shares;
        private int used;

        Builder(int classCount) {
            this.classCount = classCount;
            // Leaves of one class, which are most of them, share these.
            this.shares = new double[classCount * classCount];
            for (int code = 0; code < classCount; code++) {
                shares[code * classCount + code] = 1.0;
            }
            this.used = shares.length;
        }

        int root() {
            return 0;
        }

        /// @return the left child; the right one follows
        int split(int node, Split split) {
            int left = nodes;
            nodes += 2;
            if (nodes > columns.length) {
                columns = Arrays.copyOf(columns, 2 * nodes);
                thresholds = Arrays.copyOf(thresholds, 2 * nodes);
                next = Arrays.copyOf(next, 2 * nodes);
            }
            columns[node] = split.column();
            thresholds[node] = split.threshold();
            next[node] = left;
            return left;
        }

        /// @param counts how much the rows of each class count, not all 0
        void leaf(int node, double[] counts) {
            columns[node] = LEAF;
            double total = 0.0;
            int present = 0;
            int last = 0;
            for (int code = 0; code < classCount; code++) {
                total += counts[code];
                if (counts[code] > 0.0) {
                    present++;
                    last = code;
                }
            }
            if (present == 1) {
                next[node] = last * classCount;
                return;
            }
            if (used + classCount > shares.length) {
                shares = Arrays.copyOf(shares, 2 * (used + classCount));
            }
            next[node] = used;
            for (int code = 0; code < classCount; code++) {
                shares[used++] = counts[code] / total;
            }
        }

        DecisionTree build() {
            return new DecisionTree(
                    Arrays.copyOf(columns, nodes),
                    Arrays.copyOf(thresholds, nodes),
                    Arrays.copyOf(next, nodes),
                    Arrays.copyOf(shares, used));
        }
    }
}
