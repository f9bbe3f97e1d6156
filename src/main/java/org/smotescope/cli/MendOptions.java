package org.smotescope.cli;

import java.util.ArrayList;
import java.util.List;
import org.smotescope.data.DataProblem;
import org.smotescope.data.DataProblem.Mend;

/// Problems in the words of the command line: a mend that changes a setting names its option.
final class MendOptions {
    private static final String SETTINGS = "resample.settings.";
    private static final String COLUMNS = "data.columns.";

    private MendOptions() {}

    /// The problem in one line.
    static String line(DataProblem problem) {
        List<Mend> mends = new ArrayList<>();
        for (Mend mend : problem.mends()) {
            String option = option(mend);
            mends.add(
                    option.isEmpty()
                            ? mend
                            : new Mend(
                                    mend.words() + " (" + option + ")",
                                    mend.setting(),
                                    mend.value()));
        }
        return new DataProblem(problem.what(), problem.place(), mends).line();
    }

    /// The option that makes the change, or an empty text.
    static String option(Mend mend) {
        String value = mend.value().contains(" ") ? "'" + mend.value() + "'" : mend.value();
        String setting = mend.setting();
        if (setting.startsWith(SETTINGS)) {
            return "--set " + setting.substring(SETTINGS.length()) + "=" + value;
        }
        if (setting.startsWith(COLUMNS)) {
            return column(setting.substring(COLUMNS.length()), value);
        }
        return switch (setting) {
            case "resample.sampler" -> "--sampler " + value;
            case "resample.strategy" -> "--strategy " + value;
            case "resample.mode" -> "--mode " + value;
            case "resample.seed" -> "--seed " + value;
            case "prepare.missing" -> "--missing " + value;
            case "prepare.scale" -> "--scale " + value;
            case "prepare.words" -> "--words " + value;
            case "data.target" -> "--target " + value;
            case "data.positive" -> "--positive " + value;
            default -> "";
        };
    }

    private static String column(String path, String value) {
        if (path.endsWith(".role") && value.equals("ignore")) {
            return "--ignore " + path.substring(0, path.length() - ".role".length());
        }
        if (path.endsWith(".type") && value.equals("categorical")) {
            return "--categorical " + path.substring(0, path.length() - ".type".length());
        }
        return "";
    }
}
