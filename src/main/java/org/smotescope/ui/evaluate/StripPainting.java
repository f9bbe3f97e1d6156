package org.smotescope.ui.evaluate;

import javafx.beans.value.ObservableValue;
import javafx.geometry.VPos;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;
import org.smotescope.ui.evaluate.EvaluateViewModel.Grip;
import org.smotescope.ui.evaluate.Strips.Strip;
import org.smotescope.ui.form.Painting;
import org.smotescope.ui.sketch.Sketch;
import org.smotescope.ui.theme.Palette;

/// One strip: the side that is called the wanted class, the rows, the threshold and the axis.
final class StripPainting extends Painting {
    /// The height of the numbers under the axis.
    static final double AXIS = 22.0;

    private @Nullable Content content;

    StripPainting(ObservableValue<Palette> palette) {
        super(palette);
        setMouseTransparent(true);
    }

    /// What is drawn.
    ///
    /// @param how the threshold was found, in a word; empty where it was set
    /// @param ruled where a rule would put the threshold that was set instead; not a number where
    ///   there is none
    record Content(
            ScoreAxis axis, Strips strips, Grip grip, double threshold, String how, double ruled) {
        Strip strip() {
            return grip == Grip.BEFORE ? strips.before() : strips.after();
        }
    }

    void show(Content shown) {
        content = shown;
        repaint();
    }

    @Override
    protected void paint(Sketch g, double width, double height, Palette colours) {
        Content shown = content;
        if (shown == null) {
            return;
        }
        double bottom = height - AXIS;
        double line = Math.rint(shown.axis().position(shown.threshold()) * width);
        g.setFill(colours.inset());
        g.fillRect(line, 0, width - line, bottom);
        paintAxis(g, shown.axis(), width, bottom, colours);
        g.setStroke(colours.line());
        g.setLineWidth(1);
        double baseline = Math.floor(shown.strips().baseline()) + 0.5;
        g.strokeLine(0, baseline, width, baseline);
        new RowPainter(g, shown.strips(), shown.threshold(), bottom).paint(shown.strip(), colours);
        paintRuled(g, Math.rint(shown.axis().position(shown.ruled()) * width), bottom, colours);
        paintThreshold(g, shown.grip(), line, bottom, colours);
    }

    /// Where the rule would put the line.
    private static void paintRuled(Sketch g, double x, double bottom, Palette colours) {
        if (Double.isNaN(x)) {
            return;
        }
        g.setStroke(colours.accent());
        g.setLineWidth(1.5);
        g.setLineDashes(2, 3);
        g.strokeLine(x, 0, x, bottom);
        g.setLineDashes((double[]) null);
    }

    private static void paintAxis(
            Sketch g, ScoreAxis axis, double width, double bottom, Palette colours) {
        g.setFont(Texts.small());
        g.setTextAlign(TextAlignment.CENTER);
        g.setTextBaseline(VPos.CENTER);
        g.setFill(colours.text2());
        g.setStroke(colours.lineSoft());
        g.setLineWidth(1);
        for (double tick : axis.ticks(width)) {
            double x = Math.floor(axis.position(tick) * width) + 0.5;
            g.strokeLine(x, 0, x, bottom);
            String words = Words.tick(tick);
            double half = Texts.width(words, g.getFont()) / 2;
            if (x >= half && x + half <= width) {
                g.fillText(words, x, bottom + AXIS / 2 + 1);
            }
        }
    }

    private static void paintThreshold(
            Sketch g, Grip grip, double x, double bottom, Palette colours) {
        Color colour = grip == Grip.AFTER ? colours.accent() : colours.text();
        g.setStroke(colour);
        g.setLineWidth(2);
        if (grip == Grip.BEFORE) {
            g.setLineDashes(5, 3);
        }
        g.strokeLine(x, 0, x, bottom);
        g.setLineDashes((double[]) null);
    }
}
