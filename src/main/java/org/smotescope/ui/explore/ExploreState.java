package org.smotescope.ui.explore;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.smotescope.ui.plot.Bounds;
import org.smotescope.ui.plot.Tool;

/// How Explore is looked at, apart from the recipe.
///
/// @param mode what is told
/// @param axes the two axes, or the one map, by name; empty for those that the window chooses
/// @param zoom which part of the data is in sight; null while the view goes where the story goes
/// @param row whose story is told, from 0
/// @param millis since the beginning of what is told
/// @param speed of the story, one of [#SPEEDS]
/// @param tool what dragging on the plot does
/// @param boundary which model's answers lie behind the rows
/// @param over what is shown over the rows
/// @param m how many nearest rows tell the type of a row, from 1 to 100
/// @param only which rows are in colour; empty for all
/// @param hidden which marks are not shown
public record ExploreState(
        Mode mode,
        List<String> axes,
        @Nullable Bounds zoom,
        int row,
        double millis,
        double speed,
        Tool tool,
        BoundaryChoice boundary,
        Set<Over> over,
        int m,
        Set<Only> only,
        Set<HiddenMarks.Key> hidden) {
    /// The speeds of a story.
    public static final List<Double> SPEEDS = Player.SPEEDS;

    /// As the window begins.
    public static final ExploreState INITIAL =
            new ExploreState(
                    Mode.ONE_ROW,
                    List.of(),
                    null,
                    0,
                    0,
                    1,
                    Tool.PAN,
                    BoundaryChoice.OFF,
                    Set.of(),
                    OverSource.USUAL_M,
                    Set.of(),
                    Set.of());

    public ExploreState {
        axes = List.copyOf(axes);
        over = Set.copyOf(over);
        only = Set.copyOf(only);
        hidden = Set.copyOf(hidden);
    }

    /// The same without what moves while one only looks: part, row, moment, speed and tool.
    public ExploreState settled() {
        return new ExploreState(
                mode, axes, null, 0, 0, 1, Tool.PAN, boundary, over, m, only, hidden);
    }

    /// The same on other axes.
    ///
    /// @param other by name; empty for those that the window chooses
    public ExploreState on(List<String> other) {
        return new ExploreState(
                mode, other, zoom, row, millis, speed, tool, boundary, over, m, only, hidden);
    }

    ExploreState at(@Nullable Bounds otherZoom, int otherRow, double otherMillis) {
        return new ExploreState(
                mode,
                axes,
                otherZoom,
                otherRow,
                otherMillis,
                speed,
                tool,
                boundary,
                over,
                m,
                only,
                hidden);
    }
}
