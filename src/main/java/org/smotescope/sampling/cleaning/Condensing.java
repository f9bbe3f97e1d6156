package org.smotescope.sampling.cleaning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.smotescope.data.Dataset;
import org.smotescope.data.Ints;
import org.smotescope.data.Monitor;
import org.smotescope.neighbours.NeighbourSearch;
import org.smotescope.sampling.ClassRows;
import org.smotescope.sampling.Mode;
import org.smotescope.sampling.Note;
import org.smotescope.sampling.Randomness;
import org.smotescope.sampling.Removed;
import org.smotescope.sampling.Resampling;
import org.smotescope.sampling.Sampler;
import org.smotescope.sampling.Setting;
import org.smotescope.sampling.SettingValues;
import org.smotescope.sampling.Targets;

/// What condensed nearest neighbours and one-sided selection share: each class that may lose rows
/// is judged by a [Store] of the smallest class and of some seed rows, which are drawn.
///
/// @param id the sampler, by which seeds are drawn
/// @param name the sampler on screen, for messages
/// @param k how many votes decide
/// @param seeds how many rows of a class are in the store from the beginning
/// @param rules whose rules these are
record Condensing(String id, String name, int k, int seeds, CondensingRules rules) {
    private static final Setting.Int K =
            new Setting.Int(
                    "k",
                    "Neighbours, k",
                    "How many of the nearest rows in the store judge a row.",
                    "n_neighbors",
                    1,
                    100,
                    1);
    private static final Setting.Int SEEDS =
            new Setting.Int(
                    "seeds",
                    "Seed rows",
                    "How many rows of each class to shrink are in the store from the beginning.",
                    "n_seeds_S",
                    1,
                    1000,
                    1);

    static final List<Setting> SETTINGS = List.of(K, SEEDS);

    /// Makes a sampler of its settings.
    interface Maker {
        Sampler of(int k, int seeds, CondensingRules rules);
    }

    /// How such a sampler is made of the values of its settings.
    static BiFunction<SettingValues, Mode, Sampler> making(Maker maker) {
        return (values, mode) ->
                maker.of(
                        values.intValue(K.name()),
                        values.intValue(SEEDS.name()),
                        mode == Mode.PARITY
                                ? CondensingRules.IMBALANCED_LEARN
                                : CondensingRules.MENDED);
    }

    /// @throws IllegalArgumentException if there are no votes or no seeds
    static void check(int k, int seeds) {
        Neighbourhood.checkSetting(k);
        if (seeds < 1) {
            throw new IllegalArgumentException("seeds must be 1 or more: " + seeds);
        }
    }

    /// Chooses the rows of one class.
    interface Selection {
        /// @return the rows kept, the seeds first
        int[] select(JudgedClass judged, Monitor monitor);
    }

    Resampling run(
            Dataset dataset,
            Targets targets,
            Randomness randomness,
            NeighbourSearch search,
            Selection selection,
            Monitor monitor) {
        Run run = new Run(dataset, randomness, search, selection);
        int done = 0;
        for (int c = 0; c < targets.classCount(); c++) {
            ClassRows rows = ClassRows.of(dataset, c);
            Monitor part =
                    monitor.part(
                            (double) done / dataset.size(),
                            (double) (done + rows.size()) / dataset.size());
            run.keep(targets.isTargeted(c) ? run.selected(rows, part) : rows.rows());
            done += rows.size();
        }
        return run.result();
    }

    /// One run over the classes.
    private final class Run {
        private final Dataset dataset;
        private final Randomness randomness;
        private final NeighbourSearch search;
        private final Selection selection;
        private final CondensingWords words = new CondensingWords(name, k, seeds);
        private final ClassRows smallest;
        private final Reasons reasons;
        private final List<Note> notes = new ArrayList<>();
        private final IntStream.Builder kept = IntStream.builder();

        Run(Dataset dataset, Randomness randomness, NeighbourSearch search, Selection selection) {
            this.dataset = dataset;
            this.randomness = randomness;
            this.search = search;
            this.selection = selection;
            this.smallest = ClassRows.of(dataset, rules.minority().of(dataset.classes()));
            this.reasons = new Reasons(dataset.size());
        }

        void keep(int[] rows) {
            for (int row : rows) {
                kept.add(row);
            }
        }

        Resampling result() {
            return Resampling.keeping(
                    dataset, randomness.arranged(kept.build().toArray()), reasons::of, notes);
        }

        /// The rows of a class that stay.
        int[] selected(ClassRows rows, Monitor monitor) {
            boolean isSmallest = rows.code() == smallest.code();
            if (isSmallest && rules == CondensingRules.MENDED) {
                notes.add(words.staysWhole(label(rows)));
                return rows.rows();
            }
            checkSettings(rows);
            int[] drawn = drawn(rows, monitor.part(0.0, 0.0));
            if (isSmallest) {
                for (int row : rows.rows()) {
                    reasons.put(row, new Removed.Reason.Recognised(Ints.of(drawn)));
                }
                return drawn;
            }
            if (Arrays.stream(drawn).distinct().count() == rows.size()) {
                notes.add(words.allSeeds(label(rows), rows.size()));
            }
            Store store = new Store(dataset, k);
            store.addAll(smallest.rows());
            store.addAll(drawn);
            return selection.select(
                    new JudgedClass(dataset, search, rows, smallest, store, drawn, reasons),
                    monitor);
        }

        private int[] drawn(ClassRows rows, Monitor monitor) {
            int[] positions =
                    randomness
                            .draws(
                                    Randomness.Order.CONTINUED,
                                    id,
                                    rows.code(),
                                    rows.keys(),
                                    monitor)
                            .evenly(seeds);
            return Arrays.stream(positions).map(position -> rows.rows()[position]).toArray();
        }

        private void checkSettings(ClassRows rows) {
            if (seeds > rows.size()) {
                throw words.tooManySeeds(label(rows), rows.size());
            }
            int votes = smallest.size() + seeds;
            if (k > votes) {
                throw words.tooFewVotes(label(smallest), smallest.size(), label(rows), votes);
            }
        }

        private String label(ClassRows rows) {
            return dataset.classes().labels().get(rows.code());
        }
    }
}
