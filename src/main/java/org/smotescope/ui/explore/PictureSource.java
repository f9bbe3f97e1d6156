package org.smotescope.ui.explore;

import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.DataProblem;
import org.smotescope.experiment.Run;
import org.smotescope.ui.LiveWorkspace;
import org.smotescope.ui.Problems;
import org.smotescope.ui.Workspace;
import org.smotescope.ui.async.Jobs;
import org.smotescope.ui.plot.Viewport;

/// Makes the pictures of the newest run on the chosen axes, away from the window's thread. Until
/// one is there the last one stays, also while rows have to be placed first, and where none can be
/// made: the window says why.
final class PictureSource {
    private static final String LANE = "explore";

    private final Workspace workspace;
    private final Jobs jobs;
    private final Supplier<Viewport> room;
    private final Consumer<Director> show;
    private final AxesViewModel axes;
    private @Nullable Run pictured;

    /// @param room the pixels that the plot has
    /// @param show told every new picture
    PictureSource(
            Workspace workspace, Jobs jobs, Supplier<Viewport> room, Consumer<Director> show) {
        this.workspace = workspace;
        this.jobs = jobs;
        this.room = room;
        this.show = show;
        this.axes = new AxesViewModel(jobs, this::request);
    }

    /// Begins to follow the runs.
    void start() {
        workspace.run().subscribe(this::ran);
    }

    /// What the pictures are made on.
    AxesViewModel axes() {
        return axes;
    }

    /// The run that a picture shows, with its newest threshold; null where there is no picture.
    @Nullable Run newest(@Nullable Director now) {
        if (now == null) {
            return null;
        }
        Run newest = workspace.run().get();
        Run drawn = now.sight().run();
        return newest != null && newest.resampling() == drawn.resampling() ? newest : drawn;
    }

    /// Another threshold is no other picture.
    private void ran(@Nullable Run run) {
        if (run == null || !isPictured(run)) {
            request();
        }
    }

    /// Whether the picture of this run is there or being made.
    private boolean isPictured(Run run) {
        Run known = pictured;
        return known != null
                && known.table() == run.table()
                && known.prepared() == run.prepared()
                && known.resampling() == run.resampling()
                && known.pca() == run.pca();
    }

    private void request() {
        Run run = workspace.run().get();
        pictured = run;
        if (run == null) {
            jobs.cancel(LANE);
            tell(null);
            return;
        }
        axes.follow(run);
        Placing placing = axes.placing(run);
        if (placing == null) {
            return;
        }
        Viewport pixels = room.get();
        jobs.submit(
                LANE,
                monitor -> new Director(Sight.of(run, placing, monitor), pixels),
                fraction -> {},
                this::made,
                this::failed);
    }

    private void made(Director picture) {
        tell(axes.problem());
        axes.show(picture.sight());
        show.accept(picture);
    }

    private void failed(Throwable thrown) {
        if (!(thrown instanceof CancellationException)) {
            tell(Problems.ofData(thrown));
        }
    }

    private void tell(@Nullable DataProblem problem) {
        if (workspace instanceof LiveWorkspace live) {
            live.tellPictureProblem(problem);
        }
    }
}
