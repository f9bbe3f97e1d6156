package org.smotescope.learning.boosting;

/// A tree that gives every row a number. The children of a node stand beside each other. Immutable.
final class RegressionTree {
    static final int LEAF = -1;

    private final int[] columns;
    private final double[] numbers;
    private final int[] left;

    /// @param columns the column of each node's split, or [#LEAF]
    /// @param numbers the threshold of each node's split, or a leaf's number
    /// @param left the left child of each node; the right one follows
    RegressionTree(int[] columns, double[] numbers, int[] left) {
        this.columns = columns;
        this.numbers = numbers;
        this.left = left;
    }

    /// The number of a row's leaf.
    double of(double[] row) {
        int node = 0;
        while (columns[node] != LEAF) {
            node = left[node] + (row[columns[node]] <= numbers[node] ? 0 : 1);
        }
        return numbers[node];
    }
}
