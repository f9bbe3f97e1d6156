package org.smotescope.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.smotescope.experiment.VariantResult.Interval;
import org.smotescope.learning.metrics.Metric;

/// What a leaderboard says in words: whether each of its lines beats its yardstick, and the finding
/// of all of them. Both follow from the intervals of one metric alone.
public final class BoardWords {
    private static final double ERROR_MARGIN = 0.02;

    /// From so many comparisons on it is told that some hold by chance.
    private static final int MANY = 5;

    private final Leaderboard board;
    private final Metric metric;

    /// @param metric by which they are compared
    public BoardWords(Leaderboard board, Metric metric) {
        this.board = board;
        this.metric = metric;
    }

    /// The finding.
    public String headline() {
        if (board.splits() == 1) {
            return "One split cannot tell who is better.";
        }
        List<String> better = new ArrayList<>();
        int known = 0;
        boolean isUnsure = false;
        for (Standing standing : board.standings()) {
            Comparison difference = standing.difference();
            Change change = difference == null ? Change.UNKNOWN : difference.change(metric);
            if (difference != null && change != Change.UNKNOWN) {
                known++;
                if (change == Change.BETTER) {
                    better.add(standing.contender().name());
                }
                isUnsure |= isUnsure(difference, change);
            }
        }
        String yardstick = yardstick();
        if (known == 0) {
            return "Nothing could be compared.";
        }
        if (better.isEmpty()) {
            return isUnsure
                    ? "Too few rows to tell whether anything beats " + yardstick + "."
                    : "Nothing here beats " + yardstick + ".";
        }
        return better.size() == 1
                ? better.getFirst() + " beats " + yardstick + "."
                : better.size() + " of " + others() + " beat " + yardstick + ".";
    }

    /// What must be known to read the finding: that of many comparisons some hold by chance. Empty
    /// where nothing is found.
    public String caution() {
        long better =
                board.standings().stream()
                        .map(Standing::difference)
                        .filter(Objects::nonNull)
                        .filter(each -> each.change(metric) == Change.BETTER)
                        .count();
        return better == 0 || others() < MANY
                ? ""
                : "Of " + others() + " that differ in nothing, one in 40 would by chance.";
    }

    private long others() {
        return board.standings().stream().filter(each -> each.difference() != null).count();
    }

    private String yardstick() {
        return board.subject().isBinary() ? "moving the threshold" : "no resampling";
    }

    /// Whether a line beats its yardstick.
    public String sentence(Standing standing) {
        if (!standing.problem().isEmpty()) {
            return standing.problem();
        }
        if (standing.result() == null) {
            return "";
        }
        Comparison difference = standing.difference();
        if (standing.role() == Standing.Role.YARDSTICK) {
            return "The yardstick.";
        }
        if (difference == null) {
            return standing.yardstickProblem().isEmpty()
                    ? "Its yardstick is being measured."
                    : "No yardstick: " + standing.yardstickProblem();
        }
        Change change = difference.change(metric);
        Interval interval = difference.interval(metric);
        return switch (change) {
            case HELD -> "No. The same in every split.";
            case BETTER -> "Yes, by " + amount(difference.mean(metric), interval) + ".";
            case WORSE -> "No, worse by " + amount(difference.mean(metric), interval) + ".";
            case UNCLEAR ->
                    isUnsure(difference, change)
                            ? "Too few rows to tell."
                            : "No. Interval holds 0.";
            case UNKNOWN ->
                    difference.undefined(metric) > 0
                            ? "Undefined in %d of %d splits."
                                    .formatted(difference.undefined(metric), standing.done())
                            : "One split cannot tell.";
        };
    }

    private boolean isUnsure(Comparison difference, Change change) {
        Interval interval = difference.interval(metric);
        return change == Change.UNCLEAR
                && (interval.low() < -margin() || interval.high() > margin());
    }

    /// Within so much of 0 a change is small. Errors of probabilities are much smaller numbers than
    /// shares of rows.
    private double margin() {
        return metric.better() == Metric.Better.LOWER ? ERROR_MARGIN : Verdict.MARGIN;
    }

    /// The amount without its sign, and the interval likewise.
    private static String amount(double mean, Interval interval) {
        double a = Math.abs(interval.low());
        double b = Math.abs(interval.high());
        return String.format(
                Locale.ROOT,
                "%.3f (%.3f \u2026 %.3f)",
                Math.abs(mean),
                Math.min(a, b),
                Math.max(a, b));
    }
}
