package org.smotescope.ui.sketch;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.geometry.VPos;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;

/// A sketch that is made of shapes: keeps what is set.
abstract class ShapeSketch implements Sketch {
    private final Deque<Settings> kept = new ArrayDeque<>();
    private Settings now = Settings.FIRST;

    /// What is set now.
    final Settings now() {
        return now;
    }

    /// What is set within other settings begins anew and ends with it.
    final void within(Runnable drawing) {
        Settings before = now;
        now = Settings.FIRST;
        drawing.run();
        now = before;
    }

    @Override
    public final void setFill(Color colour) {
        now = now.withFill(colour);
    }

    @Override
    public final void setStroke(Color colour) {
        now = now.withStroke(colour);
    }

    @Override
    public final void setLineWidth(double width) {
        now = now.withLineWidth(width);
    }

    @Override
    public final void setLineDashes(double @Nullable ... dashes) {
        now = now.withDashes(dashes == null ? new double[0] : dashes);
    }

    @Override
    public final void setFont(Font font) {
        now = now.withFont(font);
    }

    @Override
    public final Font getFont() {
        return now.font();
    }

    @Override
    public final void setTextAlign(TextAlignment align) {
        now = now.withAlign(align);
    }

    @Override
    public final void setTextBaseline(VPos baseline) {
        now = now.withBaseline(baseline);
    }

    @Override
    public final void setGlobalAlpha(double alpha) {
        now = now.withAlpha(alpha);
    }

    @Override
    public void save() {
        kept.push(now);
    }

    @Override
    public void restore() {
        now = kept.pop();
    }

    @Override
    public final double density() {
        return 0;
    }
}
