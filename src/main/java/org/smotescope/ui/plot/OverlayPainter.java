package org.smotescope.ui.plot;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.canvas.GraphicsContext;
import org.smotescope.ui.sketch.CanvasSketch;
import org.smotescope.ui.sketch.Sketch;
import org.smotescope.ui.theme.Palette;

/// Draws the actors of a drawing, all that is not in the raster, onto a canvas, and the labels
/// last.
public final class OverlayPainter {

    private OverlayPainter() {}

    /// Draws on top of what is there; nothing is cleared. Pixels are those of the viewport.
    public static void paint(
            GraphicsContext canvas,
            Drawing drawing,
            Viewport viewport,
            Palette palette,
            double markScale) {
        paint(canvas, drawing, new Look(viewport, palette, markScale));
    }

    static void paint(GraphicsContext canvas, Drawing drawing, Look look) {
        paint(new CanvasSketch(canvas).withSharpLines(), drawing, look);
    }

    static void paint(Sketch sketch, Drawing drawing, Look look) {
        paint(new SketchPen(sketch), drawing, look);
    }

    static void paint(Pen pen, Drawing drawing, Look look) {
        ActorPainter actors = new ActorPainter(pen, look);
        drawing.items().forEach(actors::clearAround);
        List<Item.Label> labels = new ArrayList<>();
        for (Item item : drawing.items()) {
            switch (item) {
                case Marks _, ScoreField _, Lines _ -> {}
                case Item.Label label -> labels.add(label);
                case Item.Mark mark -> actors.paint(mark);
                case Item.Ring ring -> actors.paint(ring);
                case Item.Segment segment -> actors.paint(segment);
                case Item.Badge badge -> actors.paint(badge);
                case Item.Cross cross -> actors.paint(cross);
                case Item.Words words -> actors.paint(words);
            }
        }
        for (LabelBox box : place(labels, drawing, look)) {
            actors.paint(box);
        }
    }

    /// Where the labels of a drawing go, in its order.
    static List<LabelBox> place(List<Item.Label> labels, Drawing drawing, Look look) {
        if (labels.isEmpty()) {
            return List.of();
        }
        Viewport view = look.viewport();
        LabelPlacer placer =
                new LabelPlacer(
                        new Rectangle2D(view.left(), view.top(), view.width(), view.height()));
        List<LabelBox> sized = labels.stream().map(label -> LabelBox.of(label, look)).toList();
        for (Item item : drawing.items()) {
            Obstacles.add(item, look, sized, placer);
        }
        return sized.stream().map(box -> box.placed(placer)).toList();
    }
}
