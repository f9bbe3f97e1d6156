package org.smotescope.ui.recipe;

import java.util.List;
import org.smotescope.data.DataProblem.Mend;

/// Why the recipe cannot be run, at the step that it belongs to.
///
/// @param step the step
/// @param cause what is wrong, with numbers
/// @param mends what would mend it
public record StepProblem(StepNumber step, String cause, List<Mend> mends) {
    public StepProblem {
        mends = List.copyOf(mends);
    }
}
