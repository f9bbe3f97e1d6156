package org.smotescope.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SortingTest {
    private final List<Double> asked = new ArrayList<>();
    private final Monitor counting =
            fraction -> {
                asked.add(fraction);
                return false;
            };

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 17, 65_536, 65_537, 131_072, 200_003})
    void sortsAsTheLibraryDoes(int count) {
        Random random = new Random(count);
        long[] whole = random.longs(count + 2L, -count, count + 1L).toArray();
        long[] expected = whole.clone();
        Arrays.sort(expected, 0, count);
        Sorting.ascending(whole, count, counting);
        assertThat(whole).isEqualTo(expected);

        double[] numbers = random.doubles(count, -1.0, 1.0).toArray();
        double[] special = {
            0.0, -0.0, Double.NaN, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, 0.0
        };
        for (int i = 0; i < count; i += 100) {
            numbers[i] = special[i / 100 % special.length];
        }
        double[] sorted = numbers.clone();
        Arrays.sort(sorted);
        Sorting.ascending(numbers, counting);
        assertThat(numbers).isEqualTo(sorted);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 15, 16, 17, 32, 33, 1000, 100_001})
    void positionsThatAreNotToldApartStayInTheirOrder(int count) {
        int[] values = new Random(count).ints(count, 0, 50).toArray();
        Integer[] expected = IntStream.range(0, count).boxed().toArray(Integer[]::new);
        Arrays.sort(expected, Comparator.comparingInt(position -> values[position]));
        assertThat(
                        Sorting.positions(
                                count, (a, b) -> Integer.compare(values[a], values[b]), counting))
                .isEqualTo(Arrays.stream(expected).mapToInt(Integer::intValue).toArray());
    }

    @Test
    void asksOncePerFewThousandRowsOfEveryPass() {
        int count = 1_000_000;
        Sorting.positions(count, Integer::compare, counting);
        assertThat(asked).hasSizeGreaterThan(16 * count / Monitor.ROWS).isSorted();
        assertThat(asked.getLast()).isLessThanOrEqualTo(1.0);
        asked.clear();
        Sorting.ascending(new long[count], count, counting);
        // Sixteen parts, and four passes that merge them.
        assertThat(asked).hasSizeGreaterThan(16 + 4 * count / Monitor.ROWS - 10).isSorted();
        assertThat(asked.getLast()).isLessThanOrEqualTo(1.0);
        asked.clear();
        Sorting.ascending(new double[count], counting);
        assertThat(asked).hasSizeGreaterThan(16 + 4 * count / Monitor.ROWS - 10).isSorted();
    }

    @Test
    void endsWhenItIsNotWanted() {
        Monitor half = fraction -> fraction > 0.5;
        assertThatThrownBy(() -> Sorting.ascending(new long[200_000], 200_000, half))
                .isInstanceOf(CancellationException.class);
        assertThatThrownBy(() -> Sorting.ascending(new double[200_000], half))
                .isInstanceOf(CancellationException.class);
        assertThatThrownBy(() -> Sorting.positions(200_000, Integer::compare, half))
                .isInstanceOf(CancellationException.class);
    }
}
