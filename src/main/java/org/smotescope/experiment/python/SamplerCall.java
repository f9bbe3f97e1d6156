package org.smotescope.experiment.python;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.smotescope.sampling.Descriptor;
import org.smotescope.sampling.Family;
import org.smotescope.sampling.SamplingStrategy;
import org.smotescope.sampling.Setting;
import org.smotescope.sampling.SettingValues;
import org.smotescope.sampling.Step;

/// A step of the resampling as imbalanced-learn is told it.
///
/// @param name of the step in a pipeline
/// @param module that the class is imported from
/// @param type the class
/// @param arguments their texts by name
record SamplerCall(String name, String module, String type, Map<String, String> arguments) {
    /// The function that names the smallest class where version 0.10 refuses the word.
    static final String MINORITY = "grown_minority";

    private static final String STRATEGY = "sampling_strategy";

    /// @param firstWord the place of the first column of words, which all come last
    /// @param columns the number of columns
    static SamplerCall of(
            Step step, String name, PythonClasses classes, long seed, int firstWord, int columns) {
        Descriptor sampler = step.descriptor();
        Map<String, String> arguments = new LinkedHashMap<>();
        if (sampler.id().equals("smote-nc")) {
            arguments.put(
                    "categorical_features", "list(range(" + firstWord + ", " + columns + "))");
        }
        if (sampler.id().startsWith("borderline")) {
            arguments.put("kind", PythonText.literal(sampler.id()));
        }
        if (sampler.id().startsWith("nearmiss")) {
            arguments.put("version", sampler.id().substring(sampler.id().length() - 1));
        }
        for (Setting setting : sampler.settings()) {
            arguments.put(setting.counterpart(), value(setting, step.settings()));
        }
        arguments.put(STRATEGY, strategy(step.strategy(), sampler.family(), classes));
        if (sampler.chance() == Descriptor.Chance.DRAWN) {
            arguments.put("random_state", Long.toString(seed));
        }
        String type = sampler.counterpart().replaceFirst("\\(.*", "");
        return new SamplerCall(name, module(sampler.family()), type, arguments);
    }

    /// The call.
    String text() {
        return arguments.entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining(", ", type + "(", ")"));
    }

    boolean growsMinority() {
        return MINORITY.equals(arguments.get(STRATEGY));
    }

    private static String module(Family family) {
        return switch (family) {
            case OVER -> "imblearn.over_sampling";
            case UNDER, CLEANING -> "imblearn.under_sampling";
            case NONE, COMBINED ->
                    throw new IllegalArgumentException(
                            "no single sampler adds or removes: " + family);
        };
    }

    private static String value(Setting setting, SettingValues values) {
        return switch (setting) {
            case Setting.Int i -> values.text(i.name());
            case Setting.Real r -> PythonText.number(values.real(r.name()));
            case Setting.OptionalReal r -> {
                var number = values.optionalReal(r);
                String word = r.word().equals("none") ? "None" : PythonText.literal(r.word());
                yield number.isPresent() ? PythonText.number(number.getAsDouble()) : word;
            }
            case Setting.Choice c -> PythonText.literal(values.text(c.name()));
            case Setting.Flag f -> values.flag(f.name()) ? "True" : "False";
            case Setting.Strategy s ->
                    throw new IllegalArgumentException("no setting of a single step: " + s.name());
        };
    }

    private static String strategy(
            SamplingStrategy strategy, Family family, PythonClasses classes) {
        return switch (strategy) {
            case SamplingStrategy.Word word ->
                    word == SamplingStrategy.Word.MINORITY && family == Family.OVER
                            ? MINORITY
                            : PythonText.literal(word.text());
            case SamplingStrategy.Ratio(double value) -> Double.toString(value);
            case SamplingStrategy.PerClass(Map<String, Integer> rows) ->
                    rows.entrySet().stream()
                            .map(each -> classes.literal(each.getKey()) + ": " + each.getValue())
                            .collect(Collectors.joining(", ", "{", "}"));
            case SamplingStrategy.ClassList(var labels) ->
                    labels.stream()
                            .map(classes::literal)
                            .collect(Collectors.joining(", ", "[", "]"));
        };
    }
}
