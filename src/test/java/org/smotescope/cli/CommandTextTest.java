package org.smotescope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.smotescope.data.ColumnType;
import org.smotescope.data.Monitor;
import org.smotescope.data.PrepareRules;
import org.smotescope.data.PrepareRules.Missing;
import org.smotescope.data.PrepareRules.Scale;
import org.smotescope.data.PrepareRules.Words;
import org.smotescope.data.Role;
import org.smotescope.data.io.CsvReader;
import org.smotescope.data.io.CsvSource;
import org.smotescope.data.io.Dialect.FirstRow;
import org.smotescope.data.io.ReadOptions;
import org.smotescope.data.io.Table;
import org.smotescope.experiment.DataPlan;
import org.smotescope.experiment.DataPlan.ColumnPlan;
import org.smotescope.experiment.DecidePlan;
import org.smotescope.experiment.ModelPlan;
import org.smotescope.experiment.Protocol;
import org.smotescope.experiment.Recipe;
import org.smotescope.experiment.RecipeData;
import org.smotescope.experiment.Recipes;
import org.smotescope.experiment.ResamplePlan;
import org.smotescope.experiment.ResamplePlan.Next;
import org.smotescope.experiment.SavedRecipe;
import org.smotescope.experiment.SplitPlan;
import org.smotescope.learning.ClassWeights;
import org.smotescope.learning.calibration.CalibrationMethod;
import org.smotescope.learning.metrics.ThresholdRule;
import org.smotescope.sampling.Mode;
import org.smotescope.sampling.SamplingStrategy;
import picocli.CommandLine;

/// A recipe as a command is that recipe again.
class CommandTextTest {
    private static final String HOSTILE = "it's a \"b\", c=d\n$HOME `x` é";

    @TempDir private Path folder;

