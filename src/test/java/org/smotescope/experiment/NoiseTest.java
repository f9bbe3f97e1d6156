package org.smotescope.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.smotescope.data.Monitor;
import org.smotescope.data.io.Table;
import org.smotescope.learning.calibration.CalibrationMethod;
import org.smotescope.learning.metrics.Metric;
import org.smotescope.learning.metrics.ThresholdRule;

/// On labels drawn by lot every honest protocol finds nothing, and a leak finds nearly everything.
class NoiseTest {
    private static final Protocol FOLDS = new Protocol.Folds(5, 1);

    private static final DecidePlan FIXED = new DecidePlan(0.5);
    private static final DecidePlan NESTED =
            new DecidePlan(new ThresholdRule.Youden(), CalibrationMethod.PLATT);

    static Stream<Arguments> protocols() {
        return Stream.of(
                Arguments.of(new Protocol.HoldOut(), FIXED, Noise.manySeeds()),
                Arguments.of(FOLDS, FIXED, Noise.seeds()),
                Arguments.of(new Protocol.Folds(5, 2), FIXED, Noise.seeds()),
                Arguments.of(FOLDS, NESTED, Noise.seeds()));
    }

    @ParameterizedTest
    @MethodSource("protocols")
    void honestProtocolsFindNothing(Protocol protocol, DecidePlan decide, long[] seeds) {
        Map<String, List<Double>> areas = new LinkedHashMap<>();
        Map<String, List<Double>> recalls = new LinkedHashMap<>();
        for (long seed : seeds) {
            Table table = Noise.table(seed);
            Recipe recipe = Noise.recipe(table, "random-over", "logistic", seed).withDecide(decide);
            EvaluationReport report = Evaluator.evaluate(table, recipe, protocol, Monitor.NONE);
            for (VariantResult variant : report.variants()) {
                add(areas, variant.name(), variant.metric(Metric.ROC_AUC));
                add(recalls, variant.name(), variant.metric(Metric.BALANCED_ACCURACY));
            }
        }
        assertThat(areas)
                .containsOnlyKeys("none", "none+threshold", "class-weights", "random-over")
                .allSatisfy((variant, values) -> assertNothingFound(values));
        // At any threshold, chosen or not, the two recalls balance.
        assertThat(recalls.get("random-over")).satisfies(NoiseTest::assertNothingFound);
        assertThat(recalls.get("none+threshold")).satisfies(NoiseTest::assertNothingFound);
    }

    @Test
    void resampledBeforeTheSplitAForestFindsNearlyEverything() {
        Table table = Noise.table(0);
        LeakReport report = leaky(table, Noise.recipe(table, "random-over", "forest", 0));
        double honest = report.honest().variant("random-over").orElseThrow().metric(Metric.ROC_AUC);
        assertThat(honest).isCloseTo(0.5, within(0.1));
        assertThat(report.wrong().getFirst().metric(Metric.ROC_AUC)).isGreaterThan(0.95);
        assertThat(report.wrong().getFirst().metric(Metric.F1)).isGreaterThan(0.95);
    }

    static LeakReport leaky(Table table, Recipe recipe) {
        return LeakyEvaluator.evaluate(table, recipe, FOLDS, Set.of(Leak.RESAMPLE), Monitor.NONE);
    }

    static void assertNothingFound(List<? extends Double> found) {
        List<Double> values = List.copyOf(found);
        assertThat(values).hasSizeGreaterThanOrEqualTo(Noise.SEEDS);
        assertThat(Noise.mean(values)).isCloseTo(0.5, within(3 * Noise.standardError(values)));
    }

    static void add(Map<String, List<Double>> values, String name, double value) {
        values.computeIfAbsent(name, _ -> new ArrayList<>()).add(value);
    }
}
