package org.smotescope.ui.explore;

import org.smotescope.data.Dataset;
import org.smotescope.data.Monitor;
import org.smotescope.experiment.Prepared;
import org.smotescope.experiment.Projections;
import org.smotescope.projection.Positions;
import org.smotescope.projection.View;
import org.smotescope.projection.ViewMethod;

/// All columns on one map: a view that was found once on original training rows, with the places of
/// those rows and of the test rows in it. Nothing is learnt from test rows.
///
/// @param prepared the rows that it is of
record RowMap(Prepared prepared, View view, Positions training, Positions test) {
    private static final double FOUND = 0.9;
    private static final double PLACED = 0.97;

    /// @param seed of what is drawn by chance
    /// @throws java.util.concurrent.CancellationException if the monitor was cancelled
    static RowMap of(Prepared prepared, ViewMethod method, long seed, Monitor monitor) {
        int threads = threads();
        Dataset train = prepared.train();
        View view = Projections.view(train, method, seed, threads, monitor.part(0, FOUND));
        Positions training =
                view.place(Projections.places(train), threads, monitor.part(FOUND, PLACED));
        Positions test =
                view.place(
                        Projections.places(train, prepared.test()),
                        threads,
                        monitor.part(PLACED, 1));
        return new RowMap(prepared, view, training, test);
    }

    static int threads() {
        return Runtime.getRuntime().availableProcessors();
    }
}
