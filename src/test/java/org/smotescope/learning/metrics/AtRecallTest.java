package org.smotescope.learning.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AtRecallTest {
    /// From the top: 1 found; then 3 found and 6 false alarms with one score; then 1 found.
    private static final double[] SCORES = {
        0.9, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6, 0.3, 0.1
    };

    private static final int[] CLASSES = {1, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0};
    private final ScoreTable scores = ScoreTable.of(SCORES, CLASSES, 1);

    @Test
    void whatAThresholdFindsIsCountedAtIt() {
        assertThat(AtRecall.scaled(scores, 0)).isEqualTo(new Counts(0, 0, 5, 7));
        assertThat(AtRecall.scaled(scores, 1)).isEqualTo(new Counts(1, 0, 4, 7));
        assertThat(AtRecall.scaled(scores, 4)).isEqualTo(new Counts(4, 6, 1, 1));
        assertThat(AtRecall.scaled(scores, 5)).isEqualTo(new Counts(5, 6, 0, 1));
        assertThatThrownBy(() -> AtRecall.scaled(scores, 6))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void betweenTwoThresholdsFalseAlarmsLieOnTheStraightLine() {
        // 2 found: a third of the way, 2 of 6 false alarms. 3 found: 4 of them.
        assertThat(AtRecall.scaled(scores, 2)).isEqualTo(new Counts(6, 6, 9, 15));
        Counts three = AtRecall.scaled(scores, 3);
        assertThat(three.precision()).isCloseTo(3.0 / 7.0, within(1e-15));
        assertThat(three.recall()).isEqualTo(3.0 / 5.0);
    }

    @Test
    void allMetricsAreReadThereAndThoseOfTheScoresStay() {
        double[] others = new double[SCORES.length];
        for (int i = 0; i < others.length; i++) {
            others[i] = 1.0 - SCORES[i];
        }
        Evaluation evaluation =
                Evaluation.of(new double[][] {others, SCORES}, CLASSES, List.of("no", "yes"), 1, 0);
        Map<Metric, Double> values = evaluation.valuesFinding(2);
        assertThat(values).containsOnlyKeys(Metric.values());
        assertThat(values.get(Metric.RECALL)).isEqualTo(0.4);
        assertThat(values.get(Metric.PRECISION)).isEqualTo(0.5);
        assertThat(values.get(Metric.ACCURACY)).isEqualTo((2.0 + 5.0) / 12.0);
        assertThat(values.get(Metric.BRIER)).isEqualTo(evaluation.value(Metric.BRIER));
        assertThat(evaluation.valuesFinding(4)).isEqualTo(evaluation.at(0.6).values());
    }
}
