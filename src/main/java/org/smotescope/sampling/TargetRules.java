package org.smotescope.sampling;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.smotescope.data.Classes;
import org.smotescope.data.DataProblem;
import org.smotescope.data.DataProblem.Mend;

/// How a sampling strategy becomes rows per class: the rules of imbalanced-learn, which strict mode
/// mends in two places. A product such as 0.7 * 90 that falls short of a whole number by rounding
/// counts as that number, and a class that already has the rows wanted is no error.
final class TargetRules {
    private static final double SLACK = 1e-9;

    private final Classes classes;
    private final Mode mode;
    private final int[] now;
    private final int[] wanted;
    private final boolean[] targeted;
    private final int minority;
    private final int majority;

    TargetRules(Classes classes, Mode mode) {
        this.classes = classes;
        this.mode = mode;
        this.now = classes.counts();
        this.wanted = now.clone();
        this.targeted = new boolean[now.length];
        if (present() < 2) {
            throw oneClass(classes);
        }
        this.minority = classes.minority();
        this.majority = classes.majority();
    }

    /// The problem of data that cannot be resampled because there are not two classes in it.
    static DataProblem oneClass(Classes classes) {
        int[] counts = classes.counts();
        for (int c = 0; c < counts.length; c++) {
            if (counts[c] > 0) {
                return new DataProblem(
                        "resampling needs 2 or more classes; all "
                                + counts[c]
                                + " rows are of the class "
                                + classes.labels().get(c),
                        Mend.advice("choose another target column"));
            }
        }
        return new DataProblem("resampling needs 2 or more classes; there are no rows");
    }

    Targets resolve(SamplingStrategy strategy, Family family) {
        switch (family) {
            case NONE -> {}
            case OVER, COMBINED -> over(strategy);
            case UNDER -> under(strategy);
            case CLEANING -> cleaning(strategy);
        }
        return new Targets(now, wanted, targeted);
    }

    private void over(SamplingStrategy strategy) {
        switch (strategy) {
            case SamplingStrategy.Word word -> {
                if (word == SamplingStrategy.Word.MAJORITY) {
                    throw refusedWord(word, "add rows");
                }
                byWord(
                        word == SamplingStrategy.Word.AUTO
                                ? SamplingStrategy.Word.NOT_MAJORITY
                                : word);
                set(now[majority]);
            }
            case SamplingStrategy.Ratio(double ratio) -> overRatio(ratio);
            case SamplingStrategy.PerClass perClass -> {
                byRows(perClass);
                for (int c = 0; c < now.length; c++) {
                    if (wanted[c] < now[c]) {
                        throw wrongWay(c, "has " + now[c] + " rows already", "at least");
                    }
                }
            }
            case SamplingStrategy.ClassList list -> throw classListRefused(list);
        }
    }

    private void under(SamplingStrategy strategy) {
        switch (strategy) {
            case SamplingStrategy.Word word -> {
                removable(word);
                set(now[minority]);
            }
            case SamplingStrategy.Ratio(double ratio) -> underRatio(ratio);
            case SamplingStrategy.PerClass perClass -> {
                byRows(perClass);
                for (int c = 0; c < now.length; c++) {
                    if (wanted[c] > now[c]) {
                        throw wrongWay(c, "has only " + now[c] + " rows", "at most");
                    }
                }
            }
            case SamplingStrategy.ClassList list -> throw classListRefused(list);
        }
    }

    private void cleaning(SamplingStrategy strategy) {
        switch (strategy) {
            case SamplingStrategy.Word word -> removable(word);
            case SamplingStrategy.ClassList(List<String> labels) ->
                    labels.forEach(label -> targeted[code(label)] = true);
            case SamplingStrategy.Ratio ratio -> throw cleansByRule(ratio);
            case SamplingStrategy.PerClass perClass -> {
                perClass.rows().keySet().forEach(this::code);
                throw cleansByRule(perClass);
            }
        }
    }

    private void removable(SamplingStrategy.Word word) {
        if (word == SamplingStrategy.Word.MINORITY) {
            throw refusedWord(word, "remove rows");
        }
        byWord(word == SamplingStrategy.Word.AUTO ? SamplingStrategy.Word.NOT_MINORITY : word);
    }

    private void byWord(SamplingStrategy.Word word) {
        for (int c = 0; c < now.length; c++) {
            boolean named =
                    switch (word) {
                        case AUTO, ALL -> true;
                        case MINORITY -> c == minority;
                        case MAJORITY -> c == majority;
                        case NOT_MINORITY -> c != minority;
                        case NOT_MAJORITY -> c != majority;
                    };
            targeted[c] = named && now[c] > 0;
        }
    }

