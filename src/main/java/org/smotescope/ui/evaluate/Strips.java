package org.smotescope.ui.evaluate;

import org.jspecify.annotations.Nullable;
import org.smotescope.learning.metrics.Counts;
import org.smotescope.learning.metrics.ScoreTable;

/// How the rows of both strips are drawn: the same axis, bins and scale before and after, so that
/// the two can be compared by eye. Immutable.
///
/// @param style dots, or bars where there are too many rows
/// @param pitch the width of a bin
/// @param othersUnit the height of one row of the other class, which stacks up
/// @param wantedUnit the height of one row of the class that is looked for, which stacks down
/// @param baseline how far below the top the line between the classes is
/// @param before the rows as the model without resampling scores them
/// @param after the rows as the model with resampling scores them
record Strips(
        Style style,
        double pitch,
        double othersUnit,
        double wantedUnit,
        double baseline,
        Strip before,
        Strip after) {
    /// From this many rows on, bars are drawn.
    static final int BARS_FROM = 2_000;

    private static final double WIDEST = 9.0;
    private static final double NARROWEST = 3.0;
    private static final double STEP = 0.25;
    private static final double BAR = 4.0;
    private static final double LEAST_DOWN = 18.0;
    private static final double BARS_DOWN = 0.25;
    private static final double MARGIN = 2.0;

    /// So many times the tallest bar between, and a pile of bars is cut.
    private static final int PILE = 4;

    /// What a row looks like.
    enum Style {
        DOTS,
        BARS
    }

    /// The rows of one strip.
    ///
    /// @param others the class that stacks up
    /// @param wanted the class that is looked for, and stacks down
    record Strip(Stacks others, Stacks wanted) {
        int size() {
            return others.size() + wanted.size();
        }
    }

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
    /// @param height of both classes together
    record Room(double width, double height) {}

    /// Places the rows of two models: dots of the largest pitch at which every stack fits, or bars.
    static Strips of(ScoreAxis axis, Scores before, Scores after, Room room) {
        if (Math.max(before.size(), after.size()) >= BARS_FROM) {
            return bars(axis, before, after, room);
        }
        Strips whole = dots(axis, before, after, room, Ends.WHOLE);
        Strips cut = whole == null ? dots(axis, before, after, room, Ends.CUT) : whole;
        return cut == null ? bars(axis, before, after, room) : cut;
    }

    private static @Nullable Strips dots(
            ScoreAxis axis, Scores before, Scores after, Room room, Ends ends) {
        for (double pitch = WIDEST; pitch >= NARROWEST; pitch -= STEP) {
            int bins = Math.max(1, (int) (room.width() / pitch));
            Heights heights = Heights.of(axis, before, after, bins).with(ends);
            double down = Math.max(LEAST_DOWN, heights.wanted() * pitch + 2 * MARGIN);
            if (heights.others() * pitch + 2 * MARGIN + down <= room.height()) {
                return heights.strips(Style.DOTS, room, pitch, pitch, room.height() - down);
            }
        }
        return null;
    }

    private static Strips bars(ScoreAxis axis, Scores before, Scores after, Room room) {
        int bins = Math.max(1, (int) (room.width() / BAR));
        return bars(Heights.of(axis, before, after, bins), room);
    }

    /// Whether bars are drawn whatever the room.
    boolean isOfManyRows() {
        return Math.max(before.size(), after.size()) >= BARS_FROM;
    }

    /// The same bars of many rows in a room that is as wide: no row is placed anew.
    Strips inHeightOf(Room room) {
        return bars(Heights.of(before, after), room);
    }

    private static Strips bars(Heights all, Room room) {
        Heights inside = all.with(Ends.CUT);
        Heights heights =
                new Heights(
                        all.before(),
                        all.after(),
                        cut(all.others(), inside.others()),
                        cut(all.wanted(), inside.wanted()));
        double baseline = room.height() * (1.0 - BARS_DOWN);
        return heights.strips(
                Style.BARS,
                room,
                (baseline - MARGIN) / Math.max(1, heights.others()),
                (room.height() - baseline - MARGIN) / Math.max(1, heights.wanted()),
                baseline);
    }

    /// A pile at an end is cut where the bars between could not be seen beside it.
    private static int cut(int tallest, int tallestInside) {
        return tallestInside > 0 && tallest > PILE * tallestInside ? tallestInside : tallest;
    }

    /// What becomes of rows that pile up at an end of the axis: a forest gives many rows the score
    /// 0.
    private enum Ends {
        WHOLE,
        /// The pile is drawn as high as there is room, with how many rows it has.
        CUT
    }

    /// Stacked rows, and the heights of the tallest stacks.
    private record Heights(Strip before, Strip after, int others, int wanted) {
        static Heights of(ScoreAxis axis, Scores before, Scores after, int bins) {
            return of(strip(axis, before, bins), strip(axis, after, bins));
        }

        static Heights of(Strip first, Strip second) {
            return new Heights(
                    first,
                    second,
                    Math.max(first.others().tallest(), second.others().tallest()),
                    Math.max(first.wanted().tallest(), second.wanted().tallest()));
        }

        /// The heights that must have room.
        Heights with(Ends ends) {
            return switch (ends) {
                case WHOLE -> this;
                case CUT ->
                        new Heights(
                                before,
                                after,
                                Math.max(
                                        before.others().tallestInside(),
                                        after.others().tallestInside()),
                                Math.max(
                                        before.wanted().tallestInside(),
                                        after.wanted().tallestInside()));
            };
        }

        private static Strip strip(ScoreAxis axis, Scores scores, int bins) {
            return new Strip(
                    Stacks.of(axis, scores.others(), bins), Stacks.of(axis, scores.wanted(), bins));
        }

        Strips strips(
                Style style, Room room, double othersUnit, double wantedUnit, double baseline) {
            double pitch = room.width() / before.others().bins();
            return new Strips(style, pitch, othersUnit, wantedUnit, baseline, before, after);
        }
    }
}
