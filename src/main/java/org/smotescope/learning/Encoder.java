package org.smotescope.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.smotescope.data.CategoricalColumn;
import org.smotescope.data.Column;
import org.smotescope.data.Dataset;
import org.smotescope.data.Matrix;
import org.smotescope.data.NumericColumn;
import org.smotescope.data.Parallel;
import org.smotescope.data.Scaling;

/// Turns the features of prepared rows into numbers that a classifier can use: numeric features are
/// scaled, a categorical one becomes one column of 0 and 1 per word. Immutable.
///
/// It is fitted on the training rows and applied to any others, so that nothing of the test rows
/// enters. A word that the training dictionary does not have, and an empty cell, give 0 throughout.
public final class Encoder {
    /// Cells below which a second thread costs more than it spares.
    private static final long WORTH_A_THREAD = 1_000_000;

    private final List<Column> pattern;
    private final Scaling scaling;
    private final List<String> names;

    private Encoder(List<Column> pattern, Scaling scaling, List<String> names) {
        this.pattern = pattern;
        this.scaling = scaling;
        this.names = names;
    }

    /// Remembers the training rows' scaling and words.
    public static Encoder fit(Dataset training) {
        List<Column> pattern = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (Column feature : training.features()) {
            pattern.add(feature.select(new int[0]));
            switch (feature) {
                case NumericColumn numeric -> names.add(numeric.name());
                case CategoricalColumn words -> {
                    for (String word : words.dictionary()) {
                        names.add(words.name() + "=" + word);
                    }
                }
            }
        }
        return new Encoder(pattern, training.scaling(), List.copyOf(names));
    }

    /// The names of the resulting columns: the feature's name, or `feature=word`.
    public List<String> names() {
        return names;
    }

    /// The features of some rows as numbers.
    ///
    /// @param rows rows with the same features as in training, numeric ones without empty cells
    public Matrix apply(Dataset rows) {
        if (rows.features().size() != pattern.size()) {
            throw new IllegalArgumentException(
                    "features must be " + pattern.size() + ": " + rows.features().size());
        }
        double[][][] columns = new double[pattern.size()][][];
        boolean isSmall = (long) rows.size() * pattern.size() < WORTH_A_THREAD;
        Parallel.forEach(
                isSmall ? 1 : Runtime.getRuntime().availableProcessors(),
                columns.length,
                j ->
                        columns[j] =
                                switch (pattern.get(j)) {
                                    case NumericColumn known ->
                                            new double[][] {scaled(j, numeric(rows, j, known))};
                                    case CategoricalColumn known ->
                                            indicators(
                                                    categorical(rows, j, known),
                                                    known.dictionary());
                                });
        return Matrix.ofColumns(
                rows.size(),
                Arrays.stream(columns).flatMap(Arrays::stream).toArray(double[][]::new));
    }

    private double[] scaled(int feature, NumericColumn column) {
        if (column.missingCount() > 0) {
            throw new IllegalArgumentException(
                    "feature must not have empty cells: " + column.name());
        }
        double[] values = column.toArray();
        double centre = scaling.centre(feature);
        double spread = scaling.spread(feature);
        for (int i = 0; i < values.length; i++) {
            values[i] = (values[i] - centre) / spread;
        }
        return values;
    }

    private static double[][] indicators(CategoricalColumn column, List<String> words) {
        Map<String, Integer> position = new HashMap<>();
        double[][] indicators = new double[words.size()][column.size()];
        for (int w = 0; w < indicators.length; w++) {
            position.put(words.get(w), w);
        }
        int[] target = new int[column.dictionary().size()];
        for (int code = 0; code < target.length; code++) {
            target[code] = position.getOrDefault(column.dictionary().get(code), -1);
        }
        for (int i = 0; i < column.size(); i++) {
            int code = column.code(i);
            if (code != CategoricalColumn.MISSING && target[code] >= 0) {
                indicators[target[code]][i] = 1.0;
            }
        }
        return indicators;
    }

    private static NumericColumn numeric(Dataset rows, int feature, NumericColumn known) {
        if (rows.features().get(feature) instanceof NumericColumn column) {
            return column;
        }
        throw new IllegalArgumentException("feature must be numeric: " + known.name());
    }

    private static CategoricalColumn categorical(
            Dataset rows, int feature, CategoricalColumn known) {
        if (rows.features().get(feature) instanceof CategoricalColumn column) {
            return column;
        }
        throw new IllegalArgumentException("feature must be categorical: " + known.name());
    }
}
