package org.smotescope.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.smotescope.data.Monitor;
import org.smotescope.data.io.Table;
import org.smotescope.learning.calibration.CalibrationMethod;
import org.smotescope.learning.metrics.Metric;
import org.smotescope.learning.metrics.ThresholdRule;

class LeakyEvaluatorTest {
    private static final Protocol FOLDS = new Protocol.Folds(5, 1);

    private final Table table = Fixtures.table(Fixtures.clouds(300, 30, 4));
    private final Recipe recipe = Recipes.initial(table);

    @Test
    void theHonestReportIsTheOneWithoutLeaks() {
        EvaluationReport honest = Evaluator.evaluate(table, recipe, FOLDS, Monitor.NONE);
        for (Leak leak : Leak.values()) {
            EvaluationReport beside = leaky(Set.of(leak)).honest();
            for (VariantResult variant : honest.variants()) {
                assertThat(beside.variant(variant.name()).orElseThrow().values())
                        .isEqualTo(variant.values());
            }
        }
    }

    @Test
    void resamplingBeforeTheSplitMakesTheTestRowsBalanced() {
        LeakReport report = leaky(Set.of(Leak.RESAMPLE));
        assertThat(report.warning()).isEqualTo("Wrong on purpose: resampled before the split.");
        assertThat(report.wrong()).extracting(VariantResult::name).containsExactly("smote");
        VariantResult wrong = report.wrong().getFirst();
        VariantResult honest = honest(report, wrong);
        assertThat(wrong.confusion().truthOf(1)).isEqualTo(300);
        assertThat(honest.confusion().truthOf(1)).isEqualTo(30);
        assertThat(wrong.metric(Metric.F1)).isGreaterThan(honest.metric(Metric.F1) + 0.2);
    }

    @Test
    void theThresholdTunedOnTheTestRowsIsTheBestThere() {
        LeakReport report = leaky(Set.of(Leak.THRESHOLD));
        assertThat(report.wrong())
                .extracting(VariantResult::name)
                .containsExactly("none+threshold");
        VariantResult wrong = report.wrong().getFirst();
        VariantResult honest = honest(report, wrong);
        List<Double> f1 = honest.values(Metric.F1);
        for (int i = 0; i < f1.size(); i++) {
            assertThat(wrong.values(Metric.F1).get(i)).isGreaterThanOrEqualTo(f1.get(i));
        }
        assertThat(wrong.metric(Metric.F1)).isGreaterThan(honest.metric(Metric.F1));
        // The model is the same.
        assertThat(wrong.values(Metric.ROC_AUC)).isEqualTo(honest.values(Metric.ROC_AUC));
    }

    @Test
    void everyRowTwiceIsTwiceAsManyRows() {
        LeakReport report = leaky(Set.of(Leak.DUPLICATES));
        assertThat(report.wrong())
                .extracting(VariantResult::name)
                .containsExactly("none", "none+threshold", "class-weights", "smote");
        assertThat(report.wrong().getFirst().confusion().total()).isEqualTo(660);
    }

    @Test
    void scalingBeforeTheSplitChangesEveryVariantALittle() {
        LeakReport report = leaky(Set.of(Leak.SCALE));
        assertThat(report.wrong()).hasSize(4);
        for (VariantResult wrong : report.wrong()) {
            VariantResult honest = honest(report, wrong);
            assertThat(wrong.values(Metric.BRIER)).isNotEqualTo(honest.values(Metric.BRIER));
            assertThat(wrong.confusion().total()).isEqualTo(330);
        }
    }

    @Test
    void leaksGoTogether() {
        LeakReport report = leaky(EnumSet.allOf(Leak.class));
        assertThat(report.leaks()).containsExactly(Leak.values());
        assertThat(report.wrong())
                .extracting(VariantResult::name)
                .containsExactly("none", "none+threshold", "class-weights", "smote");
        assertThat(report.wrong().getLast().confusion().total()).isEqualTo(1200);
    }

    @Test
    void rowsResampledBeforeTheSplitAreDecidedAsTheRecipeSays() {
        Recipe tuned = recipe.withDecide(recipe.decide().withRule(new ThresholdRule.BestF1()));
        VariantResult nested = last(tuned, Set.of(Leak.RESAMPLE));
        assertThat(nested.thresholds()).doesNotContain(0.5);
        VariantResult both = last(tuned, Set.of(Leak.RESAMPLE, Leak.THRESHOLD));
        for (int i = 0; i < 5; i++) {
            assertThat(both.values(Metric.F1).get(i))
                    .isGreaterThanOrEqualTo(nested.values(Metric.F1).get(i));
        }
        assertThat(both.metric(Metric.F1)).isGreaterThan(nested.metric(Metric.F1));
        Recipe calibrated =
                recipe.withDecide(recipe.decide().withCalibration(CalibrationMethod.PLATT));
        assertThat(last(calibrated, Set.of(Leak.RESAMPLE)).values(Metric.BRIER))
                .isNotEqualTo(nested.values(Metric.BRIER));
    }

    private VariantResult last(Recipe tried, Set<Leak> leaks) {
        VariantResult last = leaky(tried, FOLDS, leaks).wrong().getLast();
        assertThat(last.name()).isEqualTo("smote");
        return last;
    }

    @Test
    void leaksThatCannotBeMadeAreRefused() {
        Recipe nothing = recipe.withResample(recipe.resample().withSampler("none"));
        assertThatThrownBy(() -> leaky(nothing, FOLDS, Set.of(Leak.RESAMPLE)))
                .isInstanceOf(StageProblem.class)
                .hasMessageContaining("nothing is resampled")
                .hasMessageContaining("use smote");
        Recipe byColumn = recipe.withSplit(new SplitPlan(0.3, 42, "id"));
        assertThatThrownBy(() -> leaky(byColumn, new Protocol.HoldOut(), Set.of(Leak.DUPLICATES)))
                .isInstanceOf(StageProblem.class)
                .hasMessageContaining("split by a share or by folds");
        assertThatThrownBy(() -> leaky(Set.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static VariantResult honest(LeakReport report, VariantResult wrong) {
        return report.honest().variant(wrong.name()).orElseThrow();
    }

    private LeakReport leaky(Set<Leak> leaks) {
        return leaky(recipe, FOLDS, leaks);
    }

    private LeakReport leaky(Recipe tried, Protocol protocol, Set<Leak> leaks) {
        return LeakyEvaluator.evaluate(table, tried, protocol, leaks, Monitor.NONE);
    }
}
