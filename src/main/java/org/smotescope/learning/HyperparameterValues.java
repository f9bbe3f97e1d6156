package org.smotescope.learning;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.smotescope.data.DataProblem;
import org.smotescope.data.DataProblem.Mend;

/// Checked values for all hyperparameters of a classifier. Immutable.
public final class HyperparameterValues {
    private static final String PATH = "model.settings.";

    private final Map<String, Double> values;

    private HyperparameterValues(Map<String, Double> values) {
        this.values = values;
    }

    /// Checks given values and fills in the defaults.
    ///
    /// @param known the classifier's hyperparameters
    /// @param given values in text form by name
    /// @throws DataProblem if a name is unknown or a value is out of range
    public static HyperparameterValues of(List<Hyperparameter> known, Map<String, String> given) {
        Map<String, Double> values = new LinkedHashMap<>();
        for (Hyperparameter each : known) {
            values.put(
                    each.name(), value(each, given.getOrDefault(each.name(), each.defaultText())));
        }
        for (String name : given.keySet()) {
            if (!values.containsKey(name)) {
                throw new DataProblem(
                        "there is no setting " + name,
                        Mend.advice("use one of " + String.join(", ", values.keySet())));
            }
        }
        return new HyperparameterValues(values);
    }

    public int whole(String name) {
        return (int) real(name);
    }

    public double real(String name) {
        Double value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no such setting: " + name);
        }
        return value;
    }

    private static double value(Hyperparameter known, String text) {
        double value;
        try {
            value = Double.parseDouble(text);
        } catch (NumberFormatException notOne) {
            throw refused(known, text, known.defaultText());
        }
        return switch (known) {
            case Hyperparameter.Whole w -> {
                if (value != Math.rint(value)) {
                    throw refused(known, text, known.defaultText());
                }
                yield inside(known, text, value, w.min(), w.max());
            }
            case Hyperparameter.Real r -> inside(known, text, value, r.min(), r.max());
        };
    }

    private static double inside(
            Hyperparameter known, String text, double value, double min, double max) {
        if (Double.isNaN(value)) {
            throw refused(known, text, known.defaultText());
        }
        if (value < min || value > max) {
            throw refused(known, text, Hyperparameter.plain(value < min ? min : max));
        }
        return value;
    }

    private static DataProblem refused(Hyperparameter known, String text, String working) {
        return new DataProblem(
                known.name() + " must be " + known.allowed() + ", not " + text,
                new Mend("use " + known.name() + " = " + working, PATH + known.name(), working));
    }
}
