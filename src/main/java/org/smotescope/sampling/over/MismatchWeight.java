package org.smotescope.sampling.over;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.smotescope.data.Dataset;
import org.smotescope.data.NumericColumn;
import org.smotescope.sampling.ClassRows;

/// What two different words count in the distance of SMOTE-NC: as much as a typical difference of
/// numbers, the median over the numeric columns of the standard deviation within the class.
final class MismatchWeight {
    private MismatchWeight() {}

    /// The median, in the units in which distances are measured. Rows are added up in the order of
    /// their keys, so that it does not depend on their order in the file.
    ///
    /// @param dataset at least one numeric column, without empty cells
    /// @param rows the rows of the class
    /// @return 0 or more; 0 if at least half of the columns are constant
    static double of(Dataset dataset, ClassRows rows) {
        int[] inKeyOrder = rows.inKeyOrder();
        List<double[]> columns = new ArrayList<>();
        for (int j = 0; j < dataset.features().size(); j++) {
            if (dataset.features().get(j) instanceof NumericColumn numbers) {
                int feature = j;
                columns.add(
                        Arrays.stream(inKeyOrder)
                                .mapToDouble(
                                        row -> dataset.scaling().apply(feature, numbers.get(row)))
                                .toArray());
            }
        }
        double[] deviations = new double[columns.size()];
        for (int j = 0; j < deviations.length; j++) {
            deviations[j] = deviation(columns.get(j), deviations.length);
        }
        return median(deviations);
    }

    private static double deviation(double[] values, int columns) {
        double first = values[0];
        if (Arrays.stream(values).allMatch(value -> value == first)) {
            // The mean of equal values, as it is rounded, may differ from them.
            return 0.0;
        }
        return columns == 1 ? Deviation.pairwise(values) : Deviation.inOrder(values);
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        int middle = values.length / 2;
        return values.length % 2 == 1
                ? values[middle]
                : (values[middle - 1] + values[middle]) / 2.0;
    }
}
