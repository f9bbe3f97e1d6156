package org.smotescope.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.smotescope.data.Mix;
import org.smotescope.data.Monitor;
import org.smotescope.sampling.Randomness.Draws;
import org.smotescope.sampling.Randomness.Order;

class StrictRandomnessTest {
    private static final long[] KEYS = LongStream.range(0, 100).map(Mix::of).toArray();

    private static Draws draws(long seed, String stage, int code) {
        return new StrictRandomness(seed).draws(Order.CONTINUED, stage, code, KEYS);
    }

    @Test
    void copiesGoThroughAllRowsAgainAndAgain() {
        int[] positions = draws(1, "a", 0).evenly(250);
        assertThat(Arrays.copyOf(positions, 100))
                .containsExactlyInAnyOrder(IntStream.range(0, 100).toArray())
                .isEqualTo(Arrays.copyOfRange(positions, 100, 200));
        assertThat(Arrays.copyOfRange(positions, 200, 250)).isEqualTo(Arrays.copyOf(positions, 50));
    }

    @Test
    void seedsStagesAndClassesShareNoNumbers() {
        double[] gaps = draws(1, "a", 0).segments(5, 100).gap();
        for (Draws other : new Draws[] {draws(2, "a", 0), draws(1, "b", 0), draws(1, "a", 1)}) {
            assertThat(common(gaps, other.segments(5, 100).gap())).isZero();
        }
    }

    @Test
    void callsHaveNoOrder() {
        Draws once = draws(1, "a", 0);
        once.withoutReplacement(50);
        once.segments(3, 20);
        assertThat(once.withReplacement(30)).isEqualTo(draws(1, "a", 0).withReplacement(30));
    }

    @Test
    void aBootstrapLeavesAboutAThirdOut() {
        long distinct = Arrays.stream(draws(1, "a", 0).withReplacement(100)).distinct().count();
        assertThat(distinct).isBetween(52L, 74L);
    }

    @Test
    void ranksAndGapsAreEvenlySpread() {
        Randomness.Segments segments = draws(1, "a", 0).segments(5, 10_000);
        int[] ranks = new int[5];
        int[] tenths = new int[10];
        for (int i = 0; i < 10_000; i++) {
            ranks[segments.rank()[i]]++;
            tenths[(int) (10 * segments.gap()[i])]++;
        }
        assertThat(Arrays.stream(ranks).boxed())
                .allSatisfy(count -> assertThat(count).isBetween(1850, 2150));
        assertThat(Arrays.stream(tenths).boxed())
                .allSatisfy(count -> assertThat(count).isBetween(880, 1120));
    }

    @Test
    void normalsHaveMeanZeroAndDeviationOne() {
        Randomness.Normals normals = draws(1, "a", 0).normals(2);
        double[] all =
                Arrays.stream(draws(1, "a", 0).evenly(5000))
                        .mapToObj(normals::next)
                        .flatMapToDouble(Arrays::stream)
                        .toArray();
        assertThat(Arrays.stream(all).average().orElseThrow()).isBetween(-0.04, 0.04);
        assertThat(Arrays.stream(all).map(x -> x * x).average().orElseThrow())
                .isBetween(0.95, 1.05);
        assertThat(Arrays.stream(all).distinct().count()).isEqualTo(all.length);
    }

    @Test
    void seedsDifferByPurposeStepAndSeed() {
        Randomness randomness = new StrictRandomness(1);
        assertThat(randomness.seed("a")).isEqualTo(new StrictRandomness(1).seed("a"));
        assertThat(
                        java.util.Set.of(
                                randomness.seed("a"),
                                randomness.seed("b"),
                                randomness.step(1).seed("a"),
                                new StrictRandomness(2).seed("a")))
                .hasSize(4);
    }

    @Test
    void tooManyDistinctRowsAreRefused() {
        assertThatThrownBy(() -> draws(1, "a", 0).withoutReplacement(101))
                .hasMessage("count must be at most 100: 101");
    }

    @Test
    void hashesThatAgreeInTheirUpperBitsAreOrderedByAllBits() {
        long[] hashes = {7, 5, 6, -1, 4, Long.MIN_VALUE, 5L << 40, 3};
        assertThat(HashOrder.of(hashes, Monitor.NONE)).containsExactly(5, 3, 7, 4, 1, 2, 0, 6);
        assertThat(HashOrder.of(new long[0], Monitor.NONE)).isEmpty();
        assertThat(HashOrder.of(new long[] {9}, Monitor.NONE)).containsExactly(0);
    }

    private static long common(double[] a, double[] b) {
        return Arrays.stream(a).filter(x -> Arrays.stream(b).anyMatch(y -> y == x)).count();
    }
}
