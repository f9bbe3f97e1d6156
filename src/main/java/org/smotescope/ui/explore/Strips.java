package org.smotescope.ui.explore;

import org.jspecify.annotations.Nullable;
import org.smotescope.experiment.Recipe;
import org.smotescope.experiment.Run;
import org.smotescope.sampling.Family;
import org.smotescope.sampling.Note;
import org.smotescope.ui.RecipeChange;
import org.smotescope.ui.async.JobState;

/// Which strip stands above the plot. What is older than the recipe while nothing is computed is
/// said by the window, above every place.
final class Strips {
    private @Nullable Run told;
    private Strip notice = Strip.CLEAR;

    /// @param shown the run that the picture shows
    Strip of(JobState state, @Nullable Run shown, @Nullable Recipe recipe) {
        if (shown == null || recipe == null) {
            return Strip.CLEAR;
        }
        if (state instanceof JobState.Idle) {
            return noticeOnce(shown);
        }
        RecipeChange change = RecipeChange.of(shown, recipe);
        return change != null && state instanceof JobState.Running
                ? new Strip.Stale(change.computing())
                : Strip.CLEAR;
    }

    /// The rows are counted once for each result of the sampler, not at every move of the
    /// threshold.
    private Strip noticeOnce(Run run) {
        Run known = told;
        if (known == null
                || known.resampling() != run.resampling()
                || known.targets() != run.targets()
                || known.sampler() != run.sampler()) {
            notice = notice(run);
            told = run;
        }
        return notice;
    }

    private static Strip notice(Run run) {
        boolean idle =
                run.sampler().family() != Family.NONE
                        && run.resampling().added().size() == 0
                        && run.resampling().removed().isEmpty();
        String shortfall = Shortfall.of(run);
        if (shortfall != null) {
            return new Strip.Notice(shortfall);
        }
        return run.resampling().notes().stream()
                .filter(note -> idle || note.severity() == Note.Severity.WARNING)
                .findFirst()
                .<Strip>map(note -> new Strip.Notice(note.words()))
                .orElse(Strip.CLEAR);
    }
}
