package org.smotescope.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.smotescope.data.DataProblem;
import org.smotescope.data.DataProblem.Mend;
import org.smotescope.data.LabelText;
import org.smotescope.experiment.ResamplePlan.Next;
import org.smotescope.sampling.Descriptor;
import org.smotescope.sampling.Samplers;
import org.smotescope.sampling.SamplingStrategy;
import org.smotescope.sampling.Setting;
import org.smotescope.sampling.Step;

/// A sampler that follows another one, in one word of the command line: its id, then settings and
/// the strategy as NAME=VALUE after commas.
///
/// The value of a strategy may hold commas and equals signs: it ends only where a comma is followed
/// by the name of a setting, or by `strategy`, and an equals sign. A label that would be taken for
/// such a name stands in double quotes, as strategies allow.
final class ThenText {
    private static final String STRATEGY = "strategy";

    private final Descriptor sampler;
    private final Map<String, String> values = new LinkedHashMap<>();

    private ThenText(Descriptor sampler) {
        this.sampler = sampler;
    }

    /// @param number of the option, from 0
    static Next parse(String text, int number) {
        List<String> parts = LabelText.split(text, ',');
        String id = parts.getFirst().strip();
        String path = "resample.then." + number + ".";
        Descriptor sampler =
                new Step.Path(path + "sampler", path + "settings.", path + STRATEGY)
                        .guarded(() -> Samplers.byId(id));
        ThenText then = new ThenText(sampler);
        then.read(parts.subList(1, parts.size()));
        String strategy = then.values.remove(STRATEGY);
        return new Next(
                id, then.values, SamplingStrategy.parse(strategy == null ? "auto" : strategy));
    }

    /// The text from which [#parse(String, int)] makes the same step. Labels stand in quotes only
    /// where one would be taken for a setting.
    static String write(Next next) {
        String plain = written(next, SamplingStrategy::text);
        return parse(plain, 0).equals(next) ? plain : written(next, ThenText::quoted);
    }

    private static String written(Next next, Function<SamplingStrategy, String> strategies) {
        StringBuilder text = new StringBuilder(next.sampler());
        Descriptor sampler = Samplers.byId(next.sampler());
        new TreeMap<>(next.settings())
                .forEach(
                        (name, value) -> {
                            boolean isStrategy = isStrategy(sampler, name);
                            text.append(',').append(name).append('=');
                            text.append(
                                    isStrategy
                                            ? strategies.apply(SamplingStrategy.parse(value))
                                            : value);
                        });
        String strategy = strategies.apply(next.strategy());
        return text.append(",strategy=").append(strategy).toString();
    }

    private static boolean isStrategy(Descriptor sampler, String name) {
        return sampler.settings().stream()
                .anyMatch(each -> each instanceof Setting.Strategy && each.name().equals(name));
    }

    /// The text of a strategy in which every label stands in quotes, so that none is taken for the
    /// name of a setting.
    private static String quoted(SamplingStrategy strategy) {
        return switch (strategy) {
            case SamplingStrategy.PerClass(Map<String, Integer> rows) ->
                    rows.isEmpty()
                            ? strategy.text()
                            : rows.entrySet().stream()
                                    .map(each -> quoted(each.getKey()) + "=" + each.getValue())
                                    .collect(Collectors.joining(","));
            case SamplingStrategy.ClassList(List<String> labels) ->
                    labels.stream()
                            .map(ThenText::quoted)
                            .collect(Collectors.joining(",", "[", "]"));
            default -> strategy.text();
        };
    }

    private static String quoted(String label) {
        return '"' + label.replace("\"", "\"\"") + '"';
    }

    private void read(List<String> parts) {
        String open = "";
        for (String part : parts) {
            int equals = part.indexOf('=');
            String name = equals < 0 ? "" : part.substring(0, equals).strip();
            if (!isName(name) && holdsCommas(open)) {
                values.merge(open, part, (before, more) -> before + "," + more);
            } else if (equals < 0) {
                throw new DataProblem(
                        "cannot read " + part.strip() + " in --then " + sampler.id(),
                        Mend.advice("write NAME=VALUE after each comma"));
            } else {
                values.put(name, part.substring(equals + 1).strip());
                open = name;
            }
        }
    }

    private boolean isName(String name) {
        return name.equals(STRATEGY)
                || sampler.settings().stream().anyMatch(setting -> setting.name().equals(name));
    }

    private boolean holdsCommas(String name) {
        return name.equals(STRATEGY)
                || sampler.settings().stream()
                        .anyMatch(
                                setting ->
                                        setting instanceof Setting.Strategy
                                                && setting.name().equals(name));
    }
}
