package org.smotescope.ui.explore;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import org.jspecify.annotations.Nullable;
import org.smotescope.experiment.Prepared;
import org.smotescope.experiment.Run;
import org.smotescope.projection.ViewMethod;
import org.smotescope.ui.async.Jobs;

/// Finds maps of all columns, away from the window's thread, and keeps those of the newest rows: a
/// map is the same whatever is resampled. One that is being found goes on while other runs of the
/// same rows come.
final class MapSource {
    private static final String LANE = "explore-map";

    private final Jobs jobs;
    private final Map<ViewMethod, RowMap> known = new EnumMap<>(ViewMethod.class);
    private @Nullable Wanted underWay;

    private record Wanted(Prepared prepared, ViewMethod method) {}

    /// Who waits for a map.
    ///
    /// @param progress told the share that is done
    /// @param found told when it is there
    /// @param failed told why it will not come
    record Waiting(DoubleConsumer progress, Runnable found, Consumer<Throwable> failed) {}

    MapSource(Jobs jobs) {
        this.jobs = jobs;
    }

    /// The map of these rows, or null where it must be found first.
    @Nullable RowMap known(Prepared prepared, ViewMethod method) {
        RowMap map = known.get(method);
        return map != null && map.prepared() == prepared ? map : null;
    }

    /// Finds a map, unless it is being found already.
    void find(Run run, ViewMethod method, Waiting who) {
        Prepared prepared = run.prepared();
        long seed = run.recipe().split().seed();
        Wanted wanted = new Wanted(prepared, method);
        if (underWay != null && underWay.method == method && underWay.prepared == prepared) {
            return;
        }
        underWay = wanted;
        who.progress.accept(0);
        jobs.submit(
                LANE,
                monitor -> RowMap.of(prepared, method, seed, monitor),
                who.progress::accept,
                map -> {
                    underWay = null;
                    known.values().removeIf(other -> other.prepared() != prepared);
                    known.put(method, map);
                    who.found.run();
                },
                thrown -> {
                    underWay = null;
                    if (!(thrown instanceof CancellationException)) {
                        who.failed.accept(thrown);
                    }
                });
    }

    /// Lets go of all maps: they hold on to their file.
    void forget() {
        known.clear();
    }

    /// Gives up what is being found.
    void cancel() {
        underWay = null;
        jobs.cancel(LANE);
    }
}
