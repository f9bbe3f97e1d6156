package org.smotescope.ui.compare;

import javafx.beans.value.ObservableValue;
import org.smotescope.ui.form.Painting;
import org.smotescope.ui.sketch.Sketch;
import org.smotescope.ui.theme.Palette;

/// An [IntervalSketch] in a cell of a table.
final class IntervalBar extends Painting {
    private static final double WIDTH = 88;
    private static final double LEAST = 48;
    private static final double HEIGHT = 18;

    private IntervalSketch shown = IntervalSketch.NOTHING;

    IntervalBar(ObservableValue<Palette> palette) {
        super(palette);
        setMinSize(LEAST, HEIGHT);
        setPrefSize(WIDTH, HEIGHT);
        setMaxSize(Double.MAX_VALUE, HEIGHT);
        setMouseTransparent(true);
    }

    void show(IntervalSketch next) {
        shown = next;
        repaint();
    }

    @Override
    protected void paint(Sketch g, double width, double height, Palette colours) {
        shown.paint(g, width, height, colours);
    }
}
