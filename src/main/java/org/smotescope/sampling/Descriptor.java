package org.smotescope.sampling;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/// What there is to know about a sampler without running it.
///
/// @param id the stable id in recipes and on the command line
/// @param name the name on screen
/// @param family what it does to the number of rows
/// @param summary one sentence that says what it does
/// @param reference the publication that defines it, or null where there is none
/// @param counterpart imbalanced-learn's class, or an empty text
/// @param columns which columns it can work with
/// @param distances whether it matters how columns are scaled
/// @param parity whether imbalanced-learn can be followed to the bit
/// @param chance whether the seed has a say
/// @param settings its settings in the order of the form
/// @param making how it is made of checked values
public record Descriptor(
        String id,
        String name,
        Family family,
        String summary,
        @Nullable Reference reference,
        String counterpart,
        Columns columns,
        Distances distances,
        Parity parity,
        Chance chance,
        List<Setting> settings,
        Making making) {
    public Descriptor {
        settings = List.copyOf(settings);
    }

    /// Begins a description; [Builder#sampler] or [Builder#steps] ends it.
    public static Builder of(String id, String name, Family family) {
        return new Builder(id, name, family);
    }

    /// The steps that this sampler consists of: itself, or those of a combination.
    public List<Step> steps(SettingValues values, SamplingStrategy strategy) {
        return switch (making) {
            case Making.OfSampler _ -> List.of(new Step(this, values, strategy));
            case Making.OfSteps(var maker) -> maker.apply(values, strategy);
        };
    }

    /// The sampler with these values.
    ///
    /// @param mode whose rules it follows where imbalanced-learn's are faulty
    /// @throws IllegalStateException if it is a combination
    public Sampler sampler(SettingValues values, Mode mode) {
        return switch (making) {
            case Making.OfSampler(var maker) -> maker.apply(values, mode);
            case Making.OfSteps _ ->
                    throw new IllegalStateException(id + " must be run step by step");
        };
    }

    /// Which columns a sampler can work with.
    public enum Columns {
        /// Numbers only.
        NUMBERS,
        /// Numbers and words, at least one column of each.
        MIXED,
        /// Words only.
        WORDS,
        /// Numbers and words.
        ANY
    }

    /// Whether a sampler measures how far apart rows are.
    public enum Distances {
        MEASURED,
        NOT_MEASURED
    }

    /// Whether imbalanced-learn can be followed to the bit.
    public sealed interface Parity {
        /// It can.
        record Offered() implements Parity {}

        /// It cannot.
        ///
        /// @param why a sentence
        record NotOffered(String why) implements Parity {}
    }

    /// Whether anything is drawn.
    public enum Chance {
        /// Another seed may give other rows.
        DRAWN,
        /// Every seed gives the same rows.
        NONE
    }

    /// How a sampler is made.
    public sealed interface Making {
        record OfSampler(BiFunction<SettingValues, Mode, Sampler> maker) implements Making {}

        record OfSteps(BiFunction<SettingValues, SamplingStrategy, List<Step>> maker)
                implements Making {}
    }

    /// Collects what is said of a sampler.
    public static final class Builder {
        private final String id;
        private final String name;
        private final Family family;
        private String summary = "";
        private @Nullable Reference reference;
        private String counterpart = "";
        private Columns columns = Columns.NUMBERS;
        private Distances distances = Distances.MEASURED;
        private Parity parity = new Parity.Offered();
        private Chance chance = Chance.DRAWN;
        private final List<Setting> settings = new ArrayList<>();

        private Builder(String id, String name, Family family) {
            this.id = id;
            this.name = name;
            this.family = family;
        }

        public Builder summary(String sentence) {
            summary = sentence;
            return this;
        }

        /// @param doi without a resolver, or an empty text
        public Builder reference(String authors, int year, String title, String doi) {
            reference = new Reference(authors, year, title, doi);
            return this;
        }

        /// @param imbalancedLearn the name of the class there
        public Builder counterpart(String imbalancedLearn) {
            counterpart = imbalancedLearn;
            return this;
        }

        /// Numbers only, if not said otherwise.
        public Builder columns(Columns suitable) {
            columns = suitable;
            return this;
        }

        /// It measures no distances; a sampler does if not said otherwise.
        public Builder withoutDistances() {
            distances = Distances.NOT_MEASURED;
            return this;
        }

        /// @param why a sentence
        public Builder withoutParity(String why) {
            parity = new Parity.NotOffered(why);
            return this;
        }

        /// Every seed gives the same rows.
        public Builder withoutChance() {
            chance = Chance.NONE;
            return this;
        }

        public Builder settings(Setting... inOrder) {
            settings.addAll(List.of(inOrder));
            return this;
        }

        public Builder settings(List<Setting> inOrder) {
            settings.addAll(inOrder);
            return this;
        }

        public Descriptor sampler(BiFunction<SettingValues, Mode, Sampler> maker) {
            return build(new Making.OfSampler(maker));
        }

        /// @param maker makes the steps of a combination; the strategy is that of its first step
        public Descriptor steps(BiFunction<SettingValues, SamplingStrategy, List<Step>> maker) {
            return build(new Making.OfSteps(maker));
        }

        private Descriptor build(Making making) {
            return new Descriptor(
                    id,
                    name,
                    family,
                    summary,
                    reference,
                    counterpart,
                    columns,
                    distances,
                    parity,
                    chance,
                    settings,
                    making);
        }
    }
}
