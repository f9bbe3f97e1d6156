package org.smotescope.sampling.cleaning;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.smotescope.data.Dataset;
import org.smotescope.data.Monitor;
import org.smotescope.neighbours.NeighbourSearch;
import org.smotescope.neighbours.NeighbourTable;
import org.smotescope.sampling.ClassRows;
import org.smotescope.sampling.Descriptor;
import org.smotescope.sampling.Family;
import org.smotescope.sampling.Randomness;
import org.smotescope.sampling.Removed;
import org.smotescope.sampling.Resampling;
import org.smotescope.sampling.Sampler;
import org.smotescope.sampling.Targets;

/// One-sided selection (Kubat, Matwin 1997): rows that the smallest class and some seed rows
/// recognise go; then [Tomek] links among the rest lose their rows.
///
/// @param k the nearest rows that judge a row, 1 or more
/// @param seeds the rows of each class that are drawn to judge the others, 1 or more
/// @param rules whose rules are followed
public record Oss(int k, int seeds, CondensingRules rules) implements Sampler {
    private static final String ID = "oss";
    private static final String NAME = "One-sided selection";

    public static final Descriptor DESCRIPTOR =
            Descriptor.of(ID, NAME, Family.CLEANING)
                    .summary(
                            "Removes majority rows that a few rows recognise, and then Tomek"
                                    + " links.")
                    .reference(
                            "Kubat, Matwin",
                            1997,
                            "Addressing the Curse of Imbalanced Training Sets: One-Sided Selection",
                            "")
                    .counterpart("OneSidedSelection")
                    .settings(Condensing.SETTINGS)
                    .sampler(Condensing.making(Oss::new));

    public Oss {
        Condensing.check(k, seeds);
    }

    @Override
    public Resampling resample(
            Dataset dataset,
            Targets targets,
            Randomness randomness,
            NeighbourSearch search,
            Monitor monitor) {
        Resampling selected =
                new Condensing(ID, NAME, k, seeds, rules)
                        .run(
                                dataset,
                                targets,
                                randomness,
                                search,
                                this::select,
                                monitor.part(0.0, 0.5));
        // The rows selected are made anew in every run: their neighbours are not kept.
        return selected.then(
                new Tomek()
                        .resample(
                                selected.dataset(),
                                targets,
                                randomness,
                                search.once(),
                                monitor.part(0.5, 1.0)));
    }

    private int[] select(JudgedClass judged, Monitor monitor) {
        ClassRows rows = judged.rows();
        Store store = judged.store();
        int[] others = Arrays.stream(rows.rows()).filter(row -> !store.contains(row)).toArray();
        int[] pool = store.rows();
        NeighbourTable nearest =
                judged.search()
                        .search(
                                judged.dataset(),
                                others,
                                pool,
                                Math.min(k, pool.length),
                                monitor.part(0.0, 0.9));
        Monitor judging = monitor.part(0.9, 1.0);
        IntStream.Builder kept = IntStream.builder();
        for (int i = 0; i < others.length; i++) {
            judging.checkRow(i, others.length);
            int position = i;
            if (store.verdict(rank -> nearest.neighbour(position, rank)) == rows.code()) {
                judged.reasons()
                        .put(
                                others[i],
                                new Removed.Reason.Recognised(
                                        store.voters(rank -> nearest.neighbour(position, rank))));
            } else {
                kept.add(others[i]);
            }
        }
        return IntStream.concat(Arrays.stream(judged.drawn()), kept.build()).toArray();
    }
}
