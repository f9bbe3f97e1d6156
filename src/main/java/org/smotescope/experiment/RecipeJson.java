package org.smotescope.experiment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.smotescope.data.DataProblem;
import org.smotescope.learning.ClassWeights;
import org.smotescope.sampling.SamplingStrategy;

/// Recipes as JSON, format 1. Reading a recipe runs no code and opens no file.
public final class RecipeJson {
    /// The format that is written and read.
    static final int FORMAT = 1;

    private static final String DOCUMENT = "the recipe";

    /// The keys of a plan.
    public static final List<String> PLAN_KEYS =
            List.of("sampler", "mode", "settings", "strategy", "seed", "then");

    private RecipeJson() {}

    /// The recipe as indented JSON; the same recipe always gives the same text.
    public static String write(Recipe recipe) {
        ObjectNode root = JsonText.object();
        write(recipe, root);
        return JsonText.print(root);
    }

    /// Writes the recipe into an object, such as that of a session.
    public static void write(Recipe recipe, ObjectNode root) {
        root.put("format", FORMAT);
        writeData(root.putObject("data"), recipe.data());
        ObjectNode split = root.putObject("split");
        split.put("test", recipe.split().test());
        split.put("seed", recipe.split().seed());
        if (recipe.split().column() != null) {
            split.put("column", recipe.split().column());
        }
        ObjectNode prepare = root.putObject("prepare");
        prepare.put("missing", word(recipe.prepare().missing()));
        prepare.put("scale", word(recipe.prepare().scale()));
        prepare.put("words", word(recipe.prepare().words()));
        writeResample(root.putObject("resample"), recipe.resample());
        ObjectNode model = root.putObject("model");
        model.put("classifier", recipe.model().classifier());
        ObjectNode settings = model.putObject("settings");
        new TreeMap<>(recipe.model().settings())
                .forEach((name, value) -> putSetting(settings, name, value));
        if (recipe.model().weights() instanceof ClassWeights.Own own) {
            ObjectNode weights = model.putObject("class-weights");
            own.byLabel().forEach(weights::put);
        }
        DecideJson.write(root.putObject("decide"), recipe.decide());
    }

    /// Reads a recipe.
    ///
    /// @param text the JSON text
    /// @throws DataProblem if the text is no recipe: the path of the key, the value, what is
    ///   allowed
    public static Recipe read(String text) {
        JsonNode root = JsonText.parse(text, DOCUMENT);
        return RecipeReader.read(JsonKeys.root(root, DOCUMENT, RecipeReader.KEYS));
    }

    /// Reads the recipe that stands in another document, such as a session.
    ///
    /// @param key of the recipe
    /// @throws DataProblem as [#read(String)]
    public static Recipe read(JsonKeys document, String key) {
        return RecipeReader.read(document.object(key, RecipeReader.KEYS));
    }

    /// Writes a plan into an object, as it stands in a recipe.
    public static void write(ResamplePlan plan, ObjectNode node) {
        writeResample(node, plan);
    }

    /// Reads a plan as it stands in a recipe.
    ///
    /// @param keys may be of [#PLAN_KEYS] and more
    /// @throws DataProblem as [#read(String)]
    public static ResamplePlan readPlan(JsonKeys keys) {
        return RecipeReader.resample(keys);
    }

    private static void writeData(ObjectNode node, DataPlan plan) {
        node.put("file", plan.file());
        if (!plan.sha256().isEmpty()) {
            node.put("sha256", plan.sha256());
        }
        if (plan.target() != null) {
            node.put("target", plan.target());
        }
        if (plan.positive() != null) {
            node.put("positive", plan.positive());
        }
        ObjectNode columns = node.putObject("columns");
        new TreeMap<>(plan.columns())
                .forEach(
                        (name, column) -> {
                            ObjectNode entry = columns.putObject(name);
                            if (column.role() != null) {
                                entry.put("role", word(column.role()));
                            }
                            if (column.type() != null) {
                                entry.put("type", ColumnWords.word(column.type()));
                            }
                        });
    }

    private static void writeResample(ObjectNode node, ResamplePlan plan) {
        node.put("sampler", plan.sampler());
        node.put("mode", word(plan.mode()));
        writeStep(node, plan.settings(), plan.strategy());
        node.put("seed", plan.seed());
        if (!plan.then().isEmpty()) {
            ArrayNode then = node.putArray("then");
            for (ResamplePlan.Next next : plan.then()) {
                ObjectNode entry = then.addObject();
                entry.put("sampler", next.sampler());
                writeStep(entry, next.settings(), next.strategy());
            }
        }
    }

    private static void writeStep(
            ObjectNode node, Map<String, String> given, SamplingStrategy strategy) {
        ObjectNode settings = node.putObject("settings");
        new TreeMap<>(given).forEach((name, value) -> putSetting(settings, name, value));
        switch (strategy) {
            case SamplingStrategy.Ratio(double ratio) -> node.put("strategy", ratio);
            case SamplingStrategy.PerClass(Map<String, Integer> counts) -> {
                ObjectNode perClass = node.putObject("strategy");
                new TreeMap<>(counts).forEach(perClass::put);
            }
            default -> node.put("strategy", strategy.text());
        }
    }

    private static void putSetting(ObjectNode settings, String name, String value) {
        if (value.matches("-?\\d{1,9}")) {
            settings.put(name, Integer.parseInt(value));
        } else if (value.equals("true") || value.equals("false")) {
            settings.put(name, Boolean.parseBoolean(value));
        } else if (value.matches("-?\\d+(\\.\\d+)?([eE]-?\\d+)?")) {
            settings.put(name, Double.parseDouble(value));
        } else {
            settings.put(name, value);
        }
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
