package org.smotescope.sampling.combined;

import java.util.ArrayList;
import java.util.List;
import org.smotescope.sampling.Descriptor;
import org.smotescope.sampling.SamplingStrategy;
import org.smotescope.sampling.Setting;
import org.smotescope.sampling.SettingValues;
import org.smotescope.sampling.Step;

/// Some samplers one after the other, each on the rows that the one before leaves. The settings of
/// a part are those of its sampler with a prefix; the strategy of the whole is that of the first
/// part. Immutable.
final class Combination {
    private final List<Part> parts;

    private Combination(List<Part> parts) {
        this.parts = parts;
    }

    /// Begins with a sampler whose strategy is that of the whole.
    ///
    /// @param title before the labels of its settings, short: `SMOTE`
    /// @param prefix before the names of its settings: `smote.`
    static Combination first(String title, String prefix, Descriptor sampler) {
        return new Combination(List.of(new Part(title, prefix, sampler, new Aim.OfTheWhole())));
    }

    /// Goes on with a sampler that always has the same strategy.
    Combination then(String title, String prefix, Descriptor sampler, SamplingStrategy strategy) {
        return with(new Part(title, prefix, sampler, new Aim.Fixed(strategy)));
    }

    /// Goes on with a sampler whose strategy is a setting, `strategy` with its prefix.
    ///
    /// @param help one sentence that explains that setting
    Combination thenAsSet(String title, String prefix, Descriptor sampler, String help) {
        Setting.Strategy setting =
                new Setting.Strategy("strategy", "Rows per class", help, "sampling_strategy");
        return with(new Part(title, prefix, sampler, new Aim.OfASetting(setting)));
    }

    private Combination with(Part part) {
        List<Part> more = new ArrayList<>(parts);
        more.add(part);
        return new Combination(List.copyOf(more));
    }

    /// The settings of all parts.
    List<Setting> settings() {
        return parts.stream().flatMap(part -> part.settings().stream()).toList();
    }

    List<Step> steps(SettingValues values, SamplingStrategy strategy) {
        return parts.stream().map(part -> part.step(values, strategy)).toList();
    }

    /// Where the strategy of a part comes from.
    private sealed interface Aim {
        record OfTheWhole() implements Aim {}

        record Fixed(SamplingStrategy strategy) implements Aim {}

        record OfASetting(Setting.Strategy setting) implements Aim {}
    }

    private record Part(String title, String prefix, Descriptor sampler, Aim aim) {
        List<Setting> settings() {
            List<Setting> settings = new ArrayList<>();
            if (aim instanceof Aim.OfASetting(Setting.Strategy setting)) {
                settings.add(setting.as(prefix, title));
            }
            sampler.settings().forEach(each -> settings.add(each.as(prefix, title)));
            return settings;
        }

        Step step(SettingValues values, SamplingStrategy ofTheWhole) {
            String settings = Step.Path.ONLY.settings() + prefix;
            SettingValues own = values.part(prefix, sampler.settings());
            return switch (aim) {
                case Aim.OfTheWhole _ -> step(own, ofTheWhole, settings, Step.Path.ONLY.strategy());
                case Aim.Fixed(SamplingStrategy strategy) ->
                        step(own, strategy, settings, Step.Path.ONLY.strategy());
                case Aim.OfASetting(Setting.Strategy setting) ->
                        step(
                                own,
                                values.strategy(prefix + setting.name()),
                                settings,
                                settings + setting.name());
            };
        }

        private Step step(
                SettingValues own, SamplingStrategy strategy, String settings, String target) {
            Step.Path path = new Step.Path(Step.Path.ONLY.sampler(), settings, target);
            return new Step(sampler, own, strategy, path);
        }
    }
}