    private void set(int rows) {
        for (int c = 0; c < now.length; c++) {
            if (targeted[c]) {
                wanted[c] = rows;
            }
        }
    }

    private void byRows(SamplingStrategy.PerClass perClass) {
        perClass.rows()
                .forEach(
                        (label, rows) -> {
                            int code = code(label);
                            targeted[code] = true;
                            wanted[code] = rows;
                        });
    }

    private void overRatio(double ratio) {
        checkTwoClasses(ratio);
        int smaller = otherThan(majority);
        int extra =
                switch (mode) {
                    case STRICT -> (int) (ratio * now[majority] + SLACK) - now[smaller];
                    case PARITY -> (int) (ratio * now[majority] - now[smaller]);
                };
        if (extra < 0 || (extra == 0 && mode == Mode.PARITY)) {
            throw ratioReached(ratio, smaller, "remove rows of " + label(smaller));
        }
        targeted[smaller] = true;
        wanted[smaller] = now[smaller] + extra;
    }

    private void underRatio(double ratio) {
        checkTwoClasses(ratio);
        int larger = otherThan(minority);
        double slack = mode == Mode.STRICT ? SLACK : 0.0;
        int keep = (int) (now[minority] / ratio + slack);
        if (keep > now[larger]) {
            throw ratioReached(ratio, larger, "add rows to " + label(larger));
        }
        targeted[larger] = true;
        wanted[larger] = keep;
    }

    private int present() {
        int present = 0;
        for (int count : now) {
            present += count > 0 ? 1 : 0;
        }
        return present;
    }

    private int otherThan(int code) {
        for (int c = 0; c < now.length; c++) {
            if (c != code && now[c] > 0) {
                return c;
            }
        }
        throw new IllegalStateException("there must be two classes");
    }

    private String label(int code) {
        return classes.labels().get(code);
    }

    private int code(String label) {
        int code = classes.labels().indexOf(label);
        if (code >= 0 && now[code] > 0) {
            return code;
        }
        List<String> known = new ArrayList<>();
        for (int c = 0; c < now.length; c++) {
            if (now[c] > 0) {
                known.add(label(c));
            }
        }
        throw new DataProblem(
                "there are no rows of the class " + label,
                Mend.advice("name one of " + String.join(", ", known)));
    }

    private void checkTwoClasses(double ratio) {
        if (present() != 2) {
            String example =
                    classes.labels().stream()
                            .map(label -> StrategyText.quoted(label) + "=ROWS")
                            .collect(Collectors.joining(","));
            throw new DataProblem(
                    "the ratio " + ratio + " needs exactly 2 classes; there are " + present(),
                    Mend.advice("give the rows per class, " + example),
                    useAuto());
        }
    }

    private DataProblem ratioReached(double ratio, int code, String would) {
        double present = (double) now[minority] / now[otherThan(minority)];
        double next = Math.min(1.0, Math.floor(present * 100.0 + 1.0) / 100.0);
        String text = String.format(Locale.ROOT, "%.2f", next);
        return new DataProblem(
                String.format(
                        Locale.ROOT,
                        "the ratio is %.4g already (%d rows of %s); %s would %s",
                        present,
                        now[code],
                        label(code),
                        ratio,
                        would),
                present < 1.0
                        ? new Mend("use " + text, SamplingStrategy.SETTING, text)
                        : Mend.advice("leave the classes as they are"));
    }

    private DataProblem wrongWay(int code, String why, String bound) {
        return new DataProblem(
                label(code) + " " + why + "; " + wanted[code] + " are asked",
                Mend.advice("ask for " + bound + " " + now[code] + " rows of " + label(code)));
    }

    private static DataProblem refusedWord(SamplingStrategy.Word word, String does) {
        return new DataProblem(
                "the strategy " + word.text() + " is not for samplers that " + does, useAuto());
    }

    private static DataProblem classListRefused(SamplingStrategy.ClassList list) {
        return new DataProblem(
                "the strategy " + list.text() + " names classes without rows",
                useAuto(),
                Mend.advice("give the rows per class, LABEL=ROWS"));
    }

    private static DataProblem cleansByRule(SamplingStrategy strategy) {
        return new DataProblem(
                "a cleaning sampler removes what breaks its rule; the strategy "
                        + strategy.text()
                        + " asks for numbers",
                useAuto(),
                Mend.advice("name the classes to clean, [A,B]"));
    }

    private static Mend useAuto() {
        return new Mend("use auto", SamplingStrategy.SETTING, "auto");
    }
}
