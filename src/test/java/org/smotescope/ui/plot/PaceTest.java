package org.smotescope.ui.plot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PaceTest {
    private static final long MILLI = 1_000_000;
    private static final int MARKS = 50_000;

    private long now;
    private final Pace pace = new Pace(() -> now);

    private void paint(int most, double millis) {
        pace.painted(new PlotPainter.Painted(MARKS, false), most, (long) (millis * MILLI), 1);
    }

    private void paintSome(int pictures, double millis) {
        for (int i = 0; i < pictures; i++) {
            paint(Pace.ALL, millis);
        }
    }

    /// Two other views shortly after each other.
    private void move() {
        pace.move();
        now += 20 * MILLI;
        pace.move();
    }

    @Test
    void aMovementHasAsManyMarksAsFitIntoAFrame() {
        paintSome(Pace.PICTURES, 28);
        move();
        assertThat(pace.mostMarks()).isEqualTo(MARKS / 2);
    }

    @Test
    void atRestAndAfterASingleJumpThereAreAllMarks() {
        paintSome(Pace.PICTURES, 28);
        assertThat(pace.mostMarks()).isEqualTo(Pace.ALL);
        pace.move();
        assertThat(pace.mostMarks()).as("a jump").isEqualTo(Pace.ALL);
        now += Pace.REST_NANOS;
        pace.move();
        assertThat(pace.mostMarks()).as("another one later").isEqualTo(Pace.ALL);
        now += Pace.REST_NANOS - 1;
        pace.move();
        assertThat(pace.mostMarks()).as("movement").isEqualTo(MARKS / 2);
        pace.rest();
        assertThat(pace.mostMarks()).as("at rest").isEqualTo(Pace.ALL);
    }

    @Test
    void theFirstPicturesAndHiccupsDecideNothing() {
        paintSome(Pace.PICTURES - 1, 200);
        move();
        assertThat(pace.mostMarks()).isEqualTo(Pace.ALL);
        paintSome(Pace.PICTURES, 7);
        paintSome(Pace.PICTURES / 2, 500);
        assertThat(pace.mostMarks()).isEqualTo(2 * MARKS);
        paint(Pace.ALL, 500);
        assertThat(pace.mostMarks()).as("slow for good").isLessThan(MARKS);
    }

    @Test
    void onceThereIsDensityFewerMarksBringThemBack() {
        paintSome(Pace.PICTURES, 28);
        move();
        int most = pace.mostMarks();
        pace.painted(new PlotPainter.Painted(0, true), most, MILLI, 1);
        assertThat(pace.mostMarks()).isEqualTo(most * 3 / 4);
        assertThat(pace.owesMarks()).isFalse();
        pace.rest();
        assertThat(pace.owesMarks()).isTrue();
        paint(pace.mostMarks(), 28);
        assertThat(pace.owesMarks()).isFalse();
        move();
        assertThat(pace.mostMarks()).as("the next movement").isEqualTo(most);
    }

    @Test
    void marksOfAnotherSizeAreMeasuredAnew() {
        paintSome(Pace.PICTURES, 28);
        move();
        pace.painted(new PlotPainter.Painted(MARKS, false), Pace.ALL, 100 * MILLI, 2);
        assertThat(pace.mostMarks()).isEqualTo(Pace.ALL);
    }
}
