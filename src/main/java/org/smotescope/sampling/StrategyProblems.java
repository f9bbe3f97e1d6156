package org.smotescope.sampling;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.smotescope.data.ClassCounts;
import org.smotescope.data.Count;
import org.smotescope.data.DataProblem;
import org.smotescope.data.DataProblem.Mend;

/// What is said where classes cannot be resampled as asked, with what would mend it.
final class StrategyProblems {
    private final ClassCounts classes;
    private final int[] now;

    StrategyProblems(ClassCounts classes) {
        this.classes = classes;
        this.now = classes.counts().toArray();
    }

    /// There are not two classes.
    DataProblem oneClass() {
        for (int c = 0; c < now.length; c++) {
            if (now[c] > 0) {
                return new DataProblem(
                        "resampling needs 2 or more classes; all "
                                + now[c]
                                + " rows are of the class "
                                + label(c),
                        Mend.advice("choose another target column"));
            }
        }
        return new DataProblem(
                "resampling needs 2 or more classes; there are no rows",
                Mend.advice("choose a file with rows of 2 or more classes"));
    }

    DataProblem unknownClass(String label) {
        List<String> known = new ArrayList<>();
        for (int c = 0; c < now.length; c++) {
            if (now[c] > 0) {
                known.add(label(c));
            }
        }
        return new DataProblem(
                "there are no rows of the class " + label,
                Mend.advice("name one of " + String.join(", ", known)));
    }

    DataProblem notTwoClasses(double ratio) {
        String example =
                classes.labels().stream()
                        .map(label -> StrategyText.quoted(label) + "=ROWS")
                        .collect(Collectors.joining(","));
        return new DataProblem(
                "the ratio " + ratio + " needs exactly 2 classes; there are " + classes.present(),
                Mend.advice("give the rows per class, " + example),
                useAuto());
    }

    /// @param does what the sampler would have to do with the class, which it does not
    DataProblem ratioReached(double ratio, int code, String does) {
        double present = (double) now[classes.minority()] / now[classes.majority()];
        double next = Math.min(1.0, Math.floor(present * 100.0 + 1.0) / 100.0);
        String text = String.format(Locale.ROOT, "%.2f", next);
        return new DataProblem(
                String.format(
                        Locale.ROOT,
                        "the ratio is %.4g already (%d rows of %s); %s would %s%s",
                        present,
                        now[code],
                        label(code),
                        ratio,
                        does,
                        label(code)),
                present < 1.0
                        ? new Mend("use " + text, SamplingStrategy.SETTING, text)
                        : Mend.advice("leave the classes as they are"));
    }

    /// A sampler that adds rows is asked for fewer than there are.
    DataProblem fewerThanNow(int code, int wanted) {
        return new DataProblem(
                label(code)
                        + " has "
                        + Count.of(now[code], "row")
                        + " already; "
                        + wanted
                        + Count.verb(wanted, " is", " are")
                        + " asked",
                Mend.advice(
                        "ask for at least " + Count.of(now[code], "row") + " of " + label(code)),
                Mend.advice("use a sampler that removes rows"));
    }

    /// A sampler that removes rows is asked for more than there are.
    DataProblem moreThanNow(int code, int wanted) {
        return new DataProblem(
                label(code)
                        + " has only "
                        + Count.of(now[code], "row")
                        + "; "
                        + wanted
                        + Count.verb(wanted, " is", " are")
                        + " asked",
                Mend.advice("ask for at most " + Count.of(now[code], "row") + " of " + label(code)),
                Mend.advice("use a sampler that adds rows"));
    }

    static DataProblem refusedWord(SamplingStrategy.Word word, String does) {
        return new DataProblem(
                "the strategy " + word.text() + " is not for samplers that " + does, useAuto());
    }

    static DataProblem classListRefused(SamplingStrategy.ClassList list) {
        return new DataProblem(
                "the strategy " + list.text() + " names classes, but not how many rows of each",
                useAuto(),
                Mend.advice("give the rows per class, LABEL=ROWS"));
    }

    static DataProblem cleansByRule(SamplingStrategy strategy) {
        return new DataProblem(
                "a cleaning sampler removes what breaks its rule; the strategy "
                        + strategy.text()
                        + " asks for numbers",
                useAuto(),
                Mend.advice("name the classes to clean, [A,B]"));
    }

    private String label(int code) {
        return classes.labels().get(code);
    }

    private static Mend useAuto() {
        return new Mend("use auto", SamplingStrategy.SETTING, "auto");
    }
}
