package org.smotescope.ui.plot;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.canvas.Canvas;
import org.smotescope.ui.sketch.CanvasSketch;
import org.smotescope.ui.sketch.Sketch;
import org.smotescope.ui.theme.Palette;
import org.smotescope.ui.theme.Theme;

/// A mark as it looks in the plot, for legends and the inspector: a small drawing around zero.
public final class MarkIcon extends Canvas {
    private static final double LINE = 20;
    private static final double[] ENDS = {-LINE / 2, LINE / 2};
    private static final double[] LEVEL = {0.5, 0.5};
    private static final int[] ONE = {0};

    private final Drawing drawing;
    private final ObjectProperty<Palette> palette =
            new SimpleObjectProperty<>(this, "palette", Theme.LIGHT.palette());

    /// @param size of the square in pixels
    /// @param drawing in pixels around zero
    public MarkIcon(double size, Drawing drawing) {
        super(size, size);
        this.drawing = drawing;
        palette.subscribe(this::paint);
    }

    private void paint() {
        double size = getWidth();
        getGraphicsContext2D().clearRect(0, 0, size, size);
        paint(
                new CanvasSketch(getGraphicsContext2D()).withSharpLines(),
                drawing,
                size,
                palette.get());
    }

    /// Draws a mark into the square from the origin.
    static void paint(Sketch sketch, Drawing drawing, double size, Palette palette) {
        Viewport view = new Viewport(-size / 2, size / 2, -size / 2, size / 2, 0, 0, size, size);
        Look look = new Look(view, palette, 1);
        OverlayPainter.paint(sketch, drawing, look);
        ActorPainter painter = new ActorPainter(new SketchPen(sketch), look);
        for (Lines.Depth depth : Lines.Depth.values()) {
            drawing.lines(depth).forEach(painter::paint);
        }
    }

    /// A row of a class.
    public static MarkIcon ofClass(int classIndex) {
        return of(MarkKind.ofClass(classIndex), classIndex);
    }

    /// A mark of any kind in its size in the plot.
    public static MarkIcon of(MarkKind kind, int classIndex) {
        return new MarkIcon(
                16, Drawing.of(new Item.Mark(0, 0, kind, classIndex, kind.radius() * 1.15)));
    }

    /// The base row of a story.
    public static MarkIcon base(int classIndex) {
        return ringed(16, new Item.Ring(0, 0, 6, 2.2, RingStyle.SOLID, Tone.INK), classIndex, 3.6);
    }

    /// A neighbour in a story.
    public static MarkIcon neighbour(int classIndex) {
        return ringed(
                16, new Item.Ring(0, 0, 6.5, 1, RingStyle.SOLID, Tone.TEXT2), classIndex, 3.6);
    }

    /// A row that is marked as one of a cluster.
    public static MarkIcon inCluster(int classIndex) {
        return ringed(
                16, new Item.Ring(0, 0, 6.5, 1.4, RingStyle.SOLID, Tone.INK), classIndex, 3.6);
    }

    /// A row in the ring of its type.
    ///
    /// @param ring one of the kinds RING_…
    public static MarkIcon rowType(MarkKind ring, int classIndex) {
        return new MarkIcon(
                20,
                Drawing.of(
                        new Item.Mark(0, 0, MarkKind.ofClass(classIndex), classIndex, 4.6),
                        new Item.Mark(0, 0, ring, classIndex, ring.radius())));
    }

    /// A line in a tone.
    public static MarkIcon line(Lines.Stroke pen, Tone tone) {
        return new MarkIcon(
                LINE, Drawing.of(Lines.of(Lines.Depth.ABOVE_ROWS, pen, tone, ENDS, LEVEL, ONE)));
    }

    /// A line in the colour of a class.
    public static MarkIcon lineOfClass(Lines.Stroke pen, int classIndex) {
        return new MarkIcon(
                LINE,
                Drawing.of(
                        Lines.ofClass(Lines.Depth.ABOVE_ROWS, pen, classIndex, ENDS, LEVEL, ONE)));
    }

    private static MarkIcon ringed(double size, Item.Ring ring, int classIndex, double radius) {
        return new MarkIcon(
                size,
                Drawing.of(
                        ring,
                        new Item.Mark(0, 0, MarkKind.ofClass(classIndex), classIndex, radius)));
    }

    public ObjectProperty<Palette> paletteProperty() {
        return palette;
    }

    public Drawing drawing() {
        return drawing;
    }
}
