package org.smotescope.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.smotescope.data.DataProblem;
import org.smotescope.data.DataProblem.Mend;
import org.smotescope.learning.ClassWeights;
import picocli.CommandLine;

/// Problems in the words of the command line: a mend that changes a setting names its option.
final class MendOptions {
    private static final String SETTINGS = "resample.settings.";
    private static final String MODEL_SETTINGS = "model.settings.";
    private static final Pattern THEN =
            Pattern.compile("resample\\.then\\.(\\d{1,4})\\.(sampler|strategy|settings\\..+)");
    private static final Pattern OPTION = Pattern.compile("--[a-z]+(-[a-z]+)*");
    private static final Pattern PLAIN =
            Pattern.compile("[\\w.,:=/@%+-]+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final String COLUMNS = "data.columns.";

    private MendOptions() {}

    /// The problem in one line.
    ///
    /// @param command whose options are named; where it has none for a mend, as it carries out a
    ///   saved recipe, the place in the recipe is named
    static String line(DataProblem problem, CommandLine command) {
        List<Mend> mends = new ArrayList<>();
        for (Mend mend : problem.mends()) {
            mends.add(new Mend(words(mend, command), mend.setting(), mend.value()));
        }
        return new DataProblem(problem.what(), problem.place(), mends).line();
    }

    /// The mend with its option in brackets.
    static String words(Mend mend, CommandLine command) {
        String how = option(mend);
        if (!how.isEmpty() && !has(command, how)) {
            how = command.getCommandSpec().findOption("--data") == null ? "" : recipe(mend);
        }
        return how.isEmpty() ? mend.words() : mend.words() + " (" + how + ")";
    }

    /// Whether a command knows the option that some words name.
    private static boolean has(CommandLine command, String words) {
        Matcher name = OPTION.matcher(words);
        return name.find() && command.getCommandSpec().findOption(name.group()) != null;
    }

    private static String recipe(Mend mend) {
        return mend.setting() + ": " + mend.value() + " in the recipe";
    }

    /// The option that makes the change, or an empty text.
    static String option(Mend mend) {
        String value = quoted(mend.value());
        String setting = mend.setting();
        if (setting.startsWith(SETTINGS)) {
            return "--set " + setting.substring(SETTINGS.length()) + "=" + value;
        }
        if (setting.startsWith(MODEL_SETTINGS)) {
            return "--model-set " + setting.substring(MODEL_SETTINGS.length()) + "=" + value;
        }
        Matcher then = THEN.matcher(setting);
        if (then.matches()) {
            return then(Integer.parseInt(then.group(1)) + 1, then.group(2), value);
        }
        if (setting.startsWith(COLUMNS)) {
            return column(setting.substring(COLUMNS.length()), value);
        }
        return switch (setting) {
            case ClassWeights.SETTING -> "--class-weights " + value;
            case "model.classifier" -> "--classifier " + value;
            case "resample.sampler" -> "--sampler " + value;
            case "resample.strategy" -> "--strategy " + value;
            case "resample.mode" -> "--mode " + value;
            case "resample.seed" -> "--seed " + value;
            case "prepare.missing" -> "--missing " + value;
            case "prepare.scale" -> "--scale " + value;
            case "prepare.words" -> "--words " + value;
            case "split.test" -> "--test " + value;
            case "evaluate.folds" -> "--folds " + value;
            case "data.target" -> "--target " + value;
            case "data.positive" -> "--positive " + value;
            default -> "";
        };
    }

    /// @param number of the option, from 1
    private static String then(int number, String part, String value) {
        String settings = "settings.";
        String name = part.startsWith(settings) ? part.substring(settings.length()) : part;
        return part.equals("sampler")
                ? value + " in the place of --then number " + number
                : name + "=" + value + " in --then number " + number;
    }

    private static String column(String path, String value) {
        if (path.endsWith(".role") && value.equals("ignore")) {
            return "--ignore " + quoted(path.substring(0, path.length() - ".role".length()));
        }
        if (path.endsWith(".type") && value.equals("categorical")) {
            return "--categorical " + quoted(path.substring(0, path.length() - ".type".length()));
        }
        return "";
    }

    /// A word that a shell takes as one.
    static String quoted(String word) {
        return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
