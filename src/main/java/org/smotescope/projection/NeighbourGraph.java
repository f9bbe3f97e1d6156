package org.smotescope.projection;

import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;
import org.smotescope.neighbours.NeighbourTable;

/// Rows joined to their neighbours, with a weight that is the same in both directions.
///
/// @param starts where the neighbours of each row begin, and the end of the last
/// @param ends the row at the other end
/// @param weights what joins them, 0 or more
record NeighbourGraph(int[] starts, int[] ends, double[] weights) {
    /// @param table the neighbours of the rows 0 to `table.size() - 1` among themselves
    /// @param directed the weight of each neighbour for its row, `size * k`, row by row
    /// @param joined the weight of a pair from those of its two directions, 0 where the one is not
    ///   a neighbour of the other; symmetric
    static NeighbourGraph of(NeighbourTable table, double[] directed, DoubleBinaryOperator joined) {
        int rows = table.size();
        int[] starts = new int[rows + 1];
        for (int i = 0; i < rows; i++) {
            for (int rank = 0; rank < table.k(); rank++) {
                int other = table.neighbour(i, rank);
                starts[i + 1]++;
                if (rankOf(table, other, i) < 0) {
                    starts[other + 1]++;
                }
            }
        }
        for (int i = 0; i < rows; i++) {
            starts[i + 1] += starts[i];
        }
        int[] ends = new int[starts[rows]];
        double[] weights = new double[ends.length];
        int[] filled = Arrays.copyOf(starts, rows);
        for (int i = 0; i < rows; i++) {
            for (int rank = 0; rank < table.k(); rank++) {
                int other = table.neighbour(i, rank);
                int back = rankOf(table, other, i);
                double there = directed[i * table.k() + rank];
                double weight =
                        joined.applyAsDouble(
                                there, back < 0 ? 0.0 : directed[other * table.k() + back]);
                ends[filled[i]] = other;
                weights[filled[i]++] = weight;
                if (back < 0) {
                    ends[filled[other]] = i;
                    weights[filled[other]++] = weight;
                }
            }
        }
        return new NeighbourGraph(starts, ends, weights);
    }

    private static int rankOf(NeighbourTable table, int row, int neighbour) {
        for (int rank = 0; rank < table.k(); rank++) {
            if (table.neighbour(row, rank) == neighbour) {
                return rank;
            }
        }
        return -1;
    }
}
