package org.smotescope.support;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import org.smotescope.data.CategoricalColumn;
import org.smotescope.data.Classes;
import org.smotescope.data.Column;
import org.smotescope.data.Dataset;
import org.smotescope.data.NumericColumn;
import org.smotescope.data.Scaling;

/// Makes data sets of which every value follows from the seed.
public final class Gen {
    private final Random random;

    public Gen(long seed) {
        this.random = new Random(seed);
    }

    /// A cloud per class, `counts[c]` rows of class c in a random order.
    public Dataset clouds(int columns, int... counts) {
        int[] codes = codes(counts);
        double[][] values = new double[columns][codes.length];
        for (double[] column : values) {
            double[] centre = random.doubles(counts.length, -2, 2).toArray();
            for (int i = 0; i < codes.length; i++) {
                column[i] = centre[codes[i]] + random.nextGaussian();
            }
        }
        return dataset(values, codes, counts.length);
    }

    /// Small whole numbers: many equal distances and equal rows.
    public Dataset grid(int columns, int size, int... counts) {
        int[] codes = codes(counts);
        double[][] values = new double[columns][codes.length];
        for (double[] column : values) {
            Arrays.setAll(column, i -> random.nextInt(size));
        }
        return dataset(values, codes, counts.length);
    }

    /// Columns of words that depend on the class, most of them drawn from the same few: `words[j]`
    /// different ones in column j.
    public Dataset words(int[] words, int... counts) {
        return mixed(0, words, counts);
    }

    /// Columns of numbers, a cloud per class, and then columns of words as in [#words(int\[\],
    /// int...)].
    public Dataset mixed(int numbers, int[] words, int... counts) {
        int[] codes = codes(counts);
        double[][] values = new double[numbers + words.length][codes.length];
        for (int j = 0; j < values.length; j++) {
            double[] centre = random.doubles(counts.length, -2, 2).toArray();
            for (int i = 0; i < codes.length; i++) {
                values[j][i] =
                        j < numbers
                                ? centre[codes[i]] + random.nextGaussian()
                                : word(codes[i], words[j - numbers]);
            }
        }
        return withWordsFrom(numbers, words, dataset(values, codes, counts.length));
    }

    /// Few different rows of numbers and words: many equal distances and equal rows.
    public Dataset mixedGrid(int numbers, int words, int size, int... counts) {
        Dataset grid = grid(numbers + words, size, counts);
        int[] sizes = new int[words];
        Arrays.fill(sizes, size);
        return withWordsFrom(numbers, sizes, grid);
    }

    private int word(int code, int words) {
        int drawn = Math.min(random.nextInt(words), random.nextInt(words));
        return (drawn + code) % words;
    }

    /// The columns from a number on as words, which are not in alphabetical order.
    private static Dataset withWordsFrom(int first, int[] words, Dataset dataset) {
        List<Column> features = new ArrayList<>(dataset.features().subList(0, first));
        for (int j = 0; j < words.length; j++) {
            List<String> dictionary = new ArrayList<>();
            for (int word = 0; word < words[j]; word++) {
                dictionary.add((char) ('a' + word * 7 % 26) + "" + word);
            }
            double[] codes = ((NumericColumn) dataset.features().get(first + j)).toArray();
            features.add(
                    CategoricalColumn.of(
                            "w" + j,
                            Arrays.stream(codes).mapToInt(code -> (int) code).toArray(),
                            dictionary));
        }
        return dataset.withFeatures(features);
    }

    /// The same data set with every third cell of its last column, which holds words, empty.
    public static Dataset withEmptyWords(Dataset dataset) {
        List<Column> features = new ArrayList<>(dataset.features());
        CategoricalColumn words = (CategoricalColumn) features.removeLast();
        int[] codes = new int[dataset.size()];
        Arrays.setAll(codes, i -> i % 3 == 0 ? CategoricalColumn.MISSING : words.code(i));
        features.add(CategoricalColumn.of(words.name(), codes, words.dictionary()));
        return dataset.withFeatures(features);
    }

