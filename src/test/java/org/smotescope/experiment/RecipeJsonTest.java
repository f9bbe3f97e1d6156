package org.smotescope.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.smotescope.data.ColumnType;
import org.smotescope.data.DataProblem;
import org.smotescope.data.PrepareRules;
import org.smotescope.data.Role;
import org.smotescope.learning.ClassWeights;
import org.smotescope.learning.calibration.CalibrationMethod;
import org.smotescope.learning.metrics.ThresholdRule;
import org.smotescope.sampling.Mode;
import org.smotescope.sampling.SamplingStrategy;

class RecipeJsonTest {
    private static final Recipe FULL =
            new Recipe(
                    new DataPlan(
                            "card \"fraud\".csv",
                            "ab12",
                            "class",
                            "fraud",
                            Map.of(
                                    "id", new DataPlan.ColumnPlan(Role.ID, null),
                                    "zip", new DataPlan.ColumnPlan(null, ColumnType.CATEGORY))),
                    new SplitPlan(0.25, 7, "part"),
                    new PrepareRules(
                            PrepareRules.Missing.DROP,
                            PrepareRules.Scale.MINMAX,
                            PrepareRules.Words.LEAVE_OUT),
                    new ResamplePlan(
                            "random-over",
                            Mode.PARITY,
                            Map.of("shrinkage", "0.5"),
                            SamplingStrategy.parse("A=100,B=200"),
                            4294967295L,
                            List.of(
                                    new ResamplePlan.Next(
                                            "enn",
                                            Map.of("k", "5", "rule", "mode"),
                                            SamplingStrategy.parse("all")),
                                    new ResamplePlan.Next(
                                            "random-under",
                                            Map.of("replacement", "true"),
                                            SamplingStrategy.parse("A=7")),
                                    new ResamplePlan.Next(
                                            "tomek", Map.of(), SamplingStrategy.parse("[A,B]")))),
                    new ModelPlan("forest", Map.of("trees", "50")),
                    new DecidePlan(0.125));

    @Test
    void readsWhatItWrote() {
        assertThat(RecipeJson.read(RecipeJson.write(FULL))).isEqualTo(FULL);
    }

    @Test
    void writesTheSameTextEveryTime() {
        assertThat(RecipeJson.write(RecipeJson.read(RecipeJson.write(FULL))))
                .isEqualTo(RecipeJson.write(FULL));
    }

    @Test
    void classWeightsAreWrittenOnlyWhereTheyAreOwn() {
        assertThat(RecipeJson.write(FULL)).doesNotContain("class-weights");
        Recipe own = FULL.withModel(FULL.model().withWeights(ClassWeights.parse("yes=5,no=0.5")));
        assertThat(RecipeJson.write(own))
                .contains("\"class-weights\" : {\n      \"no\" : 0.5,\n      \"yes\" : 5.0\n    }");
        assertThat(RecipeJson.read(RecipeJson.write(own))).isEqualTo(own);
        String balanced =
                RecipeJson.write(own).replaceAll("(?s): \\{\\s*\"no\".*?}", ": \"balanced\"");
        assertThat(balanced).contains("\"class-weights\" : \"balanced\"");
        assertThat(RecipeJson.read(balanced)).isEqualTo(FULL);
    }

