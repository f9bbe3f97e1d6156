package org.smotescope.sampling.cleaning;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.smotescope.data.Dataset;
import org.smotescope.data.Monitor;
import org.smotescope.neighbours.GrowingNeighbours;
import org.smotescope.neighbours.NeighbourSearch;
import org.smotescope.neighbours.Space;
import org.smotescope.sampling.Descriptor;
import org.smotescope.sampling.Family;
import org.smotescope.sampling.Randomness;
import org.smotescope.sampling.Removed;
import org.smotescope.sampling.Resampling;
import org.smotescope.sampling.Sampler;
import org.smotescope.sampling.Targets;

/// Condensed nearest neighbour (Hart 1968, doi:10.1109/TIT.1968.1054155): the rows of a class are
/// judged one by one by the smallest class and those kept so far, and only the rows that these get
/// wrong are kept. Hart repeats the pass until nothing changes; this is imbalanced-learn's form,
/// one pass for each class against the smallest.
///
/// @param k the nearest rows that judge a row, 1 or more
/// @param seeds the rows of each class that are kept from the beginning, 1 or more
/// @param rules whose rules are followed
public record Cnn(int k, int seeds, CondensingRules rules) implements Sampler {
    private static final String ID = "cnn";
    private static final String NAME = "Condensed nearest neighbour";

    public static final Descriptor DESCRIPTOR =
            Descriptor.of(ID, NAME, Family.CLEANING)
                    .summary("Keeps only the majority rows that a nearest-neighbour model needs.")
                    .reference(
                            "Hart",
                            1968,
                            "The Condensed Nearest Neighbor Rule",
                            "10.1109/TIT.1968.1054155")
                    .counterpart("CondensedNearestNeighbour")
                    .settings(Condensing.SETTINGS)
                    .sampler(Condensing.making(Cnn::new));

    public Cnn {
        Condensing.check(k, seeds);
    }

    @Override
    public Resampling resample(
            Dataset dataset,
            Targets targets,
            Randomness randomness,
            NeighbourSearch search,
            Monitor monitor) {
        return new Condensing(ID, NAME, k, seeds, rules)
                .run(dataset, targets, randomness, search, this::select, monitor);
    }

    private int[] select(JudgedClass judged, Monitor monitor) {
        Store store = judged.store();
        int[] scanned = judged.rows().inKeyOrder(monitor.part(0.0, 0.0));
        GrowingNeighbours growing = begun(judged, scanned, monitor.part(0.0, 0.5));
        IntStream.Builder kept = IntStream.builder();
        for (int row : judged.drawn()) {
            kept.add(row);
        }
        for (int i = 0; i < scanned.length; i++) {
            double done = 0.5 + 0.5 * i / scanned.length;
            monitor.check(done);
            int at = i;
            IntUnaryOperator nearest = rank -> growing.neighbour(at, rank);
            if (isKept(judged, scanned, i, nearest)) {
                kept.add(scanned[i]);
                if (store.add(scanned[i])) {
                    growing.leave(i + 1);
                    growing.add(scanned[i], monitor.part(done, done));
                }
            } else if (!store.contains(scanned[i])) {
                judged.reasons()
                        .put(scanned[i], new Removed.Reason.Recognised(store.voters(nearest)));
            }
        }
        return kept.build().toArray();
    }

    /// What judges the rows before the first is kept. The rows of the smallest class are neither
    /// drawn nor judged: the search may know them from the run before.
    private GrowingNeighbours begun(JudgedClass judged, int[] scanned, Monitor monitor) {
        Space space = Space.of(judged.dataset());
        int[] smallest = judged.smallest().rows();
        GrowingNeighbours growing = judged.search().growing(space, scanned, k);
        growing.addFound(
                smallest,
                judged.search()
                        .search(
                                space,
                                scanned,
                                smallest,
                                Math.min(k, smallest.length),
                                monitor.part(0.0, 0.9)));
        growing.addAll(Arrays.stream(judged.drawn()).distinct().toArray(), monitor.part(0.9, 1.0));
        return growing;
    }

    /// Whether the row scanned now is got wrong, so that it must be kept.
    private boolean isKept(
            JudgedClass judged, int[] scanned, int position, IntUnaryOperator nearest) {
        Store store = judged.store();
        int code = judged.rows().code();
        boolean skipped =
                switch (rules) {
                    case MENDED -> store.contains(scanned[position]);
                    case IMBALANCED_LEARN ->
                            store.contains(position)
                                    && judged.dataset().classes().code(position) == code;
                };
        return !skipped && store.verdict(nearest) != code;
    }
}
