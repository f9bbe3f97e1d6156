package org.smotescope.ui.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.Dataset;
import org.smotescope.data.Monitor;
import org.smotescope.experiment.Run;
import org.smotescope.neighbours.NeighbourTable;
import org.smotescope.sampling.Setting;

/// The nearest rows of their own class of all rows of the classes that grow: in all columns,
/// scaled, at the sampler's k. Those that the sampler itself used.
final class Kin {
    private static final String K = "k";

    private final Dataset rows;
    private final int k;
    private final Map<Integer, Of> classes;

    private Kin(Dataset rows, int k, Map<Integer, Of> classes) {
        this.rows = rows;
        this.k = k;
        this.classes = classes;
    }

    /// A class's rows, ascending, and their neighbours.
    private record Of(int[] rows, NeighbourTable table) {}

    /// A neighbour of a row.
    ///
    /// @param row a training row
    /// @param rank 0 for the nearest
    /// @param distance in all columns, scaled
    record Neighbour(int row, int rank, double distance) {}

    /// Finds them; the search of the run has kept them. Empty where the sampler asks for none.
    static Kin of(Run run, Monitor monitor) {
        Dataset source = run.resampling().source();
        boolean asks = run.sampler().settings().stream().anyMatch(Kin::isK);
        Map<Integer, Of> classes = new HashMap<>();
        int k = asks ? run.settings().intValue(K) : 0;
        for (int code = 0; asks && code < run.targets().classCount(); code++) {
            int[] members = source.classes().rowsOf(code);
            if (run.targets().extra(code) > 0 && members.length > k) {
                classes.put(
                        code,
                        new Of(members, run.search().search(source, members, members, k, monitor)));
            }
        }
        return new Kin(source, k, classes);
    }

    private static boolean isK(Setting setting) {
        return setting instanceof Setting.Int && setting.name().equals(K);
    }

    /// How many neighbours each row has; 0 where the sampler asks for none.
    int k() {
        return k;
    }

    /// The neighbours of a training row, nearest first; none for a class that does not grow.
    List<Neighbour> of(int row) {
        @Nullable Of members = classes.get(rows.classes().code(row));
        if (members == null) {
            return List.of();
        }
        int position = Arrays.binarySearch(members.rows, row);
        List<Neighbour> neighbours = new ArrayList<>();
        for (int rank = 0; rank < k; rank++) {
            neighbours.add(
                    new Neighbour(
                            members.table.neighbour(position, rank),
                            rank,
                            members.table.distance(position, rank)));
        }
        return List.copyOf(neighbours);
    }
}