    /// Points near a few centres that vary along two directions only.
    public Dataset curved(int columns, int... counts) {
        int[] codes = codes(counts);
        double[][] values = new double[columns][codes.length];
        double[] weights = random.doubles(columns).toArray();
        for (int i = 0; i < codes.length; i++) {
            double a = random.nextGaussian();
            double b = random.nextInt(5);
            for (int j = 0; j < columns; j++) {
                values[j][i] = weights[j] * a + (j % 3) * b + 1e-3 * random.nextGaussian();
            }
        }
        return dataset(values, codes, counts.length);
    }

    /// The same data set with its first column constant.
    public static Dataset withConstant(Dataset dataset) {
        List<Column> features = new ArrayList<>(dataset.features());
        double[] constant = new double[dataset.size()];
        Arrays.fill(constant, 3.25);
        features.set(0, NumericColumn.of(features.getFirst().name(), constant));
        return dataset.withFeatures(features);
    }

    /// The same data set with a column of words at the end.
    public static Dataset withWords(Dataset dataset) {
        List<Column> features = new ArrayList<>(dataset.features());
        int[] codes = new int[dataset.size()];
        Arrays.setAll(codes, i -> i % 3);
        features.add(CategoricalColumn.of("words", codes, List.of("x", "y", "z")));
        return dataset.withFeatures(features);
    }

    /// The same data set with another value in the first column of a row.
    public static Dataset withValue(Dataset dataset, int row, double value) {
        List<Column> features = new ArrayList<>(dataset.features());
        double[] values = ((NumericColumn) features.getFirst()).toArray();
        values[row] = value;
        features.set(0, NumericColumn.of(features.getFirst().name(), values));
        return dataset.withFeatures(features);
    }

    /// The same data set with other values throughout.
    public static Dataset shifted(Dataset dataset, double offset) {
        List<Column> features = new ArrayList<>();
        for (Column feature : dataset.features()) {
            double[] values = ((NumericColumn) feature).toArray();
            features.add(
                    NumericColumn.of(
                            feature.name(), Arrays.stream(values).map(v -> v + offset).toArray()));
        }
        return dataset.withFeatures(features);
    }

    /// The same data set, measured with a scaling that makes the columns differ.
    public static Dataset scaled(Dataset dataset) {
        int d = dataset.features().size();
        double[] centre = new double[d];
        double[] spread = new double[d];
        Arrays.setAll(centre, j -> 0.5 * j);
        Arrays.setAll(spread, j -> 1.0 / (1 + j));
        return dataset.withScaling(Scaling.of(centre, spread));
    }

    /// The same rows in another order; keys go with their rows.
    public static Dataset shuffled(Dataset dataset, long seed) {
        Random random = new Random(seed);
        int[] rows = new int[dataset.size()];
        Arrays.setAll(rows, IntUnaryOperator.identity());
        for (int i = rows.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int swap = rows[i];
            rows[i] = rows[j];
            rows[j] = swap;
        }
        return dataset.select(rows);
    }

    private int[] codes(int... counts) {
        List<Integer> codes = new ArrayList<>();
        for (int c = 0; c < counts.length; c++) {
            for (int i = 0; i < counts[c]; i++) {
                codes.add(c);
            }
        }
        java.util.Collections.shuffle(codes, random);
        return codes.stream().mapToInt(Integer::intValue).toArray();
    }

    private static Dataset dataset(double[][] values, int[] codes, int classes) {
        List<Column> features = new ArrayList<>();
        for (int j = 0; j < values.length; j++) {
            features.add(NumericColumn.of("f" + j, values[j]));
        }
        List<String> labels = new ArrayList<>();
        for (int c = 0; c < classes; c++) {
            labels.add("class " + (char) ('A' + c));
        }
        return Dataset.of(features, new Classes("label", labels, codes), keys(values, codes));
    }

    /// Keys as a file gives them: a hash of the cells and a running number among equal rows.
    private static long[] keys(double[][] values, int[] codes) {
        long[] keys = new long[codes.length];
        Map<Long, Integer> seen = new HashMap<>();
        for (int i = 0; i < keys.length; i++) {
            long hash = 31 + codes[i];
            for (double[] column : values) {
                hash = hash * 0x9E3779B97F4A7C15L + Double.doubleToLongBits(column[i]);
                hash ^= hash >>> 29;
            }
            keys[i] = hash * 0xBF58476D1CE4E5B9L + seen.merge(hash, 1, Integer::sum);
        }
        return keys;
    }
}
