package org.smotescope.learning.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreTableTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 50, 1000000})
    void everythingIsAsIfCountedRowByRow(int distinct) {
        Random random = new Random(distinct);
        for (int repeat = 0; repeat < 20; repeat++) {
            int rows = 1 + random.nextInt(40);
            double[] scores = new double[rows];
            int[] classes = new int[rows];
            for (int i = 0; i < rows; i++) {
                scores[i] = random.nextInt(distinct + 1) / (double) distinct;
                classes[i] = random.nextInt(3) == 0 ? 1 : 0;
            }
            ScoreTable table = ScoreTable.of(scores, classes, 1);
            for (double threshold : candidates(scores)) {
                Counts counts = counted(scores, classes, threshold);
                assertThat(table.counts(threshold)).isEqualTo(counts);
                assertNeighbours(table, threshold);
            }
            for (int alarms = 0; alarms <= rows; alarms++) {
                assertNearestAlarms(table, alarms);
            }
            assertThresholdsForRecall(table);
            assertRocAuc(table, scores, classes);
        }
    }

    private static void assertNeighbours(ScoreTable table, double threshold) {
        Counts counts = table.counts(threshold);
        double higher = table.nextHigher(threshold);
        if (higher == threshold) {
            assertThat(counts.alarms()).isZero();
        } else {
            assertThat(table.counts(higher).alarms()).isLessThan(counts.alarms());
            assertThat(table.counts(table.nextLower(higher))).isEqualTo(counts);
        }
        double lower = table.nextLower(threshold);
        if (lower == threshold) {
            assertThat(counts.alarms()).isEqualTo(table.rows());
        } else {
            assertThat(table.counts(lower).alarms()).isGreaterThan(counts.alarms());
            assertThat(table.counts(Math.nextUp(lower))).isEqualTo(counts);
        }
    }

    private static void assertNearestAlarms(ScoreTable table, int alarms) {
        int reached = table.counts(table.thresholdForAlarms(alarms)).alarms();
        int best = alarms;
        for (int i = 0; i < table.size(); i++) {
            best = Math.min(best, Math.abs(table.countsAt(i).alarms() - alarms));
        }
        assertThat(Math.abs(reached - alarms)).isEqualTo(best);
        if (reached > alarms) {
            // No threshold with fewer is as near.
            assertThat(table.counts(table.nextHigher(table.thresholdForAlarms(alarms))).alarms())
                    .isLessThan(alarms - best);
        }
    }

    private static void assertThresholdsForRecall(ScoreTable table) {
        if (table.positives() == 0) {
            assertThat(table.thresholdForRecall(0.5)).isNaN();
            return;
        }
        for (double recall = 0.0; recall <= 1.0; recall += 0.125) {
            double threshold = table.thresholdForRecall(recall);
            assertThat(table.counts(threshold).recall()).isGreaterThanOrEqualTo(recall);
            double higher = table.nextHigher(threshold);
            if (higher > threshold) {
                assertThat(table.counts(higher).recall()).isLessThan(recall);
            }
        }
    }

    private static void assertRocAuc(ScoreTable table, double[] scores, int[] classes) {
        double won = 0.0;
        for (int i = 0; i < scores.length; i++) {
            for (int j = 0; j < scores.length; j++) {
                if (classes[i] == 1 && classes[j] == 0) {
                    won += scores[i] > scores[j] ? 1.0 : scores[i] == scores[j] ? 0.5 : 0.0;
                }
            }
        }
        double pairs = (double) table.positives() * table.negatives();
        if (pairs == 0.0) {
            assertThat(table.rocAuc()).isNaN();
        } else {
            assertThat(table.rocAuc()).isCloseTo(won / pairs, within(1e-15));
        }
    }

    @Test
    void minusZeroIsZero() {
        ScoreTable table = ScoreTable.of(new double[] {-0.0, 0.0}, new int[] {0, 1}, 1);
        assertThat(table.size()).isEqualTo(1);
        assertThat(table.counts(-0.0)).isEqualTo(new Counts(1, 1, 0, 0));
        assertThat(table.counts(0.0)).isEqualTo(new Counts(1, 1, 0, 0));
    }

    @Test
    void curvesBeginAtTheHighestThreshold() {
        ScoreTable table =
                ScoreTable.of(new double[] {0.1, 0.4, 0.35, 0.8}, new int[] {0, 0, 1, 1}, 1);
        Curve precisionRecall = table.precisionRecall();
        assertThat(precisionRecall.size()).isEqualTo(4);
        assertThat(precisionRecall.threshold(0)).isEqualTo(0.8);
        assertThat(precisionRecall.x(0)).isEqualTo(0.5);
        assertThat(precisionRecall.y(0)).isEqualTo(1.0);
        Curve roc = table.roc();
        assertThat(roc.size()).isEqualTo(5);
        assertThat(roc.threshold(0)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(roc.x(0)).isZero();
        assertThat(roc.y(4)).isEqualTo(1.0);
        assertThat(table.averagePrecision()).isCloseTo(0.5 + 0.5 * 2 / 3, within(1e-15));
    }

    @Test
    void theBestThresholdIsTheLargestOfEquals() {
        ScoreTable table =
                ScoreTable.of(new double[] {0.2, 0.6, 0.9, 0.9}, new int[] {0, 1, 1, 0}, 1);
        assertThat(table.thresholdForBest(Counts::f1)).isEqualTo(0.6);
        assertThat(table.thresholdForBest(counts -> -counts.alarms())).isEqualTo(table.aboveAll());
        assertThat(table.thresholdForBest(Counts::precision)).isEqualTo(0.6);
        assertThat(table.thresholdForBest(counts -> Double.NaN)).isEqualTo(table.aboveAll());
    }

    @Test
    void aScoreOnAnEdgeBelongsToTheLowerBin() {
        List<CalibrationBin> bins =
                ScoreTable.of(new double[] {0.0, 0.1, 0.5, 0.51, 1.0}, new int[] {0, 1, 1, 0, 1}, 1)
                        .calibration(2);
        assertThat(bins).hasSize(2);
        assertThat(bins.get(0).rows()).isEqualTo(3);
        assertThat(bins.get(0).meanScore()).isCloseTo(0.2, within(1e-15));
        assertThat(bins.get(1).positiveShare()).isEqualTo(0.5);
        CalibrationBin empty =
                ScoreTable.of(new double[] {0.9}, new int[] {1}, 1).calibration(2).get(0);
        assertThat(empty.rows()).isZero();
        assertThat(empty.meanScore()).isNaN();
        assertThat(empty.positiveShare()).isNaN();
    }

    @Test
    void noRowsLeaveEverythingUndefined() {
        ScoreTable table = ScoreTable.of(new double[0], new int[0], 1);
        assertThat(table.counts(0.5)).isEqualTo(new Counts(0, 0, 0, 0));
        assertThat(table.rocAuc()).isNaN();
        assertThat(table.averagePrecision()).isNaN();
        assertThat(table.nextHigher(0.5)).isEqualTo(0.5);
        assertThat(table.nextLower(0.5)).isEqualTo(0.5);
        assertThat(table.thresholdForAlarms(3)).isEqualTo(table.aboveAll());
    }

    @Test
    void refusesScoresThatAreNoNumbers() {
        assertThatThrownBy(() -> ScoreTable.of(new double[] {Double.NaN}, new int[1], 1))
                .hasMessage("score must be a number: NaN");
    }

    @Test
    void aMillionRowsCanBeDragged() {
        Random random = new Random(1);
        double[] scores = random.doubles(1_000_000).toArray();
        int[] classes = new int[scores.length];
        Arrays.setAll(classes, i -> random.nextDouble() < scores[i] * 0.1 ? 1 : 0);
        ScoreTable table = ScoreTable.of(scores, classes, 1);
        long start = System.nanoTime();
        long sum = 0;
        for (int frame = 0; frame < 10_000; frame++) {
            sum += table.counts(frame / 10_000.0).tp();
        }
        assertThat(sum).isPositive();
        assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(1000);
    }

    private static double[] candidates(double[] scores) {
        double[] candidates = new double[3 * scores.length + 2];
        candidates[0] = Double.NEGATIVE_INFINITY;
        candidates[1] = Double.POSITIVE_INFINITY;
        for (int i = 0; i < scores.length; i++) {
            candidates[3 * i + 2] = scores[i];
            candidates[3 * i + 3] = Math.nextUp(scores[i]);
            candidates[3 * i + 4] = Math.nextDown(scores[i]);
        }
        return candidates;
    }

    private static Counts counted(double[] scores, int[] classes, double threshold) {
        int[] counts = new int[4];
        for (int i = 0; i < scores.length; i++) {
            counts[(scores[i] >= threshold ? 0 : 2) + (classes[i] == 1 ? 0 : 1)]++;
        }
        return new Counts(counts[0], counts[1], counts[2], counts[3]);
    }
}
