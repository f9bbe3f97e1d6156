package org.smotescope.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.smotescope.data.DataProblem.Mend;
import org.smotescope.data.Monitor;
import org.smotescope.data.io.Table;
import org.smotescope.learning.calibration.CalibrationMethod;
import org.smotescope.learning.metrics.Metric;
import org.smotescope.learning.metrics.ThresholdRule;
import org.smotescope.neighbours.ExactSearch;
import org.smotescope.neighbours.NeighbourSearch;
import org.smotescope.neighbours.NeighbourTable;
import org.smotescope.neighbours.Space;
import org.smotescope.sampling.Note;

/// A run decides as its recipe says, and as every split of an evaluation does.
class DecidedRunTest {
    private static final ThresholdRule F1 = new ThresholdRule.BestF1();

    private final Table table = Fixtures.table(Fixtures.clouds(200, 40, 1));
    private final Recipe recipe = Recipes.initial(table);
    private final Counting search = new Counting();
    private final Runner runner = new Runner(table, search);

    /// Writes down how many rows were searched for: models of inner folds search their own.
    private static final class Counting implements NeighbourSearch {
        private final NeighbourSearch search = new ExactSearch(1);
        private final List<Integer> queries = new ArrayList<>();

        @Override
        public NeighbourTable search(Space space, int[] rows, int[] pool, int k, Monitor monitor) {
            queries.add(rows.length);
            return search.search(space, rows, pool, k, monitor);
        }
    }

    private Run run(DecidePlan plan) {
        search.queries.clear();
        return runner.run(recipe.withDecide(plan), Monitor.NONE);
    }

    private static DecidePlan plan(ThresholdRule rule, CalibrationMethod method) {
        return new DecidePlan(rule, method);
    }

