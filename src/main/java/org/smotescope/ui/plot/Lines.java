package org.smotescope.ui.plot;

import java.util.Objects;
import java.util.function.Function;
import javafx.scene.paint.Color;
import org.smotescope.ui.theme.Palette;

/// Lines in bulk: many short ones, such as those between rows and their neighbours, or few long
/// ones, such as contours. Painted with the rows, below or above all of them.
///
/// Compared by identity, as [Marks] are: other lines are another picture. The arrays are not
/// copied: nobody may write to them afterwards.
public final class Lines implements Item {

    /// Where the lines lie.
    public enum Depth {
        BELOW_ROWS,
        ABOVE_ROWS
    }

    /// How lines are drawn.
    ///
    /// @param width in pixels at mark scale 1
    /// @param on length of a dash, 0 for a line without gaps
    /// @param off length of a gap
    public record Stroke(double width, double on, double off) {
        /// Thin, without gaps.
        public static final Stroke THIN = new Stroke(1, 0, 0);

        public static final Stroke SOLID = new Stroke(1.6, 0, 0);
        public static final Stroke DASHED = new Stroke(1.8, 7, 4);
    }

    private final Depth depth;
    private final Stroke stroke;
    private final Function<Palette, Color> ink;
    private final double[] xs;
    private final double[] ys;
    private final int[] starts;

    private Lines(
            Depth depth,
            Stroke stroke,
            Function<Palette, Color> ink,
            double[] xs,
            double[] ys,
            int[] starts) {
        if (xs.length != ys.length) {
            throw new IllegalArgumentException(
                    "places must be as many up as across: " + xs.length + ", " + ys.length);
        }
        for (int i = 0; i < starts.length; i++) {
            int end = i + 1 < starts.length ? starts[i + 1] : xs.length;
            Objects.checkFromToIndex(starts[i], end, xs.length);
        }
        this.depth = depth;
        this.stroke = stroke;
        this.ink = ink;
        this.xs = xs;
        this.ys = ys;
        this.starts = starts;
    }

    /// Lines in a tone.
    ///
    /// @param xs of the places that the lines go through, one line after the other
    /// @param ys as many
    /// @param starts where in `xs` each line begins, ascending from 0
    public static Lines of(
            Depth depth, Stroke stroke, Tone tone, double[] xs, double[] ys, int[] starts) {
        return new Lines(depth, stroke, tone::in, xs, ys, starts);
    }

    /// Lines in the colour of a class.
    public static Lines ofClass(
            Depth depth, Stroke stroke, int classIndex, double[] xs, double[] ys, int[] starts) {
        return new Lines(depth, stroke, palette -> palette.classColour(classIndex), xs, ys, starts);
    }

    Depth depth() {
        return depth;
    }

    Stroke stroke() {
        return stroke;
    }

    Color colour(Palette palette) {
        return ink.apply(palette);
    }

    /// How many lines there are.
    public int count() {
        return starts.length;
    }

    /// How many places a line goes through.
    public int places(int line) {
        int end = line + 1 < starts.length ? starts[line + 1] : xs.length;
        return end - starts[line];
    }

    public double x(int line, int place) {
        return xs[starts[line] + place];
    }

    public double y(int line, int place) {
        return ys[starts[line] + place];
    }
}
