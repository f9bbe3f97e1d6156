package org.smotescope.cli;

import org.smotescope.sampling.Setting;

/// What a setting may be, in words.
final class SettingWords {
    private SettingWords() {}

    static String allowed(Setting setting) {
        return switch (setting) {
            case Setting.Int i -> "a whole number from " + i.min() + " to " + i.max();
            case Setting.Real r -> "a number from " + r.min() + " to " + r.max();
            case Setting.OptionalReal r ->
                    r.word() + ", or a number from " + r.min() + " to " + r.max();
            case Setting.Strategy _ -> "a word such as auto, a ratio, or LABEL=ROWS,…";
            case Setting.Choice c -> "one of " + String.join(", ", c.options());
            case Setting.Flag f -> "true or false";
        };
    }
}
