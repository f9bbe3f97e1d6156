package org.smotescope.sampling;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.smotescope.data.Ints;

/// What a sampler found out about rows before it drew: it explains the outcome but is not needed to
/// recompute it. Rows are references, as in [Origin].
public sealed interface Evidence {
    /// How many of the nearest rows of some rows are of other classes (Borderline-SMOTE,
    /// SVM-SMOTE).
    ///
    /// @param classCode the class of the rows
    /// @param neighbours the number of nearest rows looked at, m
    /// @param rows the rows judged: all of the class, or its support vectors
    /// @param foreign per row how many of the m are of other classes
    record RowTypes(int classCode, int neighbours, Ints rows, Ints foreign) implements Evidence {
        /// The type of the row at this position.
        public RowType type(int position) {
            return RowType.of(foreign.get(position), neighbours);
        }

        /// The number of rows of a type.
        public int count(RowType type) {
            return (int) foreign.stream().filter(f -> RowType.of(f, neighbours) == type).count();
        }
    }

    /// How hard some rows are to learn and how many new rows each was given for it (ADASYN).
    ///
    /// @param classCode the class of the rows
    /// @param neighbours the number of nearest rows looked at, k
    /// @param rows the rows of the class
    /// @param foreign per row how many of the k are of other classes: r = foreign / k
    /// @param counts per row how many new rows start from it
    record Weights(int classCode, int neighbours, Ints rows, Ints foreign, Ints counts)
            implements Evidence {
        /// The share of its nearest rows that are of other classes, r, from 0 to 1.
        public double ratio(int position) {
            return (double) foreign.get(position) / neighbours;
        }

        /// The row's part of all r of the class, from 0 to 1.
        public double share(int position) {
            return foreign.get(position) / (double) foreign.stream().sum();
        }
    }

    /// Clusters of all rows, and what each was given (K-means SMOTE).
    ///
    /// @param classCode the class that grows
    /// @param rows the rows that were clustered: all
    /// @param numbers per row the number of its cluster, from 0
    /// @param clusters what is known of each, by number
    record Clusters(int classCode, Ints rows, Ints numbers, List<Cluster> clusters)
            implements Evidence {
        public Clusters {
            clusters = List.copyOf(clusters);
        }

        /// The number of a row's cluster; empty for a row that was not clustered.
        public OptionalInt clusterOf(int row) {
            boolean inPlace = row >= 0 && row < rows.size() && rows.get(row) == row;
            int position = inPlace ? row : rows.indexOf(row);
            return position < 0 ? OptionalInt.empty() : OptionalInt.of(numbers.get(position));
        }

        /// The rows of a cluster.
        public Ints rowsIn(int number) {
            return Ints.of(
                    IntStream.range(0, numbers.size())
                            .filter(position -> numbers.get(position) == number)
                            .map(rows::get)
                            .toArray());
        }
    }

    /// One cluster.
    ///
    /// @param rows all its rows
    /// @param ofClass those of the class that grows
    /// @param weight its part of the new rows, from 0 to 1; 0 where it is not used
    /// @param made the new rows made in it
    record Cluster(int rows, int ofClass, double weight, int made) {}

    /// Safe, in danger, or noise.
    enum RowType {
        /// Fewer than half of its neighbours are of other classes.
        SAFE,
        /// At least half are, but not all.
        DANGER,
        /// All are.
        NOISE;

        /// @param foreign neighbours of other classes
        /// @param neighbours all that were looked at
        public static RowType of(int foreign, int neighbours) {
            if (foreign == neighbours) {
                return NOISE;
            }
            return 2 * foreign >= neighbours ? DANGER : SAFE;
        }
    }

    /// The same told of other row numbers.
    default Evidence withRows(IntUnaryOperator renumbered) {
        return switch (this) {
            case RowTypes(int code, int m, Ints rows, Ints foreign) ->
                    new RowTypes(code, m, rows.map(renumbered), foreign);
            case Weights(int code, int k, Ints rows, Ints foreign, Ints counts) ->
                    new Weights(code, k, rows.map(renumbered), foreign, counts);
            case Clusters(int code, Ints rows, Ints numbers, List<Cluster> clusters) ->
                    new Clusters(code, rows.map(renumbered), numbers, clusters);
        };
    }
}
