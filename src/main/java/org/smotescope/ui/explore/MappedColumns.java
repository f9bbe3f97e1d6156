package org.smotescope.ui.explore;

import org.smotescope.data.Dataset;
import org.smotescope.data.Role;
import org.smotescope.experiment.Projections;
import org.smotescope.experiment.Run;
import org.smotescope.sampling.Descriptor;
import org.smotescope.ui.form.Figures;

/// Which columns a map shows: those of numbers; those of words where there are no others.
///
/// @param run whose rows are mapped
record MappedColumns(Run run) {
    private int numbers() {
        return Projections.numericFeatures(run.prepared().train()).size();
    }

    /// Whether there are columns of words that are on no map.
    private boolean hasOthers() {
        return numbers() > 0 && numbers() < run.prepared().train().features().size();
    }

    /// "all columns", "the 4 number columns".
    String words() {
        Dataset train = run.prepared().train();
        boolean isAll =
                !hasOthers() && train.features().size() >= run.schema().names(Role.FEATURE).size();
        return isAll ? "all columns" : "the " + Figures.count(numbers(), "number column");
    }

    /// What the reader of a map must know of the other columns; an empty text where there is
    /// nothing.
    String note() {
        boolean measured = run.sampler().distances() == Descriptor.Distances.MEASURED;
        return hasOthers() && measured
                ? "Columns of words count in the distances but not on this map."
                : "";
    }
}
