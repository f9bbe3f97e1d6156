package org.smotescope.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.smotescope.data.ClassCounts;
import org.smotescope.data.Ints;
import org.smotescope.data.Monitor;
import org.smotescope.data.io.Table;
import org.smotescope.learning.calibration.CalibrationMethod;
import org.smotescope.learning.metrics.Metric;
import org.smotescope.learning.metrics.ThresholdRule;
import org.smotescope.sampling.Family;
import org.smotescope.sampling.SamplingStrategy;

class SweepTest {
    private static final Protocol FOLDS = new Protocol.Folds(4, 1);

    private final Table table = Fixtures.table(Fixtures.clouds(200, 40, 4));
    private final Recipe recipe = Recipes.initial(table);

    @Test
    void goesFromTheRowsAsTheyAreToEqualClassesAndBeyond() {
        SweepReport report = Sweep.run(table, recipe, FOLDS, 8, Monitor.NONE);
        List<Double> ratios = report.points().stream().map(SweepReport.Point::ratio).toList();
        assertThat(ratios).hasSize(8).isSorted().contains(1.0, 1.5, 2.0);
        assertThat(ratios.getFirst()).isCloseTo(0.2, within(1e-12));
        // Equal factors: each step adds as much in proportion as the one before.
        assertThat(ratios.get(1) / ratios.get(0))
                .isCloseTo(ratios.get(3) / ratios.get(2), within(1e-12));
        assertThat(report.train()).isEqualTo(180);
        // More rows of a class make a model call it more often.
        List<Double> recall =
                report.points().stream().map(p -> result(p).metric(Metric.RECALL)).toList();
        assertThat(recall.getLast()).isGreaterThan(recall.getFirst() + 0.1);
    }

    @Test
    void itsPointsAreWhatEvaluateGives() {
        SweepReport report = Sweep.run(table, recipe, FOLDS, 8, Monitor.NONE);
        EvaluationReport even = Evaluator.evaluate(table, recipe, FOLDS, Monitor.NONE);
        assertThat(result(report.points().getFirst()).values())
                .isEqualTo(even.variant("none").orElseThrow().values());
        assertThat(result(report.points().get(5)).values())
                .isEqualTo(even.variant("smote").orElseThrow().values());
        assertThat(result(report.points().get(5)).intervals())
                .isEqualTo(even.variant("smote").orElseThrow().intervals());
        SamplingStrategy ratio = new SamplingStrategy.Ratio(report.points().get(3).ratio());
        EvaluationReport part =
                Evaluator.evaluate(
                        table,
                        recipe.withResample(recipe.resample().withStrategy(ratio)),
                        FOLDS,
                        Monitor.NONE);
        assertThat(result(report.points().get(3)).values())
                .isEqualTo(part.variant("smote").orElseThrow().values());
    }

    @Test
    void theRowsAsTheyAreAreDecidedAsAllOthers() {
        Recipe tuned = recipe.withDecide(recipe.decide().withRule(new ThresholdRule.Youden()));
        VariantResult first =
                result(Sweep.run(table, tuned, FOLDS, 4, Monitor.NONE).points().getFirst());
        VariantResult expected =
                Evaluator.evaluate(table, tuned, FOLDS, Monitor.NONE)
                        .variant("none+threshold")
                        .orElseThrow();
        assertThat(first.name()).isEqualTo("none");
        assertThat(first.thresholds()).isEqualTo(expected.thresholds()).doesNotContain(0.5);
        assertThat(first.values()).isEqualTo(expected.values());
        Recipe calibrated =
                tuned.withDecide(tuned.decide().withCalibration(CalibrationMethod.ISOTONIC));
        VariantResult other =
                result(Sweep.run(table, calibrated, FOLDS, 4, Monitor.NONE).points().getFirst());
        assertThat(other.values(Metric.BRIER)).isNotEqualTo(first.values(Metric.BRIER));
    }

    @Test
    void smallerClassesGrowAndLargerOnesShrink() {
        ClassCounts classes =
                new ClassCounts(List.of("a", "b", "c"), Ints.of(new int[] {90, 30, 10}));
        assertThat(Amounts.strategy(classes, Family.OVER, 0.5).text()).isEqualTo("b=45,c=45");
        assertThat(Amounts.strategy(classes, Family.OVER, 0.2).text()).isEqualTo("c=18");
        assertThat(Amounts.strategy(classes, Family.OVER, 1.5).text()).isEqualTo("b=135,c=135");
        assertThat(Amounts.strategy(classes, Family.UNDER, 0.5).text()).isEqualTo("a=20,b=20");
        assertThat(Amounts.strategy(classes, Family.UNDER, 0.25).text()).isEqualTo("a=40");
        assertThat(Amounts.strategy(classes, Family.UNDER, 2.0).text()).isEqualTo("a=5,b=5");
        // 0.7 * 90 is 62.99999999999999.
        assertThat(Amounts.strategy(classes, Family.OVER, 0.7).text()).isEqualTo("b=63,c=63");
        assertThat(Amounts.strategy(classes, Family.UNDER, 100.0).text()).isEqualTo("a=1,b=1");
    }

    @Test
    void equalClassesHaveNoWayToGo() {
        ClassCounts equal = new ClassCounts(List.of("a", "b"), Ints.of(new int[] {50, 50}));
        assertThat(Amounts.ratios(equal, 8)).containsExactly(1.0, 1.5, 2.0);
        assertThatThrownBy(() -> Amounts.ratios(equal, 3))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anAmountThatIsRefusedIsAGapWithItsReason() {
        // 5 rows of yes are left to train in each fold: SMOTE with k = 5 needs 6.
        Table few = Fixtures.table(Fixtures.clouds(100, 6, 4));
        SweepReport report =
                Sweep.run(few, Recipes.initial(few), new Protocol.Folds(6, 1), 4, Monitor.NONE);
        assertThat(report.points().getFirst().result()).isNotNull();
        assertThat(report.points().subList(1, 4))
                .allSatisfy(
                        point -> {
                            assertThat(point.result()).isNull();
                            assertThat(point.problem()).contains("use k = 4");
                        });
    }

    @Test
    void samplersWithoutAnAmountAreRefusedWithAMend() {
        for (String sampler : List.of("none", "enn")) {
            Recipe without = recipe.withResample(recipe.resample().withSampler(sampler));
            assertThatThrownBy(() -> Sweep.run(table, without, FOLDS, 8, Monitor.NONE))
                    .isInstanceOf(StageProblem.class)
                    .hasMessageContaining("has no amount")
                    .hasMessageContaining("use smote");
        }
    }

    @Test
    void progressGoesUpAndCancelsAll() {
        List<Double> told = Collections.synchronizedList(new ArrayList<>());
        Sweep.run(
                table,
                recipe,
                FOLDS,
                4,
                fraction -> {
                    told.add(fraction);
                    return false;
                });
        assertThat(told.getFirst()).isLessThan(0.1);
        assertThat(told).allMatch(fraction -> fraction >= 0 && fraction <= 1);
        assertThat(Collections.max(told)).isGreaterThan(0.9);
        assertThatThrownBy(() -> Sweep.run(table, recipe, FOLDS, 8, fraction -> fraction > 0.3))
                .isInstanceOf(CancellationException.class);
    }

    private static VariantResult result(SweepReport.Point point) {
        return Objects.requireNonNull(point.result());
    }
}
