package org.smotescope.experiment.diagnostics;

import java.util.Arrays;
import java.util.List;
import org.smotescope.data.CategoricalColumn;
import org.smotescope.data.Column;
import org.smotescope.data.Ints;
import org.smotescope.data.Monitor;
import org.smotescope.data.NumericColumn;
import org.smotescope.data.Sorting;
import org.smotescope.neighbours.NeighbourTable;
import org.smotescope.neighbours.Space;

/// The new rows in the empty space between clusters of their class: their two ends belong to
/// different [Clusters], and they are farther from the nearest original row of the class than the
/// longest link within its cluster, so that they belong to none.
///
/// @param clusters rows of the source
/// @param rows references to the added rows that lie between
record Bridges(List<Ints> clusters, Ints rows) {
    /// @param own the nearest rows of the class of each of its rows
    /// @param within references to the added rows that have two ends in the class
    static Bridges of(
            Grown grown, Surroundings near, NeighbourTable own, Ints within, Monitor monitor) {
        int[] ends = within.map(reference -> ~reference).toArray();
        Clusters.Links links = links(grown, near.space(), own, ends, monitor.part(0.0, 0.3));
        double typical = typical(own, monitor.part(0.3, 0.35));
        Clusters clusters =
                Clusters.of(grown.rows().length, links, typical, monitor.part(0.35, 0.9));
        Ints between =
                grown.newRows(
                        i -> isBetween(grown, near.home(), clusters, i), monitor.part(0.9, 0.95));
        List<Ints> members =
                clusters.all(monitor.part(0.95, 1.0)).stream()
                        .map(some -> some.map(place -> grown.rows()[place]))
                        .toList();
        return new Bridges(members, between);
    }

    /// @param i the position of an added row
    private static boolean isBetween(Grown grown, NeighbourTable home, Clusters clusters, int i) {
        int row = grown.added()[i];
        if (!isWithin(grown, row)
                || clusters.of(grown.basePlace(row)) == clusters.of(neighbour(grown, row))) {
            return false;
        }
        int nearest = clusters.of(grown.place(home.neighbour(i, 0)));
        return home.squaredDistance(i, 0) > clusters.longest(nearest);
    }

    /// Whether a row has two ends, both in its class.
    static boolean isWithin(Grown grown, int row) {
        return grown.hasTwoEnds(row) && neighbour(grown, row) >= 0;
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
            from[near + i] = grown.basePlace(added[i]);
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
    private static double typical(NeighbourTable own, Monitor monitor) {
        double[] nearest = new double[own.size()];
        int n = 0;
        Monitor reading = monitor.part(0.0, 0.3);
        for (int i = 0; i < own.size(); i++) {
            reading.checkRow(i, own.size());
            int rank = 0;
            while (rank < own.k() - 1 && own.squaredDistance(i, rank) == 0.0) {
                rank++;
            }
            nearest[n] = own.squaredDistance(i, rank);
            n += nearest[n] > 0.0 ? 1 : 0;
        }
        double[] known = Arrays.copyOf(nearest, n);
        Sorting.ascending(known, monitor.part(0.3, 1.0));
        return n == 0 ? 0.0 : Quantiles.at(known, 0.5);
    }
}
