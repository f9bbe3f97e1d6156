package org.smotescope.experiment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
    private sealed interface Result {}

    private record Done(int train, int test, List<Trial.Outcome> outcomes) implements Result {}

    private record Failed(StageProblem problem) implements Result {}

    /// Tries all splits, several at a time. Nothing depends on which of them is finished first.
    ///
    /// @param splits not empty
    /// @param threads how many splits at a time, at least 1
    /// @throws StageProblem the problem of the first split that has one
    /// @throws java.util.concurrent.CancellationException if the monitor was cancelled
    static Trials run(
            Dataset rows, List<Split> splits, Recipe recipe, int threads, Monitor monitor) {
        List<Variant> variants = Trial.variants(rows, recipe);
        JointProgress progress = new JointProgress(monitor, splits.size());
        Result[] results = new Result[splits.size()];
        Parallel.forEach(
                threads,
                results.length,
                i -> results[i] = tried(rows, splits.get(i), recipe, variants, progress.part(i)));
        List<Done> done = new ArrayList<>();
        for (Result result : results) {
            switch (result) {
                case Done one -> done.add(one);
                case Failed failed -> throw failed.problem();
            }
        }
        Map<Variant, List<Trial.Outcome>> outcomes = new EnumMap<>(Variant.class);
        for (int v = 0; v < variants.size(); v++) {
            int number = v;
            outcomes.put(
                    variants.get(v), done.stream().map(d -> d.outcomes().get(number)).toList());
        }
        return new Trials(done.getFirst().train(), done.getFirst().test(), outcomes);
    }

    private static Result tried(
            Dataset rows, Split split, Recipe recipe, List<Variant> variants, Monitor monitor) {
        try {
            Trial trial = Trial.of(rows, split, recipe);
            List<Trial.Outcome> outcomes = new ArrayList<>();
            for (int v = 0; v < variants.size(); v++) {
                double from = (double) v / variants.size();
                double to = (v + 1.0) / variants.size();
                outcomes.add(trial.run(variants.get(v), monitor.part(from, to)));
            }
            return new Done(trial.trainingRows(), trial.testRows(), outcomes);
        } catch (StageProblem problem) {
            return new Failed(problem);
        }
    }
}
