package org.smotescope.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.smotescope.experiment.Fixtures;

class CliTest {
    @TempDir private Path folder;
    private Path input = Path.of("");
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void writeInput() throws IOException {
        input = folder.resolve("data.csv");
        Files.writeString(input, Fixtures.clouds(100, 20, 5));
    }

    private int run(String... args) {
        return Cli.run(args, new PrintWriter(out, true), new PrintWriter(err, true));
    }

    private JsonNode json() throws IOException {
        return new ObjectMapper().readTree(out.toString());
    }

    @Test
    void inspectTellsClassesAndRoles() throws IOException {
        assertThat(run("inspect", input.toString(), "--json")).isZero();
        assertThat(json().get("rows").asInt()).isEqualTo(120);
        assertThat(json().get("target").asText()).isEqualTo("class");
        assertThat(json().get("classes").get("yes").asInt()).isEqualTo(20);
        assertThat(json().get("imbalance_ratio").asDouble()).isEqualTo(5.0);
        assertThat(json().get("columns").get(0).get("role").asText()).isEqualTo("id");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void samplersAndDescribeNameEverySetting() {
        assertThat(run("samplers")).isZero();
        assertThat(out.toString()).contains("smote", "random-over", "random-under", "none");
        assertThat(run("describe", "smote")).isZero();
        assertThat(out.toString()).contains("--set k=5", "10.1613/jair.953");
    }

    @Test
    void classifiersAreListedWithTheirSettings() throws IOException {
        assertThat(run("classifiers")).isZero();
        assertThat(out.toString())
                .contains(
                        "logistic", "forest", "knn", "boosting", "naive-bayes", "--model-set k=5");
        out.getBuffer().setLength(0);
        assertThat(run("classifiers", "--json")).isZero();
        assertThat(json()).hasSize(5);
        assertThat(json().get(2).get("weights").asBoolean()).isFalse();
        assertThat(json().get(2).get("settings").get(0).get("allowed").asText())
                .isEqualTo("a whole number from 1 to 1000");
    }

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
    void resampleKeepsOriginalRowsByteForByteAndFirst() throws IOException {
        Path output = folder.resolve("out.csv");
        assertThat(
                        run(
                                "resample",
                                input.toString(),
                                "--provenance",
                                "none",
                                "-o",
                                output.toString()))
                .isZero();
        String before = Files.readString(input);
        assertThat(Files.readString(output)).startsWith(before);
        assertThat(Files.readAllLines(output)).hasSize(1 + 200);
        assertThat(err.toString()).contains("wrote 200 rows");
    }

    @Test
    void provenanceRecomputesEveryValue() throws IOException {
        Path output = folder.resolve("out.csv");
        assertThat(run("resample", input.toString(), "-o", output.toString())).isZero();
        List<String> lines = Files.readAllLines(output);
        assertThat(lines.getFirst()).endsWith(",_row,_origin,_base,_neighbour,_gap");
        int checked = 0;
        for (String line : lines.subList(121, 201)) {
            String[] cells = line.split(",", -1);
            assertThat(cells[5]).isEqualTo("new " + (checked / 3 + 1));
            assertThat(cells[6]).isEqualTo("interpolated");
            String[] base = lines.get(Integer.parseInt(cells[7])).split(",", -1);
            String[] neighbour = lines.get(Integer.parseInt(cells[8])).split(",", -1);
            double gap = Double.parseDouble(cells[9]);
            for (int j = 1; j <= 3; j++) {
                double from = Double.parseDouble(base[j]);
                double value = from + gap * (Double.parseDouble(neighbour[j]) - from);
                assertThat(Double.parseDouble(cells[j])).isEqualTo(value);
                checked++;
            }
            assertThat(cells[4]).isEqualTo("yes");
            assertThat(cells[0]).isEmpty();
        }
        assertThat(checked).isEqualTo(240);
    }

    @Test
    void resampleReportsAsJson() throws IOException {
        Path output = folder.resolve("out.csv");
        assertThat(
                        run(
                                "resample",
                                input.toString(),
                                "--strategy",
                                "0.5",
                                "--json",
                                "-o",
                                output.toString()))
                .isZero();
        JsonNode yes = json().get("rows").get("yes");
        assertThat(yes.get("before").asInt()).isEqualTo(20);
        assertThat(yes.get("made").asInt()).isEqualTo(30);
        assertThat(yes.get("after").asInt()).isEqualTo(50);
        assertThat(json().get("seconds").fieldNames())
                .toIterable()
                .containsExactly("read", "prepare", "neighbours", "sample", "write", "total");
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
    void evaluateOnFoldsGivesIntervals() throws IOException {
        assertThat(run("evaluate", input.toString(), "--folds", "4", "--repeats", "2", "--json"))
                .isZero();
        JsonNode interval = json().get("runs").get(0).get("intervals").get("recall");
        assertThat(interval.get(0).asDouble()).isLessThan(interval.get(1).asDouble());
    }

    @Test
    void runCarriesOutARecipeWithTheBytesOfResample() throws IOException {
        Path recipe = folder.resolve("recipe.json");
        Files.writeString(
                recipe,
                """
                {"format": 1, "data": {"file": "data.csv", "target": "class"},
                 "prepare": {"scale": "none"},
                 "resample": {"sampler": "smote", "settings": {"k": 3}, "seed": 9}}
                """);
        Path byRecipe = folder.resolve("a.csv");
        Path byOptions = folder.resolve("b.csv");
        assertThat(run("run", recipe.toString(), "-o", byRecipe.toString())).isZero();
        assertThat(
                        run(
                                "resample",
                                input.toString(),
                                "--set",
                                "k=3",
                                "--seed",
                                "9",
                                "-o",
                                byOptions.toString()))
                .isZero();
        assertThat(byRecipe).hasSameBinaryContentAs(byOptions);
    }

    static Stream<List<String>> badFiles() {
        return Stream.of(
                List.of("empty.csv", "", "empty"),
                List.of("header.csv", "a,b,class\n", "no rows"),
                List.of("one-class.csv", "a,b,class\n1,2,x\n3,4,x\n5,6,x\n", "1 class"),
                List.of("ragged.csv", "a,b,class\n1,2,x\n3,4\n5,6,y\n", "line 3"),
                List.of("binary.csv", "a,b\0\1\2\3,class\n1,2,x\0\n", "text"));
    }

    @ParameterizedTest
    @MethodSource("badFiles")
    void badFilesGetOneLineWithPlaceAndMendAndNoOutput(List<String> bad) throws IOException {
        Path file = folder.resolve(bad.get(0));
        Files.writeString(file, bad.get(1), StandardCharsets.UTF_8);
        refuses(1, bad.get(2), "resample", file.toString(), "--target", "class");
        assertThat(err.toString()).contains(bad.get(0));
    }

    @Test
    void mendsNameTheirOptions() throws IOException {
        Path mixed = folder.resolve("mixed.csv");
        Files.writeString(mixed, Fixtures.clouds(60, 20, 2).replaceAll("row-(\\d)\\d*", "w$1"));
        refuses(1, "use smote-nc (--sampler smote-nc)", "resample", mixed.toString());
        assertThat(err.toString()).contains("SMOTE needs numbers; the column id holds words");
        assertThat(err.toString()).contains("(--ignore id)");
        Path out = folder.resolve("voted.csv");
        assertThat(run("resample", mixed.toString(), "--sampler", "smote-nc", "-o", out.toString()))
                .isZero();
        assertThat(Files.readAllLines(out)).hasSize(121);
        assertThat(Files.readAllLines(out).getLast())
                .matches("w\\d,.*,yes,new 40,voted,\\d+,\\d+,[\\d.E-]+");
        assertThat(run("evaluate", mixed.toString(), "--sampler", "smote-nc")).isZero();
    }

    @Test
    void numbersCanBeTakenAsWords() throws IOException {
        Path codes = folder.resolve("codes.csv");
        StringBuilder text = new StringBuilder("zip,size,class\n");
        for (int i = 0; i < 60; i++) {
            text.append(10000 + i * 7 % 5).append(',').append(i * 11 % 4);
            text.append(i % 4 == 0 ? ",yes\n" : ",no\n");
        }
        Files.writeString(codes, text);
        Path out = folder.resolve("more.csv");
        refuses(
                1,
                "use smote (--sampler smote)",
                "resample",
                codes.toString(),
                "--sampler",
                "smote-nc");
        String[] common = {
            "resample", codes.toString(), "-o", out.toString(), "--provenance", "none"
        };
        for (String[] more :
                List.of(
                        new String[] {"--sampler", "smote-nc", "--categorical", "zip"},
                        new String[] {"--sampler", "smote-n", "--categorical", "zip,size"})) {
            assertThat(
                            run(
                                    java.util.stream.Stream.of(common, more)
                                            .flatMap(java.util.Arrays::stream)
                                            .toArray(String[]::new)))
                    .isZero();
            assertThat(Files.readAllLines(out)).hasSize(91);
            assertThat(Files.readAllLines(out).subList(61, 91))
                    .allMatch(line -> line.matches("1000[0-4],[\\d.E-]+,yes"));
        }
    }

    @Test
    void aTargetOfOneClassIsNamedAndNoOtherIsTaken() throws IOException {
        Path one = folder.resolve("one.csv");
        Files.writeString(one, "a,b,label\n1,2,x\n2,3,x\n3,2,x\n4,3,x\n");
        refuses(1, "1 class", "resample", one.toString());
    }

    @Test
    void wordsThatAreLeftOutAreTold() throws IOException {
        Path mixed = folder.resolve("mixed.csv");
        Files.writeString(mixed, Fixtures.clouds(60, 20, 2).replaceAll("row-(\\d)\\d*", "w$1"));
        assertThat(
                        run(
                                "resample",
                                mixed.toString(),
                                "--words",
                                "leave-out",
                                "-o",
                                folder.resolve("o.csv").toString()))
                .isZero();
        assertThat(err.toString()).contains("Not used, as words cannot be mixed: id.");
    }

    @Test
    void samplersFollowOneAnother() throws IOException {
        Path output = folder.resolve("out.csv");
        assertThat(
                        run(
                                "resample",
                                input.toString(),
                                "--strategy",
                                "0.5",
                                "--then",
                                "random-under,strategy=no=60,yes=40",
                                "--then",
                                "random-under,replacement=false,strategy=yes=30",
                                "--json",
                                "-o",
                                output.toString()))
                .isZero();
        JsonNode yes = json().get("rows").get("yes");
        assertThat(yes.get("made").asInt()).isEqualTo(30);
        assertThat(yes.get("asked").asInt()).isEqualTo(30);
        assertThat(yes.get("after").asInt()).isEqualTo(30);
        assertThat(Files.readAllLines(output)).hasSize(1 + 90);
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
    void aDryRunTellsTheRowsAndWritesNothing() throws IOException {
        String[] common = {
            "resample", input.toString(), "--strategy", "0.5", "--then", "enn,strategy=[no]"
        };
        Path output = folder.resolve("out.csv");
        assertThat(run(with(common, "--dry-run", "-o", output.toString()))).isZero();
        assertThat(out.toString().lines().map(line -> line.replaceAll(" +", " ")))
                .containsExactly(
                        "class now wanted added removed",
                        "no 100 at most 100 0 0 or more",
                        "yes 20 50 30 0");
        assertThat(output).doesNotExist();
        out.getBuffer().setLength(0);
        assertThat(run(with(common, "--dry-run", "--json"))).isZero();
        JsonNode rows = json().get("rows");
        assertThat(rows.get("yes").toString())
                .isEqualTo(
                        "{\"now\":20,\"wanted\":50,\"added\":30,\"removed\":0,"
                                + "\"certainty\":\"exact\"}");
        assertThat(rows.get("no").get("certainty").asText()).isEqualTo("at most");
        assertThat(json().get("notes").isArray()).isTrue();
    }

    @Test
    void withoutADryRunTheOutputIsNeeded() {
        assertThat(run("resample", input.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("--output=OUT.csv");
    }

    @Test
    void samplersAndDescribeTellColumnsAndParity() throws IOException {
        assertThat(run("describe", "iht")).isZero();
        assertThat(out.toString())
                .contains(
                        "Columns: numbers.",
                        "Parity mode: not offered; a random forest runs inside");
        assertThat(run("describe", "random-under")).isZero();
        assertThat(out.toString()).contains("Columns: numbers or words.", "Parity mode: offered.");
        out.getBuffer().setLength(0);
        assertThat(run("samplers", "--json")).isZero();
        for (JsonNode sampler : json()) {
            assertThat(sampler.has("noParityBecause"))
                    .isNotEqualTo(sampler.get("parity").asBoolean());
            assertThat(sampler.get("columns").asText()).isNotBlank();
        }
    }

    private static String[] with(String[] args, String... more) {
        return Stream.of(args, more).flatMap(Stream::of).toArray(String[]::new);
    }

    @Test
    void aMissingFileIsNamed() throws IOException {
        refuses(1, "no-such.csv", "resample", folder.resolve("no-such.csv").toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    --target clas|use class (--target class)
                    --set k=40|use k = 19 (--set k=19)
                    --strategy 0.1|ratio
                    --strategy yes=5|yes
                    --strategy maybe=500|maybe
                    --then enn --then random-under,strategy=minority|strategy=auto in --then number 2
                    """)
    void badSettingsGetOneLineWithAMend(String options, String words) throws IOException {
        String[] args =
                Stream.concat(
                                Stream.of("resample", input.toString()),
                                Stream.of(options.split(" ")))
                        .toArray(String[]::new);
        refuses(1, words, args);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    --set k=0|k must be a whole number from 1 to 100, not 0: use k = 1 (--set k=1)
                    --set q=1|no setting q
                    --sampler smoot|use smote (--sampler smote)
                    --sampler iht --mode parity|use strict (--mode strict)
                    --strategy maximum|maximum
                    --strategy 1.5|use 1.0 (--strategy 1.0)
                    --sampler smote-under --set under.strategy=2|(--set under.strategy=1.0)
                    --then enm|enn in the place of --then number 1
                    --then enn,k=0|use k = 1 (k=1 in --then number 1)
                    --then nearmiss-1,k=101|k=100 in --then number 1
                    --then enn,3|write NAME=VALUE
                    --mode fast|fast
                    --seed x|x
                    --seed -1|seed
                    --missing often|often
                    --colour red|colour
                    """)
    void badWordsAreMistakesOfUsage(String options, String words) throws IOException {
        String[] args =
                Stream.concat(
                                Stream.of("resample", input.toString()),
                                Stream.of(options.split(" ")))
                        .toArray(String[]::new);
        refuses(2, words, args);
    }

    @Test
    void keptAndRemovedRowsTogetherAreTheInput() throws IOException {
        Path kept = folder.resolve("kept.csv");
        Path removed = folder.resolve("removed.csv");
        String[] args = {
            "resample",
            input.toString(),
            "--sampler",
            "enn",
            "-o",
            kept.toString(),
            "--removed",
            removed.toString()
        };
        assertThat(run(args)).isZero();
        List<String> gone = Files.readAllLines(removed);
        assertThat(gone.getFirst()).isEqualTo("id,a,b,c,class,_row,_removed,_partners,_reason");
        assertThat(gone).hasSizeBetween(5, 60);
        assertThat(err.toString())
                .contains("wrote " + (gone.size() - 1) + " removed rows to " + removed);
        List<String> before = Files.readAllLines(input);
        String[] again = new String[before.size()];
        again[0] = before.getFirst();
        for (Path file : List.of(kept, removed)) {
            List<String> lines = Files.readAllLines(file);
            for (String line : lines.subList(1, lines.size())) {
                List<String> cells = List.of(line.split(",", 7));
                int row = Integer.parseInt(cells.get(5));
                assertThat(again[row]).isNull();
                again[row] = String.join(",", cells.subList(0, 5));
            }
        }
        assertThat(again).containsExactlyElementsOf(before);
    }

    @Test
    void removedRowsGoToAFileOfTheirOwn() throws IOException {
        Path output = folder.resolve("out.csv");
        assertThat(
                        run(
                                "resample",
                                input.toString(),
                                "-o",
                                output.toString(),
                                "--removed",
                                folder.resolve("./out.csv").toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("--removed and --output must be two files");
        Path recipe = folder.resolve("recipe.json");
        Files.writeString(
                recipe,
                "{\"format\": 1, \"data\": {\"file\": \"data.csv\", \"target\": \"class\"},"
                        + " \"resample\": {\"sampler\": \"tomek\"}}");
        String removed = folder.resolve("removed.csv").toString();
        assertThat(run("run", recipe.toString(), "--removed", removed)).isEqualTo(2);
        assertThat(err.toString()).contains("--removed goes with --output");
        assertThat(output).doesNotExist();
        assertThat(run("run", recipe.toString(), "--removed", removed, "-o", output.toString()))
                .isZero();
        assertThat(Files.readAllLines(output).size() + Files.readAllLines(Path.of(removed)).size())
                .isEqualTo(1 + 1 + 120);
    }

    @Test
    void wrongSettingsAreMistakesEvenWithoutTheFile() {
        String missing = folder.resolve("no-such.csv").toString();
        assertThat(run("evaluate", missing, "--set", "k=0")).isEqualTo(2);
        assertThat(run("resample", missing, "--dry-run", "--sampler", "smot")).isEqualTo(2);
        assertThat(run("describe", "smot")).isEqualTo(2);
        assertThat(err.toString())
                .contains("there is no sampler smot: use smote, or choose one of none, ");
        assertThat(run("evaluate", missing, "--set", "k=1")).isEqualTo(1);
    }

    @Test
    void foldsAndPositiveAreMendedByTheirOptions() {
        assertThat(run("evaluate", input.toString(), "--folds", "30")).isEqualTo(1);
        assertThat(err.toString()).contains("20 rows", "use 20 folds (--folds 20)");
        assertThat(run("evaluate", input.toString(), "--positive", "maybe")).isEqualTo(1);
        assertThat(err.toString()).contains("use no (--positive no), or use yes (--positive yes)");
    }

    @Test
    void mendsOfARecipeNameTheirPlaceInIt() throws IOException {
        Path recipe = folder.resolve("recipe.json");
        Files.writeString(
                recipe,
                "{\"format\": 1, \"data\": {\"file\": \"data.csv\", \"target\": \"class\"},"
                        + " \"resample\": {\"sampler\": \"smote\", \"settings\": {\"k\": 60}}}");
        assertThat(run("run", recipe.toString())).isEqualTo(1);
        assertThat(err.toString())
                .contains("(resample.settings.k: 13 in the recipe)")
                .doesNotContain("--set");
    }

    @Test
    void helpTellsTheDefaultsAndTheNotation() {
        assertThat(run("resample", "--help")).isZero();
        String help = out.toString().replaceAll("\\s+", " ");
        assertThat(help).contains("(default: none for resample; standard for evaluate");
        assertThat(help).contains("'[A,B]'");
    }

    @Test
    void warningsAreMarkedAndNameTheirOption() throws IOException {
        Path wide = folder.resolve("wide.csv");
        StringBuilder text = new StringBuilder("income,age,class\n");
        for (int i = 0; i < 60; i++) {
            text.append(i * 977 % 60 * 100.5).append(',').append(i * 31 % 60 / 8.0);
            text.append(i % 4 == 0 ? ",yes\n" : ",no\n");
        }
        Files.writeString(wide, text);
        String words = "warning: Distances are dominated by income (standard deviation ";
        String mend =
                "as nothing is scaled. To mend it, use the scale standard (--scale standard).";
        assertThat(run("resample", wide.toString(), "--dry-run")).isZero();
        assertThat(err.toString()).contains(words, mend);
        out.getBuffer().setLength(0);
        assertThat(run("evaluate", wide.toString(), "--scale", "none")).isZero();
        assertThat(out.toString()).containsOnlyOnce(words).contains(mend, "note: Made ");
        out.getBuffer().setLength(0);
        assertThat(run("evaluate", wide.toString())).isZero();
        assertThat(out.toString()).doesNotContain("warning: ");
    }

    @Test
    void oneIsOneRow() {
        String output = folder.resolve("out.csv").toString();
        assertThat(run("resample", input.toString(), "--strategy", "yes=21", "-o", output))
                .isZero();
        assertThat(err.toString()).contains("Made 1 new row of yes, as asked.");
        assertThat(run("resample", input.toString(), "--strategy", "yes=22", "-o", output))
                .isZero();
        assertThat(err.toString()).contains("Made 2 new rows of yes, as asked.");
        assertThat(run("resample", input.toString(), "--strategy", "yes=1", "-o", output))
                .isEqualTo(1);
        assertThat(err.toString()).contains("yes has 20 rows already; 1 is asked");
    }

    @Test
    void theInputIsNeverWrittenTo() throws IOException {
        byte[] before = Files.readAllBytes(input);
        assertThat(run("resample", input.toString(), "-o", input.toString())).isEqualTo(1);
        assertThat(Files.readAllBytes(input)).isEqualTo(before);
        assertThat(err.toString()).contains("never written to");
    }

    @Test
    void theCommandLineLoadsNoJavaFx() {
        assertThat(run("--version")).isZero();
        assertThat(out.toString()).startsWith("smotescope ");
    }

    private void refuses(int code, String words, String... args) throws IOException {
        Path output = folder.resolve("never.csv");
        String[] all =
                Stream.concat(Stream.of(args), Stream.of("-o", output.toString()))
                        .toArray(String[]::new);
        assertThat(run(all)).as(err.toString()).isEqualTo(code);
        List<String> lines = err.toString().lines().toList();
        assertThat(lines).hasSize(code == 2 ? 2 : 1);
        assertThat(lines.getFirst()).startsWith("smotescope: ").contains(words);
        assertThat(out.toString()).isEmpty();
        assertThat(output).doesNotExist();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.filter(f -> f.toString().endsWith(".part"))).isEmpty();
        }
    }
}
