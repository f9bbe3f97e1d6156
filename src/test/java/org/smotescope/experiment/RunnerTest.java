package org.smotescope.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.smotescope.data.Monitor;
import org.smotescope.data.PrepareRules.Words;
import org.smotescope.data.io.Table;
import org.smotescope.learning.forest.RandomForest;
import org.smotescope.sampling.Mode;
import org.smotescope.sampling.SamplingStrategy;

class RunnerTest {
    private final Table table = Fixtures.table(Fixtures.clouds(200, 40, 1));
    private final Runner runner = new Runner(table);
    private final Recipe recipe = Recipes.initial(table);

    @Test
    void splitsPreparesResamplesAndFits() {
        Run run = runner.run(recipe, Monitor.NONE);
        assertThat(run.prepared().train().classes().counts()).containsExactly(140, 28);
        assertThat(run.prepared().test().classes().counts()).containsExactly(60, 12);
        assertThat(run.positiveLabel()).isEqualTo("yes");
        assertThat(run.resampling().added().size()).isEqualTo(112);
        assertThat(run.resampling().dataset().classes().counts()).containsExactly(140, 140);
        assertThat(run.before().scores()).isNotNull();
        assertThat(run.after().evaluation().confusion().total()).isEqualTo(72);
        assertThat(run.after().evaluation().threshold()).isEqualTo(0.5);
        assertThat(run.after().trainingRows()).isEqualTo(280);
        assertThat(run.times().seconds().keySet())
                .isEqualTo(EnumSet.complementOf(EnumSet.of(Stage.DECIDE)));
    }

    @Test
    void trainingAndTestRowsAreDisjoint() {
        Run run = runner.run(recipe, Monitor.NONE);
        java.util.BitSet seen = new java.util.BitSet();
        for (int i = 0; i < run.prepared().train().size(); i++) {
            seen.set(run.prepared().train().fileRow(i));
        }
        for (int i = 0; i < run.prepared().test().size(); i++) {
            assertThat(seen.get(run.prepared().test().fileRow(i))).isFalse();
        }
        assertThat(seen.cardinality() + run.prepared().test().size()).isEqualTo(240);
    }

    @Test
    void movingTheThresholdKeepsEveryStage() {
        Run first = runner.run(recipe, Monitor.NONE);
        Run moved = runner.run(recipe.withThreshold(0.2), Monitor.NONE);
        assertThat(moved.resampling()).isSameAs(first.resampling());
        assertThat(moved.before()).isSameAs(first.before());
        assertThat(moved.after()).isSameAs(first.after());
    }

    @Test
    void movingTheAmountKeepsTheSplitAndTheModelBefore() {
        Run first = runner.run(recipe, Monitor.NONE);
        Run moved =
                runner.run(
                        recipe.withResample(
                                recipe.resample().withStrategy(SamplingStrategy.parse("0.5"))),
                        Monitor.NONE);
        assertThat(moved.prepared()).isSameAs(first.prepared());
        assertThat(moved.before()).isSameAs(first.before());
        assertThat(moved.resampling().added().size()).isEqualTo(42);
    }

    @Test
    void theResamplingSeedKeepsTheModelBeforeAndTheSplitSeedDrawsTheForest() {
        Recipe forest =
                recipe.withModel(recipe.model().withClassifier("forest").withSetting("trees", "5"));
        Run first = runner.run(forest, Monitor.NONE);
        Run drawn = runner.run(forest.withResample(forest.resample().withSeed(9)), Monitor.NONE);
        assertThat(drawn.before()).isSameAs(first.before());
        Run again = new Runner(table).run(forest, Monitor.NONE);
        assertThat(again.after().probabilities()).isDeepEqualTo(first.after().probabilities());
        assertThat(forest.model().toLearn(forest.split().seed()))
                .isEqualTo(new RandomForest(5, 1, forest.split().seed()));
    }

