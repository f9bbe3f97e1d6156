package org.smotescope.ui.data;

import javafx.beans.value.ObservableValue;
import org.smotescope.ui.form.Painting;
import org.smotescope.ui.sketch.Sketch;
import org.smotescope.ui.theme.Palette;

/// How a class is drawn in a histogram: filled, or as a line.
final class LegendMark extends Painting {
    private final int look;

    LegendMark(int look, ObservableValue<Palette> palette) {
        super(palette);
        this.look = look;
        setMinSize(14, 12);
        setPrefSize(14, 12);
        setMaxSize(14, 12);
    }

    @Override
    protected void paint(Sketch g, double width, double height, Palette colours) {
        if (look == 0) {
            g.setFill(colours.classColour(0).deriveColor(0, 1, 1, 0.75));
            g.fillRect(0, 1, width, height - 2);
        } else {
            g.setStroke(colours.classColour(look));
            g.setLineWidth(2);
            double[] x = {0, width / 2, width / 2, width};
            double[] y = {height - 4, height - 4, 4, 4};
            g.strokePolyline(x, y, x.length);
        }
    }
}
