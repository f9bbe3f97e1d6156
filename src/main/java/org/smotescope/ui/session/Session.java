package org.smotescope.ui.session;

import org.smotescope.data.io.ReadOptions;
import org.smotescope.experiment.Recipe;

/// What is open: the rows, how they are read, what is done to them, and how one looks at it.
/// Immutable.
///
/// @param rows where the rows come from
/// @param read how they are read
/// @param recipe what is done to them
/// @param view how one looks at it
public record Session(Rows rows, ReadOptions read, Recipe recipe, ViewState view) {
    /// Whether another session is the same work: one may look at it from elsewhere, and its file
    /// may have been moved.
    boolean isSameWork(Session other) {
        return rows.isSame(other.rows)
                && read.equals(other.read)
                && recipe.equals(other.recipe)
                && view.settled().equals(other.view.settled());
    }
}
