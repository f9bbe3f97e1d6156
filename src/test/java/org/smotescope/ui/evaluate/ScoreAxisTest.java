package org.smotescope.ui.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreAxisTest {
    private static final ScoreAxis AXIS = ScoreAxis.USUAL;

    @Test
    void scoresNearBothEndsAreStretched() {
        double nearZero = AXIS.position(0.01) - AXIS.position(0.001);
        double middle = AXIS.position(0.51) - AXIS.position(0.501);

        assertThat(nearZero).isGreaterThan(50 * middle);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.0, 1e-9, 5e-4})
    void whatLiesFurtherLeftStandsAtTheLeftEnd(double score) {
        assertThat(AXIS.position(score)).isZero();
    }

    @ParameterizedTest
    @ValueSource(doubles = {1.0, 0.99999, 0.998})
    void whatLiesFurtherRightStandsAtTheRightEnd(double score) {
        assertThat(AXIS.position(score)).isEqualTo(1.0);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.002, 0.013, 0.13, 0.5, 0.87, 0.987})
    void positionAndScoreAreInverse(double score) {
        assertThat(AXIS.score(AXIS.position(score))).isCloseTo(score, within(1e-12));
    }

    @Test
    void theEndsReachAllScores() {
        assertThat(AXIS.score(-0.1)).isZero();
        assertThat(AXIS.score(0.0)).isZero();
        assertThat(AXIS.score(1.0)).isEqualTo(1.0);
    }

    @Test
    void thresholdsAreRound() {
        double score = AXIS.score(AXIS.position(0.123456));

        assertThat(score).isEqualTo(0.12);
        assertThat(AXIS.score(AXIS.position(0.00345678))).isEqualTo(0.0035);
        assertThat(AXIS.score(AXIS.position(0.98765))).isEqualTo(0.988);
    }

    @Test
    void scoresOfExactlyZeroAndOneStretchNothing() {
        double[] steps = {0.0, 0.0, 0.0, 0.1, 0.2, 0.6, 1.0, 1.0, 1.0};
        assertThat(ScoreAxis.fit(steps)).isEqualTo(AXIS);
        assertThat(ScoreAxis.fit(new double[] {0.0, 0.0, 1.0})).isEqualTo(AXIS);
        assertThat(ScoreAxis.fit(new double[] {0.0, 1e-5, 0.5}).low()).isLessThan(AXIS.low());
    }

    @Test
    void writesTheUsualTicks() {
        assertThat(AXIS.ticks(504.0)).containsExactly(0.001, 0.01, 0.1, 0.5, 0.9, 0.99);
    }

    @ParameterizedTest
    @CsvSource({"120", "300", "504", "1000"})
    void ticksNeverTouch(double width) {
        ScoreAxis wide = new ScoreAxis(-16.0, 12.0);

        double last = Double.NEGATIVE_INFINITY;
        for (double tick : wide.ticks(width)) {
            assertThat(wide.position(tick) * width - last).isGreaterThan(50.0);
            last = wide.position(tick) * width;
        }
    }

    @Test
    void isTheUsualOneForEverydayScores() {
        assertThat(ScoreAxis.fit(new double[] {0.01, 0.2, 0.9}, new double[] {0.3}))
                .isEqualTo(AXIS);
        assertThat(ScoreAxis.fit(new double[0])).isEqualTo(AXIS);
    }

    @Test
    void fewFarScoresDoNotStretchIt() {
        double[] scores = new double[1_000];
        Arrays.fill(scores, 0.4);
        Arrays.fill(scores, 0, 20, 1e-9);

        assertThat(ScoreAxis.fit(scores)).isEqualTo(AXIS);
    }

    @Test
    void manyFarScoresStretchItUpToALimit() {
        double[] scores = new double[1_000];
        Arrays.fill(scores, 0, 500, 1e-5);
        Arrays.fill(scores, 500, 1_000, 1.0 - 1e-9);

        ScoreAxis axis = ScoreAxis.fit(scores);

        assertThat(axis.position(1e-5)).isCloseTo(0.0, within(1e-9));
        assertThat(axis.low()).isCloseTo(Math.log(1e-5), within(1e-3));
        assertThat(axis.high()).isFinite().isGreaterThan(AXIS.high());
    }

    /// No axis is long enough to tell scores of 0 or of 1 from each other.
    @Test
    void scoresAtTheVeryEndsDoNotStretchTheAxis() {
        double[] scores = {0, 0, 0, 0, 0.01, 0.2, 0.5, 0.98, 1, 1};

        assertThat(ScoreAxis.fit(scores)).isEqualTo(ScoreAxis.USUAL);
        assertThat(ScoreAxis.fit(new double[] {0, 0, 0})).isEqualTo(ScoreAxis.USUAL);
    }
}
