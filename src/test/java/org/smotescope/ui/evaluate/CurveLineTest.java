package org.smotescope.ui.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.smotescope.learning.metrics.ScoreTable;
import org.smotescope.ui.evaluate.CurvePainting.Content;
import org.smotescope.ui.evaluate.CurvePainting.Point;

class CurveLineTest {
    private static final ScoreTable FOUR =
            ScoreTable.of(new double[] {0.9, 0.8, 0.7, 0.6}, new int[] {1, 0, 1, 0}, 1);

    @Test
    void precisionFallsInSteps() {
        CurveLine line = line(CurveKind.PRECISION_RECALL, FOUR, 0.0);

        // From the left: precision 1 up to recall 0.5, then 2/3 up to recall 1.
        assertThat(line.x(0)).isZero();
        assertThat(line.y(0)).isEqualTo(1.0);
        assertThat(line.x(1)).isEqualTo(0.5);
        assertThat(line.y(1)).isEqualTo(1.0);
        assertThat(line.x(line.size() - 1)).isEqualTo(1.0);
        assertThat(line.y(line.size() - 1)).isEqualTo(0.5);
    }

    @Test
    void rocRunsFromCornerToCorner() {
        CurveLine line = line(CurveKind.ROC, FOUR, 0.0);

        assertThat(line.x(0) + line.y(0)).isZero();
        assertThat(line.x(line.size() - 1)).isEqualTo(1.0);
        assertThat(line.y(line.size() - 1)).isEqualTo(1.0);
    }

    @Test
    void hasNoMoreCornersThanCanBeSeen() {
        Random random = new Random(3);
        double[] scores = random.doubles(200_000).toArray();
        int[] classes = random.ints(200_000, 0, 2).toArray();
        ScoreTable table = ScoreTable.of(scores, classes, 1);

        assertThat(line(CurveKind.ROC, table, 0.002).size()).isLessThan(1_100);
        assertThat(line(CurveKind.PRECISION_RECALL, table, 0.002).size()).isLessThan(3_000);
    }

    @Test
    void nothingToFindIsNoLine() {
        ScoreTable none = ScoreTable.of(new double[] {0.2, 0.4}, new int[] {0, 0}, 1);

        assertThat(line(CurveKind.PRECISION_RECALL, none, 0.0).size()).isZero();
        assertThat(line(CurveKind.ROC, none, 0.0).size()).isZero();
    }

    @Test
    void theNearestCornerKnowsItsThreshold() {
        CurveLine line = line(CurveKind.GAIN, FOUR, 0.0);
        int first = line.nearest(0.0, 0.0, 1.0);
        int last = line.nearest(1.0, 1.0, 1.0);

        assertThat(line.threshold(first)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(line.threshold(last)).isEqualTo(FOUR.threshold(FOUR.size() - 1));
        assertThat(CurveLine.EMPTY.nearest(0.5, 0.5, 1.0)).isNegative();
    }

    @Test
    void namesStandWhereNoCurveRuns() {
        for (CurveKind kind : CurveKind.values()) {
            CurveLine line = line(kind, FOUR, 0.0);
            Point point = Point.of(kind, FOUR.counts(0.5), 0.5);
            Content content = new Content(kind, line, line, point, point, 0.1, "before", "after");

            LegendSpot spot = LegendSpot.find(content, 0.4, 0.15);

            assertThat(line.crosses(spot.left(), spot.top() - 0.15, spot.left() + 0.4, spot.top()))
                    .isFalse();
        }
    }

    /// Half of four rows are wanted: the highest lift is 2, and guessing has 1.
    @Test
    void liftIsDrawnUpToTheHighest() {
        CurveLine line = line(CurveKind.LIFT, FOUR, 0.0);
        int last = line.size() - 1;

        assertThat(line.x(0)).isEqualTo(0.25);
        assertThat(line.y(0)).isEqualTo(1.0);
        assertThat(line.x(last)).isEqualTo(1.0);
        assertThat(line.y(last)).isEqualTo(0.5);
        assertThat(CurveKind.LIFT.height(line.y(0), 0.5)).isEqualTo("2.00");
        assertThat(CurveKind.LIFT.tick(1.0, 0.5)).isEqualTo("2");
        assertThat(CurveKind.LIFT.tick(0.5, 0.06)).isEqualTo("8.3");
        assertThat(CurveKind.ROC.height(1.0, 0.5)).isEqualTo("1.000");
        // The present point lies on the line.
        Point point = Point.of(CurveKind.LIFT, FOUR.counts(0.7), 0.7);
        assertThat(point).isEqualTo(new Point(line.x(2), line.y(2)));
    }

    private static CurveLine line(CurveKind kind, ScoreTable table, double closeness) {
        return CurveLine.of(kind, kind.curve(table), kind.top(table.prevalence()), closeness);
    }
}
