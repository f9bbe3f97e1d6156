package org.smotescope.ui.explore;

import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.smotescope.experiment.Run;
import org.smotescope.ui.Workspace;

/// The strip above the plot: what is being found for the axes, else what the run has to say.
final class StripViewModel {
    private final Workspace workspace;
    private final AxesViewModel axes;
    private final Supplier<@Nullable Run> shown;
    private final Strips strips = new Strips();
    private final ReadOnlyObjectWrapper<Strip> strip =
            new ReadOnlyObjectWrapper<>(this, "strip", Strip.CLEAR);

    /// @param shown the run that the picture shows, or null before the first
    StripViewModel(Workspace workspace, AxesViewModel axes, Supplier<@Nullable Run> shown) {
        this.workspace = workspace;
        this.axes = axes;
        this.shown = shown;
        workspace.state().subscribe(state -> follow());
        axes.workProperty().subscribe(work -> follow());
    }

    ReadOnlyObjectProperty<Strip> property() {
        return strip.getReadOnlyProperty();
    }

    /// Another picture, or another recipe.
    void follow() {
        Strip other = strips.of(workspace.state().get(), shown.get(), workspace.recipe().get());
        strip.set(axes.workProperty().get().map(Work::strip).orElse(other));
    }
}
