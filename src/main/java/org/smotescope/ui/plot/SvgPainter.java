package org.smotescope.ui.plot;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import org.smotescope.ui.theme.Fonts;
import org.smotescope.ui.theme.Palette;

/// Writes a plot as SVG (W3C, Scalable Vector Graphics 1.1): the same marks, axes and actors as on
/// the screen, in shapes that can be enlarged and edited.
///
/// The text depends on the arguments only and refers to nothing outside itself. More than
/// [#MOST_MARKS] rows in view, and what a model answers, are an embedded picture below the rest, as
/// programs that show SVG cannot cope with more.
public final class SvgPainter {
    /// More rows in view than this become a picture.
    public static final int MOST_MARKS = 20_000;

    /// Pixels of an embedded picture for one of the plot.
    private static final int DENSITY = 2;

    private static final double FONT_SIZE = 12;
    private static final double TITLE_SIZE = 14;
    private static final double GAP = 8;
    private static final double END = 6;

    private final Drawing drawing;
    private final Look look;
    private final Viewport view;
    private final SvgPen pen = new SvgPen();

    /// What stands around a plot.
    ///
    /// @param across name of the horizontal axis, with its unit if it has one
    /// @param up name of the vertical axis
    public record Words(String title, String across, String up) {}

    private SvgPainter(Drawing drawing, Look look) {
        this.drawing = drawing;
        this.look = look;
        this.view = look.viewport();
    }

    /// @param viewport lies within the picture as it does in a [PlotPane], with room for axes
    /// @param width of the whole picture in pixels
    /// @param height of the whole picture in pixels
    public static String paint(
            Drawing drawing,
            Viewport viewport,
            Palette palette,
            double markScale,
            Words words,
            double width,
            double height) {
        Look look = new Look(viewport, palette, markScale);
        return new SvgPainter(drawing, look).paint(words, width, height);
    }

    private String paint(Words words, double width, double height) {
        pen.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        pen.write(
                """
                <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" \
                width="%1$s" height="%2$s" viewBox="0 0 %1$s %2$s" \
                font-family="'%3$s', Inter, sans-serif" stroke-miterlimit="10">"""
                        .formatted(SvgPen.number(width), SvgPen.number(height), Fonts.FAMILY));
        pen.write("<title>" + SvgPen.escaped(words.title()) + "</title>");
        List<Marks> layers = drawing.marks();
        boolean areMany = SvgMarks.countInView(layers, look) > MOST_MARKS;
        List<Marks> single = areMany ? List.of() : layers;
        SvgMarks marks = new SvgMarks(look, pen);
        pen.write("<defs>");
        pen.write("<clipPath id=\"area\">" + area("") + "</clipPath>");
        marks.define(single);
        pen.write("</defs>");
        pen.write(
                "<rect width=\"100%\" height=\"100%\" "
                        + pen.fillOf(look.palette().canvas())
                        + "/>");
        paintAxes();
        paintWords(words, height);
        pen.write("<g clip-path=\"url(#area)\">");
        if (areMany || drawing.field() != null) {
            pen.write(picture(areMany));
        } else {
            paintGrid();
            paintLines(Lines.Depth.BELOW_ROWS);
        }
        pen.write("<g id=\"rows\">");
        marks.use(single);
        pen.write("</g>");
        paintLines(Lines.Depth.ABOVE_ROWS);
        OverlayPainter.paint(pen, drawing, look);
        pen.write("</g>");
        pen.write("</svg>");
        return pen.text();
    }

    /// The rectangle between the axes.
    private String area(String style) {
        return "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"%s/>"
                .formatted(
                        SvgPen.number(view.left()),
                        SvgPen.number(view.top()),
                        SvgPen.number(view.width()),
                        SvgPen.number(view.height()),
                        style);
    }

    private void paintGrid() {
        double right = view.left() + view.width();
        double bottom = view.top() + view.height();
        Pen.Line line = new Pen.Line(look.palette().lineSoft(), 1);
        for (AxisTicks.Tick tick : AxisTicks.across(view)) {
            double x = view.toPixelX(tick.value());
            pen.line(x, view.top(), x, bottom, line);
        }
        for (AxisTicks.Tick tick : AxisTicks.up(view)) {
            double y = view.toPixelY(tick.value());
            pen.line(view.left(), y, right, y, line);
        }
    }

    private void paintLines(Lines.Depth depth) {
        ActorPainter painter = new ActorPainter(pen, look);
        drawing.lines(depth).forEach(painter::paint);
    }

    private void paintAxes() {
        Pen.Line line = new Pen.Line(look.palette().line(), 1);
        pen.box(
                view.left() - 0.5,
                view.top() - 0.5,
                view.width() + 1,
                view.height() + 1,
                0,
                look.palette().canvas(),
                line);
        Font font = Font.font(Fonts.FAMILY, FONT_SIZE);
        double drop = ActorPainter.CAP_HEIGHT / 2 * FONT_SIZE;
        double below = view.top() + view.height() + GAP + FONT_SIZE / 2 + drop;
        for (AxisTicks.Tick tick : AxisTicks.across(view)) {
            double x = view.toPixelX(tick.value());
            pen.text(tick.label(), font, x, below, look.palette().text2());
        }
        for (AxisTicks.Tick tick : AxisTicks.up(view)) {
            double y = view.toPixelY(tick.value());
            if (y > view.top() + END && y < view.top() + view.height() - END) {
                pen.text(
                        tick.label(),
                        font,
                        view.left() - GAP,
                        y + drop,
                        look.palette().text2(),
                        "text-anchor=\"end\"");
            }
        }
    }

    private void paintWords(Words words, double height) {
        Font font = Font.font(Fonts.FAMILY, FONT_SIZE);
        double middle = view.left() + view.width() / 2;
        double centre = view.top() + view.height() / 2;
        double below = (view.top() + view.height() + height) / 2 + TITLE_SIZE;
        double side = FONT_SIZE;
        pen.text(words.across(), font, middle, below, look.palette().text());
        pen.text(
                words.up(),
                font,
                side,
                centre,
                look.palette().text(),
                "text-anchor=\"middle\" transform=\"rotate(-90 %s %s)\""
                        .formatted(SvgPen.number(side), SvgPen.number(centre)));
        pen.text(
                words.title(),
                Font.font(Fonts.FAMILY, FontWeight.BOLD, TITLE_SIZE),
                view.left(),
                view.top() - GAP - END,
                look.palette().text(),
                "text-anchor=\"start\"");
    }

    /// Ground, grid and what a model answers, and all rows where they are too many.
    private String picture(boolean withRows) {
        int width = (int) Math.round(view.width() * DENSITY);
        int height = (int) Math.round(view.height() * DENSITY);
        int[] argb = new int[width * height];
        Raster raster = new Raster(argb, width, height);
        PlotPainter painter = new PlotPainter();
        painter.paintGround(drawing, look, raster);
        if (withRows) {
            List<Marks> all = drawing.marks();
            painter.paintMarks(all, look, raster, PlotPainter.isCrowded(all, look, Pace.ALL));
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            Png.write(png, width, height, argb);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return area(" preserveAspectRatio=\"none\" xlink:href=\"data:image/png;base64,"
                        + Base64.getEncoder().encodeToString(png.toByteArray())
                        + "\"")
                .replaceFirst("<rect", "<image");
    }
}
