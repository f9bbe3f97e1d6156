package org.smotescope.cli;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.ColumnType;
import org.smotescope.data.PrepareRules;
import org.smotescope.data.PrepareRules.Scale;
import org.smotescope.data.Role;
import org.smotescope.data.io.Dialect;
import org.smotescope.data.io.ReadOptions;
import org.smotescope.data.io.Table;
import org.smotescope.experiment.DataPlan;
import org.smotescope.experiment.Protocol;
import org.smotescope.experiment.Recipe;
import org.smotescope.experiment.Recipes;
import org.smotescope.experiment.ResamplePlan;
import org.smotescope.experiment.Schemas;
import org.smotescope.experiment.SplitPlan;
import org.smotescope.learning.ClassWeights;
import org.smotescope.learning.calibration.CalibrationMethod;
import org.smotescope.learning.metrics.ThresholdRule;
import org.smotescope.sampling.Mode;

/// A recipe as a command that a POSIX shell understands. What has its default is left out.
public final class CommandText {
    private static final String PROGRAM = "smotescope";
    private static final Pattern SIMPLE =
            Pattern.compile("[\\w.]+", Pattern.UNICODE_CHARACTER_CLASS);

    private final String input;
    private final ReadOptions reading;
    private final Recipe recipe;
    private final @Nullable String target;

    /// @param input the path of the file
    /// @param table the file as it was read, from which the target is known
    /// @param reading what was said about how it is written; types stand in the recipe
    public CommandText(String input, Table table, ReadOptions reading, Recipe recipe) {
        this.input = input;
        this.reading = reading;
        this.recipe = recipe;
        String chosen = recipe.data().target();
        this.target = chosen == null ? Schemas.resolve(table, recipe).target() : chosen;
    }

    /// The command that measures it.
    public String evaluate(Protocol protocol) {
        List<String> words = begun("evaluate");
        split(words, protocol);
        prepare(words, Scale.STANDARD);
        resampling(words);
        model(words);
        return text(words);
    }

    /// The command that resamples the whole file.
    public String resample() {
        List<String> words = begun("resample");
        prepare(words, Scale.NONE);
        resampling(words);
        int dot = input.lastIndexOf('.');
        boolean hasEnding = dot > Math.max(input.lastIndexOf('/'), input.lastIndexOf('\\'));
        words.add("--output=" + (hasEnding ? input.substring(0, dot) : input) + "-resampled.csv");
        return text(words);
    }

    private List<String> begun(String command) {
        List<String> words = new ArrayList<>(List.of(PROGRAM, command));
        // A name may look like an option, or like a file of arguments.
        words.add(input.startsWith("-") || input.startsWith("@") ? "./" + input : input);
        reading(words);
        if (target != null) {
            words.add("--target=" + target);
        }
        if (recipe.data().positive() != null) {
            words.add("--positive=" + recipe.data().positive());
        }
        new TreeMap<>(recipe.data().columns()).forEach((name, plan) -> column(words, name, plan));
        return words;
    }

    private void reading(List<String> words) {
        Character delimiter = reading.delimiter();
        if (delimiter != null) {
            words.add("--delimiter=" + (delimiter == '\t' ? "tab" : delimiter.toString()));
        }
        if (reading.decimal() != null) {
            words.add("--decimal=" + reading.decimal());
        }
        Charset charset = reading.charset();
        if (charset != null) {
            words.add("--encoding=" + charset.name());
        }
        Dialect.FirstRow firstRow = reading.firstRow();
        if (firstRow != null) {
            words.add(firstRow == Dialect.FirstRow.NAMES ? "--header" : "--no-header");
        }
    }

    private static void column(List<String> words, String name, DataPlan.ColumnPlan plan) {
        boolean isSimple = SIMPLE.matcher(name).matches();
        if (plan.role() != null) {
            words.add(
                    isSimple && plan.role() == Role.IGNORE
                            ? "--ignore=" + name
                            : "--role=" + name + "=" + InputOptions.word(plan.role()));
        }
        if (plan.type() != null) {
            words.add(
                    isSimple && plan.type() == ColumnType.CATEGORY
                            ? "--categorical=" + name
                            : "--type=" + name + "=" + InputOptions.word(plan.type()));
        }
    }

    private void split(List<String> words, Protocol protocol) {
        SplitPlan split = recipe.split();
        if (split.test() != Recipes.TEST_SHARE) {
            words.add("--test=" + split.test());
        }
        if (split.seed() != recipe.resample().seed()) {
            words.add("--split-seed=" + split.seed());
        }
        if (split.column() != null && protocol instanceof Protocol.HoldOut) {
            words.add("--split-column=" + split.column());
        }
        switch (protocol) {
            case Protocol.HoldOut() -> {}
            case Protocol.HoldOuts(int repeats) -> words.add("--repeats=" + repeats);
            case Protocol.Folds(int folds, int repeats) -> {
                words.add("--folds=" + folds);
                if (repeats > 1) {
                    words.add("--repeats=" + repeats);
                }
            }
        }
    }

    private void prepare(List<String> words, Scale usual) {
        PrepareRules rules = recipe.prepare();
        if (rules.missing() != PrepareRules.Missing.MEDIAN) {
            words.add("--missing=" + InputOptions.word(rules.missing()));
        }
        if (rules.scale() != usual) {
            words.add("--scale=" + InputOptions.word(rules.scale()));
        }
        if (rules.words() != PrepareRules.Words.REFUSE) {
            words.add("--words=" + InputOptions.word(rules.words()));
        }
    }

    private void resampling(List<String> words) {
        ResamplePlan plan = recipe.resample();
        words.add("--sampler=" + plan.sampler());
        new TreeMap<>(plan.settings())
                .forEach((name, value) -> words.add("--set=" + name + "=" + value));
        if (!plan.strategy().text().equals("auto")) {
            words.add("--strategy=" + plan.strategy().text());
        }
        plan.then().forEach(next -> words.add("--then=" + ThenText.write(next)));
        if (plan.mode() != Mode.STRICT) {
            words.add("--mode=" + InputOptions.word(plan.mode()));
        }
        words.add("--seed=" + plan.seed());
    }

    private void model(List<String> words) {
        words.add("--classifier=" + recipe.model().classifier());
        for (Map.Entry<String, String> each : new TreeMap<>(recipe.model().settings()).entrySet()) {
            words.add("--model-set=" + each.getKey() + "=" + each.getValue());
        }
        if (recipe.model().weights() instanceof ClassWeights.Own own) {
            words.add("--class-weights=" + own.text());
        }
        ThresholdRule rule = recipe.decide().rule();
        if (rule.isTuned()) {
            words.add("--decide=" + rule.text());
        } else if (recipe.decide().threshold() != 0.5) {
            words.add("--threshold=" + recipe.decide().threshold());
        }
        if (recipe.decide().calibrate() != CalibrationMethod.NONE) {
            words.add("--calibrate=" + recipe.decide().calibrate().id());
        }
    }

    private static String text(List<String> words) {
        return words.stream().map(MendOptions::quoted).collect(Collectors.joining(" "));
    }
}
