package org.smotescope.ui.explore;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.smotescope.experiment.Recipe;
import org.smotescope.experiment.Run;
import org.smotescope.sampling.Family;
import org.smotescope.sampling.Note;
import org.smotescope.ui.Mends;
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
                || known.sampler() != run.sampler()
                || known.prepared() != run.prepared()) {
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
        List<Note> columns = run.columnNotes();
        String words =
                Stream.concat(result(run, idle).stream(), columns.stream().map(Note::words))
                        .collect(Collectors.joining(" "));
        return words.isEmpty()
                ? Strip.CLEAR
                : new Strip.Notice(
                        words,
                        columns.stream()
                                .flatMap(note -> note.mends().stream())
                                .filter(mend -> Mends.change(mend) != null)
                                .toList());
    }

    /// What the sampler has to say of the rows.
    private static Optional<String> result(Run run, boolean idle) {
        return Optional.ofNullable(Shortfall.of(run))
                .or(
                        () ->
                                run.resampling().notes().stream()
                                        .filter(
                                                note ->
                                                        idle
                                                                || note.severity()
                                                                        == Note.Severity.WARNING)
                                        .map(Note::words)
                                        .findFirst());
    }
}
