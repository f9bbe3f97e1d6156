package org.smotescope.experiment;

import java.util.List;
import org.smotescope.experiment.EvaluationReport.Subject;

/// How those that are compared stand, perhaps before all splits are done.
///
/// @param protocol how they are measured
/// @param subject what is looked for
/// @param rows all rows of the file that are used
/// @param train training rows of the first split
/// @param test test rows of the first split
/// @param standings in the order of the contenders
public record Leaderboard(
        Protocol protocol,
        Subject subject,
        int rows,
        int train,
        int test,
        List<Standing> standings) {
    public Leaderboard {
        standings = List.copyOf(standings);
    }

    /// The number of splits that every mean is over once all is done.
    public int splits() {
        return protocol.splits();
    }

    /// Whether there is nothing left to measure.
    public boolean isComplete() {
        return standings.stream()
                .allMatch(each -> !each.problem().isEmpty() || each.done() == splits());
    }
}
