package org.smotescope.ui.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.smotescope.data.Monitor;
import org.smotescope.data.synth.Samples;
import org.smotescope.experiment.Recipe;
import org.smotescope.experiment.ResamplePlan;
import org.smotescope.experiment.Run;
import org.smotescope.experiment.Thresholds;
import org.smotescope.learning.calibration.CalibrationMethod;
import org.smotescope.learning.metrics.Evaluation;
import org.smotescope.learning.metrics.Metric;
import org.smotescope.learning.metrics.ThresholdRule;
import org.smotescope.sampling.SamplingStrategy;
import org.smotescope.ui.Csv;
import org.smotescope.ui.LiveWorkspace;
import org.smotescope.ui.evaluate.EvaluateViewModel.Grip;
import org.smotescope.ui.evaluate.EvaluateViewModel.Step;
import org.smotescope.ui.selection.Selection;

/// The view-model on a real workspace whose jobs are done at once and counted.
class EvaluateViewModelTest {
    private static final ThresholdRule F1 = new ThresholdRule.BestF1();
    private static final ThresholdRule COST = new ThresholdRule.LowestCost(10, 1);

    private final CountingJobs jobs = new CountingJobs();
    private final LiveWorkspace workspace = new LiveWorkspace(jobs);
    private final EvaluateViewModel model = new EvaluateViewModel(workspace, jobs, new Selection());

    private void open(String sample) {
        workspace.open(Samples.source(sample));
        jobs.reset();
    }

    private Moment moment() {
        return Objects.requireNonNull(model.momentProperty().get());
    }

    private double threshold() {
        Recipe recipe = Objects.requireNonNull(workspace.recipe().get());
        return recipe.decide().threshold();
    }

    @Test
    void showsNothingBeforeTheFirstRun() {
        assertThat(model.momentProperty().get()).isNull();
        model.move(Grip.AFTER, 0.3);
        model.step(Grip.BEFORE, Step.HIGHER);
        assertThat(model.momentProperty().get()).isNull();
    }

    @Test
    void measuresBothModelsOnTheSameRows() {
        open("pump-failures.csv");

        Moment moment = moment();

        assertThat(moment.beforeCounts().tp() + moment.beforeCounts().fn())
                .isEqualTo(moment.afterCounts().tp() + moment.afterCounts().fn());
        assertThat(moment.before().confusion().total()).isEqualTo(480);
        assertThat(moment.after().confusion().total()).isEqualTo(480);
        assertThat(moment.finding().detail()).endsWith("Test rows: 480.");
    }

    @Test
    void anotherRecipeIsShownOnceWhenItsRunIsThere() {
        open("pump-failures.csv");
        List<Moment> seen = new ArrayList<>();
        model.momentProperty().addListener((of, was, is) -> seen.add(is));

        workspace.change(recipe -> recipe.withResample(recipe.resample().withSeed(7)));

        assertThat(seen).containsExactly(moment());
        assertThat(moment().models().before())
                .isSameAs(Objects.requireNonNull(workspace.run().get()).before().evaluation());
    }

    @Test
    void movingTheGripStartsNoJobAndChangesEverythingAtOnce() {
        open("pump-failures.csv");
        Moment first = moment();
        List<Moment> seen = new ArrayList<>();
        model.momentProperty().addListener((of, was, is) -> seen.add(is));

        model.move(Grip.AFTER, 0.8);

        assertThat(jobs.started()).isZero();
        assertThat(threshold()).isEqualTo(0.8);
        assertThat(moment().after().threshold()).isEqualTo(0.8);
        assertThat(moment().afterCounts()).isNotEqualTo(first.afterCounts());
        assertThat(moment().metrics()).isNotEqualTo(first.metrics());
        assertThat(moment().models()).isSameAs(first.models());
        assertThat(seen)
                .allSatisfy(
                        moment ->
                                assertThat(
                                                moment.after()
                                                        .confusion()
                                                        .against(moment.after().positive()))
                                        .isEqualTo(moment.afterCounts()));
    }

