package org.smotescope.learning;

/// The description of a number that a classifier is told before it learns: no value, no widget. The
/// form, the command line and the recipe's checks are generated from it.
public sealed interface Hyperparameter {
    /// The stable name in recipes and on the command line.
    String name();

    /// The words beside the control: "Neighbours, k".
    String label();

    /// One sentence that explains it.
    String help();

    /// Its name in scikit-learn.
    String counterpart();

    /// The value in text form where nothing is set.
    String defaultText();

    /// What it may be, as it stands after "must be": "a whole number from 1 to 100".
    default String allowed() {
        return switch (this) {
            case Whole w -> "a whole number from " + w.min + " to " + w.max;
            case Real r -> "a number from " + plain(r.min) + " to " + plain(r.max);
        };
    }

    /// A number as people write it: 2 rather than 2.0.
    static String plain(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }

    /// A whole number from `min` to `max`.
    record Whole(
            String name,
            String label,
            String help,
            String counterpart,
            int min,
            int max,
            int defaultValue)
            implements Hyperparameter {
        @Override
        public String defaultText() {
            return Integer.toString(defaultValue);
        }
    }

    /// A real number from `min` to `max`, both above 0.
    ///
    /// @param low from where on it is usual
    /// @param high up to where it is usual; between them steps are ratios
    record Real(
            String name,
            String label,
            String help,
            String counterpart,
            double min,
            double max,
            double defaultValue,
            double low,
            double high)
            implements Hyperparameter {
        @Override
        public String defaultText() {
            return Hyperparameter.plain(defaultValue);
        }
    }
}
