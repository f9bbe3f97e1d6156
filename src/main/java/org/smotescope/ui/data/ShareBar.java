package org.smotescope.ui.data;

import javafx.beans.value.ObservableValue;
import org.smotescope.ui.form.Painting;
import org.smotescope.ui.sketch.Sketch;
import org.smotescope.ui.theme.Palette;

/// A bar as long as a class is large beside the largest.
final class ShareBar extends Painting {
    private final double share;
    private final int look;

    /// @param share the rows of the class divided by those of the largest
    ShareBar(double share, int look, ObservableValue<Palette> palette) {
        super(palette);
        this.share = share;
        this.look = look;
        setMinSize(40, 16);
        setPrefHeight(16);
        setMaxHeight(16);
    }

    @Override
    protected void paint(Sketch g, double width, double height, Palette colours) {
        g.setFill(colours.classColour(look));
        g.fillRect(0, 0, Math.max(1, Math.rint(width * share)), height);
    }
}
