package org.smotescope.sampling;

import java.util.List;
import org.smotescope.data.ClassCounts;
import org.smotescope.data.Ints;

/// How a sampling strategy becomes rows per class: the rules of imbalanced-learn, which strict mode
/// mends in two places. A product such as 0.7 * 90 that falls short of a whole number by rounding
/// counts as that number, and a class that already has the rows wanted is no error.
final class TargetRules {
    private static final double SLACK = 1e-9;

    private final ClassCounts classes;
    private final Mode mode;
    private final StrategyProblems problems;
    private final int[] now;
    private final int[] wanted;
    private final boolean[] targeted;
    private final int minority;
    private final int majority;

    TargetRules(ClassCounts classes, Mode mode) {
        this.classes = classes;
        this.mode = mode;
        this.now = classes.counts().toArray();
        this.wanted = now.clone();
        this.targeted = new boolean[now.length];
        this.problems = new StrategyProblems(classes);
        if (classes.present() < 2) {
            throw problems.oneClass();
        }
        this.minority = classes.minority();
        this.majority = classes.majority();
    }

    Targets resolve(SamplingStrategy strategy, Family family) {
        switch (family) {
            case NONE -> {}
            case OVER, COMBINED -> over(strategy);
            case UNDER -> under(strategy);
            case CLEANING -> cleaning(strategy);
        }
        return new Targets(now, wanted, targeted)
                .settledBy(left -> settledFor(left, strategy, family));
    }

    private Targets settledFor(Ints left, SamplingStrategy strategy, Family family) {
        return new TargetRules(new ClassCounts(classes.labels(), left), mode)
                .resolve(strategy, family);
    }

    private void over(SamplingStrategy strategy) {
        switch (strategy) {
            case SamplingStrategy.Word word -> {
                if (word == SamplingStrategy.Word.MAJORITY) {
                    throw StrategyProblems.refusedWord(word, "add rows");
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
                        throw problems.fewerThanNow(c, wanted[c]);
                    }
                }
            }
            case SamplingStrategy.ClassList list -> throw StrategyProblems.classListRefused(list);
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
                        throw problems.moreThanNow(c, wanted[c]);
                    }
                }
            }
            case SamplingStrategy.ClassList list -> throw StrategyProblems.classListRefused(list);
        }
    }

    private void cleaning(SamplingStrategy strategy) {
        switch (strategy) {
            case SamplingStrategy.Word word -> removable(word);
            case SamplingStrategy.ClassList(List<String> labels) ->
                    labels.forEach(label -> targeted[code(label)] = true);
            case SamplingStrategy.Ratio ratio -> throw StrategyProblems.cleansByRule(ratio);
            case SamplingStrategy.PerClass perClass -> {
                perClass.rows().keySet().forEach(this::code);
                throw StrategyProblems.cleansByRule(perClass);
            }
        }
    }

    private void removable(SamplingStrategy.Word word) {
        if (word == SamplingStrategy.Word.MINORITY) {
            throw StrategyProblems.refusedWord(word, "remove rows");
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
            throw problems.ratioReached(ratio, smaller, "remove rows of ");
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
            throw problems.ratioReached(ratio, larger, "add rows to ");
        }
        targeted[larger] = true;
        wanted[larger] = keep;
    }

    private int otherThan(int code) {
        for (int c = 0; c < now.length; c++) {
            if (c != code && now[c] > 0) {
                return c;
            }
        }
        throw new IllegalStateException("there must be two classes");
    }

    private int code(String label) {
        int code = classes.labels().indexOf(label);
        if (code < 0 || now[code] == 0) {
            throw problems.unknownClass(label);
        }
        return code;
    }

    private void checkTwoClasses(double ratio) {
        if (classes.present() != 2) {
            throw problems.notTwoClasses(ratio);
        }
    }
}
