package org.smotescope.ui.plot;

import java.util.Arrays;
import java.util.function.LongSupplier;

/// How many marks may be drawn one by one without keeping the hand waiting.
///
/// While the view moves, marks that would take longer than a frame become density; as soon as it
/// rests all of them are drawn again. How long a mark takes is the median of the last pictures, so
/// that a single hiccup changes nothing. Once there is density in a movement, it takes a quarter
/// fewer marks to have them back: rows that come and go at the edge must not let the picture
/// flicker.
///
/// A plot that no window shows never moves: its pictures do not depend on time.
final class Pace {
    /// No limit but the painter's own.
    static final int ALL = Integer.MAX_VALUE;

    /// A frame of a sixtieth of a second less what ground and renderer need.
    static final long BUDGET_NANOS = 14_000_000;

    /// A view that has not changed for so long rests.
    static final long REST_NANOS = 150_000_000;

    /// Pictures before anything is decided: the first ones are slow on every machine.
    static final int PICTURES = 5;

    /// With fewer marks their part of the time cannot be told.
    private static final int FEWEST = 5_000;

    private static final double BACK = 0.75;

    private final LongSupplier clock;
    private final double[] nanosPerMark = new double[PICTURES];
    private int pictures;
    private double markScale;
    private long moved;
    private boolean hasMoved;
    private boolean isMoving;
    private boolean isReduced;

    /// @param clock in nanoseconds
    Pace(LongSupplier clock) {
        this.clock = clock;
    }

    long now() {
        return clock.getAsLong();
    }

    /// The next picture has another view than the last. One jump is no movement yet.
    void move() {
        long now = now();
        isMoving = hasMoved && now - moved < REST_NANOS;
        moved = now;
        hasMoved = true;
    }

    /// The view rests: the next picture shows all marks.
    void rest() {
        isMoving = false;
    }

    boolean isMoving() {
        return isMoving;
    }

    /// Whether the last picture shows fewer marks than it would at rest.
    boolean isReduced() {
        return isReduced;
    }

    /// Whether the view rests and its marks are still to be drawn again.
    boolean owesMarks() {
        return isReduced && !isMoving;
    }

    /// How many marks the next picture may have.
    int mostMarks() {
        if (!isMoving || pictures < PICTURES) {
            return ALL;
        }
        double[] sorted = nanosPerMark.clone();
        Arrays.sort(sorted);
        double most = BUDGET_NANOS / Math.max(sorted[PICTURES / 2], 1e-3);
        return (int) (isReduced ? BACK * most : most);
    }

    /// A picture has been painted.
    ///
    /// @param most marks that it was allowed to have
    /// @param deviceMarkScale size of its marks: larger ones take longer
    void painted(PlotPainter.Painted picture, int most, long nanos, double deviceMarkScale) {
        if (markScale != deviceMarkScale) {
            markScale = deviceMarkScale;
            pictures = 0;
        }
        boolean isWhole = most == ALL || !picture.hasDensity();
        if (isWhole && picture.marks() >= FEWEST) {
            System.arraycopy(nanosPerMark, 1, nanosPerMark, 0, PICTURES - 1);
            nanosPerMark[PICTURES - 1] = (double) nanos / picture.marks();
            pictures = Math.min(PICTURES, pictures + 1);
        }
        isReduced = !isWhole;
    }
}
