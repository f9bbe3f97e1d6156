package org.smotescope.ui.recipe;

import java.util.List;
import org.smotescope.data.ColumnSpec;
import org.smotescope.data.ColumnType;
import org.smotescope.data.PrepareRules.Words;
import org.smotescope.data.Role;
import org.smotescope.data.Schema;
import org.smotescope.experiment.Recipe;
import org.smotescope.sampling.Descriptor;
import org.smotescope.sampling.Mode;

/// Why a sampler cannot work with the columns of a file or with a mode, before it is tried.
final class Suitability {
    private Suitability() {}

    /// One sentence, or an empty text where nothing speaks against it.
    static String reason(Descriptor sampler, Schema schema, Recipe recipe) {
        if (recipe.resample().mode() == Mode.PARITY
                && sampler.parity() instanceof Descriptor.Parity.NotOffered) {
            return "Cannot follow imbalanced-learn: choose Strict.";
        }
        boolean leftOut = recipe.prepare().words() == Words.LEAVE_OUT;
        List<String> words = names(schema, ColumnType.CATEGORY);
        List<String> numbers = names(schema, ColumnType.NUMBER);
        return switch (sampler.columns()) {
            case ANY -> "";
            case NUMBERS ->
                    leftOut || words.isEmpty() ? "" : "Numbers only: " + named(words, "words");
            case MIXED -> {
                if (words.isEmpty()) {
                    yield "Needs a column of words: there is none.";
                }
                yield numbers.isEmpty() ? "Needs a column of numbers: there is none." : "";
            }
            case WORDS -> {
                if (words.isEmpty()) {
                    yield "Needs columns of words: there is none.";
                }
                yield numbers.isEmpty() ? "" : "Words only: " + named(numbers, "numbers");
            }
        };
    }

    private static List<String> names(Schema schema, ColumnType type) {
        return schema.columns().stream()
                .filter(column -> column.role() == Role.FEATURE && column.type() == type)
                .map(ColumnSpec::name)
                .toList();
    }

    /// "city holds words.", "city and 2 more hold words."
    private static String named(List<String> columns, String what) {
        return columns.size() == 1
                ? columns.getFirst() + " holds " + what + "."
                : columns.getFirst() + " and " + (columns.size() - 1) + " more hold " + what + ".";
    }
}
