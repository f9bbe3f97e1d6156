package org.smotescope.experiment;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.ColumnType;
import org.smotescope.data.PrepareRules;
import org.smotescope.data.PrepareRules.Missing;
import org.smotescope.data.PrepareRules.Scale;
import org.smotescope.data.PrepareRules.Words;
import org.smotescope.data.Role;
import org.smotescope.learning.ClassWeights;
import org.smotescope.learning.ClassifierDescriptor;
import org.smotescope.learning.Classifiers;
import org.smotescope.learning.Hyperparameter;
import org.smotescope.learning.HyperparameterValues;
import org.smotescope.sampling.Descriptor;
import org.smotescope.sampling.Mode;
import org.smotescope.sampling.Samplers;
import org.smotescope.sampling.SamplingStrategy;
import org.smotescope.sampling.SettingValues;

/// Makes a recipe of its JSON tree, key by key.
final class RecipeReader {
    private RecipeReader() {}

    /// All keys that a recipe may have.
    static final String[] KEYS = {
        "format", "data", "split", "prepare", "resample", "model", "decide"
    };

    static Recipe read(JsonKeys keys) {
        keys.requireFormat(RecipeJson.FORMAT);
        return new Recipe(
                data(keys.object("data", "file", "sha256", "target", "positive", "columns")),
                split(keys.optionalObject("split", "test", "seed", "column")),
                prepare(keys.optionalObject("prepare", "missing", "scale", "words")),
                resample(
                        keys.object(
                                "resample",
                                "sampler",
                                "mode",
                                "settings",
                                "strategy",
                                "seed",
                                "then")),
                model(keys.optionalObject("model", "classifier", "settings", "class-weights")),
                DecideJson.read(keys.optionalObject("decide", DecideJson.KEYS)));
    }

    private static DataPlan data(JsonKeys keys) {
        JsonKeys columns = keys.optionalObject("columns");
        Map<String, DataPlan.ColumnPlan> plans = new LinkedHashMap<>();
        for (String name : columns.names()) {
            JsonKeys column = columns.object(name, "role", "type");
            plans.put(
                    name,
                    new DataPlan.ColumnPlan(
                            column.optionalText("role") == null
                                    ? null
                                    : column.word("role", Role.class, Role.FEATURE),
                            type(column)));
        }
        String sha256 = keys.optionalText("sha256");
        return new DataPlan(
                keys.text("file"),
                sha256 == null ? "" : sha256,
                keys.optionalText("target"),
                keys.optionalText("positive"),
                plans);
    }

    private static @Nullable ColumnType type(JsonKeys column) {
        String word = column.optionalText("type");
        if (word == null) {
            return null;
        }
        for (ColumnType type : ColumnType.values()) {
            if (ColumnWords.word(type).equals(word)) {
                return type;
            }
        }
        throw column.refused("type", "one of number, categorical, text");
    }

    private static SplitPlan split(JsonKeys keys) {
        return new SplitPlan(
                keys.names().contains("test")
                        ? keys.number("test", 1e-6, 1 - 1e-6, "above 0 and below 1")
                        : Recipes.TEST_SHARE,
                seed(keys),
                keys.optionalText("column"));
    }

    private static long seed(JsonKeys keys) {
        return keys.names().contains("seed") ? keys.seed("seed") : Recipes.SEED;
    }

    private static PrepareRules prepare(JsonKeys keys) {
        return new PrepareRules(
                keys.word("missing", Missing.class, Missing.MEDIAN),
                keys.word("scale", Scale.class, Scale.STANDARD),
                keys.word("words", Words.class, Words.LEAVE_OUT));
    }

    static ResamplePlan resample(JsonKeys keys) {
        ResamplePlan.Next first = step(keys);
        return new ResamplePlan(
                first.sampler(),
                keys.word("mode", Mode.class, Mode.STRICT),
                first.settings(),
                first.strategy(),
                seed(keys),
                keys.optionalList("then", "sampler", "settings", "strategy").stream()
                        .map(RecipeReader::step)
                        .toList());
    }

    private static ResamplePlan.Next step(JsonKeys keys) {
        Map<String, String> settings = settings(keys);
        String sampler = keys.text("sampler");
        Descriptor descriptor = keys.within("sampler", () -> Samplers.byId(sampler));
        keys.within("settings", () -> SettingValues.of(descriptor.settings(), settings));
        return new ResamplePlan.Next(sampler, settings, strategy(keys));
    }

    private static Map<String, String> settings(JsonKeys keys) {
        Map<String, String> settings = new LinkedHashMap<>();
        JsonKeys given = keys.optionalObject("settings");
        for (String name : given.names()) {
            settings.put(name, given.setting(name));
        }
        return settings;
    }

    private static SamplingStrategy strategy(JsonKeys keys) {
        if (!keys.names().contains("strategy")) {
            return SamplingStrategy.parse("auto");
        }
        JsonNode node = keys.raw("strategy");
        if (node.isNumber()) {
            return new SamplingStrategy.Ratio(node.doubleValue());
        }
        if (node.isTextual()) {
            return keys.within("strategy", () -> SamplingStrategy.parse(node.textValue()));
        }
        if (!node.isObject()) {
            throw keys.refused("strategy", "a word, a ratio or {class: rows}");
        }
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            if (!entry.getValue().isInt() || entry.getValue().intValue() < 0) {
                throw keys.refused("strategy", "a whole number of rows for each class");
            }
            counts.put(entry.getKey(), entry.getValue().intValue());
        }
        return new SamplingStrategy.PerClass(counts);
    }

    private static ModelPlan model(JsonKeys keys) {
        String given = keys.optionalText("classifier");
        String classifier = given == null ? ModelPlan.LOGISTIC : given;
        ClassifierDescriptor descriptor =
                keys.within("classifier", () -> Classifiers.byId(classifier));
        Map<String, String> settings = settings(keys);
        HyperparameterValues values =
                keys.within(
                        "settings", () -> HyperparameterValues.of(descriptor.settings(), settings));
        // 1 and 1.0 are the same number: a plan has one text for it, whoever wrote the file.
        settings.replaceAll((name, text) -> Hyperparameter.plain(values.real(name)));
        return new ModelPlan(classifier, settings, weights(keys));
    }

    private static ClassWeights weights(JsonKeys keys) {
        String key = "class-weights";
        if (!keys.names().contains(key)) {
            return ClassWeights.BALANCED;
        }
        JsonNode node = keys.raw(key);
        if (node.isTextual()) {
            return keys.within(key, () -> ClassWeights.parse(node.textValue()));
        }
        if (!node.isObject()) {
            throw keys.refused(key, "balanced or {class: weight}");
        }
        SortedMap<String, Double> weights = new TreeMap<>();
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            if (!entry.getValue().isNumber()) {
                throw keys.refused(key, "a number above 0 for each class");
            }
            weights.put(entry.getKey(), entry.getValue().doubleValue());
        }
        return keys.within(key, () -> new ClassWeights.Own(weights));
    }
}
