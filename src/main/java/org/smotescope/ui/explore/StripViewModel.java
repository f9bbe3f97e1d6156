package org.smotescope.ui.explore;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.DataProblem.Mend;
import org.smotescope.experiment.Recipe;
import org.smotescope.experiment.Run;
import org.smotescope.ui.Mends;
import org.smotescope.ui.Workspace;

/// The strip above the plot: what is being found for the axes, else what the run has to say.
final class StripViewModel {
    private final Workspace workspace;
    private final AxesViewModel axes;
    private final Supplier<@Nullable Run> shown;
    private final Strips strips = new Strips();
    private final Set<String> dismissed = new HashSet<>();
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

    /// Carries out what a notice offers.
    void apply(Mend mend) {
        UnaryOperator<Recipe> change = Mends.change(mend);
        if (change != null) {
            workspace.change(change);
        }
    }

    /// The notice that is shown has been read; it does not come back with the same words.
    void dismiss() {
        if (strip.get() instanceof Strip.Notice notice) {
            dismissed.add(notice.words());
            follow();
        }
    }

    /// Another picture, or another recipe.
    void follow() {
        Strip found = strips.of(workspace.state().get(), shown.get(), workspace.recipe().get());
        boolean isRead = found instanceof Strip.Notice notice && dismissed.contains(notice.words());
        Strip other = isRead ? Strip.CLEAR : found;
        strip.set(axes.workProperty().get().map(Work::strip).orElse(other));
    }
}