    @Test
    void theRecipesThresholdMovesTheGrip() {
        open("pump-failures.csv");

        workspace.change(recipe -> recipe.withThreshold(0.25));

        assertThat(moment().after().threshold()).isEqualTo(0.25);
        assertThat(moment().before().threshold()).isEqualTo(0.25);
    }

    @Test
    void anotherSamplerIsMeasuredAnew() {
        open("pump-failures.csv");
        Models first = moment().models();

        workspace.change(recipe -> recipe.withResample(recipe.resample().withSampler("none")));

        assertThat(jobs.started()).isPositive();
        assertThat(moment().models()).isNotSameAs(first);
        assertThat(moment().models().sampler()).isEmpty();
        assertThat(moment().finding().headline()).startsWith("The model finds ");
    }

    @Test
    void atTheSameRecallAsManyAreFound() {
        open("pump-failures.csv");

        model.compareAtProperty().set(CompareAt.RECALL);

        assertThat(moment().beforeCounts().tp()).isEqualTo(moment().afterCounts().tp());
        assertThat(moment().before().threshold()).isLessThan(0.5);
        assertThat(threshold()).isEqualTo(0.5);
    }

    @Test
    void atTheSameAlarmsAsManyAreCalled() {
        open("pump-failures.csv");

        model.compareAtProperty().set(CompareAt.ALARMS);

        assertThat(moment().beforeCounts().alarms()).isEqualTo(moment().afterCounts().alarms());
    }

