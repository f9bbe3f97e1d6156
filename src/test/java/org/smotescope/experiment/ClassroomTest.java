package org.smotescope.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.smotescope.data.Monitor;
import org.smotescope.data.io.CsvReader;
import org.smotescope.data.io.ReadOptions;
import org.smotescope.data.io.Table;
import org.smotescope.data.synth.Samples;
import org.smotescope.learning.metrics.Metric;

/// The stories that the sample data tell in a classroom.
class ClassroomTest {
    private final Table visitors =
            CsvReader.read(Samples.source("shop-visitors.csv"), ReadOptions.guess(), Monitor.NONE);
    private final Recipe recipe = Recipes.initial(visitors);

    /// "My model is right 93 times in 100": 28 of 30 visitors do not buy, and it says no to all.
    @Test
    void aModelThatAlwaysSaysNoIsRightTwentyEightTimesInThirty() {
        Recipe thirty = recipe.withSplit(new SplitPlan(0.03, 42, null)).withThreshold(1.0);
        EvaluationReport report =
                Evaluator.evaluate(visitors, thirty, new Protocol.HoldOut(), Monitor.NONE);
        VariantResult none = report.variant("none").orElseThrow();
        assertThat(none.confusion().counts()).isDeepEqualTo(new int[][] {{28, 0}, {2, 0}});
        assertThat(none.metric(Metric.ACCURACY)).isCloseTo(28.0 / 30.0, within(1e-12));
        assertThat(none.metric(Metric.ACCURACY)).isEqualTo(none.metric(Metric.MAJORITY_BASELINE));
        assertThat(none.metric(Metric.RECALL)).isZero();
        assertThat(none.metric(Metric.BALANCED_ACCURACY)).isEqualTo(0.5);
        assertThat(none.metric(Metric.PRECISION)).isNaN();
    }

    /// A plain model finds few buyers, SMOTE finds most at a lower precision, and a moved threshold
    /// does about the same; the probabilities are paid for it.
    @Test
    void smoteFindsMostBuyersAndSoDoesAMovedThreshold() {
        EvaluationReport report =
                Evaluator.evaluate(visitors, recipe, new Protocol.Folds(5, 4), Monitor.NONE);
        VariantResult none = report.variant("none").orElseThrow();
        VariantResult smote = report.variant("smote").orElseThrow();
        assertThat(none.metric(Metric.RECALL)).isLessThan(0.3);
        assertThat(smote.metric(Metric.RECALL)).isGreaterThan(0.8);
        double precisionOfNone = none.classes().get(1).precision();
        double precisionOfSmote = smote.classes().get(1).precision();
        assertThat(precisionOfSmote).isLessThan(precisionOfNone - 0.15);
        Verdict verdict = report.verdict();
        assertThat(verdict.kind()).isEqualTo(Verdict.Kind.NO_CLEAR_DIFFERENCE);
        assertThat(verdict.headline()).isEqualTo("Moving the threshold does the same job here.");
        assertThat(verdict.detail()).contains("Its probabilities are further off: it says 2");
        assertThat(report.variant("class-weights").orElseThrow().metric(Metric.RECALL))
                .isGreaterThan(0.8);
    }

    /// Prior correction gives the probabilities back.
    @Test
    void correctedForTheSharesItSaysWhatHappens() {
        Recipe over =
                recipe.withResample(recipe.resample().withSampler("random-over"))
                        .withDecide(
                                recipe.decide()
                                        .withCalibration(
                                                org.smotescope.learning.calibration
                                                        .CalibrationMethod.PRIOR));
        EvaluationReport report =
                Evaluator.evaluate(visitors, over, new Protocol.Folds(5, 2), Monitor.NONE);
        VariantResult after = report.variant("random-over").orElseThrow();
        assertThat(after.said().probability()).isCloseTo(after.said().share(), within(0.02));
        assertThat(after.metric(Metric.BRIER))
                .isCloseTo(
                        report.variant("none").orElseThrow().metric(Metric.BRIER), within(0.004));
    }
}
