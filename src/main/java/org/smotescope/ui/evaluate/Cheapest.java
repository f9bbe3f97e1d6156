package org.smotescope.ui.evaluate;

import java.util.concurrent.CancellationException;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.smotescope.experiment.Decider;
import org.smotescope.experiment.Run;
import org.smotescope.experiment.Thresholds;
import org.smotescope.learning.metrics.ThresholdRule.LowestCost;
import org.smotescope.ui.Problems;
import org.smotescope.ui.async.Jobs;

/// Finds the thresholds of a run that cost least on the training folds, in the background while
/// somebody compares at them. Used on the window's thread only.
final class Cheapest {
    private static final String LANE = "cheapest";
    private static final double NOT_RUNNING = -1.0;

    private final Jobs jobs;
    private final Runnable changed;
    private final ReadOnlyDoubleWrapper progress =
            new ReadOnlyDoubleWrapper(this, "progress", NOT_RUNNING);
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private @Nullable Question asked;
    private @Nullable Thresholds found;

    /// What an answer depends on.
    private record Question(Decider decider, LowestCost costs) {}

    /// @param changed is told when there is an answer
    Cheapest(Jobs jobs, Runnable changed) {
        this.jobs = jobs;
        this.changed = changed;
    }

    /// The share that is done, below 0 where nothing is under way.
    ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /// Why there is no answer; empty where there is one or will be.
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// The thresholds, or null until they are found.
    @Nullable Thresholds of(Run run, LowestCost costs) {
        Question question = new Question(run.decider(), costs);
        if (!question.equals(asked)) {
            ask(question);
        }
        return found;
    }

    private void ask(Question question) {
        asked = question;
        found = null;
        problem.set("");
        progress.set(0.0);
        jobs.submit(
                LANE,
                monitor -> question.decider().thresholds(question.costs(), monitor),
                progress::set,
                this::show,
                this::fail);
    }

    /// Gives up what is under way.
    void cancel() {
        jobs.cancel(LANE);
        asked = null;
        found = null;
        problem.set("");
        progress.set(NOT_RUNNING);
    }

    private void show(Thresholds thresholds) {
        found = thresholds;
        progress.set(NOT_RUNNING);
        changed.run();
    }

    private void fail(Throwable thrown) {
        progress.set(NOT_RUNNING);
        if (!(thrown instanceof CancellationException)) {
            problem.set(Problems.ofData(thrown).line());
        }
    }
}
