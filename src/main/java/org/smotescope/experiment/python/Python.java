package org.smotescope.experiment.python;

import org.smotescope.data.io.Table;
import org.smotescope.experiment.Protocol;
import org.smotescope.experiment.Recipe;

/// Writes recipes as Python.
public final class Python {
    private Python() {}

    /// The program that measures a recipe as [org.smotescope.experiment.Evaluator] does, on the
    /// same rows.
    ///
    /// @throws org.smotescope.data.DataProblem if the recipe does not go with the file
    public static PythonProgram measuring(Table table, Recipe recipe, Protocol protocol) {
        return new MeasuringProgram(SourceFile.of(table, recipe), recipe, protocol).program();
    }

    /// The program that resamples the whole file.
    ///
    /// @throws org.smotescope.data.DataProblem if the recipe does not go with the file
    public static PythonProgram resampling(Table table, Recipe recipe) {
        return new ResamplingProgram(SourceFile.of(table, recipe), recipe).program();
    }
}
