package org.smotescope.sampling.under;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.smotescope.data.Dataset;
import org.smotescope.data.Monitor;
import org.smotescope.neighbours.NeighbourSearch;
import org.smotescope.sampling.ClassRows;
import org.smotescope.sampling.Descriptor;
import org.smotescope.sampling.Family;
import org.smotescope.sampling.Minority;
import org.smotescope.sampling.Mode;
import org.smotescope.sampling.Note;
import org.smotescope.sampling.Randomness;
import org.smotescope.sampling.Removed;
import org.smotescope.sampling.Resampling;
import org.smotescope.sampling.Sampler;
import org.smotescope.sampling.Setting;
import org.smotescope.sampling.SettingValues;
import org.smotescope.sampling.Targets;

/// NearMiss (Mani, Zhang 2003): keeps the rows of a class with the best sums of distances to rows
/// of the smallest class. Nothing is drawn.
///
/// @param version which distances are summed, and whether small or large sums are kept
/// @param convention where rows of the smallest class themselves are ranked, and which class is the
///   smallest of several
public record NearMiss(Version version, Convention convention) implements Sampler {
    private static final Setting.Int K =
            new Setting.Int(
                    "k",
                    "Minority rows, k",
                    "To how many minority rows the distances of a row are summed.",
                    "n_neighbors",
                    1,
                    100,
                    3);
    private static final Setting.Int K3 =
            new Setting.Int(
                    "k3",
                    "Candidates, k3",
                    "How many of its nearest rows each minority row makes candidates.",
                    "n_neighbors_ver3",
                    1,
                    100,
                    3);

    /// NearMiss-1.
    public static final Descriptor NEAREST =
            described(1, "Keeps the majority rows that lie nearest to minority rows.")
                    .settings(K)
                    .sampler(maker(values -> new Version.Nearest(values.intValue(K.name()))));

    /// NearMiss-2.
    public static final Descriptor FARTHEST =
            described(2, "Keeps the majority rows that lie nearest to the minority as a whole.")
                    .settings(K)
                    .sampler(maker(values -> new Version.Farthest(values.intValue(K.name()))));

    /// NearMiss-3.
    public static final Descriptor AROUND =
            described(3, "Keeps some majority rows around every minority row.")
                    .settings(K, K3)
                    .sampler(
                            maker(
                                    values ->
                                            new Version.Around(
                                                    values.intValue(K.name()),
                                                    values.intValue(K3.name()))));

    private static Descriptor.Builder described(int number, String summary) {
        return Descriptor.of("nearmiss-" + number, "NearMiss-" + number, Family.UNDER)
                .summary(summary)
                .reference(
                        "Mani, Zhang",
                        2003,
                        "kNN approach to unbalanced data distributions: a case study involving"
                                + " information extraction",
                        "")
                .counterpart("NearMiss(version=" + number + ")")
                .withoutChance();
    }

    private static BiFunction<SettingValues, Mode, Sampler> maker(
            Function<SettingValues, Version> version) {
        return (values, mode) ->
                new NearMiss(
                        version.apply(values),
                        mode == Mode.PARITY ? Convention.IMBALANCED_LEARN : Convention.OWN);
    }

    /// Which distances are summed.
    public sealed interface Version {
        /// The number of distances in a sum, 1 or more.
        int k();

        /// The name on screen.
        String title();

        /// NearMiss-1: those to the nearest rows of the smallest class; small sums are kept.
        record Nearest(int k) implements Version {
            @Override
            public String title() {
                return "NearMiss-1";
            }
        }

        /// NearMiss-2: those to the farthest; small sums are kept.
        record Farthest(int k) implements Version {
            @Override
            public String title() {
                return "NearMiss-2";
            }
        }

        /// NearMiss-3: those to the nearest, of rows that are near to a row of the smallest class;
        /// large sums are kept.
        ///
        /// @param k3 the rows that each row of the smallest class makes candidates, 1 or more
        record Around(int k, int k3) implements Version {
            @Override
            public String title() {
                return "NearMiss-3";
            }
        }
    }

    /// What the paper leaves open.
    public enum Convention {
        /// The smallest class is the first by label. A row of it is not compared with itself, and a
        /// class that loses no row is not ranked.
        OWN(Minority.SMALLEST_LABEL),
        /// The smallest class is the one that comes first in the file. A row of it counts as its
        /// own nearest, and every class that the strategy names is ranked.
        IMBALANCED_LEARN(Minority.FIRST_IN_FILE);

        private final Minority minority;

        Convention(Minority minority) {
            this.minority = minority;
        }

        private boolean ranks(Targets targets, int code) {
            return targets.isTargeted(code)
                    && (this == IMBALANCED_LEARN || targets.surplus(code) > 0);
        }
    }

    @Override
    public Resampling resample(
            Dataset dataset,
            Targets targets,
            Randomness randomness,
            NeighbourSearch search,
            Monitor monitor) {
        ClassRows smallest = ClassRows.of(dataset, convention.minority.of(dataset.classes()));
        Ranking ranking = new Ranking(this, dataset, smallest, search);
        for (int c = 0; c < targets.classCount(); c++) {
            if (convention.ranks(targets, c)) {
                ranking.check(c, targets.now(c));
            }
        }
        Removed.Reason[] reasons = new Removed.Reason[dataset.size()];
        List<Note> notes = new ArrayList<>();
        int[] kept = new int[dataset.size()];
        int keptCount = 0;
        int rowsDone = 0;
        for (int c = 0; c < targets.classCount(); c++) {
            ClassRows rows = ClassRows.of(dataset, c);
            int[] ofClass = rows.rows();
            if (convention.ranks(targets, c)) {
                int after = rowsDone + rows.size();
                Monitor part =
                        monitor.part(
                                (double) rowsDone / dataset.size(),
                                (double) after / dataset.size());
                Ranking.Ranked ranked = ranking.rank(rows, part);
                ofClass = ranked.best(targets.wanted(c));
                ranked.tellReasons(targets.wanted(c), reasons, part.part(1.0, 1.0));
                notes.addAll(ranked.notes(targets.wanted(c)));
            }
            System.arraycopy(ofClass, 0, kept, keptCount, ofClass.length);
            keptCount += ofClass.length;
            rowsDone += rows.size();
        }
        return Resampling.keeping(
                dataset,
                randomness.arranged(Arrays.copyOf(kept, keptCount)),
                row -> reasons[row],
                notes);
    }
}
