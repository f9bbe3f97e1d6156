package org.smotescope.ui.plot;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.smotescope.ui.theme.Fonts;

/// Draws the frame of a plot and the numbers along it. The grid is part of the raster.
final class AxisPainter {
    private static final double GAP = 8;

    /// Tick labels nearer than this to the ends would be cut off.
    private static final double END = 6;

    private AxisPainter() {}

    static void paint(GraphicsContext canvas, Look look, double fontSize) {
        Viewport view = look.viewport();
        canvas.setStroke(look.palette().line());
        canvas.setLineWidth(1);
        canvas.strokeRect(view.left() - 0.5, view.top() - 0.5, view.width() + 1, view.height() + 1);
        canvas.setFont(Font.font(Fonts.FAMILY, fontSize));
        canvas.setFill(look.palette().text2());
        canvas.setTextBaseline(VPos.CENTER);
        canvas.setTextAlign(TextAlignment.CENTER);
        double below = view.top() + view.height() + GAP + fontSize / 2;
        for (AxisTicks.Tick tick : AxisTicks.across(view)) {
            canvas.fillText(tick.label(), view.toPixelX(tick.value()), below);
        }
        canvas.setTextAlign(TextAlignment.RIGHT);
        for (AxisTicks.Tick tick : AxisTicks.up(view)) {
            double y = view.toPixelY(tick.value());
            if (y > view.top() + END && y < view.top() + view.height() - END) {
                canvas.fillText(tick.label(), view.left() - GAP, y, view.left() - GAP - 2);
            }
        }
    }
}
