package org.smotescope.ui.form;

import javafx.beans.value.ObservableValue;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;
import org.smotescope.ui.sketch.Sketch;
import org.smotescope.ui.theme.Palette;

/// The bar of one class: what stays filled, what is new hatched, what is removed an empty outline.
final class BeforeAfterBar extends Painting {
    private static final double HEIGHT = 12;

    private @Nullable ClassCount bar;
    private int longest = 1;

    BeforeAfterBar(ObservableValue<Palette> palette) {
        super(palette);
        setMinWidth(20);
        setPrefHeight(HEIGHT);
        setMinHeight(HEIGHT);
        setMaxHeight(HEIGHT);
    }

    void show(ClassCount shown, int longestBar) {
        bar = shown;
        longest = longestBar;
        repaint();
    }

    @Override
    protected void paint(Sketch g, double width, double height, Palette colours) {
        ClassCount shown = bar;
        if (shown == null) {
            return;
        }
        Color colour = colours.classColour(shown.look());
        double kept = length(Math.min(shown.before(), shown.after()), width);
        double before = length(shown.before(), width);
        double after = length(shown.after(), width);
        double end = Math.max(before, after);
        if (after > before) {
            hatch(g, kept, 0.5, end - kept, height - 1, colour);
        }
        g.setFill(colour);
        g.fillRect(0, 0, kept, height);
        if (end > kept + 1) {
            g.setStroke(colour);
            g.setLineWidth(1);
            g.strokeRect(0.5, 0.5, end - 1, height - 1);
        }
    }

    private double length(int rows, double width) {
        return Math.rint(width * rows / longest);
    }
}
