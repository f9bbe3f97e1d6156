package org.smotescope.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.smotescope.data.CategoricalColumn;
import org.smotescope.data.Column;
import org.smotescope.data.DataProblem.Mend;
import org.smotescope.data.Dataset;
import org.smotescope.data.Monitor;
import org.smotescope.data.NumericColumn;
import org.smotescope.data.PrepareRules;
import org.smotescope.data.Split;
import org.smotescope.learning.Classifiers;
import org.smotescope.learning.calibration.CalibrationMethod;
import org.smotescope.learning.metrics.ThresholdRule;
import org.smotescope.neighbours.ExactSearch;
import org.smotescope.sampling.Descriptor;
import org.smotescope.sampling.Samplers;
import org.smotescope.support.Gen;

/// No test row gets into anything that is learnt: whatever stands in the features of test rows, the
/// preparation, the resampled rows, the model and the thresholds are the same.
class NoLeakTest {
    private static final int SEED = 42;

    /// Chooses all that can be chosen: a threshold and a calibration, both on inner folds.
    private static final Recipe RECIPE =
            new Recipe(
                    new DataPlan("rows.csv", "", null, null, Map.of()),
                    new SplitPlan(0.3, SEED, null),
                    PrepareRules.DEFAULT,
                    Recipes.RESAMPLE,
                    new ModelPlan(ModelPlan.LOGISTIC, Map.of()),
                    new DecidePlan(new ThresholdRule.BestF1(), CalibrationMethod.PLATT));

    /// A recipe and the rows that its sampler takes.
    record Case(Recipe recipe, Dataset rows, Protocol protocol) {
        @Override
        public String toString() {
            return recipe.resample().title()
                    + " with "
                    + recipe.model().classifier()
                    + " on "
                    + protocol;
        }
    }

    /// Every sampler with every classifier; those with logistic regression, and every classifier
    /// with SMOTE and without a sampler, also choose all that can be chosen.
    static Stream<Case> cases() {
        return Samplers.ALL.stream().flatMap(NoLeakTest::cases);
    }

    private static Stream<Case> cases(Descriptor sampler) {
        Dataset rows =
                switch (sampler.columns()) {
                    case NUMBERS, ANY -> withEmpty(new Gen(SEED).clouds(3, 60, 24));
                    case MIXED -> withEmpty(new Gen(SEED).mixed(2, new int[] {3, 4}, 60, 24));
                    case WORDS -> new Gen(SEED).words(new int[] {3, 4, 5}, 60, 24);
                };
        Recipe suited = suited(RECIPE, sampler, rows);
        return Classifiers.ALL.stream()
                .map(classifier -> with(suited, classifier.id()))
                .flatMap(
                        recipe ->
                                Stream.of(new Protocol.HoldOut(), new Protocol.Folds(3, 1))
                                        .map(protocol -> new Case(recipe, rows, protocol)));
    }

