package org.smotescope.experiment.diagnostics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.smotescope.data.Ints;
import org.smotescope.data.Monitor;
import org.smotescope.data.Sorting;

/// The separated clusters of some rows: single linkage that stops at gaps, after the inconsistent
/// edges of Zahn 1971 (doi:10.1109/T-C.1971.223083).
///
/// Links are taken shortest first, each only where its ends are not yet connected. A link is a
/// *gap*, and joins nothing, if it is longer than [#GAP] times the longest link within either of
/// the two clusters and than as many times a typical distance of neighbours, and if both are
/// clusters: of [#FEWEST] different places or more. So a row or a pair that lies apart is no
/// cluster but belongs to the one nearest to it. Where its way there is longer than [#APART] times,
/// that is no link within: it would hide gaps that are no wider.
final class Clusters {
    /// How much longer than the links within a link between clusters is.
    static final double GAP = 2.0;

    /// How much longer than the links within the way to a row that lies apart is. Ways not much
    /// longer than [#GAP] times are found in any cloud on a line, and then gaps where none are.
    static final double APART = 4.0;

    /// Different places of a cluster.
    static final int FEWEST = 3;

    private final Groups groups;
    private final int rows;

    /// The squared length of the longest link within each cluster, at the cluster's first row;
    /// without those to rows that lie apart.
    private final double[] longest;

    private Clusters(int rows) {
        this.rows = rows;
        this.groups = new Groups(rows);
        this.longest = new double[rows];
    }

    /// Possible links of rows, which are numbered from 0.
    ///
    /// @param from one end of each
    /// @param to the other end
    /// @param squared their squared lengths
    record Links(int[] from, int[] to, double[] squared) {}

    /// @param rows how many there are
    /// @param typical the squared distance of a row and its nearest neighbour, as it usually is
    static Clusters of(int rows, Links links, double typical, Monitor monitor) {
        Clusters clusters = new Clusters(rows);
        int[] order =
                Sorting.positions(
                        links.squared.length,
                        (a, b) -> Double.compare(links.squared[a], links.squared[b]),
                        monitor.part(0.0, 0.8));
        Groups connected = new Groups(rows);
        int[] places = new int[rows];
        Arrays.fill(places, 1);
        Monitor joining = monitor.part(0.8, 1.0);
        for (int i = 0; i < order.length; i++) {
            joining.checkRow(i, order.length);
            int from = links.from[order[i]];
            int to = links.to[order[i]];
            if (connected.join(from, to)) {
                clusters.link(from, to, links.squared[order[i]], typical, places);
            }
        }
        return clusters;
    }

    private void link(int from, int to, double squared, double typical, int[] places) {
        int one = groups.of(from);
        int other = groups.of(to);
        double within = Math.max(longest[one], longest[other]);
        double times = squared / Math.max(typical, within);
        if (times > GAP * GAP && Math.min(places[one], places[other]) >= FEWEST) {
            return;
        }
        int larger = places[one] >= places[other] ? one : other;
        boolean isApart = times > APART * APART && places[larger] >= FEWEST;
        double kept = isApart ? longest[larger] : Math.max(squared, within);
        // Rows that lie in the same place are one place.
        int joined =
                squared == 0.0 ? Math.max(places[one], places[other]) : places[one] + places[other];
        groups.join(one, other);
        int both = groups.of(one);
        longest[both] = kept;
        places[both] = joined;
    }

    /// The first row of the cluster of a row: its number.
    int of(int row) {
        return groups.of(row);
    }

    /// The squared length of the longest link within a cluster, without those to rows apart.
    double longest(int cluster) {
        return longest[cluster];
    }

    /// The rows of each cluster, the largest first.
    List<Ints> all(Monitor monitor) {
        Map<Integer, int[]> members = new HashMap<>();
        int[] sizes = new int[rows];
        Monitor counting = monitor.part(0.0, 0.5);
        for (int row = 0; row < rows; row++) {
            counting.checkRow(row, rows);
            sizes[of(row)]++;
        }
        Monitor listing = monitor.part(0.5, 1.0);
        int[] next = new int[rows];
        for (int row = 0; row < rows; row++) {
            listing.checkRow(row, rows);
            int cluster = of(row);
            members.computeIfAbsent(cluster, c -> new int[sizes[c]])[next[cluster]++] = row;
        }
        return members.values().stream()
                .sorted(
                        Comparator.comparingInt((int[] some) -> -some.length)
                                .thenComparingInt(some -> some[0]))
                .map(Ints::of)
                .toList();
    }

    /// Sets of rows that are joined.
    private static final class Groups {
        /// A row of the same set that comes earlier; the first row of a set is its own.
        private final int[] earlier;

        Groups(int rows) {
            earlier = IntStream.range(0, rows).toArray();
        }

        /// The first row of the set of a row.
        int of(int row) {
            int at = row;
            while (earlier[at] != at) {
                earlier[at] = earlier[earlier[at]];
                at = earlier[at];
            }
            return at;
        }

        /// @return whether they were two sets
        boolean join(int a, int b) {
            int one = of(a);
            int other = of(b);
            earlier[Math.max(one, other)] = Math.min(one, other);
            return one != other;
        }
    }
}
