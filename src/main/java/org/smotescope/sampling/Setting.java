package org.smotescope.sampling;

import java.util.List;

/// The description of one setting of a sampler: no value, no widget. The form, the command line,
/// the documentation and the contract tests are generated from it.
public sealed interface Setting {
    /// The stable name in recipes and on the command line.
    String name();

    /// The words beside the control: "Neighbours, k".
    String label();

    /// One sentence that explains it.
    String help();

    /// The setting's name in imbalanced-learn, or an empty text.
    String counterpart();

    /// The value in text form where nothing is set.
    String defaultText();

    /// What it may be, as it stands after "must be": "a whole number from 1 to 100".
    default String allowed() {
        return switch (this) {
            case Int i -> "a whole number from " + i.min + " to " + i.max;
            case Real r -> range(r.min, r.max);
            case OptionalReal r -> r.word + ", or " + range(r.min, r.max);
            case Strategy _ -> "a word such as auto, a ratio, or LABEL=ROWS,…";
            case Choice c -> "one of " + String.join(", ", c.options);
            case Flag _ -> "true or false";
        };
    }

    private static String range(double min, double max) {
        return "a number from " + number(min) + " to " + number(max);
    }

    /// A bound as people write it: 2 rather than 2.0.
    static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }

    /// The same setting under another name, as a part of a combination.
    ///
    /// @param prefix before the name: `smote.`
    /// @param step before the label, short: `SMOTE`
    default Setting as(String prefix, String step) {
        String longName = prefix + name();
        String longLabel = step + ": " + label();
        return switch (this) {
            case Int i -> new Int(longName, longLabel, i.help, "", i.min, i.max, i.defaultValue);
            case Real r -> new Real(longName, longLabel, r.help, "", r.min, r.max, r.defaultValue);
            case OptionalReal r ->
                    new OptionalReal(longName, longLabel, r.help, "", r.min, r.max, r.word);
            case Strategy s -> new Strategy(longName, longLabel, s.help, "");
            case Choice c -> new Choice(longName, longLabel, c.help, "", c.options);
            case Flag f -> new Flag(longName, longLabel, f.help, "");
        };
    }

    /// A whole number from `min` to `max`.
    record Int(
            String name,
            String label,
            String help,
            String counterpart,
            int min,
            int max,
            int defaultValue)
            implements Setting {
        @Override
        public String defaultText() {
            return Integer.toString(defaultValue);
        }
    }

    /// A real number from `min` to `max`.
    record Real(
            String name,
            String label,
            String help,
            String counterpart,
            double min,
            double max,
            double defaultValue)
            implements Setting {
        @Override
        public String defaultText() {
            return Double.toString(defaultValue);
        }
    }

    /// A real number from `min` to `max`, or a word that stands for no number, which is the
    /// default.
    ///
    /// @param word such as `none` or `auto`
    record OptionalReal(
            String name,
            String label,
            String help,
            String counterpart,
            double min,
            double max,
            String word)
            implements Setting {
        @Override
        public String defaultText() {
            return word;
        }
    }

    /// How many rows of each class a later step of a combination leaves: the text of a
    /// [SamplingStrategy].
    record Strategy(String name, String label, String help, String counterpart) implements Setting {
        @Override
        public String defaultText() {
            return SamplingStrategy.Word.AUTO.text();
        }
    }

    /// One of some words; the first is the default.
    record Choice(String name, String label, String help, String counterpart, List<String> options)
            implements Setting {
        @Override
        public String defaultText() {
            return options.getFirst();
        }
    }

    /// Yes or no (`true`, `false`); no is the default.
    record Flag(String name, String label, String help, String counterpart) implements Setting {
        @Override
        public String defaultText() {
            return "false";
        }
    }
}
