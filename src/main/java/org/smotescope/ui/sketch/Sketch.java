package org.smotescope.ui.sketch;

import java.util.function.Consumer;
import javafx.geometry.VPos;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;

/// What painters draw on. The methods are those of JavaFX's `GraphicsContext` that they need, by
/// the same names and with the same meaning, so that one painter serves the screen, SVG and PDF.
///
/// All in pixels, y downwards; lines have butt ends and mitred corners.
public interface Sketch {
    void setFill(Color colour);

    void setStroke(Color colour);

    void setLineWidth(double width);

    /// @param dashes pixels of a dash and of the gap after it; none or null for a solid line
    void setLineDashes(double @Nullable ... dashes);

    void setFont(Font font);

    Font getFont();

    void setTextAlign(TextAlignment align);

    void setTextBaseline(VPos baseline);

    /// How opaque everything is from now on.
    void setGlobalAlpha(double alpha);

    void fillRect(double x, double y, double width, double height);

    void strokeRect(double x, double y, double width, double height);

    /// @param arcWidth twice the radius of the corners across
    void fillRoundRect(
            double x, double y, double width, double height, double arcWidth, double arcHeight);

    void strokeRoundRect(
            double x, double y, double width, double height, double arcWidth, double arcHeight);

    void fillOval(double x, double y, double width, double height);

    void strokeOval(double x, double y, double width, double height);

    void fillPolygon(double[] xs, double[] ys, int corners);

    void strokePolygon(double[] xs, double[] ys, int corners);

    void strokePolyline(double[] xs, double[] ys, int points);

    void strokeLine(double x1, double y1, double x2, double y2);

    void fillText(String text, double x, double y);

    /// Keeps everything that is set until [#restore].
    void save();

    void restore();

    void translate(double dx, double dy);

    /// Turns what follows around the origin, clockwise.
    void rotate(double degrees);

    /// From now on nothing is drawn outside of this.
    void clipRect(double x, double y, double width, double height);

    /// Draws a picture.
    ///
    /// @param argb its pixels, line by line, as 0xAARRGGBB; opaque
    /// @param pixelsAcross how many there are in a line
    void image(
            int[] argb,
            int pixelsAcross,
            int pixelsDown,
            double x,
            double y,
            double width,
            double height);

    /// Draws the same thing at one more place.
    ///
    /// @param name the same for the same thing, letters and digits
    /// @param thing drawn around the origin
    default void stamp(String name, Consumer<Sketch> thing, double x, double y) {
        save();
        translate(x, y);
        thing.accept(this);
        restore();
    }

    /// Pixels of the result for one of ours; 0 where it has none, being made of shapes.
    double density();
}
