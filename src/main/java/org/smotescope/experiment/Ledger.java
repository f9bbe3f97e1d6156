package org.smotescope.experiment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.smotescope.sampling.Note;

/// How long the stages of one trial took, and what its user should know.
///
/// @param seconds per stage
/// @param notes in the order in which they were made
record Ledger(Map<Stage, Double> seconds, List<Note> notes) {
    Ledger() {
        this(new EnumMap<>(Stage.class), new ArrayList<>());
    }

    /// Runs a stage, adds its time, and says which it was where the data stops it.
    <T> T timed(Stage stage, Supplier<T> compute) {
        long start = System.nanoTime();
        T value = StageProblem.at(stage, compute);
        seconds.merge(stage, (System.nanoTime() - start) * 1e-9, Double::sum);
        return value;
    }
}
