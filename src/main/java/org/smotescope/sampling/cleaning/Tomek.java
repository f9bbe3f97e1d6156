package org.smotescope.sampling.cleaning;

import java.util.Arrays;
import java.util.List;
import org.smotescope.data.Classes;
import org.smotescope.data.Dataset;
import org.smotescope.data.Monitor;
import org.smotescope.neighbours.NeighbourSearch;
import org.smotescope.neighbours.NeighbourTable;
import org.smotescope.sampling.Descriptor;
import org.smotescope.sampling.Family;
import org.smotescope.sampling.Randomness;
import org.smotescope.sampling.Removed;
import org.smotescope.sampling.Resampling;
import org.smotescope.sampling.Sampler;
import org.smotescope.sampling.Targets;

/// Tomek links (Tomek 1976, doi:10.1109/TSMC.1976.4309452): two rows of different classes, each the
/// nearest row of the other. The rows of a link go where the strategy names their class, all at
/// once. Rows that stay keep their order.
public record Tomek() implements Sampler {
    public static final Descriptor DESCRIPTOR =
            Descriptor.of("tomek", "Tomek links", Family.CLEANING)
                    .summary(
                            "Removes rows whose nearest row is of another class and has them as its"
                                    + " nearest row.")
                    .reference(
                            "Tomek", 1976, "Two Modifications of CNN", "10.1109/TSMC.1976.4309452")
                    .counterpart("TomekLinks")
                    .withoutChance()
                    .sampler((_, _) -> new Tomek());

    @Override
    public Resampling resample(
            Dataset dataset,
            Targets targets,
            Randomness randomness,
            NeighbourSearch search,
            Monitor monitor) {
        int[] rows = Neighbourhood.allRows(dataset);
        NeighbourTable nearest = search.search(dataset, rows, rows, 1, monitor.part(0.0, 0.9));
        Classes classes = dataset.classes();
        int[] kept = new int[rows.length];
        int n = 0;
        Monitor linking = monitor.part(0.9, 1.0);
        for (int row : rows) {
            linking.checkRow(row, rows.length);
            boolean goes = targets.isTargeted(classes.code(row)) && isLinked(classes, nearest, row);
            kept[n] = row;
            n += goes ? 0 : 1;
        }
        return Resampling.keeping(
                dataset,
                Arrays.copyOf(kept, n),
                row -> new Removed.Reason.Linked(nearest.neighbour(row, 0)),
                List.of());
    }

    private static boolean isLinked(Classes classes, NeighbourTable nearest, int row) {
        int partner = nearest.neighbour(row, 0);
        return classes.code(partner) != classes.code(row) && nearest.neighbour(partner, 0) == row;
    }
}
