package org.smotescope.ui.render;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smotescope.ui.explore.BoundaryChoice;
import org.smotescope.ui.explore.Mode;
import org.smotescope.ui.plot.Area;

/// How Explore is set up before the picture is taken.
///
/// @param telling what is told
/// @param axes the columns across and up; empty for those that the window chooses
/// @param boundary which model's answers lie behind the rows
/// @param stage the name of a stage of the story, in any case, or null for its end
/// @param share how far the stage has gone, from 0 to 1
/// @param box whose rows are chosen, or null for none
record ExplorePose(
        Mode telling,
        List<String> axes,
        BoundaryChoice boundary,
        @Nullable String stage,
        double share,
        Area.@Nullable Box box) {
    ExplorePose {
        axes = List.copyOf(axes);
    }
}
