package org.smotescope.ui.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.smotescope.learning.metrics.ScoreTable;
import org.smotescope.ui.evaluate.Strips.Room;
import org.smotescope.ui.evaluate.Strips.Scores;
import org.smotescope.ui.evaluate.Strips.Style;

class StripsTest {
    private static final Room ROOM = new Room(504, 90);
    private static final ScoreAxis AXIS = ScoreAxis.USUAL;

    @Test
    void scoresComeFromTheTable() {
        ScoreTable table =
                ScoreTable.of(new double[] {0.3, 0.9, 0.1, 0.3, 0.3}, new int[] {0, 1, 0, 1, 0}, 1);

        Scores scores = Scores.of(table);

        assertThat(scores.others()).containsExactly(0.1, 0.3, 0.3);
        assertThat(scores.wanted()).containsExactly(0.3, 0.9);
    }

    @Test
    void fewRowsHaveTheLargestPitch() {
        Strips strips = strips(random(20, 1), random(20, 2), ROOM);

        assertThat(strips.style()).isEqualTo(Style.DOTS);
        assertThat(strips.othersUnit()).isEqualTo(9.0);
        assertThat(strips.pitch()).isEqualTo(9.0);
    }

    @Test
    void manyRowsInAnotherHeightAreTheSameAsPlacedAnew() {
        Room higher = new Room(ROOM.width(), 150);
        Strips strips = strips(random(3_000, 1), random(3_000, 2), ROOM);
        Strips anew = strips(random(3_000, 1), random(3_000, 2), higher);

        assertThat(strips.isOfManyRows()).isTrue();
        assertThat(strips(random(480, 1), random(480, 2), ROOM).isOfManyRows()).isFalse();
        assertThat(strips.inHeightOf(higher)).usingRecursiveComparison().isEqualTo(anew);
    }

    @Test
    void everyStackFits() {
        Strips strips = strips(random(480, 1), random(480, 2), ROOM);

        assertThat(strips.style()).isEqualTo(Style.DOTS);
        assertThat(strips.before().others().tallest() * strips.othersUnit())
                .isLessThanOrEqualTo(strips.baseline());
        assertThat(strips.after().others().tallest() * strips.othersUnit())
                .isLessThanOrEqualTo(strips.baseline());
        assertThat(strips.after().wanted().tallest() * strips.wantedUnit())
                .isLessThanOrEqualTo(ROOM.height() - strips.baseline());
    }

    @Test
    void bothStripsShareBinsAndScale() {
        Strips strips = strips(random(480, 1), random(60, 2), ROOM);

        assertThat(strips.before().others().bins()).isEqualTo(strips.after().wanted().bins());
    }

    @Test
    void aLargerRoomNeverMakesDotsSmaller() {
        Scores scores = random(480, 5);

        double small = strips(scores, scores, ROOM).othersUnit();
        double large = strips(scores, scores, new Room(980, 165)).othersUnit();

        assertThat(large).isGreaterThan(small);
    }

    @Test
    void manyRowsAreBars() {
        Strips strips = strips(random(2_000, 1), random(2_000, 2), ROOM);

        assertThat(strips.style()).isEqualTo(Style.BARS);
        assertThat(strips.before().others().tallest() * strips.othersUnit())
                .isLessThanOrEqualTo(strips.baseline());
    }

    @Test
    void aTowerOfEqualScoresIsABar() {
        double[] equal = new double[500];
        Arrays.fill(equal, 0.2);
        Scores scores = new Scores(equal, new double[] {0.7});

        assertThat(strips(scores, scores, ROOM).style()).isEqualTo(Style.BARS);
    }

    /// A forest gives many rows the score 0: the others stay dots.
    @Test
    void aPileAtAnEndIsCutAndTheOthersStayDots() {
        double[] scores = random(480, 1).others().clone();
        Arrays.fill(scores, 0, scores.length / 2, 0.0);
        Arrays.sort(scores);
        Scores forest = new Scores(scores, new double[] {0.3, 0.7});

        Strips strips = strips(forest, forest, ROOM);

        assertThat(strips.style()).isEqualTo(Style.DOTS);
        assertThat(strips.before().others().tallest() * strips.othersUnit())
                .isGreaterThan(strips.baseline());
        assertThat(strips.before().others().tallestInside() * strips.othersUnit())
                .isLessThanOrEqualTo(strips.baseline());
    }

    @Test
    void noRowsAreNoTrouble() {
        Scores none = new Scores(new double[0], new double[0]);

        assertThat(strips(none, none, ROOM).before().others().tallest()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 480, 5_000})
    void everyRowStandsInOneBin(int rows) {
        Strips strips = strips(random(rows, 3), random(rows, 4), ROOM);
        Stacks others = strips.before().others();

        int sum = 0;
        for (int bin = 0; bin < others.bins(); bin++) {
            sum += others.height(bin);
        }
        assertThat(sum).isEqualTo(others.size());
    }

    @Test
    void aThresholdCutsStacksBetweenRows() {
        double[] scores = {0.2, 0.5, 0.5, 0.5001, 0.9};
        Stacks one = Stacks.of(AXIS, scores, 1);

        assertThat(one.below(0, 0.0)).isZero();
        assertThat(one.below(0, 0.5)).isEqualTo(1);
        assertThat(one.below(0, 0.50005)).isEqualTo(3);
        assertThat(one.below(0, 1.0)).isEqualTo(5);
    }

    @Test
    void aThresholdLeavesOtherBinsWhole() {
        Stacks stacks = Stacks.of(AXIS, new double[] {0.001, 0.002, 0.5, 0.99}, 10);

        int below = 0;
        for (int bin = 0; bin < 10; bin++) {
            below += stacks.below(bin, 0.5);
        }
        assertThat(below).isEqualTo(2);
    }

    private static Strips strips(Scores before, Scores after, Room room) {
        return Strips.of(AXIS, before, after, room);
    }

    private static Scores random(int rows, long seed) {
        Random random = new Random(seed);
        double[] others = new double[rows - rows / 8];
        double[] wanted = new double[rows / 8];
        Arrays.setAll(others, i -> 1 / (1 + Math.exp(3 - random.nextGaussian() * 1.6)));
        Arrays.setAll(wanted, i -> 1 / (1 + Math.exp(-random.nextGaussian() * 2.0)));
        Arrays.sort(others);
        Arrays.sort(wanted);
        return new Scores(others, wanted);
    }
}
