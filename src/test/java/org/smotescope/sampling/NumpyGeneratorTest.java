package org.smotescope.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Numbers of numpy's `RandomState(42)`.
class NumpyGeneratorTest {
    private final NumpyGenerator generator = new NumpyGenerator(42);

    @Test
    void wordsAreThoseOfTheMersenneTwister() {
        assertThat(IntStream.range(0, 3).mapToLong(i -> generator.word() & 0xFFFFFFFFL))
                .containsExactly(1608637542L, 3421126067L, 4083286876L);
    }

    @Test
    void intervalsAreThoseOfRandint() {
        assertThat(IntStream.range(0, 8).map(i -> (int) generator.interval(94)))
                .containsExactly(51, 92, 14, 71, 60, 20, 82, 86);
    }

    @Test
    void anIntervalOfOneNumberTakesNoWord() {
        assertThat(generator.interval(0)).isZero();
        assertThat(generator.word() & 0xFFFFFFFFL).isEqualTo(1608637542L);
    }

    @Test
    void unitsAreThoseOfUniform() {
        assertThat(IntStream.range(0, 3).mapToDouble(i -> generator.unit()))
                .containsExactly(.3745401188473625, .9507143064099162, .7319939418114051);
    }

    @Test
    void permutationsAreThoseOfPermutation() {
        assertThat(generator.permutation(8)).containsExactly(1, 5, 0, 7, 2, 4, 3, 6);
    }

    @Test
    void normalsAreThoseOfRandn() {
        assertThat(IntStream.range(0, 3).mapToDouble(i -> generator.normal()))
                .containsExactly(.4967141530112327, -.13826430117118466, .6476885381006925);
    }
}
