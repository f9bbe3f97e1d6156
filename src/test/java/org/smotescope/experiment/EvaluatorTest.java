package org.smotescope.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.smotescope.data.Monitor;
import org.smotescope.data.io.Table;
import org.smotescope.learning.ClassWeights;
import org.smotescope.learning.metrics.Metric;
import org.smotescope.sampling.Note;

class EvaluatorTest {
    @Test
    void everyFoldHasThePositiveClassOfTheWholeFile() {
        // 51 against 50 rows: in some folds the training parts are equally large.
        StringBuilder text = new StringBuilder("x,class\n");
        for (int i = 0; i < 101; i++) {
            text.append(i % 7).append('.').append(i).append(i % 2 == 0 ? ",a\n" : ",b\n");
        }
        Table table = Fixtures.table(text.toString());
        EvaluationReport report =
                Evaluator.evaluate(
                        table, Recipes.initial(table), new Protocol.Folds(5, 1), Monitor.NONE);
        VariantResult none = report.variants().getFirst();
        assertThat(none.confusion().labels()).containsExactly("a", "b");
        assertThat(none.confusion().total()).isEqualTo(101);
        // The mean recall of b over five folds of ten b rows each is that of the summed counts.
        assertThat(none.metrics().get(Metric.RECALL))
                .isCloseTo(none.classes().get(1).recall(), within(1e-12));
    }

    @Test
    void ownWeightsAsLargeAsTheBalancedOnesGiveTheSame() {
        Table table = Fixtures.table(Fixtures.clouds(100, 20, 5));
        Recipe recipe = Recipes.initial(table);
        EvaluationReport balanced =
                Evaluator.evaluate(table, recipe, new Protocol.HoldOut(), Monitor.NONE);
        // 84 training rows: 70 no, 14 yes.
        Recipe own =
                recipe.withModel(recipe.model().withWeights(ClassWeights.parse("no=0.6,yes=3")));
        EvaluationReport same =
                Evaluator.evaluate(table, own, new Protocol.HoldOut(), Monitor.NONE);
        assertThat(weighted(same).metrics()).isEqualTo(weighted(balanced).metrics());
        assertThat(weighted(same).notes()).contains(Note.info("Rows count no=0.6,yes=3."));
        assertThat(weighted(balanced).notes()).isEmpty();

        Recipe heavy = recipe.withModel(recipe.model().withWeights(ClassWeights.parse("yes=1000")));
        EvaluationReport more =
                Evaluator.evaluate(table, heavy, new Protocol.HoldOut(), Monitor.NONE);
        assertThat(weighted(more).metrics().get(Metric.RECALL)).isEqualTo(1.0);
        assertThat(weighted(more).metrics().get(Metric.SPECIFICITY))
                .isLessThan(weighted(balanced).metrics().get(Metric.SPECIFICITY));
        assertThat(more.variants().getFirst().metrics())
                .as("nothing else is weighted")
                .isEqualTo(balanced.variants().getFirst().metrics());
    }

    private static VariantResult weighted(EvaluationReport report) {
        return report.variant("class-weights").orElseThrow();
    }

    @Test
    void weightsOfNoClassStopTheModelStage() {
        Table table = Fixtures.table(Fixtures.clouds(100, 20, 5));
        Recipe recipe = Recipes.initial(table);
        Recipe wrong = recipe.withModel(recipe.model().withWeights(ClassWeights.parse("maybe=2")));
        assertThatThrownBy(
                        () ->
                                Evaluator.evaluate(
                                        table, wrong, new Protocol.HoldOut(), Monitor.NONE))
                .isInstanceOfSatisfying(
                        StageProblem.class,
                        problem -> assertThat(problem.stage()).isEqualTo(Stage.FIT))
                .hasMessageContaining("there is no class maybe to weigh");
    }

    @Test
    void aRepeatedHoldOutIsTheHoldOutsOfItsSeeds() {
        Table table = Fixtures.table(Fixtures.clouds(100, 20, 5));
        Recipe recipe = Recipes.initial(table);
        EvaluationReport report =
                Evaluator.evaluate(table, recipe, new Protocol.HoldOuts(4), Monitor.NONE);
        assertThat(report.splits()).isEqualTo(4);
        assertThat(report.train()).isEqualTo(84);
        assertThat(report.test()).isEqualTo(36);
        VariantResult none = report.variants().getFirst();
        List<Double> recalls = none.values(Metric.RECALL);
        for (int i = 0; i < 4; i++) {
            SplitPlan split = recipe.split();
            Recipe one =
                    recipe.withSplit(new SplitPlan(split.test(), split.seed() + i, split.column()));
            assertThat(
                            Evaluator.evaluate(table, one, new Protocol.HoldOut(), Monitor.NONE)
                                    .variants()
                                    .getFirst()
                                    .metrics()
                                    .get(Metric.RECALL))
                    .isEqualTo(recalls.get(i));
        }
        // Nadeau and Bengio: the variance is corrected by test rows per training row.
        double mean = recalls.stream().mapToDouble(each -> each).average().orElseThrow();
        double squares = recalls.stream().mapToDouble(each -> (each - mean) * (each - mean)).sum();
        double low = mean - 3.182446305 * Math.sqrt(squares / 3 * (1.0 / 4 + 36.0 / 84.0));
        assertThat(low).isBetween(0.01, mean - 0.01);
        assertThat(none.interval(Metric.RECALL).low()).isCloseTo(low, within(1e-6));
        assertThatThrownBy(() -> new Protocol.HoldOuts(1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void rowsLeftOutAreNotCounted() {
        String text = Fixtures.clouds(100, 20, 5).replaceFirst("row-7,[^,]*", "row-7,");
        Table table = Fixtures.table(text);
        Recipe drop =
                Recipes.initial(table)
                        .withPrepare(
                                Recipes.initial(table)
                                        .prepare()
                                        .withMissing(
                                                org.smotescope.data.PrepareRules.Missing.DROP));
        EvaluationReport report =
                Evaluator.evaluate(table, drop, new Protocol.HoldOut(), Monitor.NONE);
        assertThat(report.train() + report.test()).isEqualTo(119);
    }
}
