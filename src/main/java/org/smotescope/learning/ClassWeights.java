package org.smotescope.learning;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.smotescope.data.DataProblem;
import org.smotescope.data.DataProblem.Mend;
import org.smotescope.data.LabelText;

/// How much the rows of each class count while a model learns. Immutable.
public sealed interface ClassWeights {
    /// Every class weighs the same in total.
    ClassWeights BALANCED = new Balanced();

    /// The word of [#BALANCED].
    String BALANCED_WORD = "balanced";

    /// Where a recipe says it.
    String SETTING = "model.class-weights";

    /// Rare classes count as much as frequent ones, whatever their sizes.
    record Balanced() implements ClassWeights {}

    /// Weights that somebody chose.
    ///
    /// @param byLabel the weight of a row of each class, above 0; a class that is not named has 1
    record Own(SortedMap<String, Double> byLabel) implements ClassWeights {
        /// @throws DataProblem if no class is named, or a weight is not a number above 0
        public Own {
            if (byLabel.isEmpty()) {
                throw new DataProblem("class weights must name a class", balanced());
            }
            SortedMap<String, Double> copy = new TreeMap<>(byLabel);
            copy.forEach(
                    (label, weight) -> {
                        if (!(weight > 0.0) || weight.isInfinite()) {
                            throw notPositive(copy, label);
                        }
                    });
            byLabel = Collections.unmodifiableSortedMap(copy);
        }

        private static DataProblem notPositive(Map<String, Double> given, String label) {
            Map<String, Double> mended = new LinkedHashMap<>(given);
            mended.put(label, 1.0);
            return new DataProblem(
                    "the weight of the class "
                            + label
                            + " must be a number above 0, not "
                            + Hyperparameter.plain(given.getOrDefault(label, Double.NaN)),
                    new Mend("use " + label + " = 1", SETTING, ClassWeights.text(mended)),
                    balanced());
        }

        /// The same with another weight of one class.
        public Own with(String label, double weight) {
            SortedMap<String, Double> changed = new TreeMap<>(byLabel);
            changed.put(label, weight);
            return new Own(changed);
        }
    }

    /// The weight per row.
    ///
    /// @param classes the class code per row
    /// @param labels the label of each code
    /// @throws DataProblem if a weight is for a class that there is not
    default double[] of(int[] classes, List<String> labels) {
        check(labels);
        return switch (this) {
            case Balanced() -> balanced(classes, labels.size());
            case Own(SortedMap<String, Double> byLabel) -> {
                double[] weights = new double[classes.length];
                for (int i = 0; i < weights.length; i++) {
                    weights[i] = byLabel.getOrDefault(labels.get(classes[i]), 1.0);
                }
                yield weights;
            }
        };
    }

    /// Makes sure that these are weights of these classes.
    ///
    /// @throws DataProblem if a weight is for a class that there is not
    default void check(List<String> labels) {
        if (this instanceof Own(SortedMap<String, Double> byLabel)) {
            for (String label : byLabel.keySet()) {
                if (!labels.contains(label)) {
                    throw new DataProblem(
                            "there is no class "
                                    + label
                                    + " to weigh: there are "
                                    + String.join(", ", labels),
                            balanced(),
                            Mend.advice("name one of these classes"));
                }
            }
        }
    }

    private static Mend balanced() {
        return new Mend("use balanced weights", SETTING, BALANCED_WORD);
    }

    /// The text that [#parse] reads: `balanced` or `no=1,yes=5`.
    default String text() {
        return switch (this) {
            case Balanced() -> BALANCED_WORD;
            case Own(SortedMap<String, Double> byLabel) -> text(byLabel);
        };
    }

    private static String text(Map<String, Double> weights) {
        return weights.entrySet().stream()
                .map(
                        each ->
                                LabelText.quoted(each.getKey())
                                        + "="
                                        + Hyperparameter.plain(each.getValue()))
                .collect(Collectors.joining(","));
    }

    /// Reads `balanced`, or a weight per class: `yes=5,no=1`. A label with a comma or an equals
    /// sign stands in double quotes.
    ///
    /// @throws DataProblem if it is neither, or a weight is not a number above 0
    static ClassWeights parse(String text) {
        if (text.strip().equals(BALANCED_WORD)) {
            return BALANCED;
        }
        SortedMap<String, Double> weights = new TreeMap<>();
        for (String part : LabelText.split(text, ',')) {
            List<String> sides = LabelText.split(part, '=');
            if (sides.size() != 2) {
                throw unreadable(part);
            }
            String label = LabelText.unquoted(sides.get(0));
            if (weights.put(label, number(part, sides.get(1))) != null) {
                throw new DataProblem(
                        "the class " + label + " has two weights",
                        Mend.advice("name each class once"));
            }
        }
        return new Own(weights);
    }

    private static double number(String part, String text) {
        try {
            return Double.parseDouble(text.strip());
        } catch (NumberFormatException notOne) {
            throw unreadable(part);
        }
    }

    private static DataProblem unreadable(String part) {
        return new DataProblem(
                "cannot read " + part.strip() + " as the weight of a class",
                balanced(),
                Mend.advice("write LABEL=WEIGHT,LABEL=WEIGHT such as yes=5,no=1"));
    }

    /// A weight per row: `rows / (classes with rows * rows of its class)`, so that every class
    /// weighs the same in total and the mean weight is 1 (King and Zeng 2001, Political Analysis 9,
    /// 137-163; the rule that other tools call "balanced").
    ///
    /// @param classes the class code per row
    /// @param classCount the number of classes
    static double[] balanced(int[] classes, int classCount) {
        int[] counts = new int[classCount];
        for (int code : classes) {
            counts[code]++;
        }
        int present = 0;
        for (int count : counts) {
            if (count > 0) {
                present++;
            }
        }
        double[] weights = new double[classes.length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = classes.length / ((double) present * counts[classes[i]]);
        }
        return weights;
    }
}
