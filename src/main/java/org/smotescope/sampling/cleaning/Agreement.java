package org.smotescope.sampling.cleaning;

import java.util.List;
import org.smotescope.data.Classes;
import org.smotescope.sampling.Setting;
import org.smotescope.sampling.SettingValues;

/// When a row agrees with its neighbours.
public enum Agreement {
    /// All of them are of its class.
    ALL("all"),
    /// Its class is the most frequent among them; where several are, the first in order counts.
    MODE("mode");

    static final Setting.Choice SETTING =
            new Setting.Choice(
                    "rule",
                    "Rule",
                    "Whether all neighbours must have the row's class (all) or most of them"
                            + " (mode).",
                    "kind_sel",
                    List.of(ALL.word, MODE.word));

    private final String word;

    Agreement(String word) {
        this.word = word;
    }

    static Agreement of(SettingValues values) {
        return values.text(SETTING.name()).equals(ALL.word) ? ALL : MODE;
    }

    /// @param code the class of the row
    /// @param neighbours at least one row
    boolean holds(Classes classes, int code, int[] neighbours) {
        return switch (this) {
            case ALL -> {
                for (int neighbour : neighbours) {
                    if (classes.code(neighbour) != code) {
                        yield false;
                    }
                }
                yield true;
            }
            case MODE -> {
                ClassVote vote = new ClassVote(classes);
                for (int neighbour : neighbours) {
                    vote.add(neighbour, 1);
                }
                yield vote.winner() == code;
            }
        };
    }
}
