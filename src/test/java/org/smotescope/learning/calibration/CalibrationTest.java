package org.smotescope.learning.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.smotescope.data.Monitor;

class CalibrationTest {
    @Test
    void equalSharesChangeNothing() {
        double[][] probabilities = {{0.7, 0.25}, {0.2, 0.25}, {0.1, 0.5}};
        double[][] same =
                Calibration.prior(new double[] {6, 3, 1}, new double[] {60, 30, 10})
                        .apply(probabilities);
        for (int c = 0; c < 3; c++) {
            assertThat(same[c]).containsExactly(probabilities[c], within(1e-15));
        }
        double[][] copy = Calibration.NONE.apply(probabilities);
        assertThat(copy).isDeepEqualTo(probabilities);
        copy[0][0] = 0.0;
        assertThat(probabilities[0][0]).isEqualTo(0.7);
    }

    /// Elkan's formula for two classes (2001, theorem 2).
    @ParameterizedTest
    @ValueSource(doubles = {0.0, 0.1, 0.5, 0.9, 1.0})
    void twoClassesAreCorrectedByElkansFormula(double said) {
        double real = 0.065;
        double trained = 0.5;
        double expected =
                real
                        * (said - said * trained)
                        / (trained - said * trained + real * said - real * trained);
        double[][] corrected =
                Calibration.prior(new double[] {500, 500}, new double[] {935, 65})
                        .apply(new double[][] {{1.0 - said}, {said}});
        assertThat(corrected[1][0]).isCloseTo(expected, within(1e-15));
        assertThat(corrected[0][0] + corrected[1][0]).isCloseTo(1.0, within(1e-15));
    }

    @Test
    void classesWithoutTrainingRowsStayAtNothing() {
        double[][] corrected =
                Calibration.prior(new double[] {5, 5, 0}, new double[] {8, 1, 1})
                        .apply(new double[][] {{0.5, 0.0}, {0.5, 0.0}, {0.0, 1.0}});
        assertThat(corrected[0]).containsExactly(new double[] {8.0 / 9.0, 0.0}, within(1e-15));
        assertThat(corrected[1]).containsExactly(new double[] {1.0 / 9.0, 0.0}, within(1e-15));
        assertThat(corrected[2]).containsExactly(0.0, 1.0);
    }

    @Test
    void refusesOtherClasses() {
        assertThatThrownBy(() -> Calibration.prior(new double[2], new double[3]))
                .hasMessage("classes must be 2: 3");
        assertThatThrownBy(
                        () ->
                                Calibration.prior(new double[] {1, 1}, new double[] {1, 1})
                                        .apply(new double[3][1]))
                .hasMessage("classes must be 2: 3");
        assertThatThrownBy(() -> new PriorCorrection(List.of(1.0, -1.0)))
                .hasMessage("factor must be 0 or more: -1.0");
        assertThatThrownBy(() -> new PriorCorrection(List.of(1.0, Double.NaN)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void plattScalingFindsTheTrueLogOdds() {
        Random random = new Random(2);
        double[][] said = new double[2][50_000];
        int[] truth = new int[said[0].length];
        for (int i = 0; i < truth.length; i++) {
            double logOdds = random.nextGaussian() - 2.0;
            truth[i] = random.nextDouble() < probability(logOdds) ? 1 : 0;
            // Three times too sure, and shifted.
            said[1][i] = probability(3.0 * logOdds + 1.0);
            said[0][i] = 1.0 - said[1][i];
        }
        double[][] right = CalibrationMethod.PLATT.fit(said, truth, Monitor.NONE).apply(said);
        for (int i = 0; i < 100; i++) {
            double logOdds = (Math.log(said[1][i] / said[0][i]) - 1.0) / 3.0;
            assertThat(right[1][i]).isCloseTo(probability(logOdds), within(0.02));
            assertThat(right[0][i]).isEqualTo(1.0 - right[1][i]);
        }
    }

    @Test
    void certaintyIsBounded() {
        double[][] said = {{1.0, 1.0, 0.0, 0.0}, {0.0, 0.0, 1.0, 1.0}};
        double[][] right =
                Calibration.platt(said, new int[] {0, 0, 1, 1}, Monitor.NONE).apply(said);
        // The targets of two rows each, as if there were one more of either class.
        assertThat(right[1]).containsExactly(new double[] {0.25, 0.25, 0.75, 0.75}, within(1e-9));
    }

    @Test
    void oneClassGivesAConstant() {
        double[][] said = {{0.9, 0.5, 0.2}, {0.1, 0.5, 0.8}};
        double[][] platt = Calibration.platt(said, new int[3], Monitor.NONE).apply(said);
        assertThat(platt[1]).containsExactly(new double[] {0.2, 0.2, 0.2}, within(1e-6));
        double[][] isotonic = Calibration.isotonic(said, new int[3], Monitor.NONE).apply(said);
        assertThat(isotonic[1]).containsExactly(0.0, 0.0, 0.0);
        assertThat(isotonic[0]).containsExactly(1.0, 1.0, 1.0);
    }

    @Test
    void violatorsArePooled() {
        Isotonic map =
                Isotonic.fit(
                        new double[] {0.4, 0.1, 0.2, 0.3, 0.5},
                        new boolean[] {false, false, true, false, true});
        assertThat(map.of(0.05)).isZero();
        assertThat(map.of(0.1)).isZero();
        assertThat(map.of(0.15)).isCloseTo(1.0 / 6.0, within(1e-15));
        assertThat(map.of(0.2)).isCloseTo(1.0 / 3.0, within(1e-15));
        assertThat(map.of(0.3)).isCloseTo(1.0 / 3.0, within(1e-15));
        assertThat(map.of(0.45)).isCloseTo(2.0 / 3.0, within(1e-12));
        assertThat(map.of(0.9)).isEqualTo(1.0);
        assertThat(map.size()).isEqualTo(4);
    }

    @Test
    void rowsThatNoClassWantsAreDividedEvenly() {
        double[][] said = {{0.8, 0.1, 0.1}, {0.1, 0.8, 0.1}, {0.1, 0.1, 0.8}};
        Calibration isotonic = Calibration.isotonic(said, new int[] {0, 1, 2}, Monitor.NONE);
        double[][] right = isotonic.apply(new double[][] {{0.1, 0.8}, {0.1, 0.1}, {0.1, 0.1}});
        assertThat(right[0]).containsExactly(1.0 / 3.0, 1.0);
        assertThat(right[2]).containsExactly(1.0 / 3.0, 0.0);
    }

    @Test
    void needsRows() {
        assertThatThrownBy(() -> Calibration.platt(new double[2][0], new int[0], Monitor.NONE))
                .hasMessage("there must be rows to calibrate on");
        assertThatThrownBy(
                        () ->
                                CalibrationMethod.PRIOR.fit(
                                        new double[2][1], new int[1], Monitor.NONE))
                .hasMessage("prior is not fitted on rows");
        assertThat(CalibrationMethod.PRIOR.needsRows()).isFalse();
        assertThat(CalibrationMethod.NONE.needsRows()).isFalse();
        assertThat(CalibrationMethod.PLATT.needsRows()).isTrue();
        assertThat(CalibrationMethod.ISOTONIC.needsRows()).isTrue();
    }

    private static double probability(double logOdds) {
        return 1.0 / (1.0 + Math.exp(-logOdds));
    }
}
