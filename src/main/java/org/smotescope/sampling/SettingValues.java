package org.smotescope.sampling;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.smotescope.data.DataProblem;
import org.smotescope.data.DataProblem.Mend;

/// Checked values for all settings of a sampler. Immutable.
public final class SettingValues {
    private static final String PATH = "resample.settings.";
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,1000}");

    private final Map<String, String> values;

    private SettingValues(Map<String, String> values) {
        this.values = values;
    }

    /// Checks given values and fills in the defaults.
    ///
    /// @param settings the sampler's settings
    /// @param given values in text form by name
    /// @throws DataProblem if a name is unknown or a value is out of range
    public static SettingValues of(List<Setting> settings, Map<String, String> given) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Setting setting : settings) {
            String text = given.getOrDefault(setting.name(), setting.defaultText());
            check(setting, text);
            values.put(setting.name(), text);
        }
        for (String name : given.keySet()) {
            if (!values.containsKey(name)) {
                String known =
                        settings.stream().map(Setting::name).collect(Collectors.joining(", "));
                throw new DataProblem(
                        "there is no setting " + name,
                        Mend.advice(known.isEmpty() ? "leave it out" : "use one of " + known));
            }
        }
        return new SettingValues(values);
    }

    public int intValue(String name) {
        return Integer.parseInt(text(name));
    }

    public double real(String name) {
        return Double.parseDouble(text(name));
    }

    /// The number, or empty where the value is the word that stands for none.
    public OptionalDouble optionalReal(Setting.OptionalReal setting) {
        String text = text(setting.name());
        return text.equals(setting.word())
                ? OptionalDouble.empty()
                : OptionalDouble.of(Double.parseDouble(text));
    }

    /// The strategy of a later step.
    public SamplingStrategy strategy(String name) {
        return SamplingStrategy.parse(text(name));
    }

    /// The values of one part of a combination, under the names that they have there.
    ///
    /// @param prefix before the names here: `smote.`
    /// @param settings of the part
    public SettingValues part(String prefix, List<Setting> settings) {
        Map<String, String> part = new LinkedHashMap<>();
        for (Setting setting : settings) {
            String value = values.get(prefix + setting.name());
            if (value != null) {
                part.put(setting.name(), value);
            }
        }
        return of(settings, part);
    }

    public boolean flag(String name) {
        return Boolean.parseBoolean(text(name));
    }

    public String text(String name) {
        String text = values.get(name);
        if (text == null) {
            throw new IllegalArgumentException("no such setting: " + name);
        }
        return text;
    }

    /// All values in text form, in the order of the settings.
    public Map<String, String> asMap() {
        return Map.copyOf(values);
    }

    private static void check(Setting setting, String text) {
        switch (setting) {
            case Setting.Int i -> checkInt(i, text);
            case Setting.Real r -> checkReal(setting, r.min(), r.max(), text);
            case Setting.OptionalReal r -> {
                if (!text.equals(r.word())) {
                    checkReal(setting, r.min(), r.max(), text);
                }
            }
            case Setting.Strategy _ -> checkStrategy(setting, text);
            case Setting.Choice c -> {
                if (!c.options().contains(text)) {
                    throw refused(setting, text, Spelling.nearest(text, c.options()));
                }
            }
            case Setting.Flag _ -> {
                if (!text.equals("true") && !text.equals("false")) {
                    throw refused(setting, text, "true", "false");
                }
            }
        }
    }

    private static void checkInt(Setting.Int setting, String text) {
        if (!WHOLE.matcher(text).matches()) {
            throw refused(setting, text, setting.defaultText());
        }
        BigInteger value = new BigInteger(text);
        if (value.compareTo(BigInteger.valueOf(setting.min())) < 0) {
            throw refused(setting, text, Integer.toString(setting.min()));
        }
        if (value.compareTo(BigInteger.valueOf(setting.max())) > 0) {
            throw refused(setting, text, Integer.toString(setting.max()));
        }
    }

    private static void checkStrategy(Setting setting, String text) {
        try {
            SamplingStrategy.parse(text);
        } catch (DataProblem problem) {
            List<Mend> mends =
                    problem.mends().stream()
                            .map(
                                    mend ->
                                            mend.setting().isEmpty()
                                                    ? mend
                                                    : new Mend(
                                                            mend.words(),
                                                            PATH + setting.name(),
                                                            mend.value()))
                            .toList();
            throw new DataProblem(setting.name() + ": " + problem.what(), problem.place(), mends);
        }
    }

    private static void checkReal(Setting setting, double min, double max, String text) {
        double value;
        try {
            value = Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw refused(setting, text, setting.defaultText());
        }
        if (Double.isNaN(value)) {
            throw refused(setting, text, setting.defaultText());
        }
        if (value < min || value > max) {
            throw refused(setting, text, Setting.number(value < min ? min : max));
        }
    }

    /// @param working values that are allowed, the likeliest first
    private static DataProblem refused(Setting setting, String text, String... working) {
        return new DataProblem(
                setting.name() + " must be " + setting.allowed() + ", not " + text,
                Stream.of(working)
                        .map(
                                value ->
                                        new Mend(
                                                "use " + setting.name() + " = " + value,
                                                PATH + setting.name(),
                                                value))
                        .toArray(Mend[]::new));
    }
}