    @Test
    void anotherModelKeepsTheResampledRows() {
        Run first = runner.run(recipe, Monitor.NONE);
        Run other =
                runner.run(
                        recipe.withModel(recipe.model().withClassifier("naive-bayes")),
                        Monitor.NONE);
        assertThat(other.resampling()).isSameAs(first.resampling());
        assertThat(other.before().probabilities()).isNotEqualTo(first.before().probabilities());
    }

    @Test
    void tooManyNeighboursAreRefusedWithAMend() {
        Recipe many =
                recipe.withModel(recipe.model().withClassifier("knn").withSetting("k", "999"));
        assertThatThrownBy(() -> runner.run(many, Monitor.NONE))
                .isInstanceOfSatisfying(
                        StageProblem.class,
                        problem -> {
                            assertThat(problem.stage()).isEqualTo(Stage.FIT);
                            assertThat(problem.problem().mends().getFirst().setting())
                                    .isEqualTo("model.settings.k");
                        });
    }

    @Test
    void sameRecipeInANewRunnerGivesTheSameModel() {
        Run first = runner.run(recipe, Monitor.NONE);
        Run again = new Runner(table).run(recipe, Monitor.NONE);
        assertThat(again.after().probabilities()).isDeepEqualTo(first.after().probabilities());
    }

    @Test
    void aTestRowCannotChangeWhatIsLearnt() {
        Run first = runner.run(recipe, Monitor.NONE);
        int testRow = first.prepared().test().fileRow(0);
        String[] lines = Fixtures.clouds(200, 40, 1).split("\n");
        String[] cells = lines[testRow + 1].split(",");
        assertThat(cells).hasSize(5);
        // The split goes by the hash of the row, so the changed file is split by a column instead.
        StringBuilder plain = new StringBuilder(lines[0]).append(",part\n");
        StringBuilder changed = new StringBuilder(plain);
        java.util.Set<Integer> test = new java.util.HashSet<>();
        for (int i = 0; i < first.prepared().test().size(); i++) {
            test.add(first.prepared().test().fileRow(i));
        }
        for (int row = 0; row < lines.length - 1; row++) {
            String part = test.contains(row) ? ",test\n" : ",train\n";
            plain.append(lines[row + 1]).append(part);
            String other = String.join(",", cells[0], "99", "-99", "1000", cells[4]);
            changed.append(row == testRow ? other : lines[row + 1]).append(part);
        }
        Recipe byColumn = recipe.withSplit(new SplitPlan(0.3, 42, "part"));
        Run one = new Runner(Fixtures.table(plain.toString())).run(byColumn, Monitor.NONE);
        Run two = new Runner(Fixtures.table(changed.toString())).run(byColumn, Monitor.NONE);
        assertThat(two.prepared().preparation().scaling().centre(0))
                .isEqualTo(one.prepared().preparation().scaling().centre(0));
        double[][] before =
                one.after()
                        .model()
                        .probabilities(one.after().encoder().apply(one.prepared().train()));
        double[][] after =
                two.after()
                        .model()
                        .probabilities(two.after().encoder().apply(two.prepared().train()));
        // Row keys hash the whole row; the test row's key is in no training draw.
        assertThat(after).isDeepEqualTo(before);
        assertThat(two.pca().loadings(0)).containsExactly(one.pca().loadings(0));
    }

    @Test
    void tooManyNeighboursIsAProblemOfTheResampleStageWithAMend() {
        Table small = Fixtures.table(Fixtures.clouds(60, 6, 3));
        Recipe first = Recipes.initial(small);
        assertThatThrownBy(() -> new Runner(small).run(first, Monitor.NONE))
                .isInstanceOfSatisfying(
                        StageProblem.class,
                        problem -> {
                            assertThat(problem.stage()).isEqualTo(Stage.RESAMPLE);
                            assertThat(problem.problem().mends().getFirst().setting())
                                    .isEqualTo("resample.settings.k");
                        });
    }

