package org.smotescope.ui.session;

import org.smotescope.data.Monitor;
import org.smotescope.data.io.CsvReader;
import org.smotescope.data.io.ReadOptions;
import org.smotescope.data.io.Table;
import org.smotescope.data.synth.Samples;
import org.smotescope.experiment.Recipe;
import org.smotescope.experiment.Recipes;

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

    /// Whether it is a sample as it opens, so that opening it again gives the same. Its axes do not
    /// count, as the window chooses them by the rows. Reads the sample.
    boolean isUntouchedSample() {
        if (!(rows instanceof Rows.OfSample(String name))) {
            return false;
        }
        ReadOptions asOpened = ReadOptions.guess();
        Table table = CsvReader.read(Samples.source(name), asOpened, Monitor.NONE);
        return isSameWork(
                new Session(
                        rows,
                        asOpened,
                        Recipes.initial(table),
                        ViewState.INITIAL.on(view.explore().axes())));
    }
}
