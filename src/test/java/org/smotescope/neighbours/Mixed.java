package org.smotescope.neighbours;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.smotescope.data.CategoricalColumn;
import org.smotescope.data.Classes;
import org.smotescope.data.Column;
import org.smotescope.data.Dataset;
import org.smotescope.data.NumericColumn;
import org.smotescope.data.Scaling;

/// Random data sets of numbers and words.
final class Mixed {
    private final Random random;

    Mixed(long seed) {
        this.random = new Random(seed);
    }

    /// Numbers and words in turn, with empty cells, constant columns, words without rows, equal
    /// rows and many ties.
    ///
    /// @param rows 1 or more
    Dataset dataset(int rows, int numbers, int words) {
        int distinct = 1 + random.nextInt(rows);
        int[] rowOf = random.ints(rows, 0, distinct).toArray();
        List<Column> features = new ArrayList<>();
        for (int j = 0; j < Math.max(numbers, words); j++) {
            if (j < words) {
                features.add(words(rowOf, j));
            }
            if (j < numbers) {
                features.add(numbers(rowOf, j));
            }
        }
        int[] classes = random.ints(rows, 0, 3).toArray();
        long[] keys = random.longs(rows).toArray();
        Dataset dataset =
                Dataset.of(features, new Classes("label", List.of("A", "B", "C"), classes), keys);
        double[] centre = random.doubles(features.size()).toArray();
        double[] spread = random.doubles(features.size(), 0.5, 2).toArray();
        return dataset.withScaling(Scaling.of(centre, spread));
    }

    private NumericColumn numbers(int[] rowOf, int j) {
        boolean whole = random.nextBoolean();
        boolean constant = random.nextInt(5) == 0;
        double[] of = new double[rowOf.length];
        Arrays.setAll(of, i -> constant ? 2.5 : whole ? random.nextInt(4) : random.nextGaussian());
        return NumericColumn.of("f" + j, Arrays.stream(rowOf).mapToDouble(i -> of[i]).toArray());
    }

    private CategoricalColumn words(int[] rowOf, int j) {
        int[] sizes = {1, 2, 5, rowOf.length};
        int size = sizes[random.nextInt(sizes.length)];
        double empty = random.nextInt(3) * 0.2;
        int[] of = new int[rowOf.length];
        Arrays.setAll(of, i -> random.nextDouble() < empty ? -1 : random.nextInt(size));
        return CategoricalColumn.of(
                "c" + j,
                Arrays.stream(rowOf).map(i -> of[i]).toArray(),
                IntStream.range(0, size + 2).mapToObj(code -> "w" + code).toList());
    }
}
