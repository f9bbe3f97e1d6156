package org.smotescope.experiment.diagnostics;

import java.util.ArrayList;
import java.util.List;
import org.smotescope.data.Dataset;
import org.smotescope.data.Monitor;
import org.smotescope.neighbours.NeighbourSearch;
import org.smotescope.sampling.Resampling;

/// Whether the new rows of a resampling are any good: for each class that has new rows, where they
/// lie among the original ones. Immutable.
///
/// Distances are those that the sampler measured: between scaled numbers; words count as in
/// SMOTE-NC beside numbers, and as in SMOTE-N where there are words only.
///
/// @param classes the classes that have new rows, by code; none where nothing was added
public record Diagnosis(List<ClassDiagnosis> classes) {
    public Diagnosis {
        classes = List.copyOf(classes);
    }

    /// Judges the new rows that are in the result; the original rows are all rows of the source,
    /// also those that were removed. The same for any number of threads of the search.
    ///
    /// @param search finds neighbours; those that a sampler has found among the original rows may
    ///   be kept by it
    /// @param monitor progress and cancellation
    /// @throws java.util.concurrent.CancellationException if the monitor was cancelled
    public static Diagnosis of(Resampling resampling, NeighbourSearch search, Monitor monitor) {
        monitor.check(0.0);
        List<Grown> grown = Grown.all(resampling, monitor.part(0.0, 0.05));
        if (grown.isEmpty()) {
            return new Diagnosis(List.of());
        }
        // Every added row, also one that a later step took away: others may start from it.
        Dataset all =
                Resampling.adding(resampling.source(), resampling.added(), List.of(), List.of())
                        .dataset(monitor.part(0.05, 0.1));
        List<ClassDiagnosis> classes = new ArrayList<>();
        for (int i = 0; i < grown.size(); i++) {
            double from = 0.1 + 0.9 * i / grown.size();
            double to = 0.1 + 0.9 * (i + 1) / grown.size();
            classes.add(new Figures(grown.get(i), all, search).judge(monitor.part(from, to)));
        }
        monitor.check(1.0);
        return new Diagnosis(classes);
    }
}
