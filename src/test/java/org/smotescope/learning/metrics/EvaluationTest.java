package org.smotescope.learning.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.smotescope.learning.metrics.Metric.Better;

class EvaluationTest {
    private static final List<String> TWO = List.of("no", "yes");
    private static final List<String> THREE = List.of("a", "b", "c");

    @Test
    void idsAreThoseOfTheCommandLine() {
        assertThat(Arrays.stream(Metric.values()).map(Metric::id))
                .containsExactly(
                        "accuracy",
                        "majority_baseline",
                        "balanced_accuracy",
                        "gmean",
                        "mcc",
                        "kappa",
                        "f1",
                        "precision",
                        "recall",
                        "specificity",
                        "roc_auc",
                        "average_precision",
                        "brier",
                        "log_loss",
                        "ece");
        assertThat(Metric.byId("gmean")).contains(Metric.G_MEAN);
        assertThat(Metric.byId("iba")).isEmpty();
    }

    @Test
    void aPerfectModelIsBestByEveryMetric() {
        int[] truth = {0, 0, 0, 1};
        Evaluation perfect = twoClasses(truth, new double[] {0.0, 0.0, 0.0, 1.0}, 0.5);
        Evaluation poor = twoClasses(truth, new double[] {0.3, 0.9, 0.4, 0.2}, 0.5);
        for (Metric metric : Metric.values()) {
            double gain = perfect.value(metric) - poor.value(metric);
            switch (metric.better()) {
                case Better.HIGHER -> assertThat(gain).as(metric.id()).isPositive();
                case Better.LOWER -> assertThat(gain).as(metric.id()).isNegative();
                case Better.NEITHER -> assertThat(gain).as(metric.id()).isZero();
            }
        }
        assertThat(perfect.value(Metric.MAJORITY_BASELINE)).isEqualTo(0.75);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void movingTheThresholdIsEvaluatingAnew(int positive) {
        Random random = new Random(4);
        double[][] probabilities = new double[2][50];
        int[] truth = new int[50];
        for (int i = 0; i < 50; i++) {
            probabilities[0][i] = random.nextInt(20) / 20.0;
            probabilities[1][i] = 1.0 - probabilities[0][i];
            truth[i] = random.nextInt(4) / 3;
        }
        Evaluation first = Evaluation.of(probabilities, truth, TWO, positive, 0.5);
        for (double threshold : new double[] {0.0, 0.05, 0.5, 0.501, 0.95, 1.1}) {
            Evaluation moved = first.at(threshold);
            Evaluation anew = Evaluation.of(probabilities, truth, TWO, positive, threshold);
            assertThat(moved.values()).isEqualTo(anew.values());
            assertThat(moved.reports()).isEqualTo(anew.reports());
            assertThat(moved.confusion().counts()).isDeepEqualTo(anew.confusion().counts());
            assertThat(moved.confusion().counts())
                    .isDeepEqualTo(
                            ConfusionMatrix.of(
                                            truth,
                                            Decisions.of(probabilities, positive, threshold),
                                            TWO)
                                    .counts());
            for (Metric metric : Metric.values()) {
                if (!metric.dependsOnThreshold()) {
                    assertThat(moved.value(metric)).isEqualTo(first.value(metric));
                }
            }
        }
    }

    @Test
    void thePositiveClassDecidesPrecisionAndRecall() {
        int[] truth = {0, 0, 1, 1, 1};
        double[][] probabilities = {{0.9, 0.2, 0.1, 0.2, 0.6}, {0.1, 0.8, 0.9, 0.8, 0.4}};
        Evaluation yes = Evaluation.of(probabilities, truth, TWO, 1, 0.5);
        Evaluation no = Evaluation.of(probabilities, truth, TWO, 0, 0.5);
        assertThat(yes.value(Metric.RECALL)).isEqualTo(2.0 / 3.0);
        assertThat(no.value(Metric.RECALL)).isEqualTo(0.5);
        assertThat(yes.value(Metric.MCC)).isCloseTo(no.value(Metric.MCC), within(1e-15));
        assertThat(yes.value(Metric.BRIER)).isCloseTo(no.value(Metric.BRIER), within(1e-15));
        assertThat(yes.reports().get(0).specificity()).isEqualTo(2.0 / 3.0);
    }

    @Test
    void undefinedIsNeverZero() {
        Evaluation silent = twoClasses(new int[] {0, 0, 1}, new double[] {0.1, 0.2, 0.3}, 0.5);
        assertThat(silent.value(Metric.PRECISION)).isNaN();
        assertThat(silent.value(Metric.MCC)).isNaN();
        assertThat(silent.value(Metric.RECALL)).isZero();
        assertThat(silent.value(Metric.F1)).isZero();
        assertThat(silent.value(Metric.KAPPA)).isZero();
        Evaluation none = twoClasses(new int[0], new double[0], 0.5);
        for (Metric metric : Metric.values()) {
            assertThat(none.value(metric)).as(metric.id()).isNaN();
        }
        Evaluation sure = twoClasses(new int[] {0, 0}, new double[] {0.1, 0.2}, 0.5);
        assertThat(sure.value(Metric.KAPPA)).isNaN();
        assertThat(sure.value(Metric.F1)).isNaN();
        assertThat(sure.value(Metric.BALANCED_ACCURACY)).isEqualTo(1.0);
    }

    @Test
    void withMoreClassesTheMostProbableIsTheAnswer() {
        double[][] probabilities = {
            {0.4, 0.2, 0.2, 0.1}, {0.4, 0.5, 0.4, 0.1}, {0.2, 0.3, 0.4, 0.8}
        };
        int[] truth = {0, 1, 2, 2};
        Evaluation evaluation = Evaluation.of(probabilities, truth, THREE, 2, 0.99);
        assertThat(evaluation.scores()).isNull();
        assertThat(evaluation.confusion().counts())
                .isDeepEqualTo(new int[][] {{1, 0, 0}, {0, 1, 0}, {0, 1, 1}});
        assertThat(evaluation.at(0.1)).isSameAs(evaluation);
        assertThat(evaluation.value(Metric.PRECISION)).isCloseTo(2.5 / 3.0, within(1e-15));
        assertThat(evaluation.value(Metric.G_MEAN)).isCloseTo(Math.cbrt(0.5), within(1e-15));
    }

    @Test
    void macroMeansRunOverClassesThatOccur() {
        double[][] probabilities = {{0.9, 0.2}, {0.1, 0.8}, {0.0, 0.0}};
        Evaluation evaluation = Evaluation.of(probabilities, new int[] {0, 1}, THREE, 1, 0.5);
        assertThat(evaluation.value(Metric.PRECISION)).isEqualTo(1.0);
        assertThat(evaluation.value(Metric.BALANCED_ACCURACY)).isEqualTo(1.0);
        assertThat(evaluation.value(Metric.G_MEAN)).isEqualTo(1.0);
        assertThat(evaluation.value(Metric.ROC_AUC)).isNaN();
    }

    @Test
    void calibrationErrorIsTheMeanGap() {
        Evaluation evaluation =
                twoClasses(new int[] {0, 1, 1, 1}, new double[] {0.2, 0.2, 0.9, 0.9}, 0.5);
        assertThat(evaluation.value(Metric.ECE)).isCloseTo((2 * 0.3 + 2 * 0.1) / 4, within(1e-15));
    }

    private static Evaluation twoClasses(int[] truth, double[] scores, double threshold) {
        double[] others = new double[scores.length];
        Arrays.setAll(others, i -> 1.0 - scores[i]);
        return Evaluation.of(new double[][] {others, scores}, truth, TWO, 1, threshold);
    }
}
