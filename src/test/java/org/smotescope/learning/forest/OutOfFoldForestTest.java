package org.smotescope.learning.forest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.smotescope.data.Matrix;
import org.smotescope.data.Mix;
import org.smotescope.data.Monitor;
import org.smotescope.learning.Progress;
import org.smotescope.learning.ReferenceFiles;

class OutOfFoldForestTest {
    private static final JsonNode REFERENCE = ReferenceFiles.json("forest/probabilities.json");

    /// Means over seeds: those of one seed differ much between two runs of the reference.
    @ParameterizedTest
    @ValueSource(strings = {"o02_blobs8d", "o04_grid_ties", "o06_multi4"})
    void areAboutThoseOfTheReference(String name) {
        ReferenceFiles.Data data = ReferenceFiles.data(name);
        int size = data.classes().length;
        double[] means = new double[size];
        int seeds = 5;
        for (int seed = 0; seed < seeds; seed++) {
            double[] found =
                    new OutOfFoldForest(100, 5, seed)
                            .probabilities(
                                    data.features(), data.classes(), keys(size), Monitor.NONE);
            for (int i = 0; i < size; i++) {
                means[i] += found[i] / seeds;
            }
        }
        double[] reference = ReferenceFiles.numbers(REFERENCE.get(name));

        assertThat(correlation(ranks(means), ranks(reference))).isGreaterThan(0.95);
        double[] differences =
                IntStream.range(0, size).mapToDouble(i -> means[i] - reference[i]).toArray();
        assertThat(Arrays.stream(differences).average().orElseThrow()).isCloseTo(0.0, within(0.01));
        assertThat(Arrays.stream(differences).map(Math::abs).average().orElseThrow())
                .isLessThan(0.02);
    }

    @Test
    void theOrderOfRowsDoesNotShow() {
        ReferenceFiles.Data data = ReferenceFiles.data("o06_multi4");
        int size = data.classes().length;
        long[] keys = keys(size);
        int[] turned = IntStream.range(0, size).map(i -> i * 7 % size).toArray();
        long[] turnedKeys = Arrays.stream(turned).mapToLong(i -> keys[i]).toArray();
        int[] turnedClasses = Arrays.stream(turned).map(i -> data.classes()[i]).toArray();
        OutOfFoldForest forest = new OutOfFoldForest(10, 5, 3);
        double[] one = forest.probabilities(data.features(), data.classes(), keys, Monitor.NONE);
        double[] other =
                forest.probabilities(
                        data.features().select(turned), turnedClasses, turnedKeys, Monitor.NONE);

        assertThat(other).isEqualTo(Arrays.stream(turned).mapToDouble(i -> one[i]).toArray());
    }

    @Test
    void anotherSeedGivesOtherTrees() {
        ReferenceFiles.Data data = ReferenceFiles.data("o02_blobs8d");
        long[] keys = keys(data.classes().length);
        double[] one =
                new OutOfFoldForest(10, 5, 1)
                        .probabilities(data.features(), data.classes(), keys, Monitor.NONE);
        double[] other =
                new OutOfFoldForest(10, 5, 2)
                        .probabilities(data.features(), data.classes(), keys, Monitor.NONE);

        assertThat(other).isNotEqualTo(one);
    }

    /// Classes far apart in one of two columns, the other constant; one row lies among the others.
    @Test
    void aRowAmongTheOtherClassIsHard() {
        int size = 40;
        int[] classes = IntStream.range(0, size).map(i -> i % 2).toArray();
        double[] column =
                IntStream.range(0, size).mapToDouble(i -> classes[i] * 100.0 + i).toArray();
        column[6] = 125.5;
        Matrix rows = Matrix.ofColumns(size, new double[][] {new double[size], column});
        double[] found =
                new OutOfFoldForest(100, 5, 1)
                        .probabilities(rows, classes, keys(size), Monitor.NONE);

        assertThat(found[6]).isLessThan(0.1);
        assertThat(found[0]).isEqualTo(1.0);
        assertThat(found[39]).isEqualTo(1.0);
    }

    @Test
    void equalRowsGetTheSharesOfTheOtherFolds() {
        int[] classes = IntStream.range(0, 100).map(i -> i < 20 ? 1 : 0).toArray();
        Matrix rows = Matrix.ofColumns(100, new double[][] {new double[100]});
        double[] found =
                new OutOfFoldForest(200, 5, 1)
                        .probabilities(rows, classes, keys(100), Monitor.NONE);

        assertThat(found[0]).isCloseTo(0.2, within(0.02));
        assertThat(found[99]).isCloseTo(0.8, within(0.02));
    }

