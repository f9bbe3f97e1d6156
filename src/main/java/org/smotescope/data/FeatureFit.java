package org.smotescope.data;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.DataProblem.Mend;
import org.smotescope.data.Preparation.Fill;
import org.smotescope.data.PrepareRules.Missing;
import org.smotescope.data.PrepareRules.Scale;

/// What was learnt about one feature from training rows.
///
/// @param fill what fills empty cells
/// @param centre what scaling subtracts, 0 for words
/// @param spread what scaling divides by, 1 for words
record FeatureFit(Fill fill, double centre, double spread) {
    /// The largest range of a column whose variance is surely finite.
    private static final double LARGEST = 1e150;

    /// @param column the feature in the training rows that are used
    /// @param empty its empty cells in all training rows
    /// @param room at least one place per row, for work
    static FeatureFit of(Column column, int empty, PrepareRules rules, double[] room) {
        return switch (column) {
            case NumericColumn numeric -> ofNumbers(numeric, empty, rules.scale(), room);
            case CategoricalColumn words -> {
                String word = rules.missing() == Missing.CATEGORY ? null : mode(words);
                yield new FeatureFit(new Fill(words.name(), empty, Double.NaN, word), 0.0, 1.0);
            }
        };
    }

    String name() {
        return fill.column();
    }

    Column fill(Column column) {
        if (column.missingCount() == 0) {
            return column;
        }
        return switch (column) {
            case NumericColumn numeric -> {
                double[] values = numeric.toArray();
                for (int row = 0; row < values.length; row++) {
                    values[row] = Double.isNaN(values[row]) ? fill.number() : values[row];
                }
                yield NumericColumn.of(numeric.name(), values);
            }
            case CategoricalColumn words -> fillWords(words, fill.word());
        };
    }

    private static FeatureFit ofNumbers(
            NumericColumn column, int empty, Scale scale, double[] room) {
        column.copyTo(room);
        int n = column.size();
        int present = column.missingCount() == 0 ? n : withoutMissing(room, n);
        Range range = present == n ? column.range() : Range.of(room, present);
        double low = range.low();
        double high = range.high();
        double median = present == 0 ? 0.0 : Median.of(room, present);
        double centre = 0.0;
        double spread = 1.0;
        switch (scale) {
            case NONE -> {}
            case MINMAX -> {
                centre = present == 0 ? 0.0 : low;
                spread = present == 0 ? 0.0 : high - low;
            }
            case STANDARD -> {
                if (high - low > LARGEST) {
                    throw tooFarApart(column.name(), low, high);
                }
                Arrays.fill(room, present, n, median);
                // A constant is its own mean; its sum divided by their number may differ.
                centre = low == high ? low : ExactSum.of(room, n) / n;
                spread = deviation(room, n, centre);
            }
        }
        return new FeatureFit(
                new Fill(column.name(), empty, median, null), centre, spread == 0.0 ? 1.0 : spread);
    }

    /// Moves the values that are there to the front, in their order.
    ///
    /// @return how many they are
    private static int withoutMissing(double[] values, int n) {
        int present = 0;
        for (int i = 0; i < n; i++) {
            if (!Double.isNaN(values[i])) {
                values[present++] = values[i];
            }
        }
        return present;
    }

    private static DataProblem tooFarApart(String column, double low, double high) {
        return new DataProblem(
                column
                        + " runs from "
                        + low
                        + " to "
                        + high
                        + ", too far for its variance to be a number",
                new Mend("scale to the range 0 to 1", "prepare.scale", "minmax"),
                new Mend("ignore the column", "data.columns." + column + ".role", "ignore"));
    }

    /// The population standard deviation, 0 where the values differ by rounding only.
    ///
    /// @param values are replaced
    private static double deviation(double[] values, int n, double mean) {
        for (int i = 0; i < n; i++) {
            values[i] = (values[i] - mean) * (values[i] - mean);
        }
        double variance = ExactSum.of(values, n) / n;
        // scikit-learn's bound below which a column counts as constant.
        double ulp = Math.ulp(1.0);
        double bound = n * ulp * variance + (n * mean * ulp) * (n * mean * ulp);
        return variance <= bound ? 0.0 : Math.sqrt(variance);
    }

    /// The commonest word; among equally common ones the smallest.
    private static @Nullable String mode(CategoricalColumn column) {
        int[] counts = new int[column.dictionary().size()];
        for (int row = 0; row < column.size(); row++) {
            if (column.code(row) != CategoricalColumn.MISSING) {
                counts[column.code(row)]++;
            }
        }
        String best = null;
        int most = 0;
        for (int code = 0; code < counts.length; code++) {
            String word = column.dictionary().get(code);
            if (counts[code] > most
                    || (counts[code] == most
                            && best != null
                            && TextOrder.CODE_POINTS.compare(word, best) < 0)) {
                best = word;
                most = counts[code];
            }
        }
        return best;
    }

    private static CategoricalColumn fillWords(CategoricalColumn column, @Nullable String word) {
        int mode = word == null ? CategoricalColumn.MISSING : column.dictionary().indexOf(word);
        int[] codes = new int[column.size()];
        for (int row = 0; row < codes.length; row++) {
            int code = column.code(row);
            codes[row] = code == CategoricalColumn.MISSING ? mode : code;
        }
        return CategoricalColumn.of(column.name(), codes, column.dictionary());
    }
}