    @Test
    void aCancelledRunStops() {
        assertThatThrownBy(() -> new Runner(table).run(recipe, fraction -> true))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void aRunThatWasCancelledHalfwayLeavesNothingWrongBehind() {
        Run whole = new Runner(table).run(recipe, Monitor.NONE);
        for (double stop : new double[] {0.1, 0.3, 0.65, 0.9}) {
            Runner fresh = new Runner(table);
            assertThatThrownBy(() -> fresh.run(recipe, fraction -> fraction >= stop))
                    .isInstanceOf(CancellationException.class);
            assertThat(fresh.run(recipe, Monitor.NONE).after().probabilities())
                    .isDeepEqualTo(whole.after().probabilities());
        }
    }

    @Test
    void parityUsesTheSameSplitAndModelBeforeAsStrict() {
        Run strict = runner.run(recipe, Monitor.NONE);
        Run parity =
                runner.run(
                        recipe.withResample(recipe.resample().withMode(Mode.PARITY)), Monitor.NONE);
        assertThat(parity.before()).isSameAs(strict.before());
        assertThat(parity.resampling()).isNotSameAs(strict.resampling());
    }

    @Test
    void rowsWithAnEmptyCellCanBeLeftOut() {
        String text = Fixtures.clouds(200, 40, 1).replaceFirst("row-7,[^,]*", "row-7,");
        Table holed = Fixtures.table(text);
        Recipe drop =
                Recipes.initial(holed)
                        .withPrepare(
                                recipe.prepare()
                                        .withMissing(
                                                org.smotescope.data.PrepareRules.Missing.DROP));
        Run run = new Runner(holed).run(drop, Monitor.NONE);
        assertThat(run.prepared().train().size() + run.prepared().test().size()).isEqualTo(239);
        WholeFile whole = WholeFile.resample(holed, drop, Monitor.NONE);
        assertThat(whole.notes().getFirst().words())
                .isEqualTo("Left out 1 row with an empty cell.");
    }

    /// Rows with two columns of words and, if told, one of numbers.
    private static Table words(String numbers) {
        StringBuilder text = new StringBuilder(numbers + "town,size,class\n");
        for (int i = 0; i < 120; i++) {
            text.append(numbers.isEmpty() ? "" : i * 37 % 101 * 0.1 + ",");
            text.append("abcde".charAt(i * 7 % 5)).append(',').append("SML".charAt(i * 11 % 3));
            text.append(i % 5 == 0 ? ",yes\n" : ",no\n");
        }
        return Fixtures.table(text.toString());
    }

    private static Run run(Table table, String sampler, Words words) {
        Recipe initial = Recipes.initial(table);
        return new Runner(table)
                .run(
                        initial.withPrepare(initial.prepare().withWords(words))
                                .withResample(initial.resample().withSampler(sampler)),
                        Monitor.NONE);
    }

    @Test
    void samplersThatWorkWithWordsAreGivenThemWhateverIsDoneForOthers() {
        for (Words rule : Words.values()) {
            Run mixed = run(words("amount,"), "smote-nc", rule);
            assertThat(mixed.prepared().train().features()).hasSize(3);
            assertThat(mixed.resampling().added().size()).isEqualTo(50);
            Run only = run(words(""), "smote-n", rule);
            assertThat(only.prepared().train().features()).hasSize(2);
            assertThat(only.resampling().added().size()).isEqualTo(50);
            // Without a number, rows are placed by the shares of the classes.
            assertThat(Projections.places(only.prepared().train()).columns()).isEqualTo(2);
            assertThat(Projections.placesOfAdded(only.resampling()).columns()).isEqualTo(2);
            assertThat(Projections.placesOfAdded(only.resampling()).rows()).isEqualTo(50);
        }
    }

    @Test
    void aSamplerThatRefusesWordsNamesOneThatTakesThem() {
        assertThatThrownBy(() -> run(words("amount,"), "smote", Words.REFUSE))
                .hasMessageContaining(
                        "SMOTE needs numbers; the column town holds words: use smote-nc, or leave"
                                + " all 2 such columns out, or use random-over");
        assertThatThrownBy(() -> run(words(""), "smote", Words.LEAVE_OUT))
                .hasMessageContaining("no feature is a number")
                .hasMessageContaining("use smote-n");
        assertThat(run(words("amount,"), "smote", Words.LEAVE_OUT).prepared().train().features())
                .hasSize(1);
    }
}
