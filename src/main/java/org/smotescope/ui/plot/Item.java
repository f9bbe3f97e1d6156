package org.smotescope.ui.plot;

import org.jspecify.annotations.Nullable;

/// One thing in a [Drawing]. Places are in data coordinates, sizes in pixels at mark scale 1.
///
/// [Marks] are rows in bulk and go into the raster, over what a model answers, the [ScoreField],
/// and with [Lines] in bulk below or above them; all others are single actors on the canvas above
/// it. Within raster and canvas the order of the drawing counts.
public sealed interface Item
        permits Marks,
                ScoreField,
                Lines,
                Item.Mark,
                Item.Ring,
                Item.Segment,
                Item.Badge,
                Item.Label,
                Item.Cross,
                Item.Words {

    /// Radius of a single mark in a story: the base row.
    double BASE = 7.5;

    /// Radius of a neighbour's mark in a story.
    double NEIGHBOUR = 6.5;

    /// Radius of the new row in a story.
    double NEW_ROW = 11;

    /// Strength of a single mark.
    enum Strength {
        FULL,
        /// A trace of where the mark has been.
        FAINT
    }

    /// Whether a ring lets what lies under it through.
    enum RingFill {
        OPEN,
        CANVAS
    }

    enum BadgeStyle {
        PLAIN,
        INVERTED
    }

    enum LabelStyle {
        REGULAR,
        /// Semibold with a border of ink.
        STRONG
    }

    /// A single mark.
    ///
    /// @param radius in pixels; a bulk mark of the same kind has [MarkKind#radius]
    /// @param row what a click on it picks, if anything
    record Mark(
            double x,
            double y,
            MarkKind kind,
            int classIndex,
            double radius,
            Strength strength,
            @Nullable RowId row)
            implements Item {

        public Mark(double x, double y, MarkKind kind, int classIndex, double radius) {
            this(x, y, kind, classIndex, radius, Strength.FULL, null);
        }

        /// The same mark as a trace.
        public Mark faint() {
            return new Mark(x, y, kind, classIndex, radius, Strength.FAINT, row);
        }

        /// The same mark, which a click picks as this row.
        public Mark picks(RowId id) {
            return new Mark(x, y, kind, classIndex, radius, strength, id);
        }
    }

    /// A circle around a place.
    record Ring(
            double x,
            double y,
            double radius,
            double stroke,
            RingStyle style,
            Tone tone,
            RingFill fill)
            implements Item {

        public Ring(double x, double y, double radius, double stroke, RingStyle style, Tone tone) {
            this(x, y, radius, stroke, style, tone, RingFill.OPEN);
        }

        /// Around the base row of a story.
        public static Ring base(double x, double y) {
            return new Ring(x, y, 15, 3.5, RingStyle.SOLID, Tone.INK, RingFill.CANVAS);
        }

        /// Around a neighbour.
        public static Ring neighbour(double x, double y) {
            return new Ring(x, y, 12, 1, RingStyle.SOLID, Tone.TEXT2, RingFill.CANVAS);
        }

        /// Around the neighbour that was picked.
        public static Ring picked(double x, double y) {
            return new Ring(x, y, 12, 2, RingStyle.SOLID, Tone.INK, RingFill.CANVAS);
        }

        /// Around the mark under the pointer or the keyboard's cursor.
        public static Ring pointed(double x, double y) {
            return new Ring(x, y, 8, 2, RingStyle.SOLID, Tone.ACCENT);
        }
    }

    /// A straight line.
    record Segment(double x1, double y1, double x2, double y2, SegmentStyle style, Tone tone)
            implements Item {}

    /// A rank on a disc, outwards from (`fromX`, `fromY`) as seen from (`x`, `y`).
    record Badge(double x, double y, double fromX, double fromY, String text, BadgeStyle style)
            implements Item {
        static final double RADIUS = 9.5;
        static final double DISTANCE = 25;
    }

    /// Words in a box near a place: at the first of eight positions that covers no line, mark or
    /// other label.
    ///
    /// @param clearance pixels kept free around the place, such as the radius of its ring
    record Label(double x, double y, String text, LabelStyle style, double clearance)
            implements Item {}

    /// Words without a box in the middle of a place, such as on a line, with a border of ground.
    record Words(double x, double y, String text, Tone tone) implements Item {}

    /// A removed row, or any place crossed out.
    record Cross(double x, double y, double radius, double stroke, Tone tone) implements Item {

        public static Cross removed(double x, double y) {
            return new Cross(x, y, 5, 1.3, Tone.INK);
        }
    }
}
