package org.smotescope.ui.plot;

import javafx.scene.paint.Color;
import javafx.scene.text.Font;

/// What actors are drawn with: on the screen or as SVG. All in pixels, y downwards; lines have butt
/// ends and mitred corners.
interface Pen {

    /// How a line is drawn.
    ///
    /// @param on pixels of a dash, 0 for a solid line
    /// @param off pixels between dashes
    record Line(Color colour, double width, double on, double off) {
        Line(Color colour, double width) {
            this(colour, width, 0, 0);
        }
    }

    /// How opaque everything is from now on.
    void opacity(double opacity);

    /// The inside of a shape; the cross has none.
    void fill(MarkShape shape, double x, double y, double radius, Color colour);

    /// The outline of a shape.
    void stroke(MarkShape shape, double x, double y, double radius, Line line);

    void line(double x1, double y1, double x2, double y2, Line line);

    /// A line through several places; its dashes go on around corners.
    void path(double[] xs, double[] ys, Line line);

    /// A rectangle with round corners.
    ///
    /// @param corner twice the radius of the corners
    void box(
            double x,
            double y,
            double width,
            double height,
            double corner,
            Color inside,
            Line border);

    /// Words, centred.
    ///
    /// @param y of the line on which they stand
    void text(String text, Font font, double x, double y, Color colour);
}