    private static Recipe with(Recipe recipe, String classifier) {
        ModelPlan few =
                switch (classifier) {
                    case "forest" -> new ModelPlan(classifier, Map.of("trees", "5"));
                    case "boosting" -> new ModelPlan(classifier, Map.of("rounds", "5"));
                    default -> new ModelPlan(classifier, Map.of());
                };
        boolean chooses =
                classifier.equals(ModelPlan.LOGISTIC)
                        || List.of("none", "smote").contains(recipe.resample().sampler());
        return recipe.withModel(few)
                .withDecide(chooses ? recipe.decide() : new DecidePlan(DecidePlan.EVEN));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatStandsInTestRowsChangesNothingLearnt(Case c) {
        boolean tested = false;
        for (Split split : Evaluator.drawn(c.rows(), c.recipe().split(), c.protocol())) {
            Dataset all = changed(c.rows(), split.test());
            Dataset one = changed(c.rows(), Arrays.copyOf(split.test(), 1));
            // The split goes by keys and classes, which stay.
            assertThat(Evaluator.drawn(all, c.recipe().split(), c.protocol()))
                    .anySatisfy(same -> assertThat(same.test()).isEqualTo(split.test()));
            for (Variant variant : variants(c)) {
                List<Object> learnt = learnt(c, c.rows(), split, variant);
                assertThat(learnt(c, all, split, variant)).isEqualTo(learnt);
                assertThat(learnt(c, one, split, variant)).isEqualTo(learnt);
                // What is learnt does follow the training rows.
                Dataset other = changed(c.rows(), split.train());
                assertThat(learntOrRefused(c, other, split, variant)).isNotEqualTo(learnt);
                tested = true;
            }
            // The test rows were changed indeed.
            assertThat(values(all.select(split.test())))
                    .isNotEqualTo(values(c.rows().select(split.test())));
        }
        assertThat(tested).isTrue();
    }

    /// What does not resample is the same for all samplers.
    private static List<Variant> variants(Case c) {
        return c.recipe().resample().isNothing()
                ? Trial.variants(c.rows(), c.recipe())
                : List.of(Variant.SAMPLER);
    }

    /// Training rows that lie quite elsewhere may not suit the sampler.
    private static List<Object> learntOrRefused(
            Case c, Dataset rows, Split split, Variant variant) {
        try {
            return learnt(c, rows, split, variant);
        } catch (StageProblem problem) {
            return List.of(problem.getMessage());
        }
    }

    /// Everything that is learnt, as values that can be compared.
    private static List<Object> learnt(Case c, Dataset rows, Split split, Variant variant) {
        Trial trial = Trial.of(rows, split, c.recipe(), new ExactSearch(1), Monitor.NONE);
        Learner.Learnt learnt = trial.learn(variant, Monitor.NONE);
        Dataset probe = learnt.preparation().apply(c.rows().select(split.train()));
        return List.of(
                learnt.preparation().fills(),
                Arrays.toString(scaling(learnt)),
                values(learnt.rows()),
                Arrays.deepToString(learnt.probabilities(probe, Monitor.NONE)),
                learnt.choice().threshold());
    }

    private static double[] scaling(Learner.Learnt learnt) {
        int features = learnt.preparation().features().size();
        double[] numbers = new double[2 * features];
        for (int j = 0; j < features; j++) {
            numbers[2 * j] = learnt.preparation().scaling().centre(j);
            numbers[2 * j + 1] = learnt.preparation().scaling().spread(j);
        }
        return numbers;
    }

    /// All values, classes and keys of some rows.
    private static List<String> values(Dataset rows) {
        List<String> values = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            StringBuilder text = new StringBuilder();
            text.append(rows.rowKey(row)).append(' ').append(rows.classes().code(row));
            for (Column column : rows.features()) {
                text.append(' ');
                switch (column) {
                    case NumericColumn numbers -> text.append(numbers.get(row));
                    case CategoricalColumn words -> text.append(words.get(row));
                }
            }
            values.add(text.toString());
        }
        return values;
    }

    private static Dataset withEmpty(Dataset rows) {
        List<Column> features = new ArrayList<>(rows.features());
        double[] values = ((NumericColumn) features.getFirst()).toArray();
        for (int row = 0; row < values.length; row += 7) {
            values[row] = Double.NaN;
        }
        features.set(0, NumericColumn.of(features.getFirst().name(), values));
        return rows.withFeatures(features);
    }

    /// The same rows with other features in some of them: far away, empty, other words.
    private static Dataset changed(Dataset rows, int[] which) {
        List<Column> features = new ArrayList<>();
        for (Column column : rows.features()) {
            switch (column) {
                case NumericColumn numbers -> {
                    double[] values = numbers.toArray();
                    for (int i = 0; i < which.length; i++) {
                        values[which[i]] =
                                i % 5 == 4 ? Double.NaN : 1e6 * (1 + i) - values[which[i]];
                    }
                    features.add(NumericColumn.of(numbers.name(), values));
                }
                case CategoricalColumn words -> {
                    int[] codes = new int[rows.size()];
                    Arrays.setAll(codes, words::code);
                    for (int row : which) {
                        codes[row] = (codes[row] + 1) % words.dictionary().size();
                    }
                    features.add(CategoricalColumn.of(words.name(), codes, words.dictionary()));
                }
            }
        }
        return rows.withFeatures(features);
    }

    /// The recipe with the settings that a problem asks for, where the usual ones do not suit the
    /// rows.
    private static Recipe suited(Recipe recipe, Descriptor sampler, Dataset rows) {
        Recipe tried = recipe.withResample(recipe.resample().withSampler(sampler.id()));
        for (int attempt = 0; attempt < 5; attempt++) {
            Recipe now = tried;
            try {
                for (Split split : Evaluator.drawn(rows, now.split(), new Protocol.Folds(3, 1))) {
                    Trial.of(rows, split, now, Monitor.NONE).learn(Variant.SAMPLER, Monitor.NONE);
                }
                return now;
            } catch (StageProblem problem) {
                Mend mend = problem.problem().mends().getFirst();
                String name = mend.setting().replace("resample.settings.", "");
                tried = now.withResample(now.resample().withSetting(name, mend.value()));
            }
        }
        throw new AssertionError("the mends do not help: " + sampler.id());
    }
}
