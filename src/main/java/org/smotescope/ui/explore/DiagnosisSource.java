package org.smotescope.ui.explore;

import java.util.List;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.smotescope.experiment.Run;
import org.smotescope.experiment.diagnostics.Diagnosis;
import org.smotescope.ui.Problems;
import org.smotescope.ui.Workspace;
import org.smotescope.ui.async.JobState;
import org.smotescope.ui.async.Jobs;
import org.smotescope.ui.async.Unhurried;

/// Judges the new rows of the run that is shown, away from the window's thread. It stands back for
/// everything else: it begins once its run has been shown for a while, and gives up as soon as the
/// next run begins. The last figures stay until newer ones are there.
final class DiagnosisSource {
    private static final String LANE = "diagnosis";

    private final Workspace workspace;
    private final Jobs jobs;
    private final Runnable changed;
    private @Nullable Run wanted;
    private @Nullable Run underWay;
    private @Nullable Run failed;
    private Known known = Known.NOTHING;
    private double progress;
    private String problem = "";
    private JobState running = JobState.IDLE;

    /// @param run whose figures they are, or null for none
    record Known(@Nullable Run run, Diagnosis diagnosis) {
        private static final Known NOTHING = new Known(null, new Diagnosis(List.of()));

        /// Figures hold on to their file.
        Known in(Run next) {
            return run != null && run.table() == next.table() ? this : NOTHING;
        }

        boolean isOf(@Nullable Run other) {
            return run != null && other != null && run.resampling() == other.resampling();
        }
    }

    /// @param changed told when there is something else to tell
    DiagnosisSource(Workspace workspace, Jobs jobs, Runnable changed) {
        this.workspace = workspace;
        this.jobs = jobs;
        this.changed = changed;
        workspace.state().subscribe(this::busy);
    }

    /// The newest figures that are there.
    Known known() {
        return known;
    }

    /// How far the next figures are, from 0 to 1.
    double progress() {
        return progress;
    }

    /// Why there are no newer figures, or an empty text.
    String problem() {
        return problem;
    }

    /// Wants the figures of a run, or with null of none.
    void want(@Nullable Run run) {
        if (run == wanted) {
            return;
        }
        if (run != null) {
            known = known.in(run);
        }
        wanted = run;
        follow();
    }

    /// What is computed for the picture comes first.
    private void busy(JobState state) {
        boolean was = running instanceof JobState.Running;
        running = state;
        if (was != state instanceof JobState.Running) {
            follow();
        }
    }

    private void follow() {
        Run run = wanted;
        if (run == null || !isNeeded(run)) {
            giveUp();
        } else if (run != underWay) {
            start(run);
        }
    }

    private boolean isNeeded(Run run) {
        return !known.isOf(run)
                && run != failed
                && isNewest(run)
                && !(running instanceof JobState.Running);
    }

    /// Of an older run the figures would hardly be read.
    private boolean isNewest(Run run) {
        Run newest = workspace.run().get();
        return newest != null && newest.resampling() == run.resampling();
    }

    private void giveUp() {
        if (underWay != null) {
            underWay = null;
            jobs.cancel(LANE);
        }
    }

    private void start(Run run) {
        underWay = run;
        failed = null;
        problem = "";
        progress = 0;
        jobs.submit(
                LANE,
                new Unhurried<>(monitor -> Diagnosis.of(run.resampling(), run.search(), monitor)),
                this::moved,
                made -> done(new Known(run, made)),
                thrown -> failed(run, thrown));
    }

    private void moved(double fraction) {
        progress = fraction;
        changed.run();
    }

    private void done(Known made) {
        underWay = null;
        known = made;
        changed.run();
    }

    private void failed(Run run, Throwable thrown) {
        underWay = null;
        if (!(thrown instanceof CancellationException)) {
            failed = run;
            problem = Problems.ofData(thrown).line();
            changed.run();
        }
    }
}
