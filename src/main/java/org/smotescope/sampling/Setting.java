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

    /// A real number from `min` to `max`, or the word `none`, which is the default.
    record OptionalReal(
            String name, String label, String help, String counterpart, double min, double max)
            implements Setting {
        /// The text of a value that is not set.
        public static final String NONE = "none";

        @Override
        public String defaultText() {
            return NONE;
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
