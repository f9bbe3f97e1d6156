package org.smotescope.ui.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smotescope.experiment.BoardWords;
import org.smotescope.experiment.Comparison;
import org.smotescope.experiment.Leaderboard;
import org.smotescope.experiment.Standing;
import org.smotescope.experiment.VariantResult;
import org.smotescope.learning.metrics.Metric;
import org.smotescope.ui.form.Figures;

/// What the table shows of a leaderboard.
///
/// @param board null before there is one
/// @param metric that decides
/// @param scale of the intervals
record BoardSight(@Nullable Leaderboard board, Metric metric, BoardScale scale) {
    static BoardSight of(@Nullable Leaderboard board, Metric metric) {
        return new BoardSight(
                board,
                metric,
                BoardScale.of(board == null ? List.of() : board.standings(), metric));
    }

    /// Whether all folds of one are measured.
    boolean isDone(Standing standing) {
        return board != null && standing.done() == board.splits();
    }

    String title(Standing standing) {
        return VariantWords.title(standing.contender(), models());
    }

    private int models() {
        return board == null
                ? 1
                : (int)
                        board.standings().stream()
                                .map(each -> each.contender().model())
                                .distinct()
                                .count();
    }

    /// Whether it beats the yardstick, or how far it is.
    String verdict(Standing standing) {
        if (board == null) {
            return "";
        }
        if (standing.problem().isEmpty() && standing.done() < board.splits()) {
            return standing.done() + " of " + Figures.count(board.splits(), "fold");
        }
        return new BoardWords(board, metric).sentence(standing);
    }

    /// The mean of a metric; NaN where there is none.
    static double mean(Standing standing, Metric of) {
        VariantResult result = standing.result();
        return result == null ? Double.NaN : result.metric(of);
    }

    /// The mean difference from the yardstick; NaN where there is none.
    static double difference(Standing standing, Metric of) {
        Comparison difference = standing.difference();
        return difference == null ? Double.NaN : difference.mean(of);
    }

    /// "0.126 ▲ 0.06": the change where there is one that can be told.
    static String withChange(Standing standing, Metric of) {
        VariantResult result = standing.result();
        if (result == null) {
            return "";
        }
        double change = difference(standing, of);
        boolean isSeen = Math.abs(change) >= 0.005;
        String sign = change > 0 ? " ▲ " : " ▼ ";
        return Numbers.rate(result.metric(of))
                + (isSeen ? sign + Figures.fixed(Math.abs(change), 2) : "");
    }
}
