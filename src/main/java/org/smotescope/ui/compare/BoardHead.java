package org.smotescope.ui.compare;

import org.jspecify.annotations.Nullable;
import org.smotescope.experiment.BoardWords;
import org.smotescope.experiment.Leaderboard;
import org.smotescope.learning.metrics.Metric;
import org.smotescope.ui.form.Figures;

/// The words over the leaderboard.
///
/// @param board null before there is one
/// @param metric that decides
record BoardHead(@Nullable Leaderboard board, Metric metric, Measuring.State state) {
    /// What it comes to, or what is being done.
    String headline() {
        if (board != null && board.isComplete()) {
            BoardWords words = new BoardWords(board, metric);
            return (words.headline() + " " + words.caution()).strip();
        }
        return switch (state) {
            case RUNNING -> "Measuring, fold by fold.";
            case STOPPED -> "Stopped. What was measured stays.";
            case WAITING -> "Many rows: measuring begins when you say so.";
            case EMPTY, DONE -> "";
        };
    }

    /// On which rows: those put away for Evaluate are among them.
    String rows() {
        return board == null
                ? ""
                : "of all "
                        + Figures.count(board.rows(), "row")
                        + ", test rows among them · 95 % intervals · new rows per fold";
    }

    /// What can be done about it now; empty for nothing.
    static String command(Measuring.State state) {
        return switch (state) {
            case RUNNING -> "Stop";
            case STOPPED -> "Go on";
            case WAITING -> "Measure";
            case EMPTY, DONE -> "";
        };
    }
}
