package org.smotescope.ui.evaluate;

import org.smotescope.learning.metrics.Counts;
import org.smotescope.learning.metrics.ScoreTable;

/// How the rows of both strips are drawn: the same axis, bins and scale before and after, so that
/// the two can be compared by eye. Immutable.
///
/// @param style dots, or bars where there are too many rows
/// @param pitch the width of a bin; of dots also the height of one row
/// @param othersUnit the height of one row of the other class, which stacks up
/// @param wantedUnit the height of one row of the class that is looked for, which stacks down
/// @param before the rows as the model without resampling scores them
/// @param after the rows as the model with resampling scores them
record Strips(
        Style style,
        double pitch,
        double othersUnit,
        double wantedUnit,
        Strip before,
        Strip after) {
    /// From this many rows on, bars are drawn.
    static final int BARS_FROM = 2_000;

    private static final double WIDEST = 9.0;
    private static final double NARROWEST = 3.0;
    private static final double STEP = 0.25;
    private static final double BAR = 4.0;

    /// What a row looks like.
    enum Style {
        DOTS,
        BARS
    }

    /// The rows of one strip.
    ///
    /// @param others the class that stacks up
    /// @param wanted the class that is looked for, and stacks down
    record Strip(Stacks others, Stacks wanted) {}

    /// The scores of one model, ascending.
    ///
    /// @param others of the rows of the other class
    /// @param wanted of the rows of the class that is looked for
    record Scores(double[] others, double[] wanted) {
        static Scores of(ScoreTable table) {
            double[] others = new double[table.negatives()];
            double[] wanted = new double[table.positives()];
            int other = others.length;
            int want = wanted.length;
            for (int i = 0; i < table.size(); i++) {
                Counts counts = table.countsAt(i);
                while (others.length - other < counts.fp()) {
                    others[--other] = table.threshold(i);
                }
                while (wanted.length - want < counts.tp()) {
                    wanted[--want] = table.threshold(i);
                }
            }
            return new Scores(others, wanted);
        }

        int size() {
            return others.length + wanted.length;
        }
    }

    /// The room for marks.
    ///
    /// @param width along the axis
    /// @param up above the line between the classes
    /// @param down below it
    record Room(double width, double up, double down) {}

    /// Places the rows of two models: dots of the largest pitch at which every stack fits, or bars.
    static Strips of(ScoreAxis axis, Scores before, Scores after, Room room) {
        if (Math.max(before.size(), after.size()) < BARS_FROM) {
            for (double pitch = WIDEST; pitch >= NARROWEST; pitch -= STEP) {
                Strips dots = dots(axis, before, after, room, pitch);
                if (dots.fits(room)) {
                    return dots;
                }
            }
        }
        return bars(axis, before, after, room);
    }

    private static Strips dots(
            ScoreAxis axis, Scores before, Scores after, Room room, double pitch) {
        int bins = Math.max(1, (int) (room.width() / pitch));
        double width = room.width() / bins;
        return new Strips(
                Style.DOTS,
                width,
                pitch,
                pitch,
                strip(axis, before, bins),
                strip(axis, after, bins));
    }

    private boolean fits(Room room) {
        return tallestOthers() * othersUnit <= room.up()
                && tallestWanted() * wantedUnit <= room.down();
    }

    private static Strips bars(ScoreAxis axis, Scores before, Scores after, Room room) {
        int bins = Math.max(1, (int) (room.width() / BAR));
        Strip first = strip(axis, before, bins);
        Strip second = strip(axis, after, bins);
        Strips plain = new Strips(Style.BARS, room.width() / bins, 1.0, 1.0, first, second);
        return new Strips(
                Style.BARS,
                plain.pitch,
                room.up() / Math.max(1, plain.tallestOthers()),
                room.down() / Math.max(1, plain.tallestWanted()),
                first,
                second);
    }

    private static Strip strip(ScoreAxis axis, Scores scores, int bins) {
        return new Strip(
                Stacks.of(axis, scores.others(), bins), Stacks.of(axis, scores.wanted(), bins));
    }

    private int tallestOthers() {
        return Math.max(before.others().tallest(), after.others().tallest());
    }

    private int tallestWanted() {
        return Math.max(before.wanted().tallest(), after.wanted().tallest());
    }
}
