package org.smotescope.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.smotescope.data.Matrix;

class SampleTest {
    @Test
    void takesAboutAsManyRowsOfEveryClassWhichStandForAll() {
        int[] classes = new int[32_000];
        Arrays.setAll(classes, i -> i % 10 == 0 ? 1 : 0);
        Training training = training(classes);
        Training sample = Sample.of(training);
        // 32,000 / (16 * 2) = 1,000 of each class: every 28th of 28,800, every 3rd of 3,200.
        assertThat(Arrays.stream(sample.classes()).filter(c -> c == 0).count()).isEqualTo(1029);
        assertThat(Arrays.stream(sample.classes()).filter(c -> c == 1).count()).isEqualTo(1067);
        assertThat(sample.classWeights()[0]).isCloseTo(28_800, within(28.0));
        assertThat(sample.classWeights()[1]).isCloseTo(3_200, within(3.0));
        assertThat(sample.classes()[0]).isEqualTo(1);
        assertThat(sample.weights()[0]).isEqualTo(3.0);
        assertThat(sample.weights()[1]).isEqualTo(28.0);
        assertThat(sample.features().get(1, 0)).isEqualTo(1.0);
    }

    @Test
    void rowsWithoutWeightAreNotTaken() {
        int[] classes = new int[32_000];
        Arrays.setAll(classes, i -> i % 2);
        double[] weights = new double[classes.length];
        Arrays.setAll(weights, i -> i < 16_000 ? 0.0 : 2.0);
        Training plain = training(classes);
        Training sample = Sample.of(new Training(plain.features(), classes, 2, weights));
        assertThat(sample.features().get(0, 0)).isEqualTo(16_000.0);
        assertThat(sample.weights()).containsOnly(16.0);
        assertThat(sample.classes()).hasSize(2000);
    }

    @Test
    void fewRowsAreTakenAsTheyAre() {
        // 20 rows per class and coefficient and 2 coefficients: 40 rows of the only class.
        assertThat(Sample.of(training(new int[16 * 40 - 1])).classes()).hasSize(16 * 40 - 1);
        Training enough = training(new int[16 * 40]);
        assertThat(Sample.of(enough).classes()).hasSize(40);
    }

    private static Training training(int[] classes) {
        double[] numbers = new double[classes.length];
        Arrays.setAll(numbers, i -> i);
        int count = Arrays.stream(classes).max().orElse(0) + 1;
        return Training.unweighted(
                Matrix.ofColumns(classes.length, new double[][] {numbers}), classes, count);
    }
}
