package org.smotescope.ui.session;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smotescope.ui.compare.CompareState;
import org.smotescope.ui.evaluate.EvaluateState;
import org.smotescope.ui.explore.ExploreState;
import org.smotescope.ui.recipe.StepNumber;

/// How one looks at a run.
///
/// @param place the title of the place
/// @param step of the recipe that is open; null where none is
/// @param explore how Explore is looked at
/// @param compare how Compare is
/// @param evaluate how Evaluate is
public record ViewState(
        String place,
        @Nullable StepNumber step,
        ExploreState explore,
        CompareState compare,
        EvaluateState evaluate) {
    /// As a window begins.
    static final ViewState INITIAL =
            new ViewState(
                    "Explore",
                    StepNumber.RESAMPLE,
                    ExploreState.INITIAL,
                    CompareState.INITIAL,
                    EvaluateState.INITIAL);

    /// The same on other axes of Explore.
    ViewState on(List<String> axes) {
        return new ViewState(place, step, explore.on(axes), compare, evaluate);
    }

    /// The same without what moves while one only looks.
    ViewState settled() {
        return new ViewState("", null, explore.settled(), compare, evaluate);
    }
}
