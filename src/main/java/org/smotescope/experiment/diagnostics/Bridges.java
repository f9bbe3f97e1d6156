package org.smotescope.experiment.diagnostics;

import java.util.Arrays;
import java.util.List;
import org.smotescope.data.CategoricalColumn;
import org.smotescope.data.Column;
import org.smotescope.data.Ints;
import org.smotescope.data.Monitor;
import org.smotescope.data.NumericColumn;
import org.smotescope.neighbours.NeighbourTable;
import org.smotescope.neighbours.Space;

/// The new rows in the empty space between clusters of their class: their two ends belong to
/// different [Clusters], and they are farther from the nearest original row of the class than the
/// longest link within its cluster, so that they belong to none.
///
/// @param clusters rows of the source
/// @param rows added rows that lie between
/// @param of added rows that have two ends in the class
record Bridges(List<Ints> clusters, Ints rows, int of) {
    /// @param own the nearest rows of the class of each of its rows
    static Bridges of(Grown grown, Surroundings near, NeighbourTable own, Monitor monitor) {
        int[] added = Arrays.stream(grown.added()).filter(row -> isWithin(grown, row)).toArray();
        Clusters.Links links = links(grown, near.space(), own, added, monitor.part(0.0, 0.3));
        Clusters clusters =
                Clusters.of(grown.rows().length, links, typical(own), monitor.part(0.3, 0.9));
        boolean[] wanted = new boolean[grown.resampling().added().size()];
        for (int row : added) {
            wanted[row] = clusters.of(base(grown, row)) != clusters.of(neighbour(grown, row));
        }
        int[] between = new int[added.length];
        int n = 0;
        for (int i = 0; i < grown.added().length; i++) {
            int row = grown.added()[i];
            int nearest = clusters.of(grown.place(near.home().neighbour(i, 0)));
            if (wanted[row] && near.home().squaredDistance(i, 0) > clusters.longest(nearest)) {
                between[n++] = row;
            }
        }
        List<Ints> members =
                clusters.all().stream()
                        .map(some -> some.map(place -> grown.rows()[place]))
                        .toList();
        return new Bridges(members, Ints.of(Arrays.copyOf(between, n)), added.length);
    }

    /// Whether a row has two ends, both in its class.
    static boolean isWithin(Grown grown, int row) {
        return grown.hasTwoEnds(row) && neighbour(grown, row) >= 0;
    }

    private static int base(Grown grown, int row) {
        return grown.place(grown.root(grown.origins().base(row)));
    }

    private static int neighbour(Grown grown, int row) {
        return grown.place(grown.root(grown.origins().neighbour(row)));
    }

    /// The rows' nearest neighbours, and the two ends of each new row: so the ends of each are
    /// connected, however far the sampler looked.
    private static Clusters.Links links(
            Grown grown, Space space, NeighbourTable own, int[] added, Monitor monitor) {
        int near = own.size() * own.k();
        int[] from = new int[near + added.length];
        int[] to = new int[from.length];
        double[] squared = new double[from.length];
        for (int i = 0; i < near; i++) {
            monitor.checkRow(i, from.length);
            from[i] = i / own.k();
            to[i] = grown.place(own.neighbour(i / own.k(), i % own.k()));
            squared[i] = own.squaredDistance(i / own.k(), i % own.k());
        }
        for (int i = 0; i < added.length; i++) {
            monitor.checkRow(near + i, from.length);
            from[near + i] = base(grown, added[i]);
            to[near + i] = neighbour(grown, added[i]);
            squared[near + i] =
                    squared(space, grown.rows()[from[near + i]], grown.rows()[to[near + i]]);
        }
        return new Clusters.Links(from, to, squared);
    }

    private static double squared(Space space, int a, int b) {
        double sum = 0.0;
        int words = 0;
        List<Column> features = space.dataset().features();
        for (int j = 0; j < features.size(); j++) {
            switch (features.get(j)) {
                case NumericColumn numbers -> {
                    double difference =
                            space.dataset().scaling().apply(j, numbers.get(a))
                                    - space.dataset().scaling().apply(j, numbers.get(b));
                    sum += difference * difference;
                }
                case CategoricalColumn column ->
                        sum +=
                                space.nominals()
                                        .get(words++)
                                        .squared(column.code(a), column.code(b));
            }
        }
        return sum;
    }

    /// The median squared distance of a row and the nearest one in another place; 0 where none of
    /// the neighbours is in another place.
    private static double typical(NeighbourTable own) {
        double[] nearest = new double[own.size()];
        int n = 0;
        for (int i = 0; i < own.size(); i++) {
            int rank = 0;
            while (rank < own.k() - 1 && own.squaredDistance(i, rank) == 0.0) {
                rank++;
            }
            nearest[n] = own.squaredDistance(i, rank);
            n += nearest[n] > 0.0 ? 1 : 0;
        }
        double[] known = Arrays.copyOf(nearest, n);
        Arrays.sort(known);
        return n == 0 ? 0.0 : Quantiles.at(known, 0.5);
    }
}
