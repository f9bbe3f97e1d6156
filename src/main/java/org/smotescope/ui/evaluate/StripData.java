package org.smotescope.ui.evaluate;

import java.util.Arrays;
import org.smotescope.learning.metrics.ScoreTable;
import org.smotescope.ui.evaluate.Strips.Room;
import org.smotescope.ui.evaluate.Strips.Scores;

/// The scores of both models and the axis that they share: what stays while a threshold moves.
///
/// @param axis the axis of both strips
/// @param before the scores of the model without resampling
/// @param after the scores of the model with resampling
record StripData(ScoreAxis axis, Scores before, Scores after) {
    static StripData of(ScoreTable before, ScoreTable after) {
        Scores first = Scores.of(before);
        Scores second = Scores.of(after);
        return new StripData(ScoreAxis.fit(all(first), all(second)), first, second);
    }

    private static double[] all(Scores scores) {
        double[] all = Arrays.copyOf(scores.others(), scores.size());
        System.arraycopy(scores.wanted(), 0, all, scores.others().length, scores.wanted().length);
        Arrays.sort(all);
        return all;
    }

    Strips strips(Room room) {
        return Strips.of(axis, before, after, room);
    }
}
