package org.smotescope.ui.sketch;

import javafx.geometry.VPos;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/// What is set in a [Sketch] at a moment.
///
/// @param dashes empty for a solid line
record Settings(
        Color fill,
        Color stroke,
        double lineWidth,
        double[] dashes,
        Font font,
        TextAlignment align,
        VPos baseline,
        double alpha) {
    /// Of Inter, in font sizes: how far below the middle of a line its letters stand.
    private static final double BELOW_MIDDLE = 0.3635;

    private static final double ASCENT = 0.96875;
    private static final double DESCENT = 0.2412;

    static final Settings FIRST =
            new Settings(
                    Color.BLACK,
                    Color.BLACK,
                    1,
                    new double[0],
                    Font.getDefault(),
                    TextAlignment.LEFT,
                    VPos.BASELINE,
                    1);

    /// How far below the given place the letters stand, in pixels.
    double drop() {
        return font.getSize()
                * switch (baseline) {
                    case CENTER -> BELOW_MIDDLE;
                    case TOP -> ASCENT;
                    case BOTTOM -> -DESCENT;
                    case BASELINE -> 0;
                };
    }

    double fillOpacity() {
        return fill.getOpacity() * alpha;
    }

    double strokeOpacity() {
        return stroke.getOpacity() * alpha;
    }

    Settings withFill(Color colour) {
        return new Settings(colour, stroke, lineWidth, dashes, font, align, baseline, alpha);
    }

    Settings withStroke(Color colour) {
        return new Settings(fill, colour, lineWidth, dashes, font, align, baseline, alpha);
    }

    Settings withLineWidth(double width) {
        return new Settings(fill, stroke, width, dashes, font, align, baseline, alpha);
    }

    Settings withDashes(double[] lengths) {
        return new Settings(fill, stroke, lineWidth, lengths, font, align, baseline, alpha);
    }

    Settings withFont(Font other) {
        return new Settings(fill, stroke, lineWidth, dashes, other, align, baseline, alpha);
    }

    Settings withAlign(TextAlignment other) {
        return new Settings(fill, stroke, lineWidth, dashes, font, other, baseline, alpha);
    }

    Settings withBaseline(VPos other) {
        return new Settings(fill, stroke, lineWidth, dashes, font, align, other, alpha);
    }

    Settings withAlpha(double other) {
        return new Settings(fill, stroke, lineWidth, dashes, font, align, baseline, other);
    }
}