    @Test
    void whatFollowsIsWrittenOnlyWhereThereIsSomething() {
        assertThat(RecipeJson.write(FULL))
                .contains(
                        "\"then\" : [ {\n      \"sampler\" : \"enn\",\n      \"settings\" : {\n"
                                + "        \"k\" : 5,\n        \"rule\" : \"mode\"\n      },\n"
                                + "      \"strategy\" : \"all\"\n    }, {");
        Recipe one = FULL.withResample(FULL.resample().withThen(List.of()));
        assertThat(RecipeJson.write(one)).doesNotContain("then");
        assertThat(RecipeJson.read(RecipeJson.write(one))).isEqualTo(one);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0.25", "best-f1", "youden", "recall=0.8", "precision=0.5", "cost=10:1"})
    void everyRuleAndCalibrationIsWritten(String rule) {
        for (CalibrationMethod method : CalibrationMethod.values()) {
            Recipe recipe = FULL.withDecide(new DecidePlan(ThresholdRule.parse(rule), method));
            assertThat(RecipeJson.read(RecipeJson.write(recipe))).isEqualTo(recipe);
        }
    }

    @Test
    void aPlainThresholdIsAllThatIsWritten() {
        assertThat(RecipeJson.write(FULL))
                .contains("\"decide\" : {\n    \"threshold\" : 0.125\n  }");
        Recipe cost =
                FULL.withDecide(
                        new DecidePlan(ThresholdRule.parse("cost=10:1"), CalibrationMethod.PLATT));
        assertThat(cost.decide().threshold()).isEqualTo(0.5);
        assertThat(RecipeJson.write(cost))
                .contains(
                        "\"decide\" : {\n    \"rule\" : \"cost\",\n    \"miss\" : 10.0,\n"
                                + "    \"false-alarm\" : 1.0,\n    \"calibrate\" : \"platt\"\n  }");
        assertThat(cost.withThreshold(0.25).decide())
                .isEqualTo(new DecidePlan(0.25).withCalibration(CalibrationMethod.PLATT));
    }

    @Test
    void whatIsNotSaidHasItsDefault() {
        Recipe recipe =
                RecipeJson.read(
                        """
                        {"format": 1, "data": {"file": "x.csv"}, "resample": {"sampler": "smote"}}
                        """);
        assertThat(recipe.split()).isEqualTo(new SplitPlan(0.3, 42, null));
        assertThat(recipe.resample().mode()).isEqualTo(Mode.STRICT);
        assertThat(recipe.decide().threshold()).isEqualTo(0.5);
    }

    @Test
    void readsTheModelOfOlderRecipes() {
        Recipe recipe =
                RecipeJson.read(
                        """
                        {"format": 1, "data": {"file": "x.csv"}, "resample": {"sampler": "smote"},
                         "model": {"classifier": "logistic", "settings": {"C": 1.0}}}
                        """);
        assertThat(recipe.model()).isEqualTo(new ModelPlan("logistic", Map.of("C", "1")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {"format":2,"data":{"file":"x"},"resample":{"sampler":"smote"}}|format must be 1
                    {"format":1,"data":{"file":"x"},"resample":{"sampler":"smote"},"extra":1}|unknown key extra
                    {"format":1,"data":{"file":3},"resample":{"sampler":"smote"}}|data.file must be a text, not 3
                    {"format":1,"data":{"file":"x"},"resample":{"sampler":"smoke"}}|smoke
                    {"format":1,"data":{"file":"x"},"resample":{"sampler":"smote","settings":{"k":0}}}|k must be
                    {"format":1,"data":{"file":"x"},"resample":{"sampler":"smote","settings":{"q":1}}}|no setting q
                    {"format":1,"data":{"file":"x"},"resample":{"sampler":"smote","seed":-1}}|resample.seed must be a whole number
                    {"format":1,"data":{"file":"x"},"resample":{"sampler":"smote","mode":"fast"}}|resample.mode must be one of strict, parity
                    {"format":1,"data":{"file":"x"},"split":{"test":2},"resample":{"sampler":"smote"}}|split.test must be a number
                    {"format":1,"data":{"file":"x","columns":{"a":{"role":"boss"}}},"resample":{"sampler":"smote"}}|data.columns.a.role must be one of
                    {"format":1,"data":{"file":"x"},"resample":{"sampler":"smote"},"decide":{"threshold":"high"}}|decide.threshold must be a number
                    {"format":1,"data":{"file":"x"},"resample":{"sampler":"smote"},"decide":{"rule":"best"}}|decide.rule must be one of best-f1, youden, recall, precision, cost, not "best"
                    {"format":1,"data":{"file":"x"},"resample":{"sampler":"smote"},"decide":{"rule":"youden","threshold":0.5}}|decide.threshold must be left out with the rule youden, not 0.5
                    {"format":1,"data":{"file":"x"},"resample":{"sampler":"smote"},"decide":{"rule":"best-f1","recall":0.5}}|decide.recall must be left out with the rule best-f1, not 0.5
                    {"format":1,"data":{"file":"x"},"resample":{"sampler":"smote"},"decide":{"recall":0.5}}|decide.recall must be left out without a rule, not 0.5
                    {"format":1,"data":{"file":"x"},"resample":{"sampler":"smote"},"decide":{"rule":"recall"}}|decide.recall must be a number above 0 and at most 1; it is missing
                    {"format":1,"data":{"file":"x"},"resample":{"sampler":"smote"},"decide":{"rule":"recall","recall":0}}|decide.recall must be a number above 0 and at most 1, not 0
                    {"format":1,"data":{"file":"x"},"resample":{"sampler":"smote"},"decide":{"rule":"precision","precision":1.1}}|decide.precision must be a number above 0 and at most 1, not 1.1
                    {"format":1,"data":{"file":"x"},"resample":{"sampler":"smote"},"decide":{"rule":"cost","miss":10}}|decide.false-alarm must be a number above 0; it is missing
                    {"format":1,"data":{"file":"x"},"resample":{"sampler":"smote"},"decide":{"rule":"cost","miss":-1,"false-alarm":1}}|decide.miss must be a number above 0, not -1
                    {"format":1,"data":{"file":"x"},"resample":{"sampler":"smote"},"decide":{"cost":1}}|unknown key decide.cost
                    {"format":1,"data":{"file":"x"},"resample":{"sampler":"smote"},"decide":{"calibrate":"scaled"}}|decide.calibrate must be one of none, prior, platt, isotonic, not "scaled"
                    {"format":1,"data":{"file":"x"},"resample":{"sampler":"smote","then":{}}}|resample.then must be a list of objects, not {}
                    {"format":1,"data":{"file":"x"},"resample":{"sampler":"smote","then":[3]}}|resample.then.0 must be an object, not 3
                    {"format":1,"data":{"file":"x"},"resample":{"sampler":"smote","then":[{}]}}|resample.then.0.sampler must be a text
                    {"format":1,"data":{"file":"x"},"resample":{"sampler":"smote","then":[{"sampler":"enn","seed":1}]}}|unknown key resample.then.0.seed
                    {"format":1,"data":{"file":"x"},"resample":{"sampler":"smote","then":[{"sampler":"enn"},{"sampler":"emm"}]}}|in resample.then.1.sampler, there is no sampler emm: use enn
                    {"format":1,"data":{"file":"x"},"resample":{"sampler":"smote","then":[{"sampler":"enn","settings":{"k":0}}]}}|in resample.then.0.settings, k must be a whole number from 1 to 100, not 0
                    {"format":1,"data":{"file":"x"},"resample":{"sampler":"smote","then":[{"sampler":"enn","settings":{"k":"3"}}]}}|resample.then.0.settings.k must be a number
                    {"format":1,"data":{"file":"x"},"resample":{"sampler":"smote","then":[{"sampler":"enn","strategy":"most"}]}}|in resample.then.0.strategy, there is no strategy most
                    {"format":1,"data":{"file":"x"},"resample":{"sampler":"smote","strategy":"most"}}|in resample.strategy, there is no strategy most
                    {"format":1,"data":{"file":"x"},"resample":{"sampler":"smote"},"model":{"classifier":"oracle"}}|in model.classifier, there is no classifier oracle
                    {"format":1,"data":{"file":"x"},"resample":{"sampler":"smote"},"model":{"class-weights":{"yes":0}}}|in model.class-weights, the weight of the class yes must be a number above 0, not 0
                    {"format":1,"data":{"file":"x"},"resample":{"sampler":"smote"},"model":{"class-weights":{"yes":"5"}}}|model.class-weights must be a number above 0 for each class
                    {"format":1,"data":{"file":"x"},"resample":{"sampler":"smote"},"model":{"class-weights":{}}}|in model.class-weights, class weights must name a class
                    {"format":1,"data":{"file":"x"},"resample":{"sampler":"smote"},"model":{"class-weights":3}}|model.class-weights must be balanced or {class: weight}, not 3
                    {"format":1,"data":{"file":"x"},"resample":{"sampler":"smote"},"model":{"class-weights":"even"}}|in model.class-weights, cannot read even as the weight of a class
                    {"format":1,"data":{"file":"x"},"resample":{"sampler":"smote"},"model":{"settings":{"C":-1}}}|in model.settings, C must be a number from 1.0E-9 to 1000000000, not -1
                    {"format":1,"data":{"file":"x"},"resample":{"sampler":"smote"},"model":{"settings":{"C":"1"}}}|model.settings.C must be a number
                    {"format":1,"data":{"file":"x"},"resample":{"sampler":"smote"},"model":{"classifier":"knn","settings":{"C":1}}}|in model.settings, there is no setting C: use one of k
                    {"format":1|not JSON
                    []|the recipe must be an object
                    """)
    void refusesWithThePathTheValueAndWhatIsAllowed(String json, String words) {
        assertThatThrownBy(() -> RecipeJson.read(json))
                .isInstanceOf(DataProblem.class)
                .hasMessageContaining(words);
    }
}
