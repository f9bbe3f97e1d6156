package org.smotescope.ui.data;

import javafx.beans.value.ObservableValue;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;
import org.smotescope.ui.form.Painting;
import org.smotescope.ui.sketch.Sketch;
import org.smotescope.ui.theme.Palette;

/// A histogram by class: the majority filled, the positive class as a line, each to its own height;
/// for words a pair of bars each. Further classes are left out.
final class HistogramPainting extends Painting {
    private static final double FILL = 0.75;

    private @Nullable Histogram histogram;
    private final double stroke;

    /// @param stroke the width of lines
    HistogramPainting(ObservableValue<Palette> palette, double stroke) {
        super(palette);
        this.stroke = stroke;
        setMinSize(0, 0);
    }

    void show(@Nullable Histogram shown) {
        histogram = shown;
        repaint();
    }

    @Override
    protected void paint(Sketch g, double width, double height, Palette colours) {
        Histogram shown = histogram;
        if (shown == null || shown.bins() == 0) {
            return;
        }
        if (shown.isOfWords()) {
            paintWords(g, shown, width, height, colours);
        } else {
            paintNumbers(g, shown, width, height, colours);
        }
    }

    private void paintNumbers(
            Sketch g, Histogram shown, double width, double height, Palette colours) {
        double bin = width / shown.bins();
        double most = shown.most(0);
        int[] filled = shown.counts().getFirst();
        g.setFill(faded(colours.classColour(0)));
        for (int i = 0; i < filled.length; i++) {
            double top = Math.rint(filled[i] / most * (height - 2));
            double left = Math.rint(i * bin);
            double gap = bin > 8 ? 1 : 0;
            g.fillRect(left, height - top, Math.rint((i + 1) * bin) - left - gap, top);
        }
        if (shown.counts().size() > 1) {
            line(g, shown, height, bin, colours);
        }
    }

    private void line(Sketch g, Histogram shown, double height, double bin, Palette colours) {
        int[] counts = shown.counts().get(1);
        double most = shown.most(1);
        double[] x = new double[counts.length * 2];
        double[] y = new double[counts.length * 2];
        for (int i = 0; i < counts.length; i++) {
            double top = height - Math.rint(counts[i] / most * (height - 4)) - stroke / 2;
            x[2 * i] = Math.rint(i * bin) + (i == 0 ? stroke / 2 : 0);
            x[2 * i + 1] = Math.rint((i + 1) * bin);
            y[2 * i] = top;
            y[2 * i + 1] = top;
        }
        g.setStroke(colours.canvas());
        g.setLineWidth(stroke + 2);
        g.strokePolyline(x, y, x.length);
        g.setStroke(colours.classColour(1));
        g.setLineWidth(stroke);
        g.strokePolyline(x, y, x.length);
    }

    private void paintWords(
            Sketch g, Histogram shown, double width, double height, Palette colours) {
        double slot = width / shown.bins();
        double bar = Math.min(48, slot * 0.45);
        boolean two = shown.counts().size() > 1;
        for (int i = 0; i < shown.bins(); i++) {
            double left = i * slot;
            double filled = shown.counts().getFirst()[i] / (double) shown.most(0) * height;
            g.setFill(faded(colours.classColour(0)));
            g.fillRect(Math.rint(left), height - filled, Math.rint(bar), filled);
            if (two) {
                double open = shown.counts().get(1)[i] / (double) shown.most(1) * height;
                g.setStroke(colours.classColour(1));
                g.setLineWidth(stroke);
                double inset = stroke / 2;
                g.strokeRect(
                        Math.rint(left + bar) + 1 + inset,
                        height - open + inset,
                        Math.rint(bar) - 2 - stroke,
                        Math.max(0, open - stroke));
            }
        }
    }

    private static Color faded(Color colour) {
        return colour.deriveColor(0, 1, 1, FILL);
    }
}
