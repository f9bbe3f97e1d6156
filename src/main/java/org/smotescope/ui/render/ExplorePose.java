package org.smotescope.ui.render;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smotescope.experiment.diagnostics.Figure;
import org.smotescope.projection.ViewMethod;
import org.smotescope.ui.explore.AxesViewModel;
import org.smotescope.ui.explore.BoundaryChoice;
import org.smotescope.ui.explore.Mode;
import org.smotescope.ui.explore.Only;
import org.smotescope.ui.explore.Over;
import org.smotescope.ui.plot.Area;

/// How Explore is set up before the picture is taken.
///
/// @param telling what is told
/// @param axes the columns across and up, or the name of a map of all; empty for those that the
///   window chooses
/// @param boundary which model's answers lie behind the rows
/// @param over what is shown over the rows
/// @param only which rows are in colour among all of them; empty for all
/// @param stage the name of a stage of the story, in any case, or null for its end
/// @param share how far the stage has gone, from 0 to 1
/// @param box whose rows are chosen, or null for none
/// @param check the figure about the new rows whose rows are chosen, or null for none
record ExplorePose(
        Mode telling,
        List<String> axes,
        BoundaryChoice boundary,
        List<Over> over,
        List<Only> only,
        @Nullable String stage,
        double share,
        Area.@Nullable Box box,
        Figure.@Nullable Kind check) {
    ExplorePose {
        axes = List.copyOf(axes);
        over = List.copyOf(over);
        only = List.copyOf(only);
    }

    /// The map of all columns that has this name, in any case.
    static Optional<ViewMethod> map(String name) {
        return AxesViewModel.MAPS.stream()
                .filter(method -> method.title().equalsIgnoreCase(name))
                .findFirst();
    }
}
