package org.smotescope.experiment;

import java.util.ArrayList;
import java.util.List;
import org.smotescope.data.Dataset;
import org.smotescope.data.Matrix;
import org.smotescope.data.NumericColumn;
import org.smotescope.data.Scaling;
import org.smotescope.projection.Pca;

/// The numeric part of a data set, and its projections.
public final class Projections {
    private Projections() {}

    /// The principal components of the numeric features of the training rows.
    public static Pca pca(Dataset train) {
        return Pca.fit(numbers(train), numberScaling(train));
    }

    /// The numeric features of some rows in the file's own units, in feature order.
    public static Matrix numbers(Dataset rows) {
        List<double[]> columns = new ArrayList<>();
        for (int feature : numericFeatures(rows)) {
            columns.add(((NumericColumn) rows.features().get(feature)).toArray());
        }
        return Matrix.ofColumns(rows.size(), columns.toArray(double[][]::new));
    }

    /// The positions of the numeric features.
    public static List<Integer> numericFeatures(Dataset rows) {
        List<Integer> numeric = new ArrayList<>();
        for (int j = 0; j < rows.features().size(); j++) {
            if (rows.features().get(j) instanceof NumericColumn) {
                numeric.add(j);
            }
        }
        return List.copyOf(numeric);
    }

    private static Scaling numberScaling(Dataset rows) {
        List<Integer> numeric = numericFeatures(rows);
        double[] centre = new double[numeric.size()];
        double[] spread = new double[numeric.size()];
        for (int j = 0; j < centre.length; j++) {
            centre[j] = rows.scaling().centre(numeric.get(j));
            spread[j] = rows.scaling().spread(numeric.get(j));
        }
        return Scaling.of(centre, spread);
    }
}
