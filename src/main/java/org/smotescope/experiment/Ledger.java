package org.smotescope.experiment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.smotescope.sampling.Note;
import org.smotescope.sampling.Resampling;

/// How long the stages of one trial took, what it did to the training rows, and what its user
/// should know.
final class Ledger {
    private final Map<Stage, Double> seconds = new EnumMap<>(Stage.class);
    private final List<Note> notes = new ArrayList<>();
    private int added;
    private int removed;

    /// Per stage.
    Map<Stage, Double> seconds() {
        return seconds;
    }

    /// In the order in which they were made.
    List<Note> notes() {
        return notes;
    }

    /// Rows that were made and stayed.
    int added() {
        return added;
    }

    /// Training rows that were taken out.
    int removed() {
        return removed;
    }

    void resampled(Resampling resampling) {
        removed = (int) resampling.removed().stream().filter(gone -> gone.row() >= 0).count();
        int kept = resampling.source().size() - removed;
        added = resampling.size() - kept;
    }

    /// Runs a stage, adds its time, and says which it was where the data stops it.
    <T> T timed(Stage stage, Supplier<T> compute) {
        long start = System.nanoTime();
        T value = StageProblem.at(stage, compute);
        seconds.merge(stage, (System.nanoTime() - start) * 1e-9, Double::sum);
        return value;
    }
}
