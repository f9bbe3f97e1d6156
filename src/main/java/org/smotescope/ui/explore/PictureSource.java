package org.smotescope.ui.explore;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.DataProblem;
import org.smotescope.data.io.Table;
import org.smotescope.experiment.Run;
import org.smotescope.ui.LiveWorkspace;
import org.smotescope.ui.Problems;
import org.smotescope.ui.Workspace;
import org.smotescope.ui.async.Jobs;
import org.smotescope.ui.plot.Viewport;

/// Makes the pictures of the newest run on the chosen axes, away from the window's thread. Until
/// one is there the last one stays, and also where none can be made: the window says why.
final class PictureSource {
    private static final String LANE = "explore";

    private final Workspace workspace;
    private final Jobs jobs;
    private final Supplier<Viewport> room;
    private final Consumer<Director> show;
    private final ObjectProperty<PlotAxis> across =
            new SimpleObjectProperty<>(this, "across", new PlotAxis.Component(0));
    private final ObjectProperty<PlotAxis> up =
            new SimpleObjectProperty<>(this, "up", new PlotAxis.Component(1));
    private final ReadOnlyObjectWrapper<List<PlotAxis>> choices =
            new ReadOnlyObjectWrapper<>(List.of());
    private @Nullable Table table;
    private @Nullable Run pictured;
    private boolean choosing;

    /// @param room the pixels that the plot has
    /// @param show told every new picture
    PictureSource(
            Workspace workspace, Jobs jobs, Supplier<Viewport> room, Consumer<Director> show) {
        this.workspace = workspace;
        this.jobs = jobs;
        this.room = room;
        this.show = show;
    }

    /// Begins to follow the runs.
    void start() {
        across.subscribe((was, is) -> axisChosen());
        up.subscribe((was, is) -> axisChosen());
        workspace.run().subscribe(this::ran);
    }

    ObjectProperty<PlotAxis> acrossProperty() {
        return across;
    }

    ObjectProperty<PlotAxis> upProperty() {
        return up;
    }

    ReadOnlyObjectProperty<List<PlotAxis>> choicesProperty() {
        return choices.getReadOnlyProperty();
    }

    private void axisChosen() {
        if (!choosing) {
            request();
        }
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
        chooseAxes(run);
        Sight.Axes axes = new Sight.Axes(across.get(), up.get());
        Viewport pixels = room.get();
        jobs.submit(
                LANE,
                monitor -> new Director(Sight.of(run, axes, monitor), pixels),
                fraction -> {},
                this::made,
                this::failed);
    }

    private void made(Director picture) {
        tell(null);
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

    /// Axes stay as they are chosen while the file and its columns do.
    private void chooseAxes(Run run) {
        List<PlotAxis> possible = PlotAxis.choices(run);
        boolean sameFile = table == run.table();
        table = run.table();
        choices.set(possible);
        if (!sameFile || !possible.contains(across.get()) || !possible.contains(up.get())) {
            List<PlotAxis> initial = PlotAxis.initial(run);
            choosing = true;
            across.set(initial.get(0));
            up.set(initial.get(1));
            choosing = false;
        }
    }
}
