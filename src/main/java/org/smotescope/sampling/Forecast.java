package org.smotescope.sampling;

import java.util.ArrayList;
import java.util.List;
import org.smotescope.data.ClassCounts;
import org.smotescope.data.Ints;

/// What steps will do to the number of rows of a class, known before any of them runs.
///
/// @param label the class
/// @param now rows before the first step
/// @param wanted rows after the last step
/// @param added rows that the steps add, in sum
/// @param removed rows that the steps remove, in sum, as far as it is known before
/// @param certainty whether these numbers are what will be
public record Forecast(
        String label, int now, int wanted, int added, int removed, Certainty certainty) {
    /// Whether the numbers are what will be.
    public enum Certainty {
        /// These rows will be there, unless a note says why not.
        EXACT,
        /// At most these: a cleaning step removes what breaks its rule.
        AT_MOST
    }

    /// One forecast per class, by code.
    ///
    /// @throws org.smotescope.data.DataProblem if the classes cannot be resampled so, or a sampler
    ///   does not offer the mode
    public static List<Forecast> of(List<Step> steps, ClassCounts classes, Mode mode) {
        int n = classes.labels().size();
        int[] added = new int[n];
        int[] removed = new int[n];
        boolean[] unsure = new boolean[n];
        ClassCounts sofar = classes;
        for (Step step : steps) {
            Resampler.checkMode(step.descriptor(), mode);
            Family family = step.descriptor().family();
            ClassCounts before = sofar;
            Targets targets = step.guarded(() -> step.strategy().resolve(before, family, mode));
            for (int c = 0; c < n; c++) {
                added[c] += targets.extra(c);
                removed[c] += targets.surplus(c);
                unsure[c] |= family == Family.CLEANING && targets.isTargeted(c);
            }
            sofar = new ClassCounts(classes.labels(), targets.wanted());
        }
        List<Forecast> forecasts = new ArrayList<>();
        Ints now = classes.counts();
        for (int c = 0; c < n; c++) {
            forecasts.add(
                    new Forecast(
                            classes.labels().get(c),
                            now.get(c),
                            sofar.of(c),
                            added[c],
                            removed[c],
                            unsure[c] ? Certainty.AT_MOST : Certainty.EXACT));
        }
        return List.copyOf(forecasts);
    }
}
