package org.smotescope.ui.explore;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.smotescope.experiment.Recipe;
import org.smotescope.experiment.ResamplePlan;
import org.smotescope.experiment.Run;
import org.smotescope.sampling.Family;
import org.smotescope.sampling.Note;
import org.smotescope.sampling.Samplers;
import org.smotescope.ui.async.JobState;

/// Which strip stands above the plot.
final class Strips {
    private Strips() {}

    /// @param shown the run that the picture shows
    static Strip of(JobState state, @Nullable Run shown, @Nullable Recipe recipe) {
        if (shown == null || recipe == null) {
            return Strip.CLEAR;
        }
        if (state instanceof JobState.Idle) {
            return notice(shown);
        }
        if (shown.recipe().equals(recipe)) {
            return Strip.CLEAR;
        }
        Change change = Change.between(shown.recipe(), recipe);
        return new Strip.Stale(
                state instanceof JobState.Running ? change.computing() : change.still());
    }

    private static Strip notice(Run run) {
        boolean idle =
                run.sampler().family() != Family.NONE
                        && run.resampling().added().size() == 0
                        && run.resampling().removed().isEmpty();
        return run.resampling().notes().stream()
                .filter(note -> idle || note.severity() == Note.Severity.WARNING)
                .findFirst()
                .<Strip>map(note -> new Strip.Notice(note.words()))
                .orElse(Strip.CLEAR);
    }

    /// The first thing in which two recipes differ.
    ///
    /// @param from what the picture shows, or an empty text
    /// @param to what is wanted
    record Change(String from, String to) {

        static Change between(Recipe from, Recipe to) {
            ResamplePlan before = from.resample();
            ResamplePlan after = to.resample();
            if (!before.sampler().equals(after.sampler())) {
                return new Change(name(before), name(after));
            }
            for (Map.Entry<String, String> setting : values(after).entrySet()) {
                String old = values(before).get(setting.getKey());
                if (!setting.getValue().equals(old)) {
                    String name = setting.getKey() + " = ";
                    return new Change(name + old, name + setting.getValue());
                }
            }
            return before.seed() == after.seed()
                    ? new Change("", "")
                    : new Change("seed " + before.seed(), "seed " + after.seed());
        }

        /// "From k = 5. Computing k = 7…".
        String computing() {
            return from.isEmpty()
                    ? "From the recipe before. Computing…"
                    : "From " + from + ". Computing " + to + "…";
        }

        /// "Still from k = 5.".
        String still() {
            return from.isEmpty() ? "Still from the recipe before." : "Still from " + from + ".";
        }
    }

    private static Map<String, String> values(ResamplePlan plan) {
        Map<String, String> values = new TreeMap<>();
        Samplers.byId(plan.sampler())
                .settings()
                .forEach(setting -> values.put(setting.name(), setting.defaultText()));
        values.putAll(plan.settings());
        return values;
    }

    private static String name(ResamplePlan plan) {
        return Samplers.byId(plan.sampler()).name();
    }
}