    /// The words that a POSIX shell makes of a line in which only single quotes quote.
    private static List<String> shell(String line) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\'') {
                quoted = !quoted;
            } else if (c == '\\' && !quoted) {
                word.append(line.charAt(++i));
            } else if (c == ' ' && !quoted) {
                words.add(word.toString());
                word.setLength(0);
            } else {
                assertThat(quoted || "\"$`;|&<>()*?#~\n".indexOf(c) < 0).isTrue();
                word.append(c);
            }
        }
        words.add(word.toString());
        return words;
    }

    private Table table(String name, Recipe recipe) throws Exception {
        Path file = folder.resolve(name);
        String text =
                "a,b,\"%s\",\"cl=ass\"\n".formatted(HOSTILE.replace("\"", "\"\""))
                        + "1,2,3,\"x,k=3\"\n2,1,4,\"x,k=3\"\n3,3,1,k\n4,2,2,k\n5,6,7,k\n";
        Files.writeString(file, text, StandardCharsets.UTF_8);
        return RecipeData.read(SavedRecipe.of(recipe), file);
    }

    private static Recipe initial(Map<String, ColumnPlan> columns, String file) {
        return new Recipe(
                new DataPlan(file, "", "cl=ass", null, columns),
                new SplitPlan(0.3, 42, null),
                PrepareRules.DEFAULT,
                Recipes.RESAMPLE,
                new ModelPlan(ModelPlan.LOGISTIC, Map.of()),
                new DecidePlan(0.5));
    }

    private void comesBack(Recipe given, Protocol protocol) throws Exception {
        Table table = table(given.data().file(), given);
        DataPlan data = given.data();
        Recipe recipe =
                given.withData(
                        new DataPlan(
                                table.name(),
                                table.sha256(),
                                data.target(),
                                data.positive(),
                                data.columns()));
        Path file = folder.resolve(given.data().file());
        CommandText text = new CommandText(file.toString(), table, ReadOptions.guess(), recipe);

        List<String> words = shell(text.evaluate(protocol));
        EvaluateCommand evaluate = new EvaluateCommand();
        parse(evaluate, words, "evaluate");
        Table read = evaluate.input().read();
        assertThat(read.name()).isEqualTo(table.name());
        Recipe start = Recipes.initial(read).withData(evaluate.input().plan(read));
        assertThat(evaluate.recipe().apply(start)).isEqualTo(recipe);
        assertThat(evaluate.protocol()).isEqualTo(protocol);

        ResampleCommand resample = new ResampleCommand();
        parse(resample, shell(text.resample()), "resample");
        Recipe whole = resample.recipe().apply(start);
        assertThat(whole.prepare()).isEqualTo(recipe.prepare());
        assertThat(whole.resample()).isEqualTo(recipe.resample());
        assertThat(resample.input().plan(read)).isEqualTo(recipe.data());
    }

    private static void parse(Object command, List<String> words, String name) {
        assertThat(words.subList(0, 2)).containsExactly("smotescope", name);
        CommandLine line = new CommandLine(command);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.parseArgs(words.subList(2, words.size()).toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"data.csv", "with space and ü'.csv", "-o.csv", "@args.csv"})
    void anyFileName(String name) throws Exception {
        comesBack(initial(Map.of(), name), new Protocol.HoldOut());
    }

    @Test
    void everyPart() throws Exception {
        Map<String, ColumnPlan> columns = new TreeMap<>();
        columns.put(HOSTILE, new ColumnPlan(Role.IGNORE, null));
        columns.put("a", new ColumnPlan(Role.FEATURE, ColumnType.CATEGORY));
        columns.put("b", new ColumnPlan(Role.ID, ColumnType.NUMBER));
        Recipe recipe =
                initial(columns, "data.csv")
                        .withData(new DataPlan("data.csv", "", "cl=ass", "x,k=3", columns))
                        .withSplit(new SplitPlan(0.25, 7, "b"))
                        .withPrepare(new PrepareRules(Missing.CATEGORY, Scale.MINMAX, Words.KEEP))
                        .withResample(
                                new ResamplePlan(
                                        "smote-under",
                                        Mode.PARITY,
                                        Map.of("smote.k", "4", "under.strategy", "\"x,k=3\"=9"),
                                        SamplingStrategy.parse("\"x,k=3\"=20,k=30"),
                                        9,
                                        List.of(
                                                new Next(
                                                        "enn",
                                                        Map.of("k", "5"),
                                                        SamplingStrategy.parse("[\"x,k=3\",k]")),
                                                new Next(
                                                        "smote-under",
                                                        Map.of("under.strategy", "k=3"),
                                                        SamplingStrategy.parse("k=3")))))
                        .withModel(
                                new ModelPlan(
                                        "forest",
                                        Map.of("trees", "50"),
                                        ClassWeights.parse("\"x,k=3\"=2.5,k=1")))
                        .withDecide(
                                new DecidePlan(
                                        ThresholdRule.parse("cost=10:1"),
                                        CalibrationMethod.ISOTONIC));
        comesBack(recipe, new Protocol.HoldOut());
        Recipe drawn = recipe.withSplit(new SplitPlan(0.25, 7, null));
        comesBack(drawn.withThreshold(0.25), new Protocol.HoldOuts(3));
        comesBack(drawn.withDecide(new DecidePlan(0.5)), new Protocol.Folds(5, 1));
    }

    @Test
    void whatTheCommandLineAssumesIsLeftOut() throws Exception {
        Recipe recipe = initial(Map.of(), "data.csv");
        CommandText text =
                new CommandText("data.csv", table("data.csv", recipe), ReadOptions.guess(), recipe);

        assertThat(text.evaluate(new Protocol.Folds(5, 2)))
                .isEqualTo(
                        "smotescope evaluate data.csv --target=cl=ass --folds=5 --repeats=2"
                                + " --words=leave-out --sampler=smote --seed=42"
                                + " --classifier=logistic");
        assertThat(text.resample())
                .isEqualTo(
                        "smotescope resample data.csv --target=cl=ass --scale=standard"
                                + " --words=leave-out --sampler=smote --seed=42"
                                + " --output=data-resampled.csv");
    }

    @Test
    void theFileIsReadInTheSameWay() throws Exception {
        Path file = folder.resolve("tab.txt");
        Files.writeString(file, "1\t2,5\tä\n2\t3\tb\n", StandardCharsets.ISO_8859_1);
        ReadOptions options =
                ReadOptions.guess()
                        .withDelimiter('\t')
                        .withDecimal(',')
                        .withCharset(StandardCharsets.ISO_8859_1);
        for (FirstRow firstRow : FirstRow.values()) {
            ReadOptions reading = options.withFirstRow(firstRow);
            Table table = CsvReader.read(CsvSource.ofFile(file), reading, Monitor.NONE);
            Recipe recipe = Recipes.initial(table).withTarget(table.columns().getLast().name());
            CommandText text = new CommandText(file.toString(), table, reading, recipe);
            EvaluateCommand evaluate = new EvaluateCommand();
            parse(evaluate, shell(text.evaluate(new Protocol.HoldOut())), "evaluate");

            assertThat(evaluate.input().read().dialect()).isEqualTo(table.dialect());
        }
    }
}