    static Stream<DecidePlan> plans() {
        List<ThresholdRule> rules =
                Stream.of("0.4", "best-f1", "youden", "recall=0.9", "precision=0.6", "cost=10:1")
                        .map(ThresholdRule::parse)
                        .toList();
        return rules.stream()
                .flatMap(
                        rule ->
                                Arrays.stream(CalibrationMethod.values())
                                        .map(method -> plan(rule, method)));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void decidesAsAnEvaluationOfTheSameSplitDoes(DecidePlan plan) {
        for (String sampler : List.of("smote", "none")) {
            Recipe tried =
                    recipe.withDecide(plan).withResample(recipe.resample().withSampler(sampler));
            Run run = new Runner(table).run(tried, Monitor.NONE);
            EvaluationReport report =
                    Evaluator.evaluate(table, tried, new Protocol.HoldOut(), Monitor.NONE);
            Variant variant = Variant.of(tried);
            VariantResult after = result(report, Evaluator.name(variant, tried));
            // The search for the model begins elsewhere, so the last digits may differ.
            assertThat(run.thresholds().after()).isCloseTo(after.threshold(), within(1e-9));
            assertThat(run.after().evaluation().at(run.thresholds().after()).confusion().counts())
                    .isDeepEqualTo(after.confusion().counts());
            assertThat(run.after().evaluation().value(Metric.BRIER))
                    .isCloseTo(after.metric(Metric.BRIER), within(1e-6));
            if (plan.rule().isTuned()) {
                VariantResult before = result(report, "none+threshold");
                assertThat(run.thresholds().before()).isEqualTo(before.threshold());
                assertThat(run.before().evaluation().at(before.threshold()).confusion().counts())
                        .isDeepEqualTo(before.confusion().counts());
            }
        }
    }

    private static VariantResult result(EvaluationReport report, String name) {
        return report.variant(name).orElseThrow();
    }

    @Test
    void anotherRuleLearnsNoModel() {
        Run first = run(plan(F1, CalibrationMethod.NONE));
        // Once for the model, and once on each of five folds.
        assertThat(search.queries).hasSize(6);
        Run other = run(plan(new ThresholdRule.AtLeastRecall(1.0), CalibrationMethod.NONE));
        assertThat(search.queries).isEmpty();
        assertThat(other.thresholds().after()).isNotEqualTo(first.thresholds().after());
        assertThat(other.before()).isSameAs(first.before());
        assertThat(other.after()).isSameAs(first.after());
    }

    @ParameterizedTest
    @EnumSource
    void anotherCalibrationLearnsNoModel(CalibrationMethod method) {
        Run first = run(plan(F1, CalibrationMethod.NONE));
        Run other = run(plan(F1, method));
        assertThat(search.queries).isEmpty();
        assertThat(other.after().model()).isSameAs(first.after().model());
        assertThat(other.after().isCalibrated()).isEqualTo(method != CalibrationMethod.NONE);
        assertThat(other.after().uncalibrated().values())
                .isEqualTo(first.after().evaluation().values());
        assertThat(other.before()).isSameAs(first.before());
    }

    @Test
    void aFixedThresholdLearnsOnNoFolds() {
        Run moved = run(new DecidePlan(0.2));
        assertThat(search.queries).hasSize(1);
        assertThat(moved.thresholds()).isEqualTo(moved.thresholds(new ThresholdRule.Fixed(0.2)));
        assertThat(moved.times().seconds()).doesNotContainKey(Stage.DECIDE);
    }

    @Test
    void anotherAmountKeepsTheFoldsOfTheRowsAsTheyAre() {
        Run first = run(plan(F1, CalibrationMethod.NONE));
        Recipe less =
                recipe.withDecide(plan(F1, CalibrationMethod.NONE))
                        .withResample(recipe.resample().withSetting("k", "3"));
        Run other = runner.run(less, Monitor.NONE);
        assertThat(other.thresholds().before()).isEqualTo(first.thresholds().before());
        assertThat(other.after()).isNotSameAs(first.after());
        assertThat(other.times().seconds()).containsKey(Stage.DECIDE);
    }

    @Test
    void theCheapestThresholdsAreThereForTheAsking() {
        Run run = run(new DecidePlan(0.5));
        Thresholds cheapest =
                run.decider().thresholds(new ThresholdRule.LowestCost(10, 1), Monitor.NONE);
        Run asked = run(plan(new ThresholdRule.LowestCost(10, 1), CalibrationMethod.NONE));
        assertThat(cheapest).isEqualTo(asked.thresholds());
        assertThat(search.queries).isEmpty();
    }

    @Test
    void whatIsAnsweredNeedsNoRun() {
        Run tuned = run(plan(F1, CalibrationMethod.PLATT));
        Recipe moved = tuned.recipe().withThreshold(0.3);
        assertThat(tuned.answers(moved)).isTrue();
        Run shown = tuned.withRecipe(moved);
        assertThat(shown.answers(tuned.recipe())).isTrue();
        assertThat(shown.thresholds(F1)).isEqualTo(tuned.thresholds());
        assertThat(shown.thresholds(new ThresholdRule.Youden()).after()).isEqualTo(0.3);
        DecidePlan youden = plan(new ThresholdRule.Youden(), CalibrationMethod.PLATT);
        assertThat(shown.answers(recipe.withDecide(youden))).isFalse();
        assertThat(shown.answers(recipe.withDecide(new DecidePlan(0.3)))).isFalse();
        assertThat(shown.answers(moved.withModel(moved.model().withClassifier("knn")))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"logistic", "knn"})
    void noTestRowChangesWhatIsChosen(String classifier) {
        Run first = runner.run(recipe, Monitor.NONE);
        Set<Integer> test = new HashSet<>();
        for (int i = 0; i < first.prepared().test().size(); i++) {
            test.add(first.prepared().test().fileRow(i));
        }
        Recipe byColumn =
                recipe.withSplit(new SplitPlan(0.3, 42, "part"))
                        .withModel(recipe.model().withClassifier(classifier))
                        .withDecide(plan(F1, CalibrationMethod.ISOTONIC));
        Run one = new Runner(marked(test, Set.of())).run(byColumn, Monitor.NONE);
        Run two = new Runner(marked(test, test)).run(byColumn, Monitor.NONE);
        assertThat(two.thresholds()).isEqualTo(one.thresholds());
        assertThat(two.after().probabilities(one.prepared().train(), Monitor.NONE))
                .isDeepEqualTo(one.after().probabilities(one.prepared().train(), Monitor.NONE));
        assertThat(axes(two)).isEqualTo(axes(one));
        // The test rows were changed indeed, and training rows do count.
        assertThat(two.after().probabilities()).isNotEqualTo(one.after().probabilities());
        Set<Integer> train = new HashSet<>();
        for (int row = 0; row < 60; row++) {
            train.add(row);
        }
        train.removeAll(test);
        Run three = new Runner(marked(test, train)).run(byColumn, Monitor.NONE);
        assertThat(three.thresholds()).isNotEqualTo(one.thresholds());
        assertThat(axes(three)).isNotEqualTo(axes(one));
    }

    /// The projection.
    private static List<String> axes(Run run) {
        return List.of(
                Arrays.toString(run.pca().loadings(0)), Arrays.toString(run.pca().loadings(1)));
    }

    /// The rows with a column that says the split, and other features in some of them.
    private static Table marked(Set<Integer> test, Set<Integer> changed) {
        String[] lines = Fixtures.clouds(200, 40, 1).split("\n");
        StringBuilder text = new StringBuilder(lines[0]).append(",part\n");
        for (int row = 0; row < lines.length - 1; row++) {
            String[] cells = lines[row + 1].split(",");
            text.append(
                    changed.contains(row)
                            ? String.join(",", cells[0], row + ".5", "-" + row, "9", cells[4])
                            : lines[row + 1]);
            text.append(test.contains(row) ? ",test\n" : ",train\n");
        }
        return Fixtures.table(text.toString());
    }

    @Test
    void tooFewRowsForFoldsAreRefusedWithAMend() {
        Table few = Fixtures.table(Fixtures.clouds(60, 2, 3));
        Recipe asked =
                Recipes.initial(few)
                        .withResample(recipe.resample().withSampler("random-over"))
                        .withDecide(plan(F1, CalibrationMethod.PLATT));
        assertThatThrownBy(() -> new Runner(few).run(asked, Monitor.NONE))
                .isInstanceOfSatisfying(
                        StageProblem.class,
                        problem -> {
                            assertThat(problem.stage()).isEqualTo(Stage.DECIDE);
                            assertThat(problem.problem().what())
                                    .isEqualTo(
                                            "one class has only 1 training row, too few for the"
                                                    + " inner folds on which a threshold is chosen"
                                                    + " and scores are calibrated");
                            assertThat(problem.problem().mends())
                                    .extracting(Mend::setting)
                                    .containsExactly("decide.rule", "decide.calibrate");
                        });
    }

    /// A third class with one row, of which no folds can be made and none are needed.
    @Test
    void ofManyClassesNoThresholdIsChosen() {
        String[] lines = (Fixtures.clouds(60, 20, 3) + "row-80,9,9,9,rare").split("\n");
        StringBuilder text = new StringBuilder(lines[0]).append(",part\n");
        for (int row = 1; row < lines.length; row++) {
            text.append(lines[row]).append(row % 3 == 1 ? ",test\n" : ",train\n");
        }
        Table many = Fixtures.table(text.toString());
        Recipe asked =
                Recipes.initial(many)
                        .withResample(recipe.resample().withSampler("random-over"))
                        .withSplit(new SplitPlan(0.3, 42, "part"))
                        .withDecide(plan(F1, CalibrationMethod.NONE));
        Run run = new Runner(many).run(asked, Monitor.NONE);
        assertThat(run.thresholds().after()).isEqualTo(0.5);
        assertThat(run.thresholds().before()).isEqualTo(0.5);
        assertThat(run.thresholds().notes())
                .containsExactly(
                        Note.warning(
                                "There are 3 classes, so the most probable one is the answer:"
                                        + " best-f1 is for two."));
        assertThat(run.times().seconds()).doesNotContainKey(Stage.DECIDE);
        assertThat(run.answers(asked)).isTrue();
    }

    @Test
    void aSamplerThatAFoldIsTooSmallForIsToldWhereTheThresholdIs() {
        Table few = Fixtures.table(Fixtures.clouds(90, 9, 3));
        Recipe asked = Recipes.initial(few).withDecide(plan(F1, CalibrationMethod.NONE));
        assertThatThrownBy(() -> new Runner(few).run(asked, Monitor.NONE))
                .isInstanceOfSatisfying(
                        StageProblem.class,
                        problem -> {
                            assertThat(problem.stage()).isEqualTo(Stage.DECIDE);
                            assertThat(problem.problem().what())
                                    .startsWith("on an inner fold of the training rows, ");
                            assertThat(problem.problem().mends())
                                    .extracting(Mend::setting)
                                    .contains("resample.settings.k", "decide.rule");
                        });
    }

    @Test
    void whatNoThresholdDoesIsTold() {
        Table same = Fixtures.table("x,class\n" + "1,no\n".repeat(90) + "2,no\n1,yes\n".repeat(20));
        Recipe asked =
                Recipes.initial(same)
                        .withResample(recipe.resample().withSampler("random-over"))
                        .withDecide(
                                plan(
                                        new ThresholdRule.AtLeastPrecision(0.99),
                                        CalibrationMethod.NONE));
        Run run = new Runner(same).run(asked, Monitor.NONE);
        assertThat(run.thresholds().after()).isEqualTo(0.5);
        assertThat(run.thresholds().notes().getFirst().words())
                .isEqualTo(
                        "No threshold on the inner folds does what precision=0.99 asks for, so 0.5"
                                + " is used.");
    }

    @Test
    void aRunThatIsCancelledWhileItDecidesLeavesNothingWrongBehind() {
        Recipe asked = recipe.withDecide(plan(F1, CalibrationMethod.PLATT));
        Run whole = new Runner(table).run(asked, Monitor.NONE);
        for (double stop : new double[] {0.78, 0.82, 0.87}) {
            Runner fresh = new Runner(table);
            assertThatThrownBy(() -> fresh.run(asked, fraction -> fraction >= stop))
                    .isInstanceOf(CancellationException.class);
            Run again = fresh.run(asked, Monitor.NONE);
            assertThat(again.thresholds()).isEqualTo(whole.thresholds());
            assertThat(again.after().probabilities()).isDeepEqualTo(whole.after().probabilities());
        }
    }
}
