package org.smotescope.experiment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.BiFunction;
import org.smotescope.data.Dataset;
import org.smotescope.data.Monitor;
import org.smotescope.data.Parallel;
import org.smotescope.data.Split;

/// What the variants were worth in every split.
///
/// @param train training rows of the first split that were used
/// @param test test rows of the first split that were used
/// @param outcomes per variant, in the order of the splits
record Trials(int train, int test, Map<Variant, List<Trial.Outcome>> outcomes) {
    /// What became of one split: its rows are not kept.
    private sealed interface Result<T> {}

    private record Done<T>(T value) implements Result<T> {}

    private record Failed<T>(StageProblem problem) implements Result<T> {}

    /// The outcomes of all variants in one split.
    private record OfSplit(int train, int test, List<Trial.Outcome> outcomes) {}

    /// Tries the recipe and what it is compared with on all splits.
    ///
    /// @param splits not empty
    /// @param threads how many splits at a time, at least 1
    /// @throws StageProblem the problem of the first split that has one
    /// @throws java.util.concurrent.CancellationException if the monitor was cancelled
    static Trials run(
            Dataset rows, List<Split> splits, Recipe recipe, int threads, Monitor monitor) {
        return run(
                splits,
                (split, part) -> Trial.of(rows, split, recipe, part),
                Trial.variants(rows, recipe),
                threads,
                monitor);
    }

    /// @param trials makes the trial of a split
    /// @param variants what is tried
    static Trials run(
            List<Split> splits,
            BiFunction<Split, Monitor, Trial> trials,
            List<Variant> variants,
            int threads,
            Monitor monitor) {
        List<OfSplit> done =
                each(
                        splits,
                        threads,
                        monitor,
                        (split, part) -> tried(trials.apply(split, part), variants, part));
        Map<Variant, List<Trial.Outcome>> outcomes = new EnumMap<>(Variant.class);
        for (int v = 0; v < variants.size(); v++) {
            int number = v;
            outcomes.put(
                    variants.get(v), done.stream().map(d -> d.outcomes().get(number)).toList());
        }
        return new Trials(done.getFirst().train(), done.getFirst().test(), outcomes);
    }

    /// Test rows per training row of a split.
    double testShare() {
        return (double) test / train;
    }

    /// The metrics of every variant in every split.
    Map<Variant, PerSplit> perSplit() {
        Map<Variant, PerSplit> values = new EnumMap<>(Variant.class);
        outcomes.forEach(
                (variant, of) ->
                        values.put(
                                variant,
                                PerSplit.of(
                                        of.stream().map(Trial.Outcome::evaluation).toList(),
                                        testShare())));
        return values;
    }

    /// Does something with all splits, several at a time. Nothing depends on which of them is
    /// finished first.
    ///
    /// @return what was made of each split, in order
    /// @throws StageProblem the problem of the first split that has one
    static <T> List<T> each(
            List<Split> splits, int threads, Monitor monitor, BiFunction<Split, Monitor, T> work) {
        JointProgress progress = new JointProgress(monitor, splits.size());
        Map<Integer, Result<T>> results = new ConcurrentSkipListMap<>();
        Parallel.forEach(
                threads,
                splits.size(),
                i -> results.put(i, guarded(splits.get(i), progress.part(i), work)));
        List<T> done = new ArrayList<>();
        for (Result<T> result : results.values()) {
            switch (result) {
                case Done<T>(T value) -> done.add(value);
                case Failed<T>(StageProblem problem) -> throw problem;
            }
        }
        return List.copyOf(done);
    }

    private static <T> Result<T> guarded(
            Split split, Monitor monitor, BiFunction<Split, Monitor, T> work) {
        try {
            return new Done<>(work.apply(split, monitor));
        } catch (StageProblem problem) {
            return new Failed<>(problem);
        }
    }

    private static OfSplit tried(Trial trial, List<Variant> variants, Monitor monitor) {
        List<Trial.Outcome> outcomes = new ArrayList<>();
        for (int v = 0; v < variants.size(); v++) {
            double from = (double) v / variants.size();
            double to = (v + 1.0) / variants.size();
            outcomes.add(trial.run(variants.get(v), monitor.part(from, to)));
        }
        return new OfSplit(trial.trainingRows(), trial.testRows(), outcomes);
    }
}