    @Test
    void theOnlyRowOfAClassGetsNothing() {
        int[] classes = {0, 0, 0, 0, 0, 0, 2};
        Matrix rows = Matrix.ofColumns(7, new double[][] {{1, 2, 3, 4, 5, 6, 7}});
        double[] found =
                new OutOfFoldForest(5, 5, 1).probabilities(rows, classes, keys(7), Monitor.NONE);

        assertThat(found[6]).isZero();
        assertThat(found[0]).isEqualTo(1.0);
    }

    @Test
    void foldsAreEvenInEveryClass() {
        int[] classes = IntStream.range(0, 53).map(i -> i % 4 == 0 ? 2 : 0).toArray();
        int[] folds = Folds.of(classes, keys(53), 5, 9, new Progress(Monitor.NONE));
        int[][] counts = new int[3][5];
        int[] all = new int[5];
        for (int i = 0; i < folds.length; i++) {
            counts[classes[i]][folds[i]]++;
            all[folds[i]]++;
        }

        assertThat(counts[0]).containsOnly(7, 8);
        assertThat(counts[2]).containsOnly(2, 3);
        assertThat(all).containsOnly(10, 11);
    }

    /// Zero with and without a sign are one value.
    @Test
    void theBestCutIsHalfWay() {
        Matrix rows = Matrix.ofColumns(5, new double[][] {{-0.0, 0.0, 1.0, 4.0, 2.5}});
        int[] order = {0, 1, 2, 3, 4};
        Ranks ranks = Ranks.of(rows, order, new Progress(Monitor.NONE));
        double[] copies = {1, 2, 1, 3, 0};
        SplitSearch search =
                new SplitSearch(
                        ranks, new int[] {0, 0, 0, 1, 1}, 2, copies, 1, new Progress(Monitor.NONE));

        Split split = search.find(new int[] {3, 0, 2, 1}, 0, 4, new double[] {4, 3}, 1);

        // Between 1 and 4, so that 2.5, which was not drawn, goes to the left.
        assertThat(split).isEqualTo(new Split(0, 2, 2.5));
        assertThat(search.find(new int[] {0, 1}, 0, 2, new double[] {3, 0}, 1)).isNull();
    }

    @Test
    void canBeCancelledAtAnyTimeAndReportsProgress() {
        ReferenceFiles.Data data = ReferenceFiles.data("o02_blobs8d");
        long[] keys = keys(data.classes().length);
        double[] reached = {0.0};
        AtomicInteger reports = new AtomicInteger();
        Monitor watching =
                fraction -> {
                    assertThat(fraction).isBetween(reached[0], 1.0);
                    reached[0] = fraction;
                    return reports.incrementAndGet() == 45;
                };

        assertThatThrownBy(
                        () ->
                                new OutOfFoldForest(10, 5, 1)
                                        .probabilities(
                                                data.features(), data.classes(), keys, watching))
                .isInstanceOf(CancellationException.class);
        assertThat(reports).hasValue(45);
        assertThat(reached[0]).isBetween(0.5, 0.95);
    }

    @Test
    void refusesSettingsAndRowsThatDoNotFit() {
        assertThatThrownBy(() -> new OutOfFoldForest(0, 5, 1))
                .hasMessage("trees must be at least 1: 0");
        assertThatThrownBy(() -> new OutOfFoldForest(1, 1, 1))
                .hasMessage("folds must be at least 2: 1");
        Matrix rows = Matrix.ofColumns(2, new double[][] {{1.0, 2.0}});
        assertThatThrownBy(
                        () ->
                                new OutOfFoldForest(1, 2, 1)
                                        .probabilities(rows, new int[1], new long[2], Monitor.NONE))
                .hasMessage("classes and row keys must be 2: 1 and 2");
    }

    private static long[] keys(int rows) {
        return IntStream.range(0, rows).mapToLong(Mix::of).toArray();
    }

    /// Ranks in which equal values share the mean of theirs.
    private static double[] ranks(double[] values) {
        double[] ranks = new double[values.length];
        for (int i = 0; i < ranks.length; i++) {
            for (double other : values) {
                ranks[i] += other < values[i] ? 1.0 : other == values[i] ? 0.5 : 0.0;
            }
        }
        return ranks;
    }

    private static double correlation(double[] a, double[] b) {
        double meanA = Arrays.stream(a).average().orElseThrow();
        double meanB = Arrays.stream(b).average().orElseThrow();
        double ab = 0.0;
        double aa = 0.0;
        double bb = 0.0;
        for (int i = 0; i < a.length; i++) {
            ab += (a[i] - meanA) * (b[i] - meanB);
            aa += (a[i] - meanA) * (a[i] - meanA);
            bb += (b[i] - meanB) * (b[i] - meanB);
        }
        return ab / Math.sqrt(aa * bb);
    }
}
