package org.smotescope.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.smotescope.data.DataProblem;

class ParityRandomnessTest {
    private static final long[] KEYS = new long[50];

    @Test
    void seedsAreThoseOfNumpy() {
        for (long seed : new long[] {0, 4_294_967_295L}) {
            assertThat(draws(seed, Randomness.Order.CONTINUED).evenly(1)).hasSize(1);
        }
        for (long seed : new long[] {-1, 4_294_967_296L}) {
            assertThatThrownBy(() -> new ParityRandomness(seed))
                    .isInstanceOf(DataProblem.class)
                    .hasMessage(
                            "the seed must be in [0, 4294967295] in parity mode, not "
                                    + seed
                                    + ": use 42");
        }
    }

    @Test
    void aRestartedGeneratorRepeatsItselfAndAContinuedOneGoesOn() {
        ParityRandomness randomness = new ParityRandomness(42);
        int[] first = randomness.draws(Randomness.Order.RESTARTED, "a", 0, KEYS).evenly(9);
        int[] again = randomness.draws(Randomness.Order.RESTARTED, "a", 1, KEYS).evenly(9);
        int[] started = randomness.draws(Randomness.Order.CONTINUED, "a", 0, KEYS).evenly(9);
        int[] continued = randomness.draws(Randomness.Order.CONTINUED, "a", 1, KEYS).evenly(9);
        assertThat(again).isEqualTo(first);
        assertThat(started).isEqualTo(first);
        assertThat(continued).isNotEqualTo(first);
    }

    /// `RandomState(42)`: `randint(50, size=4)`, then `permutation(50)[:3]` of a new one.
    @Test
    void positionsAreThoseOfNumpy() {
        assertThat(draws(42, Randomness.Order.RESTARTED).withReplacement(4))
                .containsExactly(38, 28, 14, 42);
        assertThat(draws(42, Randomness.Order.RESTARTED).withoutReplacement(3))
                .containsExactly(13, 39, 30);
    }

    /// `randint(0, 150, size=3)` and then `uniform(size=3)` of `RandomState(42)`.
    @Test
    void segmentsAreThoseOfNumpy() {
        Randomness.Segments segments = draws(42, Randomness.Order.RESTARTED).segments(3, 3);
        assertThat(segments.position()).containsExactly(34, 30, 4);
        assertThat(segments.rank()).containsExactly(0, 2, 2);
        assertThat(segments.gap())
                .containsExactly(0.7319939418114051, 0.5986584841970366, 0.15601864044243652);
    }

    @Test
    void theSeedOfAModelIsThatOfTheRun() {
        assertThat(new ParityRandomness(42).seed("a")).isEqualTo(42);
        assertThat(new ParityRandomness(42).step(1).seed("b")).isEqualTo(42);
    }

    private static Randomness.Draws draws(long seed, Randomness.Order order) {
        return new ParityRandomness(seed).draws(order, "a", 0, KEYS);
    }
}
