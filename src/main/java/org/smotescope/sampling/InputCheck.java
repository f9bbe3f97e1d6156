package org.smotescope.sampling;

import org.smotescope.data.CategoricalColumn;
import org.smotescope.data.Column;
import org.smotescope.data.DataProblem;
import org.smotescope.data.DataProblem.Mend;
import org.smotescope.data.Dataset;
import org.smotescope.data.NumericColumn;

/// What every sampler relies on: two classes, and for samplers that compute with values, columns of
/// finite numbers.
final class InputCheck {
    private InputCheck() {}

    static void check(Descriptor descriptor, Dataset dataset) {
        if (StrategyProblems.present(dataset.classes().counts()) < 2) {
            throw new StrategyProblems(dataset.classes()).oneClass();
        }
        if (descriptor.columns() == Descriptor.Columns.NUMBERS) {
            if (dataset.features().isEmpty()) {
                throw new DataProblem(
                        descriptor.name() + " needs a column of numbers; there are no features",
                        Mend.advice("make a column a feature"));
            }
            dataset.features().forEach(column -> checkNumbers(descriptor, column));
        }
    }

    private static void checkNumbers(Descriptor descriptor, Column column) {
        Mend copy = new Mend("use random-over", "resample.sampler", "random-over");
        Mend leaveOut =
                new Mend("leave it out", "data.columns." + column.name() + ".role", "ignore");
        switch (column) {
            case CategoricalColumn words ->
                    throw new DataProblem(
                            descriptor.name()
                                    + " needs numbers; the column "
                                    + words.name()
                                    + " holds words",
                            leaveOut,
                            copy);
            case NumericColumn numbers -> {
                for (int row = 0; row < numbers.size(); row++) {
                    double value = numbers.get(row);
                    if (Double.isNaN(value)) {
                        throw new DataProblem(
                                descriptor.name()
                                        + " needs every cell; the column "
                                        + numbers.name()
                                        + " has "
                                        + numbers.missingCount()
                                        + " empty",
                                new Mend("fill them", "prepare.missing", "median"),
                                leaveOut,
                                copy);
                    }
                    if (Double.isInfinite(value)) {
                        throw new DataProblem(
                                descriptor.name()
                                        + " needs finite numbers; the column "
                                        + numbers.name()
                                        + " has an infinite cell",
                                leaveOut,
                                copy);
                    }
                }
            }
        }
    }
}
