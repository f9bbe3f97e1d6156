package org.smotescope.experiment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// Keeps the last few results of each stage under exactly the inputs that they depend on, with the
/// time that they took. Thread safe; two threads that miss at once both compute.
final class StageCache {
    /// Results kept per stage: enough to go back and forth between a few settings.
    private static final int KEPT = 6;

    private final Map<Stage, Map<List<Object>, Timed<?>>> results = new LinkedHashMap<>();

    /// A result and the seconds it took.
    record Timed<T>(T value, double seconds) {}

    /// The kept result of these inputs, or a new one.
    ///
    /// @param inputs everything that the result depends on; compared with `equals`
    @SuppressWarnings(
            "unchecked") // A stage's results are all of the type that its one caller asks.
    <T> Timed<T> get(Stage stage, List<Object> inputs, Supplier<T> compute) {
        Timed<?> kept = find(stage, inputs);
        if (kept != null) {
            return (Timed<T>) kept;
        }
        long start = System.nanoTime();
        T value = compute.get();
        Timed<T> timed = new Timed<>(value, (System.nanoTime() - start) * 1e-9);
        keep(stage, inputs, timed);
        return timed;
    }

    /// How long a result took that is kept, or 0 where none is.
    double seconds(Stage stage, List<Object> inputs) {
        Timed<?> kept = find(stage, inputs);
        return kept == null ? 0.0 : kept.seconds();
    }

    private synchronized @org.jspecify.annotations.Nullable Timed<?> find(
            Stage stage, List<Object> inputs) {
        Map<List<Object>, Timed<?>> ofStage = results.get(stage);
        return ofStage == null ? null : ofStage.get(inputs);
    }

    private synchronized void keep(Stage stage, List<Object> inputs, Timed<?> timed) {
        Map<List<Object>, Timed<?>> ofStage =
                results.computeIfAbsent(stage, s -> new LinkedHashMap<>(16, 0.75f, true));
        ofStage.put(inputs, timed);
        if (ofStage.size() > KEPT) {
            ofStage.remove(ofStage.keySet().iterator().next());
        }
    }
}
