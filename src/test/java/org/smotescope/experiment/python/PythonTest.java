package org.smotescope.experiment.python;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.smotescope.data.DataProblem;
import org.smotescope.data.PrepareRules.Missing;
import org.smotescope.data.PrepareRules.Words;
import org.smotescope.data.io.Table;
import org.smotescope.experiment.Fixtures;
import org.smotescope.experiment.ModelPlan;
import org.smotescope.experiment.Protocol;
import org.smotescope.experiment.Recipe;
import org.smotescope.experiment.Recipes;
import org.smotescope.experiment.ResamplePlan.Next;
import org.smotescope.experiment.SplitPlan;
import org.smotescope.learning.Classifiers;
import org.smotescope.learning.calibration.CalibrationMethod;
import org.smotescope.learning.metrics.ThresholdRule;
import org.smotescope.sampling.Descriptor;
import org.smotescope.sampling.Mode;
import org.smotescope.sampling.Samplers;
import org.smotescope.sampling.SamplingStrategy;

/// Recipes as Python: what is written. What it computes is compared by
/// `src/test/python/compare_code.py`.
class PythonTest {
    private static final Protocol HOLD_OUT = new Protocol.HoldOut();
    private static final Table CLOUDS = Fixtures.table(Fixtures.clouds(40, 10, 1));
    private static final Table MIXED =
            Fixtures.table(
                    """
                    a;col"our;b;kind
                    1,5;red;2;3
                    ;blue;1;3
                    2,5;red;7;10
                    3;?;1;10
                    4;blue;2;3
                    0,5;red;9;7
                    1;red;8;7
                    """);
    private static final String WORDS =
            "colour,size,class\nred,s,a\nblue,m,a\nred,m,b\nblue,s,b\nred,s,a\n";

    /// A program that is kept as a file, and what makes it.
    record Kept(String name, PythonProgram program) {}

    static Stream<Kept> kept() {
        Recipe plain = Recipes.initial(CLOUDS);
        Recipe mixed =
                Recipes.initial(MIXED)
                        .withPrepare(
                                Recipes.initial(MIXED)
                                        .prepare()
                                        .withMissing(Missing.DROP)
                                        .withWords(Words.KEEP))
                        .withResample(
                                Recipes.RESAMPLE
                                        .withSampler("random-over")
                                        .withMode(Mode.PARITY)
                                        .withStrategy(SamplingStrategy.parse("10=3")))
                        .withModel(new ModelPlan("knn", Map.of("k", "3")));
        Recipe decided =
                plain.withDecide(
                                plain.decide()
                                        .withRule(ThresholdRule.parse("cost=10:1"))
                                        .withCalibration(CalibrationMethod.PLATT))
                        .withResample(
                                Recipes.RESAMPLE
                                        .withSampler("smote-enn")
                                        .withMode(Mode.PARITY)
                                        .withThen(
                                                List.of(
                                                        new Next(
                                                                "enn",
                                                                Map.of("k", "5"),
                                                                SamplingStrategy.parse("all")))));
        return Stream.of(
                new Kept("plain", Python.measuring(CLOUDS, plain, HOLD_OUT)),
                new Kept("whole", Python.resampling(CLOUDS, plain)),
                new Kept("mixed", Python.measuring(MIXED, mixed, new Protocol.HoldOuts(3))),
                new Kept("decided", Python.measuring(CLOUDS, decided, new Protocol.Folds(3, 2))));
    }

