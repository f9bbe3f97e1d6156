package org.smotescope.sampling;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.smotescope.data.ClassCounts;
import org.smotescope.data.Classes;
import org.smotescope.data.DataProblem;
import org.smotescope.data.DataProblem.Mend;

/// How many rows per class are wanted: imbalanced-learn's `sampling_strategy`. It is turned into
/// [Targets] once, before any sampler runs.
public sealed interface SamplingStrategy {
    /// The path of the strategy in a recipe.
    String SETTING = "resample.strategy";

    /// The text form, from which [#parse(String)] makes an equal strategy.
    String text();

    /// Reads `auto`, `not minority`, `0.5`, `A=100,B=200` or `[A,B]`. A label with a comma or
    /// another mark of this notation stands in double quotes.
    ///
    /// @throws DataProblem if the text is none of these
    static SamplingStrategy parse(String text) {
        return StrategyText.parse(text);
    }

    /// The rows wanted per class.
    ///
    /// @param family what the sampler does to the number of rows; a combined sampler adds first
    /// @param mode in parity mode the numbers and refusals of imbalanced-learn; in strict mode
    ///   rounding faults are mended and a class that already has its rows is left as it is
    /// @throws DataProblem if these classes or this family cannot be resampled so
    default Targets resolve(ClassCounts classes, Family family, Mode mode) {
        return new TargetRules(classes, mode).resolve(this, family);
    }

    /// As [#resolve(ClassCounts, Family, Mode)], for the classes of some rows.
    default Targets resolve(Classes classes, Family family, Mode mode) {
        return resolve(classes.tally(), family, mode);
    }

    /// One of imbalanced-learn's words.
    enum Word implements SamplingStrategy {
        /// `not majority` where rows are added, `not minority` where rows are removed.
        AUTO("auto"),
        MINORITY("minority"),
        MAJORITY("majority"),
        NOT_MINORITY("not minority"),
        NOT_MAJORITY("not majority"),
        ALL("all");

        private final String text;

        Word(String text) {
            this.text = text;
        }

        @Override
        public String text() {
            return text;
        }
    }

    /// The rows of the smaller class divided by those of the larger one, after resampling.
    ///
    /// @param value above 0, at most 1
    record Ratio(double value) implements SamplingStrategy {
        public Ratio {
            if (!(value > 0.0 && value <= 1.0)) {
                throw new DataProblem(
                        "the ratio must be above 0 and at most 1, not " + value,
                        new Mend("use 1.0", SETTING, "1.0"));
            }
        }

        @Override
        public String text() {
            return Double.toString(value);
        }
    }

    /// The rows wanted of the named classes; other classes stay.
    ///
    /// @param rows rows by label, each 0 or more
    record PerClass(Map<String, Integer> rows) implements SamplingStrategy {
        public PerClass {
            rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
            rows.forEach(
                    (label, wanted) -> {
                        if (wanted < 0) {
                            throw new DataProblem(
                                    "the rows of " + label + " must be 0 or more, not " + wanted,
                                    Mend.advice("ask for 0 or more rows of " + label));
                        }
                    });
        }

        @Override
        public String text() {
            return rows.isEmpty()
                    ? StrategyText.EMPTY
                    : rows.entrySet().stream()
                            .map(e -> StrategyText.quoted(e.getKey()) + "=" + e.getValue())
                            .collect(Collectors.joining(","));
        }
    }

    /// The classes that a cleaning sampler may take rows from.
    record ClassList(List<String> labels) implements SamplingStrategy {
        public ClassList {
            labels = List.copyOf(labels);
        }

        @Override
        public String text() {
            return labels.stream()
                    .map(StrategyText::quoted)
                    .collect(Collectors.joining(",", "[", "]"));
        }
    }
}
