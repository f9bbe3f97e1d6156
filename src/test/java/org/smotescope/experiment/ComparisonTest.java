package org.smotescope.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.smotescope.data.Monitor;
import org.smotescope.data.io.Table;
import org.smotescope.learning.calibration.CalibrationMethod;
import org.smotescope.learning.metrics.Metric;

class ComparisonTest {
    private static final double SHARE = 72.0 / 288.0;

    private final Table table = Fixtures.table(Fixtures.clouds(300, 60, 4));
    private final Recipe recipe = Recipes.initial(table);
    private final EvaluationReport report =
            Evaluator.evaluate(table, recipe, new Protocol.Folds(5, 2), Monitor.NONE);

    @Test
    void everyVariantIsComparedWithTheSampler() {
        assertThat(report.comparisons())
                .extracting(each -> each.of() + " - " + each.against())
                .containsExactly(
                        "smote - none",
                        "smote - none+threshold",
                        "smote - class-weights",
                        "smote - none at the same recall",
                        "none+threshold - none");
        assertThat(report.splits()).isEqualTo(10);
    }

    @Test
    void valuesOfEverySplitAreKept() {
        for (VariantResult variant : report.variants()) {
            assertThat(variant.thresholds()).hasSize(10);
            for (Metric metric : Metric.values()) {
                List<Double> values = variant.values(metric);
                assertThat(values).hasSize(10);
                assertThat(variant.metric(metric)).isEqualTo(FoldIntervals.mean(values));
            }
        }
    }

    @Test
    void differencesAreTakenSplitBySplit() {
        VariantResult smote = report.variant("smote").orElseThrow();
        VariantResult none = report.variant("none").orElseThrow();
        Comparison comparison = report.comparison("smote", "none").orElseThrow();
        for (Metric metric : Metric.values()) {
            List<Double> expected = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                expected.add(smote.values(metric).get(i) - none.values(metric).get(i));
            }
            assertThat(comparison.values(metric)).isEqualTo(expected);
            assertThat(comparison.mean(metric))
                    .isCloseTo(smote.metric(metric) - none.metric(metric), within(1e-12));
            assertThat(comparison.interval(metric))
                    .isEqualTo(FoldIntervals.interval(expected, SHARE));
        }
        // What both models meet alike, such as hard folds, is no part of the difference.
        VariantResult.Interval paired = comparison.interval(Metric.ROC_AUC);
        VariantResult.Interval alone = smote.interval(Metric.ROC_AUC);
        assertThat(paired.high() - paired.low()).isLessThan(alone.high() - alone.low());
    }

    @Test
    void atTheSameRecallRecallDoesNotDiffer() {
        Comparison same = report.comparison("smote", Comparison.SAME_RECALL).orElseThrow();
        // Scores are all different here, so every recall can be had.
        assertThat(same.values(Metric.RECALL)).containsOnly(0.0);
        // The ranking does not depend on a threshold.
        assertThat(same.values(Metric.ROC_AUC))
                .isEqualTo(report.comparison("smote", "none").orElseThrow().values(Metric.ROC_AUC));
    }

    /// Five neighbours give six scores: few recalls can be had by a threshold.
    @Test
    void tiedScoresAreReadAtTheSameRecallToo() {
        Recipe knn = recipe.withModel(recipe.model().withClassifier("knn"));
        EvaluationReport tied =
                Evaluator.evaluate(table, knn, new Protocol.Folds(5, 1), Monitor.NONE);
        Comparison same = tied.comparison("smote", Comparison.SAME_RECALL).orElseThrow();
        assertThat(same.values(Metric.RECALL)).hasSize(5).containsOnly(0.0);
        assertThat(same.values(Metric.PRECISION)).anyMatch(difference -> difference != 0.0);
    }

    @Test
    void aModelComparedWithItselfAtTheSameRecallDoesNotDifferAtAll() {
        Recipe over =
                recipe.withResample(
                        recipe.resample()
                                .withSampler("random-over")
                                .withStrategy(
                                        org.smotescope.sampling.SamplingStrategy.parse("yes=48")));
        EvaluationReport same =
                Evaluator.evaluate(table, over, new Protocol.Folds(5, 1), Monitor.NONE);
        Comparison comparison =
                same.comparison("random-over", Comparison.SAME_RECALL).orElseThrow();
        for (Metric metric : Metric.values()) {
            assertThat(comparison.values(metric)).containsOnly(0.0);
        }
    }

    @Test
    void calibrationIsNotTheSamplersDoing() {
        Recipe calibrated =
                recipe.withDecide(recipe.decide().withCalibration(CalibrationMethod.PLATT));
        EvaluationReport after =
                Evaluator.evaluate(table, calibrated, new Protocol.Folds(5, 2), Monitor.NONE);
        Comparison plain = after.comparison(Comparison.uncalibrated("smote"), "none").orElseThrow();
        Comparison without = report.comparison("smote", "none").orElseThrow();
        assertThat(plain.values(Metric.BRIER)).isEqualTo(without.values(Metric.BRIER));
        assertThat(plain.values()).doesNotContainKey(Metric.RECALL);
        assertThat(after.comparison("smote", "none").orElseThrow().values(Metric.BRIER))
                .isNotEqualTo(without.values(Metric.BRIER));
        assertThat(report.verdict().detail()).contains("Brier score +0.02 (95 %: ");
        assertThat(after.verdict().detail())
                .contains(
                        "Its probabilities before calibration; Brier score +0.02 (95 %: ",
                        "). Calibrated: it says 17 % on average where 17 % happened; Brier score");
    }

    @Test
    void whatIsSaidAndWhatHappensAreSharesOfTheTestRows() {
        VariantResult.Said none = report.variant("none").orElseThrow().said();
        assertThat(none.share()).isCloseTo(60.0 / 360.0, within(1e-12));
        // A model with an intercept says on the whole what it has seen.
        assertThat(none.probability()).isCloseTo(none.share(), within(0.01));
        assertThat(report.variant("smote").orElseThrow().said().probability()).isGreaterThan(0.2);
    }
}
