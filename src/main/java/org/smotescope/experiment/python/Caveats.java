package org.smotescope.experiment.python;

import java.util.ArrayList;
import java.util.List;
import org.smotescope.data.PrepareRules.Scale;
import org.smotescope.experiment.Recipe;
import org.smotescope.sampling.Descriptor;
import org.smotescope.sampling.Family;
import org.smotescope.sampling.Mode;
import org.smotescope.sampling.Step;

/// What the numbers of a program share with those of this one, and where they part.
final class Caveats {
    private static final String CHECKED =
            "Checked with Python 3.11, numpy 1.24, pandas 1.5, scikit-learn 1.2 and"
                    + " imbalanced-learn 0.10.";

    /// Samplers that follow definitions of imbalanced-learn 0.12.
    private static final List<String> NEWER = List.of("borderline-2", "smote-nc", "ncr");

    private Caveats() {}

    static List<String> measuring(Recipe recipe, SourceFile file) {
        List<String> notes = new ArrayList<>();
        notes.add("Run it beside the file. " + CHECKED);
        notes.add(
                "The rows that train, test and lie in inner folds are the same as in Smotescope.");
        notes.addAll(sampling(recipe, file));
        notes.add(model(recipe.model().classifier()));
        return notes;
    }

    static List<String> resampling(Recipe recipe, SourceFile file) {
        List<String> notes = new ArrayList<>();
        notes.add("Run it beside the file. " + CHECKED);
        notes.add(
                "There is no split: for data whose test rows are kept elsewhere. Columns that are"
                        + " not used are left out.");
        notes.addAll(sampling(recipe, file));
        return notes;
    }

    private static List<String> sampling(Recipe recipe, SourceFile file) {
        List<String> notes = new ArrayList<>();
        if (recipe.resample().isNothing()) {
            return notes;
        }
        List<Step> steps = recipe.resample().steps();
        if (recipe.resample().mode() == Mode.STRICT) {
            notes.add(strict(steps));
            return notes;
        }
        List<String> newer =
                steps.stream()
                        .map(Step::descriptor)
                        .filter(each -> NEWER.contains(each.id()))
                        .map(Descriptor::name)
                        .distinct()
                        .toList();
        notes.add(
                newer.isEmpty()
                        ? "In parity mode the resampled rows are the same as in Smotescope, but"
                                + " where rows are equally far from each other: scikit-learn puts"
                                + " those in no order of its own."
                        : String.join(" and ", newer)
                                + ": Smotescope follows the definition of imbalanced-learn 0.12, so"
                                + " an older version gives other rows.");
        boolean makesRows =
                steps.stream().anyMatch(step -> step.descriptor().family() == Family.OVER);
        if (makesRows && recipe.prepare().scale() != Scale.NONE && !file.numbers().isEmpty()) {
            notes.add(
                    "New rows are made of scaled numbers here and of those of the file in"
                            + " Smotescope: they may differ in their last digits.");
        }
        return notes;
    }

    private static String strict(List<Step> steps) {
        String why =
                "The recipe's mode is strict: Smotescope keeps counts exactly and makes rows that do"
                        + " not depend on the order of the file, so its new rows are others than"
                        + " those of imbalanced-learn.";
        boolean hasParity =
                steps.stream()
                        .allMatch(
                                step ->
                                        step.descriptor().parity()
                                                instanceof Descriptor.Parity.Offered);
        return why + (hasParity ? " With the mode parity they are the same." : "");
    }

    private static String model(String id) {
        return switch (id) {
            case "logistic" ->
                    "Logistic regression is solved to its optimum by both: scores differ in rounding.";
            case "knn" ->
                    "Nearest neighbours: the scores are the same but where training rows are equally"
                            + " far from a row.";
            case "naive-bayes" -> "Naive Bayes: scores differ in rounding.";
            case "forest" ->
                    "The random forest follows the same rules with draws of its own: its scores"
                            + " are others, as with another seed.";
            case "boosting" ->
                    "Gradient boosting follows the same rules; where two splits gain the same,"
                            + " trees may differ.";
            default -> throw new IllegalArgumentException("nothing is known of " + id);
        };
    }
}
