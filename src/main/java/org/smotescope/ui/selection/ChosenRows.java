package org.smotescope.ui.selection;

import org.smotescope.experiment.Run;

/// Rows that are chosen in the window: those of a cell of a confusion matrix, or rows picked one by
/// one or by what they have in common. Immutable.
public sealed interface ChosenRows permits CellRows, PickedRows {
    /// Whose rows they are.
    Run run();

    /// How many.
    int size();

    /// "12 test rows: actual failed, predicted not failed (before)".
    String sentence();
}