    @ParameterizedTest
    @MethodSource
    void kept(Kept kept) throws IOException {
        String file = "/golden/code/" + kept.name() + ".py";
        try (InputStream in =
                Objects.requireNonNull(PythonTest.class.getResourceAsStream(file), file)) {
            assertThat(kept.program().script())
                    .isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /// A program for every sampler, classifier, rule, calibration and protocol.
    static List<PythonProgram> every() {
        List<PythonProgram> programs = new ArrayList<>();
        Recipe plain = Recipes.initial(CLOUDS);
        for (Descriptor sampler : Samplers.ALL) {
            Table table =
                    switch (sampler.columns()) {
                        case NUMBERS, ANY -> CLOUDS;
                        case MIXED -> MIXED;
                        case WORDS -> Fixtures.table(WORDS);
                    };
            Recipe recipe =
                    Recipes.initial(table).withResample(Recipes.RESAMPLE.withSampler(sampler.id()));
            programs.add(Python.measuring(table, recipe, HOLD_OUT));
            programs.add(Python.resampling(table, recipe));
        }
        for (var classifier : Classifiers.ALL) {
            Recipe recipe = plain.withModel(plain.model().withClassifier(classifier.id()));
            programs.add(Python.measuring(CLOUDS, recipe, new Protocol.Folds(3, 1)));
        }
        for (String rule : List.of("0.3", "best-f1", "youden", "recall=0.8", "precision=0.5")) {
            for (CalibrationMethod method : CalibrationMethod.values()) {
                for (Table table : List.of(CLOUDS, MIXED)) {
                    Recipe recipe = Recipes.initial(table);
                    programs.add(
                            Python.measuring(
                                    table,
                                    recipe.withDecide(
                                            recipe.decide()
                                                    .withRule(ThresholdRule.parse(rule))
                                                    .withCalibration(method)),
                                    new Protocol.HoldOuts(2)));
                }
            }
        }
        return programs;
    }

    @Test
    void everyProgramIsPython() throws Exception {
        ObjectMapper json = new ObjectMapper();
        List<String> scripts = every().stream().map(PythonProgram::script).toList();

        String said =
                Interpreter.run(
                        "import ast, json, sys\n"
                                + "for script in json.load(sys.stdin):\n"
                                + "    ast.parse(script)",
                        json.writeValueAsString(scripts));

        assertThat(said).isEmpty();
    }

    @Test
    void noPlaceIsLeftUnfilled() {
        for (PythonProgram program : every()) {
            assertThat(program.script()).doesNotContainPattern("@[A-Z_]+@").endsWith("\n");
        }
    }

    @Test
    void namesFromTheFileStayTexts() throws Exception {
        Table table =
                Fixtures.table(
                        "\"a\"\"b\",\"new\nline\",'\\,\"cl\"\"ass\"\n"
                                + "1,2,3,\"\"\"); print(1) #\"\n".repeat(3)
                                + "3,1,2,\"x\ny\"\n".repeat(2));
        Recipe recipe = Recipes.initial(table).withTarget("cl\"ass");

        String script = Python.measuring(table, recipe, HOLD_OUT).script();

        assertThat(script)
                .contains("NUMBERS = [\"a\\\"b\", \"new\\nline\", \"'\\\\\"]")
                .contains("TARGET = \"cl\\\"ass\"")
                .contains("POSITIVE = \"x\\ny\"");
        assertThat(Interpreter.run("import ast, sys; ast.parse(sys.stdin.read())", script))
                .isEmpty();
    }

    @Test
    void aSplitOfTheFileIsRead() {
        Table table = Fixtures.table("a,part,class\n1,train,x\n2,test,y\n3,train,y\n4,test,x\n");
        Recipe recipe =
                Recipes.initial(table).withTarget("class").withSplit(new SplitPlan(0.3, 1, "part"));

        String script = Python.measuring(table, recipe, HOLD_OUT).script();

        assertThat(script)
                .contains("part = cells[\"part\"].str.strip().str.lower()")
                .doesNotContain("def hold_out")
                .contains("NUMBERS = [\"a\"]");
    }

    @Test
    void whatASamplerCannotWorkWithIsRefused() {
        Recipe recipe = Recipes.initial(MIXED);
        Recipe keeping = recipe.withPrepare(recipe.prepare().withWords(Words.KEEP));

        assertThatThrownBy(() -> Python.measuring(MIXED, keeping, HOLD_OUT))
                .isInstanceOf(DataProblem.class)
                .hasMessageContaining("col\"our holds words, which SMOTE cannot work with");
    }

    @Test
    void aNotebookHasTheSameCodeInCellsOfItsFormat() throws IOException {
        for (PythonProgram program : every()) {
            JsonNode root = new ObjectMapper().readTree(Notebook.of(program));
            assertThat(root.get("nbformat").asInt()).isEqualTo(4);
            assertThat(root.get("nbformat_minor").asInt()).isEqualTo(5);
            assertThat(root.get("metadata").get("kernelspec").get("name").asText())
                    .isEqualTo("python3");
            Set<String> ids = new HashSet<>();
            StringBuilder code = new StringBuilder();
            for (JsonNode cell : root.get("cells")) {
                assertThat(cell.get("id").asText()).matches("[a-zA-Z0-9-_]{1,64}");
                assertThat(ids.add(cell.get("id").asText())).isTrue();
                assertThat(cell.get("metadata").isObject()).isTrue();
                boolean isCode = cell.get("cell_type").asText().equals("code");
                assertThat(cell.size()).isEqualTo(isCode ? 6 : 4);
                assertThat(isCode || cell.get("cell_type").asText().equals("markdown")).isTrue();
                if (isCode) {
                    assertThat(cell.get("execution_count").isNull()).isTrue();
                    assertThat(cell.get("outputs").isEmpty()).isTrue();
                    cell.get("source").forEach(line -> code.append(line.asText()));
                    code.append('\n');
                }
            }
            String parts =
                    program.parts().stream()
                            .map(PythonProgram.Part::code)
                            .reduce("", String::concat);
            assertThat(code.toString()).isEqualTo(parts);
        }
    }

    @Test
    void whatTheNumbersShareIsSaid() {
        Recipe strict = Recipes.initial(CLOUDS);
        Recipe parity = strict.withResample(strict.resample().withMode(Mode.PARITY));
        Recipe forest = strict.withModel(strict.model().withClassifier("forest"));

        assertThat(Python.measuring(CLOUDS, strict, HOLD_OUT).notes())
                .anyMatch(note -> note.contains("mode is strict"));
        assertThat(Python.measuring(CLOUDS, parity, HOLD_OUT).notes())
                .anyMatch(note -> note.contains("the resampled rows are the same"));
        assertThat(Python.measuring(CLOUDS, forest, HOLD_OUT).notes())
                .anyMatch(note -> note.contains("with draws of its own"));
    }
}
