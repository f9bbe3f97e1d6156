package org.smotescope.ui.plot;

import java.util.List;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;
import org.smotescope.ui.sketch.Lettering;
import org.smotescope.ui.sketch.Sketch;
import org.smotescope.ui.theme.Fonts;
import org.smotescope.ui.theme.Palette;

/// A plot that leaves the window: the same marks, axes and actors as on the screen, with the names
/// of its axes, on whatever it is drawn.
///
/// On shapes more than [#MOST_MARKS] rows in view, and what a model answers, are a picture below
/// the rest, as programs that show shapes cannot cope with more.
public final class PlotFigure {
    /// More rows in view than this become a picture where all else is made of shapes.
    public static final int MOST_MARKS = 20_000;

    /// Pixels of a picture among shapes for one of ours.
    private static final int PICTURE_DENSITY = 4;

    private static final double FONT_SIZE = 12;
    private static final double GAP = 8;
    private static final double TOP = 8;
    private static final double RIGHT = 16;
    private static final double LINE = 18;
    private static final double LEAST_LEFT = 64;

    /// More room beside the axis comes in such steps, so that a plot whose numbers change stays.
    private static final double LEFT_STEP = 24;

    /// Tick labels nearer than this to the ends would be cut off.
    private static final double END = 6;

    private final Drawing drawing;
    private final Viewport shown;
    private final double markScale;
    private final Axes axes;
    private @Nullable Ground ground;

    /// What stands at the axes.
    ///
    /// @param across name of the horizontal axis, with its unit if it has one
    /// @param up name of the vertical axis
    public record Axes(String across, String up) {}

    /// A picture of the part between the axes, and what it was made for.
    private record Ground(Look look, boolean hasRows, int width, int height, int[] argb) {}

    /// @param viewport what is in sight; it is laid into the room that there is
    /// @param markScale size of marks, 1 in a usual window
    public PlotFigure(Drawing drawing, Viewport viewport, double markScale, Axes axes) {
        this.drawing = drawing;
        this.shown = viewport;
        this.markScale = markScale;
        this.axes = axes;
    }

    /// About the pixels between the axes in a figure of a size.
    public static Viewport room(double width, double height) {
        double below = 2 * LINE + GAP;
        return Viewport.ofSize(
                LEAST_LEFT,
                TOP,
                Math.max(1, width - LEAST_LEFT - 3 * RIGHT),
                Math.max(1, height - TOP - 3 * below));
    }

    /// Draws it into the rectangle from the origin.
    public void paint(Sketch g, Palette palette, double width, double height) {
        Font font = Font.font(Fonts.FAMILY, FONT_SIZE);
        double bottom = 2 * LINE + GAP;
        Viewport flat = shown.placed(LEAST_LEFT, TOP, width, Math.max(1, height - TOP - bottom));
        double more = Math.max(0, widest(flat, font) + GAP + LINE - LEAST_LEFT);
        double left = LEAST_LEFT + Math.ceil(more / LEFT_STEP) * LEFT_STEP;
        Viewport view =
                shown.placed(
                        left, TOP, Math.max(1, width - left - RIGHT), Math.max(1, flat.height()));
        Look look = new Look(view, palette, markScale);
        frame(g, look);
        paintAxes(g, look, font);
        paintNames(g, look, font, height);
        paintInside(g, look);
    }

    /// Draws it into the rectangle from the origin, without numbers and names at its axes: one of
    /// several that share them.
    public void paintBare(Sketch g, Palette palette, double width, double height) {
        Look look = new Look(bare(shown, width, height), palette, markScale);
        frame(g, look);
        paintInside(g, look);
    }

    /// Where what is shown lies in a figure without axes.
    public static Viewport bare(Viewport shown, double width, double height) {
        return shown.placed(1, 1, Math.max(1, width - 2), Math.max(1, height - 2));
    }

    private void paintInside(Sketch g, Look look) {
        Viewport view = look.viewport();
        g.save();
        g.clipRect(view.left(), view.top(), view.width(), view.height());
        paintRows(g, look);
        OverlayPainter.paint(g, drawing, look);
        g.restore();
    }

    private static double widest(Viewport view, Font font) {
        return AxisTicks.up(view).stream()
                .mapToDouble(tick -> Lettering.width(tick.label(), font))
                .max()
                .orElse(0);
    }

