package org.smotescope.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.smotescope.data.Dataset;
import org.smotescope.data.Ints;
import org.smotescope.data.Matrix;
import org.smotescope.data.Monitor;
import org.smotescope.data.Scaling;
import org.smotescope.support.Gen;

class EmbeddingTest {
    private static final Dataset ROWS = Gen.scaled(new Gen(5).clouds(4, 120, 40));

    /// Fits by one method or the other.
    enum Way {
        T_SNE,
        UMAP;

        Embedding fit(Dataset rows, long seed, int threads, Monitor monitor) {
            return this == T_SNE
                    ? Tsne.fit(rows, seed, threads, monitor)
                    : Umap.fit(rows, seed, threads, monitor);
        }
    }

    @ParameterizedTest
    @EnumSource
    void sameSeedSameBytesOnAnyThreadsInAnyOrder(Way way) {
        Positions places = place(way.fit(ROWS, 7, 1, Monitor.NONE), ROWS);
        isTheSame(place(way.fit(ROWS, 7, 3, Monitor.NONE), ROWS), places);
        isTheSame(place(way.fit(Gen.shuffled(ROWS, 1), 7, 2, Monitor.NONE), ROWS), places);
        Positions other = place(way.fit(ROWS, 8, 1, Monitor.NONE), ROWS);
        assertThat(other.across()).isNotEqualTo(places.across());
    }

    @ParameterizedTest
    @EnumSource
    void repeatedRowsLieAtOnePlaceAndChangeNothing(Way way) {
        Embedding view = way.fit(ROWS, 7, 1, Monitor.NONE);
        int[] twice = IntStream.range(0, 2 * ROWS.size()).map(i -> i / 2).toArray();
        Embedding ofTwice = way.fit(ROWS.select(twice), 7, 1, Monitor.NONE);
        isTheSame(place(ofTwice, ROWS), place(view, ROWS));
        assertThat(ofTwice.sample().size()).isEqualTo(ROWS.size());
        assertThat(ofTwice.trainingRows()).isEqualTo(2 * ROWS.size());
    }

    @ParameterizedTest
    @EnumSource
    void fewAndEqualRowsAreHarmless(Way way) {
        for (int rows = 1; rows < 6; rows++) {
            Dataset few = ROWS.select(IntStream.range(0, rows).toArray());
            Positions places = place(way.fit(few, 1, 1, Monitor.NONE), few);
            assertThat(finite(places)).isTrue();
            assertThat(Arrays.stream(places.across()).distinct().count()).isEqualTo(rows);
        }
        Dataset equal = LdaTest.rows(new int[] {0, 0, 1}, new double[] {5, 5, 5});
        Positions places = place(way.fit(equal, 1, 1, Monitor.NONE), equal);
        assertThat(Arrays.stream(places.across()).distinct()).hasSize(1);
        double[] line = new double[40];
        Arrays.setAll(line, i -> i / 2);
        Dataset grid = LdaTest.rows(new int[40], line);
        assertThat(finite(place(way.fit(grid, 1, 1, Monitor.NONE), grid))).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void reportsAndStops(Way way) {
        double[] last = new double[1];
        way.fit(
                ROWS,
                1,
                1,
                fraction -> {
                    assertThat(fraction).isBetween(last[0], 1.0);
                    last[0] = fraction;
                    return false;
                });
        assertThat(last[0]).isGreaterThan(0.95);
        AtomicInteger asked = new AtomicInteger();
        Monitor impatient = fraction -> fraction > 0.5 && asked.incrementAndGet() > 0;
        assertThatThrownBy(() -> way.fit(ROWS, 1, 2, impatient))
                .isInstanceOf(CancellationException.class);
        assertThat(asked.get()).isLessThan(4);
        Embedding view = way.fit(ROWS, 1, 1, Monitor.NONE);
        assertThatThrownBy(() -> view.place(ROWS.matrix(), 1, fraction -> true))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void rowsOfTheSampleLieAtTheirPlacesAndOthersBetween() {
        Matrix known = Matrix.ofColumns(3, new double[][] {{0, 1, 9}});
        Embedding view = embedding(known, new double[] {10, 20, 100}, new double[] {1, 2, 10});
        Positions same = view.place(known, 1, Monitor.NONE);
        assertThat(same.across()).containsExactly(10, 20, 100);
        assertThat(same.up()).containsExactly(1, 2, 10);
        // At 3, 2 and 6 away from them: weights 4, 9 and 1.
        Positions other = view.place(Matrix.ofColumns(1, new double[][] {{3}}), 1, Monitor.NONE);
        double expected = (4 * 10 + 9 * 20 + 100) / 14.0;
        assertThat(other.across()[0]).isCloseTo(expected, within(1e-12));
        assertThat(other.up()[0]).isCloseTo(expected / 10, within(1e-12));
        assertThatThrownBy(
                        () ->
                                view.place(
                                        Matrix.ofColumns(1, new double[][] {{1}, {2}}),
                                        1,
                                        Monitor.NONE))
                .hasMessage("features must be 1: 2");
    }

    /// Where the tenth neighbour gives way to another one nothing jumps.
    @Test
    void placesChangeWithoutJumps() {
        double[] line = new double[30];
        double[] places = new double[30];
        Arrays.setAll(line, i -> i);
        Arrays.setAll(places, i -> i * i % 17);
        Embedding view = embedding(Matrix.ofColumns(30, new double[][] {line}), places, places);
        double[] walk = new double[2001];
        Arrays.setAll(walk, i -> 10.0 + i / 1000.0);
        double[] seen =
                view.place(Matrix.ofColumns(2001, new double[][] {walk}), 1, Monitor.NONE).across();
        for (int i = 1; i < seen.length; i++) {
            assertThat(seen[i]).isCloseTo(seen[i - 1], within(0.1));
        }
    }

    private static Embedding embedding(Matrix known, double[] across, double[] up) {
        int[] rows = IntStream.range(0, known.rows()).toArray();
        RowSample sample = new RowSample(Ints.of(rows), known, RowSample.dataset(known).classes());
        return new Embedding(
                ViewMethod.T_SNE,
                Scaling.none(1),
                sample,
                new Positions(across, up),
                known.rows(),
                known.rows());
    }

    private static Positions place(Embedding view, Dataset rows) {
        return view.place(rows.matrix(), 1, Monitor.NONE);
    }

    private static boolean finite(Positions places) {
        return Arrays.stream(places.across()).allMatch(Double::isFinite)
                && Arrays.stream(places.up()).allMatch(Double::isFinite);
    }

    private static void isTheSame(Positions actual, Positions expected) {
        assertThat(actual.across()).containsExactly(expected.across());
        assertThat(actual.up()).containsExactly(expected.up());
    }
}
