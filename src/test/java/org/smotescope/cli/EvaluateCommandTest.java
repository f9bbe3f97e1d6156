package org.smotescope.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.smotescope.experiment.Fixtures;

/// `evaluate`: models and metrics.
class EvaluateCommandTest extends CommandLine {
    @Test
    void evaluateTakesAnyClassifier() throws IOException {
        for (String id : new String[] {"forest", "knn", "boosting", "naive-bayes"}) {
            out.getBuffer().setLength(0);
            assertThat(run("evaluate", input.toString(), "--classifier", id, "--json")).isZero();
            assertThat(json().get("runs").get(0).get("metrics").get("roc_auc").asDouble())
                    .as(id)
                    .isBetween(0.5, 1.0);
        }
        assertThat(run("evaluate", input.toString(), "--classifier", "oracle")).isEqualTo(2);
        assertThat(err.toString())
                .contains("there is no classifier oracle: use logistic (--classifier logistic)");
        assertThat(run("evaluate", input.toString(), "--classifier", "knn", "--model-set", "k=0"))
                .isEqualTo(2);
        assertThat(err.toString())
                .contains("k must be a whole number from 1 to 1000, not 0: use k = 1 (--model-set");
    }

    @Test
    void evaluateComparesWithTheAlternatives() throws IOException {
        assertThat(run("evaluate", input.toString(), "--json")).isZero();
        assertThat(json().get("runs").findValuesAsText("name"))
                .containsExactly("none", "none+threshold", "class-weights", "smote");
        assertThat(json().get("data").get("test").asInt()).isEqualTo(36);
        assertThat(json().get("runs").get(0).get("metrics").has("roc_auc")).isTrue();
    }

    @Test
    void evaluateReportsEachClassAndTheirAverages() throws IOException {
        assertThat(run("evaluate", input.toString(), "--json")).isZero();
        JsonNode none = json().get("runs").get(0);
        JsonNode yes = none.get("perClass").get("yes");
        JsonNode metrics = none.get("metrics");
        assertThat(yes.get("recall").asDouble()).isEqualTo(metrics.get("recall").asDouble());
        assertThat(yes.get("gmean").asDouble()).isEqualTo(metrics.get("gmean").asDouble());
        assertThat(yes.get("mcc").asDouble()).isEqualTo(metrics.get("mcc").asDouble());
        assertThat(none.get("averages").get("micro").get("f1").asDouble())
                .isEqualTo(metrics.get("accuracy").asDouble());
        assertThat(none.get("averages").get("macro").get("recall").asDouble())
                .isEqualTo(metrics.get("balanced_accuracy").asDouble());
        assertThat(none.get("averages").get("weighted").get("support").asInt()).isEqualTo(36);
        out.getBuffer().setLength(0);
        assertThat(run("evaluate", input.toString())).isZero();
        assertThat(out.toString())
                .containsPattern(
                        "class +precision +recall +specificity +f1 +gmean +iba +support\n"
                                + "no +[\\d.]+ .*\nyes +[\\d.]+ .*\nmacro .*\nweighted .*\nmicro .* 36\n");
    }

    @Test
    void evaluateTakesABetaAndReportsTheScoresOfEachClass() throws IOException {
        assertThat(run("evaluate", input.toString(), "--beta", "2", "--json")).isZero();
        JsonNode none = json().get("runs").get(0);
        JsonNode yes = none.get("perClass").get("yes");
        double precision = yes.get("precision").asDouble();
        double recall = yes.get("recall").asDouble();
        assertThat(yes.get("f_beta").asDouble())
                .isCloseTo(5.0 * precision * recall / (4.0 * precision + recall), within(1e-12));
        assertThat(none.get("averages").get("micro").get("f_beta").asDouble())
                .isEqualTo(none.get("metrics").get("accuracy").asDouble());
        assertThat(yes.get("average_precision").asDouble())
                .isEqualTo(none.get("metrics").get("average_precision").asDouble());
        assertThat(none.get("perClass").get("no").get("average_precision").asDouble())
                .isGreaterThan(yes.get("average_precision").asDouble());
        assertThat(none.get("averages").get("macro").get("roc_auc").asDouble())
                .isCloseTo(none.get("metrics").get("roc_auc").asDouble(), within(1e-12));
        out.getBuffer().setLength(0);
        assertThat(run("evaluate", input.toString(), "--beta", "0.5")).isZero();
        assertThat(out.toString())
                .contains("specificity     f1  f(0.5)  gmean")
                .doesNotContain("log_loss  ece");
        assertThat(run("evaluate", input.toString(), "--beta", "0")).isEqualTo(2);
        assertThat(err.toString()).contains("--beta must be above 0 and at most 100.0, not 0.0");
        String[] others = {"--leak=resample", "--sweep"};
        for (String other : others) {
            err.getBuffer().setLength(0);
            assertThat(run("evaluate", input.toString(), "--beta", "2", other)).isEqualTo(2);
            assertThat(err.toString()).contains("which --leak and --sweep do not print");
        }
    }