    /// All but the actors.
    private void paintRows(Sketch g, Look look) {
        List<Marks> layers = drawing.marks();
        boolean isOfPixels = g.density() > 0;
        boolean areMany = !isOfPixels && StampedMarks.countInView(layers, look) > MOST_MARKS;
        if (isOfPixels) {
            picture(g, look, g.density(), true);
            return;
        }
        if (areMany || drawing.field() != null) {
            picture(g, look, PICTURE_DENSITY, areMany);
        } else {
            paintGrid(g, look);
            paintLines(g, look, Lines.Depth.BELOW_ROWS);
        }
        if (!areMany) {
            new StampedMarks(look, g).paint(layers);
            paintLines(g, look, Lines.Depth.ABOVE_ROWS);
        }
    }

    private static void frame(Sketch g, Look look) {
        Viewport view = look.viewport();
        g.setFill(look.palette().canvas());
        g.fillRect(view.left(), view.top(), view.width(), view.height());
        g.setStroke(look.palette().line());
        g.setLineWidth(1);
        g.setLineDashes((double[]) null);
        g.strokeRect(view.left() - 0.5, view.top() - 0.5, view.width() + 1, view.height() + 1);
    }

    private static void paintGrid(Sketch g, Look look) {
        Viewport view = look.viewport();
        g.setStroke(look.palette().lineSoft());
        g.setLineWidth(1);
        for (AxisTicks.Tick tick : AxisTicks.across(view)) {
            double x = view.toPixelX(tick.value());
            g.strokeLine(x, view.top(), x, view.top() + view.height());
        }
        for (AxisTicks.Tick tick : AxisTicks.up(view)) {
            double y = view.toPixelY(tick.value());
            g.strokeLine(view.left(), y, view.left() + view.width(), y);
        }
    }

    private void paintLines(Sketch g, Look look, Lines.Depth depth) {
        ActorPainter painter = new ActorPainter(new SketchPen(g), look);
        drawing.lines(depth).forEach(painter::paint);
    }

    private static void paintAxes(Sketch g, Look look, Font font) {
        Viewport view = look.viewport();
        g.setFont(font);
        g.setFill(look.palette().text2());
        g.setTextBaseline(VPos.CENTER);
        g.setTextAlign(TextAlignment.CENTER);
        double below = view.top() + view.height() + GAP + FONT_SIZE / 2;
        for (AxisTicks.Tick tick : AxisTicks.across(view)) {
            g.fillText(tick.label(), view.toPixelX(tick.value()), below);
        }
        g.setTextAlign(TextAlignment.RIGHT);
        for (AxisTicks.Tick tick : AxisTicks.up(view)) {
            double y = view.toPixelY(tick.value());
            if (y > view.top() + END && y < view.top() + view.height() - END) {
                g.fillText(tick.label(), view.left() - GAP, y);
            }
        }
    }

    private void paintNames(Sketch g, Look look, Font font, double height) {
        Viewport view = look.viewport();
        g.setFill(look.palette().text());
        g.setTextAlign(TextAlignment.CENTER);
        g.fillText(
                Lettering.cut(axes.across(), font, view.width()),
                view.left() + view.width() / 2,
                height - LINE / 2);
        g.save();
        g.translate(LINE / 2, view.top() + view.height() / 2);
        g.rotate(-90);
        g.fillText(Lettering.cut(axes.up(), font, view.height()), 0, 0);
        g.restore();
    }

    /// Ground, grid, what a model answers, and the rows too if they are wanted; made once for each
    /// look.
    private void picture(Sketch g, Look look, double density, boolean withRows) {
        int width = Math.max(1, (int) Math.round(look.viewport().width() * density));
        int height = Math.max(1, (int) Math.round(look.viewport().height() * density));
        Ground made =
                Optional.ofNullable(ground)
                        .filter(old -> old.look().equals(look) && old.hasRows() == withRows)
                        .filter(old -> old.width() == width && old.height() == height)
                        .orElseGet(() -> made(look, width, height, withRows));
        ground = made;
        Viewport view = look.viewport();
        g.image(made.argb(), width, height, view.left(), view.top(), view.width(), view.height());
    }

    private Ground made(Look look, int width, int height, boolean withRows) {
        int[] argb = new int[width * height];
        Raster raster = new Raster(argb, width, height);
        PlotPainter painter = new PlotPainter();
        painter.paintGround(drawing, look, raster);
        if (withRows) {
            List<Marks> all = drawing.marks();
            painter.paintMarks(all, look, raster, PlotPainter.isCrowded(all, look, Pace.ALL));
            painter.paintAbove(drawing, look, raster);
        }
        return new Ground(look, withRows, width, height, argb);
    }
}
