package org.smotescope.data;

import java.util.Locale;
import java.util.Set;

/// How a class is called in sentences. A column `failed` with yes and no has rows that failed and
/// rows that did not, rather than rows of class yes. Immutable.
///
/// @param words the name alone: "failed", "not failed", "3"
/// @param rows the name of its rows: "failed rows", "rows of class 3"
public record ClassName(String words, String rows) {
    private static final Set<String> YES = Set.of("yes", "true", "y", "t");
    private static final Set<String> NO = Set.of("no", "false", "n", "f");

    /// Names of columns that say only that they hold the class: "not class" means nothing.
    private static final Set<String> GENERIC =
            Set.of(
                    "class",
                    "label",
                    "target",
                    "outcome",
                    "result",
                    "response",
                    "answer",
                    "category",
                    "group",
                    "type",
                    "kind",
                    "status",
                    "output",
                    "diagnosis");

    /// @param target the name of the column
    /// @param label the label of the class
    public static ClassName of(String target, String label) {
        String answer = label.toLowerCase(Locale.ROOT);
        if (saysSomething(target) && YES.contains(answer)) {
            return ofWord(target);
        }
        if (saysSomething(target) && NO.contains(answer)) {
            return ofWord("not " + target);
        }
        boolean isAnswer = YES.contains(answer) || NO.contains(answer);
        return isWord(label) && !isAnswer
                ? ofWord(label)
                : new ClassName(label, "rows of class " + label);
    }

    private static ClassName ofWord(String word) {
        return new ClassName(word, word + " rows");
    }

    private static boolean saysSomething(String target) {
        return isWord(target) && !GENERIC.contains(target.toLowerCase(Locale.ROOT));
    }

    private static boolean isWord(String text) {
        return text.length() > 1 && text.chars().allMatch(Character::isLetter);
    }
}
