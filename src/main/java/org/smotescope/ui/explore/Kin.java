package org.smotescope.ui.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.smotescope.data.Dataset;
import org.smotescope.data.Ints;
import org.smotescope.data.Monitor;
import org.smotescope.experiment.Run;
import org.smotescope.neighbours.NeighbourTable;
import org.smotescope.neighbours.Space;
import org.smotescope.sampling.ClassRows;
import org.smotescope.sampling.Evidence;
import org.smotescope.sampling.Origin;
import org.smotescope.sampling.Origins;
import org.smotescope.sampling.Setting;
import org.smotescope.sampling.over.SmoteNc;

/// The nearest rows of all rows of the classes that grow: in all columns, scaled, at the sampler's
/// k, among the rows that the sampler chooses from. Those that the sampler itself used.
final class Kin {
    private static final String K = "k";

    private final int k;
    private final List<Of> groups;

    private Kin(int k, List<Of> groups) {
        this.k = k;
        this.groups = groups;
    }

    /// Some rows, ascending, and their neighbours.
    private record Of(int[] rows, NeighbourTable table) {}

    /// A neighbour of a row.
    ///
    /// @param row by reference
    /// @param rank 0 for the nearest
    /// @param distance in all columns, scaled
    record Neighbour(int row, int rank, double distance) {}

    /// Nobody's: for pictures that tell no story.
    static final Kin NOBODY = new Kin(0, List.of());

    /// Finds them; the search of the run has kept them. Empty where the sampler asks for none.
    static Kin of(Run run, Monitor monitor) {
        String name = setting(run);
        int k = name.isEmpty() ? 0 : run.settings().intValue(name);
        List<Of> groups = new ArrayList<>();
        if (k > 0 && run.resampling().added().size() > 0) {
            for (Pool pool : pools(run)) {
                if (pool.members.length > k) {
                    groups.add(
                            new Of(
                                    pool.queries,
                                    run.search()
                                            .search(
                                                    space(run, pool.members),
                                                    pool.queries,
                                                    pool.members,
                                                    k,
                                                    monitor)));
                }
            }
        }
        return new Kin(k, groups);
    }

    /// The setting that says how many neighbours there are: `k`, or that of the step that makes
    /// rows.
    private static String setting(Run run) {
        return run.sampler().settings().stream()
                .filter(Setting.Int.class::isInstance)
                .map(Setting::name)
                .filter(name -> name.equals(K) || name.endsWith("." + K))
                .findFirst()
                .orElse("");
    }

    /// How the sampler measures distances within a class.
    ///
    /// @param members rows of the class
    private static Space space(Run run, int[] members) {
        Dataset source = run.resampling().source();
        return switch (run.sampler().columns()) {
            case NUMBERS, ANY -> Space.of(source);
            case MIXED ->
                    SmoteNc.space(source, ClassRows.of(source, source.classes().code(members[0])));
            case WORDS -> Space.ofValueDifferences(source);
        };
    }

    /// Which rows look for neighbours among which.
    private record Pool(int[] queries, int[] members) {}

    private static List<Pool> pools(Run run) {
        Dataset source = run.resampling().source();
        List<Pool> pools = new ArrayList<>();
        for (int code = 0; code < run.targets().classCount(); code++) {
            int[] members = source.classes().rowsOf(code);
            if (run.targets().extra(code) == 0) {
                continue;
            }
            Evidence.Clusters clusters = Findings.of(run.resampling().evidence()).clusters(code);
            if (clusters != null) {
                for (int number = 0; number < clusters.clusters().size(); number++) {
                    int[] within = ofClass(source, code, clusters.rowsIn(number));
                    pools.add(new Pool(within, within));
                }
            } else if (looksAbroad(run, code)) {
                pools.add(new Pool(members, IntStream.range(0, source.size()).toArray()));
            } else {
                pools.add(new Pool(members, members));
            }
        }
        return pools;
    }

    private static int[] ofClass(Dataset source, int code, Ints rows) {
        return rows.stream()
                .filter(row -> row >= 0 && source.classes().code(row) == code)
                .toArray();
    }

    /// Whether neighbours of other classes were picked for a class.
    private static boolean looksAbroad(Run run, int code) {
        Origins added = run.resampling().added();
        return IntStream.range(0, added.size())
                .filter(i -> run.resampling().classOfAdded(i) == code)
                .anyMatch(i -> run.resampling().classOf(added.neighbour(i)) != code);
    }

    /// How many neighbours each row has; 0 where the sampler asks for none.
    int k() {
        return k;
    }

    /// The neighbours of a row, nearest first; none for a row of a class that does not grow.
    List<Neighbour> of(int reference) {
        for (Of group : groups) {
            int position = reference < 0 ? -1 : Arrays.binarySearch(group.rows, reference);
            if (position >= 0) {
                return IntStream.range(0, k)
                        .mapToObj(
                                rank ->
                                        new Neighbour(
                                                group.table.neighbour(position, rank),
                                                rank,
                                                group.table.distance(position, rank)))
                        .toList();
            }
        }
        return List.of();
    }

    /// The neighbours among which one was picked; that one alone where the others are not known.
    List<Neighbour> around(Way origin) {
        List<Neighbour> all = of(origin.base());
        boolean known =
                origin.rank() < all.size() && all.get(origin.rank()).row() == origin.neighbour();
        return known ? all : List.of(new Neighbour(origin.neighbour(), origin.rank(), Double.NaN));
    }

    /// The rows that voted, nearest first; a distance that is not known is not a number.
    List<Neighbour> voters(Origin.Voted origin) {
        List<Neighbour> near = of(origin.base());
        return IntStream.range(0, origin.voters().size())
                .mapToObj(
                        rank -> {
                            int row = origin.voters().get(rank);
                            return new Neighbour(row, rank, distance(origin.base(), row, near));
                        })
                .toList();
    }

    private static double distance(int base, int row, List<Neighbour> near) {
        return row == base
                ? 0
                : near.stream()
                        .filter(each -> each.row() == row)
                        .mapToDouble(Neighbour::distance)
                        .findFirst()
                        .orElse(Double.NaN);
    }
}