    @Test
    void evaluateChoosesTheThresholdAndCorrectsProbabilities() throws IOException {
        String[] plain = {"evaluate", input.toString(), "--sampler", "random-over", "--json"};
        assertThat(run(plain)).isZero();
        JsonNode before = json().get("runs");
        out.getBuffer().setLength(0);
        assertThat(
                        run(
                                "evaluate",
                                input.toString(),
                                "--sampler",
                                "random-over",
                                "--decide",
                                "recall=0.9",
                                "--calibrate",
                                "prior",
                                "--json"))
                .isZero();
        JsonNode after = json().get("runs");
        assertThat(after.get(0).get("metrics")).isEqualTo(before.get(0).get("metrics"));
        for (int run : new int[] {2, 3}) {
            JsonNode changed = after.get(run).get("metrics");
            JsonNode as = before.get(run).get("metrics");
            assertThat(changed.get("brier").asDouble()).isNotEqualTo(as.get("brier").asDouble());
            assertThat(changed.get("roc_auc").asDouble())
                    .isCloseTo(as.get("roc_auc").asDouble(), within(1e-12));
            assertThat(after.get(run).get("threshold").asDouble()).isLessThan(0.5);
        }
    }

    @Test
    void moreThanTwoClassesHaveNoThresholdButAreCalibrated() throws IOException {
        Path three = folder.resolve("three.csv");
        String text = Fixtures.clouds(100, 20, 5);
        int place = text.indexOf("row-60,");
        Files.writeString(
                three,
                text.substring(0, place) + text.substring(place).replace(",no\n", ",maybe\n"));
        String[] rule = {"evaluate", three.toString(), "--decide", "best-f1"};
        assertThat(run(rule)).isZero();
        assertThat(out.toString())
                .containsOnlyOnce(
                        "warning: There are 3 classes, so the most probable one is the answer:"
                                + " best-f1 is for two.")
                .contains("class     roc_auc  average_precision  brier  log_loss    ece  support");
        out.getBuffer().setLength(0);
        assertThat(run("evaluate", three.toString(), "--json")).isZero();
        JsonNode before = json().get("runs").get(2);
        out.getBuffer().setLength(0);
        assertThat(run("evaluate", three.toString(), "--calibrate", "platt", "--json")).isZero();
        JsonNode after = json().get("runs").get(2);
        assertThat(after.get("threshold").isNull()).isTrue();
        assertThat(after.get("metrics").get("ece")).isNotEqualTo(before.get("metrics").get("ece"));
    }

