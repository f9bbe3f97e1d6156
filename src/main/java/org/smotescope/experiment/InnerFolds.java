package org.smotescope.experiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.smotescope.data.DataProblem;
import org.smotescope.data.Dataset;
import org.smotescope.data.Monitor;
import org.smotescope.data.Split;
import org.smotescope.data.StratifiedFolds;

/// Inner folds of training rows: whatever is chosen with rows, such as a threshold, is chosen on
/// what their models say of the rows that they left out. The one way in which the window, the
/// command line and every split choose.
final class InnerFolds {
    /// Where the classes are large enough.
    private static final int MOST = 5;

    private InnerFolds() {}

    /// How many folds there are.
    ///
    /// @param rows training rows
    /// @return at most 5; below 2 where a class has too few rows for folds
    static int count(Dataset rows) {
        return Math.min(MOST, smallest(rows));
    }

    /// The rows of the smallest class.
    static int smallest(Dataset rows) {
        return Arrays.stream(rows.classes().counts()).min().orElse(0);
    }

    /// Learns on all folds but one, and asks what the model says of that one.
    ///
    /// @param rows training rows as they stand in the file, with two folds at least
    /// @param learners makes what learns from some of them
    /// @param seed deals the folds
    /// @throws StageProblem if a fold stops it: the problem says that it was a fold
    /// @throws java.util.concurrent.CancellationException if the monitor was cancelled
    static Judged judge(Dataset rows, Learners learners, long seed, Monitor monitor) {
        List<Split> splits = StratifiedFolds.folds(rows, count(rows), seed);
        List<Judged> parts = new ArrayList<>();
        for (int i = 0; i < splits.size(); i++) {
            Split split = splits.get(i);
            Monitor part = monitor.part((double) i / splits.size(), (i + 1.0) / splits.size());
            part.check(0.0);
            try {
                parts.add(
                        learners.judged(
                                rows.select(split.train()), rows.select(split.test()), part));
            } catch (StageProblem problem) {
                throw inFold(problem);
            }
        }
        return Judged.joined(parts);
    }

    private static StageProblem inFold(StageProblem problem) {
        DataProblem known = problem.problem();
        return new StageProblem(
                problem.stage(),
                new DataProblem(
                        "on an inner fold of the training rows, " + known.what(),
                        known.place(),
                        known.mends()));
    }

    /// Learns from some training rows and judges others.
    @FunctionalInterface
    interface Learners {
        Judged judged(Dataset learned, Dataset left, Monitor monitor);
    }
}
