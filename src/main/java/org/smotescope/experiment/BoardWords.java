package org.smotescope.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.smotescope.experiment.VariantResult.Interval;
import org.smotescope.learning.metrics.Metric;

/// What a leaderboard says in words: whether each of its lines beats its yardstick, and the finding
/// of all of them. Both follow from the intervals of one metric alone.
public final class BoardWords {
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
        boolean isUnsure = false;
        for (Standing standing : board.standings()) {
            Comparison difference = standing.difference();
            if (difference != null) {
                Change change = difference.change(metric);
                if (change == Change.BETTER) {
                    better.add(standing.contender().name());
                }
                isUnsure |= isUnsure(difference, change);
            }
        }
        String yardstick = yardstick();
        if (better.isEmpty()) {
            return isUnsure
                    ? "Too few rows to tell whether anything beats " + yardstick + "."
                    : "Nothing here beats " + yardstick + ".";
        }
        return better.size() == 1
                ? better.getFirst() + " beats " + yardstick + "."
                : better.size() + " of " + others() + " beat " + yardstick + ".";
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
        if (difference == null) {
            return "The yardstick.";
        }
        Change change = difference.change(metric);
        Interval interval = difference.interval(metric);
        return switch (change) {
            case HELD -> "No. The same in every split.";
            case BETTER -> "Yes, by " + amount(difference.mean(metric), interval) + ".";
            case WORSE -> "No, worse by " + amount(difference.mean(metric), interval) + ".";
            case UNCLEAR ->
                    isUnsure(difference, change)
                            ? "Too few rows to tell. Interval holds 0."
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
                && (interval.low() < -Verdict.MARGIN || interval.high() > Verdict.MARGIN);
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