    @Test
    void evaluateRefusesRulesAndCalibrationsThatThereAreNot() {
        assertThat(run("evaluate", input.toString(), "--decide", "best")).isEqualTo(2);
        assertThat(err.toString()).contains("--decide: there is no threshold rule best: use");
        assertThat(run("evaluate", input.toString(), "--decide", "recall=2")).isEqualTo(2);
        assertThat(err.toString()).contains("recall must be above 0 and at most 1, not 2");
        assertThat(run("evaluate", input.toString(), "--calibrate", "scale")).isEqualTo(2);
        assertThat(err.toString())
                .contains("--calibrate must be one of none, prior, platt, isotonic, not scale");
        assertThat(run("evaluate", input.toString(), "--threshold", "2")).isEqualTo(2);
        assertThat(err.toString()).contains("--threshold must be from 0 to 1, not 2.0");
        assertThat(run("evaluate", input.toString(), "--threshold", "1", "--decide", "youden"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("two ways to decide");
    }

    @Test
    void aNoteOfSeveralVariantsIsSaidOnce() throws IOException {
        Files.writeString(
                input, Files.readString(input).replaceFirst("\nrow-0,[^,]*,", "\nrow-0,,"));

        assertThat(run("evaluate", input.toString(), "--folds", "5")).as(err.toString()).isZero();

        List<String> filled = out.toString().lines().filter(l -> l.contains("empty")).toList();
        assertThat(filled).hasSize(1);
        assertThat(filled.getFirst())
                .contains(" of 5 splits; the numbers are of the first)")
                .endsWith("(4 times: none, none+threshold, class-weights, smote)");
        assertThat(out.toString().lines().filter(l -> l.startsWith("note: Made "))).hasSize(1);
    }

    @Test
    void evaluateOnFoldsGivesIntervals() throws IOException {
        assertThat(run("evaluate", input.toString(), "--folds", "4", "--repeats", "2", "--json"))
                .isZero();
        JsonNode interval = json().get("runs").get(0).get("intervals").get("recall");
        assertThat(interval.get(0).asDouble()).isLessThan(interval.get(1).asDouble());
    }

    @Test
    void evaluateNamesAllSamplers() throws IOException {
        assertThat(
                        run(
                                "evaluate",
                                input.toString(),
                                "--then",
                                "random-under,strategy=yes=40",
                                "--json"))
                .isZero();
        assertThat(json().get("runs").findValuesAsText("name")).contains("smote+random-under");
    }

    @Test
    void foldsAndPositiveAreMendedByTheirOptions() {
        assertThat(run("evaluate", input.toString(), "--folds", "30")).isEqualTo(1);
        assertThat(err.toString()).contains("20 rows", "use 20 folds (--folds 20)");
        assertThat(run("evaluate", input.toString(), "--positive", "maybe")).isEqualTo(1);
        assertThat(err.toString()).contains("use no (--positive no), or use yes (--positive yes)");
    }

    @Test
    void evaluateOnRepeatedSplitsGivesIntervals() throws IOException {
        assertThat(run("evaluate", input.toString(), "--repeats", "3", "--json")).isZero();
        assertThat(json().get("protocol").toString())
                .isEqualTo("{\"kind\":\"hold-out\",\"repeats\":3}");
        JsonNode interval = json().get("runs").get(0).get("intervals").get("recall");
        assertThat(interval.get(0).asDouble()).isLessThan(interval.get(1).asDouble());
        out.getBuffer().setLength(0);
        assertThat(run("evaluate", input.toString(), "--repeats", "3")).isZero();
        assertThat(out.toString())
                .contains(
                        "3 splits, each of ",
                        "Means over splits.",
                        "Of each class, by the counts of all 3 splits together:");
        assertThat(run("evaluate", input.toString(), "--repeats", "3", "--split-column", "id"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("--split-column is one split: leave --repeats out");
        assertThat(run("evaluate", input.toString(), "--repeats", "0")).isEqualTo(2);
    }

    @Test
    void ownClassWeightsAreUsedAndNamed() throws IOException {
        assertThat(run("evaluate", input.toString(), "--class-weights", "yes=1000")).isZero();
        assertThat(out.toString()).contains("Rows count yes=1000.");
        assertThat(run("evaluate", input.toString(), "--class-weights", "yes=0")).isEqualTo(2);
        assertThat(err.toString())
                .contains("must be a number above 0, not 0", "(--class-weights yes=1)");
        assertThat(run("evaluate", input.toString(), "--class-weights", "maybe=2")).isEqualTo(1);
        assertThat(err.toString())
                .contains("there is no class maybe to weigh", "(--class-weights balanced)");
    }
}
