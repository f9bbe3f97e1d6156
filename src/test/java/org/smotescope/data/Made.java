package org.smotescope.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Small data sets for tests.
final class Made {
    private Made() {}

    /// Rows of classes `0`, `1`, … one after the other, with their number as the only feature.
    static Dataset ofCounts(int... counts) {
        int rows = Arrays.stream(counts).sum();
        int[] codes = new int[rows];
        List<String> labels = new ArrayList<>();
        int row = 0;
        for (int c = 0; c < counts.length; c++) {
            labels.add(String.valueOf(c));
            Arrays.fill(codes, row, row + counts[c], c);
            row += counts[c];
        }
        double[] values = new double[rows];
        long[] keys = new long[rows];
        for (int i = 0; i < rows; i++) {
            values[i] = i;
            keys[i] = Mix.of(i);
        }
        return Dataset.of(
                List.of(NumericColumn.of("x", values)), new Classes("class", labels, codes), keys);
    }

    /// Features with alternating classes.
    static Dataset of(Column... features) {
        int rows = features[0].size();
        int[] codes = new int[rows];
        long[] keys = new long[rows];
        for (int row = 0; row < rows; row++) {
            codes[row] = row % 2;
            keys[row] = Mix.of(row);
        }
        return Dataset.of(List.of(features), new Classes("class", List.of("a", "b"), codes), keys);
    }

    static NumericColumn numbers(String name, double... values) {
        return NumericColumn.of(name, values);
    }

    /// A column of words; an empty text is an empty cell.
    static CategoricalColumn words(String name, String... words) {
        List<String> dictionary =
                Arrays.stream(words).filter(w -> !w.isEmpty()).distinct().sorted().toList();
        int[] codes = Arrays.stream(words).mapToInt(dictionary::indexOf).toArray();
        return CategoricalColumn.of(name, codes, dictionary);
    }
}