    @ParameterizedTest
    @EnumSource
    void theInkGripMovesTheOtherBackwards(CompareAt rule) {
        open("pump-failures.csv");
        model.compareAtProperty().set(rule);
        jobs.reset();

        model.move(Grip.BEFORE, 0.3);

        double follows = moment().models().beforeFor(threshold(), rule);
        assertThat(moment().before().threshold()).isEqualTo(follows);
        assertThat(Math.abs(moment().before().threshold() - 0.3)).isLessThan(0.1);
        assertThat(jobs.started()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void arrowKeysChangeACount(Grip grip) {
        open("pump-failures.csv");
        Moment first = moment();

        model.step(grip, Step.HIGHER_COUNT);
        assertThat(moment().afterCounts().alarms()).isLessThan(first.afterCounts().alarms());

        model.step(grip, Step.LOWER_COUNT);
        model.step(grip, Step.LOWER_COUNT);
        assertThat(moment().afterCounts().alarms())
                .isGreaterThanOrEqualTo(first.afterCounts().alarms());
    }

    @ParameterizedTest
    @EnumSource
    void theInkGripAnswersToEveryArrow(CompareAt rule) {
        open("pump-failures.csv");
        model.compareAtProperty().set(rule);
        double before = threshold();

        model.step(Grip.BEFORE, Step.LOWER_COUNT);
        double lower = threshold();
        model.step(Grip.BEFORE, Step.HIGHER_COUNT);

        assertThat(lower).isLessThan(before);
        assertThat(threshold()).isGreaterThan(lower);
    }

    @Test
    void shiftMovesByHundredths() {
        open("pump-failures.csv");

        model.step(Grip.AFTER, Step.HIGHER);
        assertThat(threshold()).isEqualTo(0.51);
        model.move(Grip.AFTER, 0.127);
        model.step(Grip.AFTER, Step.LOWER);
        assertThat(threshold()).isEqualTo(0.12);
    }

    @Test
    void homeAndEndGoToTheEnds() {
        open("pump-failures.csv");

        model.step(Grip.AFTER, Step.HIGHEST);
        assertThat(moment().afterCounts().alarms()).isZero();
        assertThat(moment().after().value(Metric.PRECISION)).isNaN();
        assertThat(moment().metrics().get(1).afterWords()).isEqualTo("undefined");
        assertThat(moment().metrics().get(1).changeWords()).isEmpty();
        model.step(Grip.AFTER, Step.HIGHER_COUNT);
        assertThat(threshold()).isEqualTo(1.0);

        model.step(Grip.AFTER, Step.LOWEST);
        assertThat(moment().afterCounts().fn()).isZero();
        assertThat(moment().afterCounts().tn()).isZero();
        model.step(Grip.AFTER, Step.LOWER_COUNT);
        assertThat(threshold()).isZero();
    }

    @Test
    void theMajorityVoteStandsBesideTheAccuracy() {
        open("pump-failures.csv");

        assertThat(moment().baseline()).isEqualTo("Accuracy of always saying not failed: 0.875");
    }

    private void decide(ThresholdRule rule) {
        workspace.change(recipe -> recipe.withDecide(recipe.decide().withRule(rule)));
    }

    private Run run() {
        return Objects.requireNonNull(workspace.run().get());
    }

    @Test
    void aRulePutsBothLinesAndIsSaid() {
        open("pump-failures.csv");

        decide(F1);

        Thresholds tuned = run().thresholds();
        assertThat(tuned.rule()).isEqualTo(F1);
        assertThat(moment().point().rule()).isEqualTo(F1);
        assertThat(moment().after().threshold()).isEqualTo(tuned.after()).isNotEqualTo(0.5);
        assertThat(moment().before().threshold()).isEqualTo(tuned.before());
        assertThat(moment().finding().detail()).contains("The training folds put best F1 at ");
        assertThat(model.wayBackProperty().get()).isNull();
    }

    @Test
    void dragLeavesTheRuleAndOneCanGoBackWithoutAnyWork() {
        open("pump-failures.csv");
        decide(F1);
        Moment tuned = moment();
        jobs.reset();

        model.move(Grip.AFTER, 0.6);

        assertThat(moment().point().rule()).isNull();
        assertThat(moment().after().threshold()).isEqualTo(0.6);
        assertThat(moment().before().threshold()).isEqualTo(0.6);
        ComparedPoints.Way way = Objects.requireNonNull(model.wayBackProperty().get());
        assertThat(way).isEqualTo(new ComparedPoints.Way(F1, tuned.after().threshold()));

        model.goBack();

        assertThat(moment().point()).isEqualTo(tuned.point());
        assertThat(model.wayBackProperty().get()).isNull();
        assertThat(jobs.started()).isZero();
    }

    @Test
    void atOneHalfBothAreRead() {
        open("pump-failures.csv");
        decide(F1);

        model.compareAtProperty().set(CompareAt.EVEN);

        assertThat(moment().before().threshold()).isEqualTo(0.5);
        assertThat(moment().after().threshold()).isEqualTo(0.5);
        assertThat(Objects.requireNonNull(workspace.recipe().get()).decide().rule()).isEqualTo(F1);

        // A grip that is dragged leaves the reading.
        model.move(Grip.AFTER, 0.3);
        assertThat(model.compareAtProperty().get()).isEqualTo(CompareAt.RULE);
        assertThat(moment().after().threshold()).isEqualTo(0.3);
    }

    @Test
    void theLowestCostIsLookedForOnTrainingFoldsAndChangesNoRecipe() {
        open("pump-failures.csv");
        Recipe before = Objects.requireNonNull(workspace.recipe().get());

        model.compareAtProperty().set(CompareAt.COST);

        Thresholds cheapest = run().decider().thresholds(COST, Monitor.NONE);
        assertThat(moment().point()).isEqualTo(new Moment.Point(CompareAt.COST, cheapest));
        assertThat(moment().before().threshold()).isEqualTo(cheapest.before());
        assertThat(moment().after().threshold()).isEqualTo(cheapest.after());
        double cost = moment().afterCounts().cost(10, 1);
        assertThat(moment().finding().headline())
                .startsWith("Errors cost " + Math.round(cost) + " with SMOTE, ");
        assertThat(workspace.recipe().get()).isEqualTo(before);
        assertThat(jobs.started()).isOne();

        // What the recipe costs is what is compared at.
        ThresholdRule.LowestCost even = new ThresholdRule.LowestCost(1, 1);
        decide(even);
        assertThat(moment().point().rule()).isEqualTo(even);
    }

    @Test
    void anotherFileHasTheUsualCosts() {
        open("pump-failures.csv");
        decide(new ThresholdRule.LowestCost(25, 2));

        open("pump-failures.csv");
        model.compareAtProperty().set(CompareAt.COST);

        assertThat(moment().point().rule()).isEqualTo(COST);
    }

    @Test
    void samplersThatFollowAreNamed() {
        open("pump-failures.csv");
        List<ResamplePlan.Next> enn =
                List.of(new ResamplePlan.Next("enn", Map.of(), SamplingStrategy.Word.AUTO));

        workspace.change(recipe -> recipe.withResample(recipe.resample().withThen(enn)));
        assertThat(moment().models().sampler()).isEqualTo("SMOTE, then Edited nearest neighbours");

        workspace.change(recipe -> recipe.withResample(recipe.resample().withSampler("none")));
        assertThat(moment().models().sampler()).isEqualTo("Edited nearest neighbours");
        assertThat(moment().finding().headline()).startsWith("Edited nearest neighbours finds ");
    }

    /// Where nothing is called and the other model gives a score of 1, only a threshold above 1
    /// calls nothing.
    @Test
    void asFewAsNoneAreCalledAlsoOfScoresOfOne() {
        int[] truth = {0, 0, 1};
        List<String> labels = List.of("no", "yes");
        Evaluation sure =
                Evaluation.of(
                        new double[][] {{0.9, 0.0, 0.0}, {0.1, 1.0, 1.0}}, truth, labels, 1, 0.5);
        Evaluation unsure =
                Evaluation.of(
                        new double[][] {{0.9, 0.8, 0.7}, {0.1, 0.2, 0.3}}, truth, labels, 1, 0.5);
        open("pump-failures.csv");
        Models some = moment().models();
        Models models = new Models("A", some.names(), some.order(), sure, unsure, unsure, "", "");

        for (CompareAt rule : List.of(CompareAt.ALARMS, CompareAt.RECALL)) {
            double threshold = models.beforeFor(0.5, rule);
            assertThat(sure.at(threshold).confusion().against(1).alarms()).as("%s", rule).isZero();
        }
    }

    @Test
    void whyThereIsNoCheapestThresholdIsSaid() {
        workspace.open(Csv.moons(60, 2));
        workspace.change(
                recipe -> recipe.withResample(recipe.resample().withSampler("random-over")));

        model.compareAtProperty().set(CompareAt.COST);

        assertThat(model.cheapest().problemProperty().get())
                .startsWith("one class has only 1 training row, too few for the inner folds");
        assertThat(moment().point().at()).isEqualTo(CompareAt.RULE);
        model.compareAtProperty().set(CompareAt.RECALL);
        assertThat(model.cheapest().problemProperty().get()).isEmpty();
    }

    @Test
    void calibrationMovesTheScoresAndKeepsTheOthersToCompareWith() {
        open("pump-failures.csv");
        Moment plain = moment();
        assertThat(plain.models().uncalibrated()).isSameAs(plain.models().after());

        workspace.change(
                recipe ->
                        recipe.withDecide(
                                recipe.decide().withCalibration(CalibrationMethod.PLATT)));

        Models models = moment().models();
        assertThat(models.calibratedName()).isEqualTo("SMOTE, Platt");
        assertThat(models.uncalibrated().value(Metric.BRIER))
                .isEqualTo(plain.after().value(Metric.BRIER));
        assertThat(models.after().value(Metric.BRIER))
                .isLessThan(0.75 * models.uncalibrated().value(Metric.BRIER));
        assertThat(models.before()).isSameAs(plain.models().before());
    }

    @Test
    void moreThanTwoClassesHaveNoThreshold() {
        open("four-classes.csv");
        Moment first = moment();

        model.move(Grip.AFTER, 0.9);

        assertThat(first.models().isBinary()).isFalse();
        assertThat(threshold()).isEqualTo(0.5);
        assertThat(first.classes()).hasSize(4);
        assertThat(first.classes().getFirst().look()).isEqualTo(1);
        assertThat(first.metrics().getFirst().name()).isEqualTo("Mean recall");
        assertThat(first.finding().headline()).startsWith("SMOTE finds ");
    }
}
