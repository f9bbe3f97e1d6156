package org.smotescope.ui.plot;

import javafx.geometry.Rectangle2D;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import org.smotescope.ui.theme.Fonts;
import org.smotescope.ui.theme.Palette;

/// Draws single marks, rings, lines, badges and labels.
final class ActorPainter {
    private static final double FAINT = 0.45;
    private static final double HALO = 1;

    /// Pixels of ground around words on a line.
    private static final double GROUND = 2;

    /// Pixels between an actor and the crowd.
    private static final double CLEAR = 2;

    /// From this radius on a new row is part of the story and hides what lies under it.
    private static final double STORY_RADIUS = 7;

    private static final double INSIDE_OPACITY = 0.6;
    private static final double CORNER = 12;

    /// Of Inter's capitals and figures, in font sizes: words are centred by it, not by their box.
    static final double CAP_HEIGHT = 0.727;

    private final Pen pen;
    private final Look look;
    private final Viewport view;
    private final Palette palette;
    private final double scale;

    ActorPainter(Pen pen, Look look) {
        this.pen = pen;
        this.look = look;
        this.view = look.viewport();
        this.palette = look.palette();
        this.scale = look.markScale();
    }

    /// Canvas colour under and around lines and rings, so that they stand out from a crowd of rows.
    /// Done for all items before any is drawn, as it must not cut the actors themselves.
    void clearAround(Item item) {
        switch (item) {
            case Item.Segment line ->
                    line(
                            line,
                            new Pen.Line(
                                    palette.canvas(), (line.style().width() + 2 * CLEAR) * scale));
            case Item.Ring ring when ring.fill() == Item.RingFill.CANVAS ->
                    clearDisc(ring.x(), ring.y(), ring.radius() + ring.stroke() / 2);
            case Item.Badge badge -> {
                BadgePlace place = BadgePlace.of(badge, look);
                double radius = place.radius() + CLEAR * scale;
                pen.fill(MarkShape.CIRCLE, place.x(), place.y(), radius, palette.canvas());
            }
            default -> {}
        }
    }

    private void clearDisc(double x, double y, double radius) {
        pen.fill(
                MarkShape.CIRCLE,
                view.toPixelX(x),
                view.toPixelY(y),
                (radius + CLEAR) * scale,
                palette.canvas());
    }

    void paint(Item.Mark mark) {
        double x = view.toPixelX(mark.x());
        double y = view.toPixelY(mark.y());
        double radius = mark.radius() * scale;
        pen.opacity(mark.strength() == Item.Strength.FAINT ? FAINT : 1);
        switch (mark.kind().style()) {
            case FILLED -> filled(mark, x, y, radius);
            case DIMMED -> pen.fill(mark.kind().shape(), x, y, radius, palette.dimmed());
            case HOLLOW -> hollow(mark, x, y, radius, palette.classColour(mark.classIndex()));
            case DIMMED_HOLLOW -> hollow(mark, x, y, radius, palette.dimmed());
            case INK -> cross(x, y, radius, mark.kind().stroke() * scale, palette.text());
            case GONE -> {
                pen.fill(MarkShape.CIRCLE, x, y, radius, palette.canvas());
                cross(x, y, radius, mark.kind().stroke() * scale, palette.dimmed());
            }
            case RING_INK -> ring(mark.kind(), x, y, radius, palette.text());
            case RING_TEXT2 -> ring(mark.kind(), x, y, radius, palette.text2());
        }
        pen.opacity(1);
    }

    /// An actor keeps its full size: the halo lies around it, where that of a row in bulk takes
    /// half its width from the mark so that crowds stay light.
    private void filled(Item.Mark mark, double x, double y, double radius) {
        MarkShape shape = mark.kind().shape();
        pen.stroke(shape, x, y, radius, new Pen.Line(palette.canvas(), 2 * HALO * scale));
        pen.fill(shape, x, y, radius, palette.classColour(mark.classIndex()));
    }

    private void hollow(Item.Mark mark, double x, double y, double radius, Color colour) {
        MarkShape shape = mark.kind().shape();
        boolean story = mark.radius() >= STORY_RADIUS;
        boolean faint = mark.strength() == Item.Strength.FAINT;
        pen.fill(shape, x, y, radius, story ? palette.canvas() : inside());
        double width = scale * (faint ? 1 : strokeAt(mark));
        pen.stroke(shape, x, y, radius, new Pen.Line(colour, width));
    }

    /// From 1.3 for a bulk mark to 2.5 for the new row of a story, so that it grows evenly when the
    /// row settles.
    private static double strokeAt(Item.Mark mark) {
        double small = mark.kind().radius();
        double t = (mark.radius() - small) / (Item.NEW_ROW - small);
        return mark.kind().stroke() + Math.clamp(t, 0, 1) * (2.5 - mark.kind().stroke());
    }

    private Color inside() {
        return palette.canvas().deriveColor(0, 1, 1, INSIDE_OPACITY);
    }

    private void ring(MarkKind kind, double x, double y, double radius, Color colour) {
        circle(x, y, radius, kind.stroke() * scale, kind.ringStyle(), colour);
    }

    void paint(Item.Ring ring) {
        double x = view.toPixelX(ring.x());
        double y = view.toPixelY(ring.y());
        double radius = ring.radius() * scale;
        if (ring.fill() == Item.RingFill.CANVAS) {
            pen.fill(MarkShape.CIRCLE, x, y, radius + ring.stroke() * scale / 2, palette.canvas());
        }
        circle(x, y, radius, ring.stroke() * scale, ring.style(), ring.tone().in(palette));
    }

    private void circle(
            double x, double y, double radius, double width, RingStyle style, Color colour) {
        double period = style.angle(radius / scale) * radius;
        double on = period * style.shareOn();
        Pen.Line line = new Pen.Line(colour, width, period > 0 ? on : 0, period - on);
        pen.stroke(MarkShape.CIRCLE, x, y, radius, line);
    }

    /// Lines in bulk one by one: in the plot they are painted with the rows.
    void paint(Lines lines) {
        Lines.Stroke stroke = lines.stroke();
        Pen.Line style =
                new Pen.Line(
                        lines.colour(palette),
                        stroke.width() * scale,
                        stroke.on() * scale,
                        stroke.off() * scale);
        for (int line = 0; line < lines.count(); line++) {
            double[] xs = new double[lines.places(line)];
            double[] ys = new double[xs.length];
            for (int i = 0; i < xs.length; i++) {
                xs[i] = view.toPixelX(lines.x(line, i));
                ys[i] = view.toPixelY(lines.y(line, i));
            }
            pen.path(xs, ys, style);
        }
    }

    void paint(Item.Segment line) {
        SegmentStyle style = line.style();
        line(
                line,
                new Pen.Line(
                        line.tone().in(palette),
                        style.width() * scale,
                        style.on() * scale,
                        style.off() * scale));
    }

    private void line(Item.Segment line, Pen.Line style) {
        pen.line(
                view.toPixelX(line.x1()),
                view.toPixelY(line.y1()),
                view.toPixelX(line.x2()),
                view.toPixelY(line.y2()),
                style);
    }

    void paint(Item.Badge badge) {
        BadgePlace place = BadgePlace.of(badge, look);
        boolean inverted = badge.style() == Item.BadgeStyle.INVERTED;
        double r = place.radius();
        pen.fill(
                MarkShape.CIRCLE,
                place.x(),
                place.y(),
                r,
                inverted ? palette.text() : palette.canvas());
        if (!inverted) {
            circle(place.x(), place.y(), r, scale, RingStyle.SOLID, palette.text2());
        }
        Font font = Font.font(Fonts.FAMILY, FontWeight.BOLD, 12 * scale * look.textScale());
        text(badge.text(), font, place.x(), place.y(), inverted ? palette.canvas() : ink());
    }

    void paint(Item.Cross cross) {
        cross(
                view.toPixelX(cross.x()),
                view.toPixelY(cross.y()),
                cross.radius() * scale,
                cross.stroke() * scale,
                cross.tone().in(palette));
    }

    private void cross(double x, double y, double radius, double width, Color colour) {
        double arm = radius * Math.sqrt(0.5);
        Pen.Line line = new Pen.Line(colour, width);
        pen.line(x - arm, y - arm, x + arm, y + arm, line);
        pen.line(x - arm, y + arm, x + arm, y - arm, line);
    }

    void paint(LabelBox label) {
        Rectangle2D box = label.box();
        boolean strong = label.label().style() == Item.LabelStyle.STRONG;
        double x = box.getMinX() + 0.5;
        double y = box.getMinY() + 0.5;
        double width = box.getWidth() - 1;
        double height = box.getHeight() - 1;
        Pen.Line border = new Pen.Line(strong ? ink() : palette.line(), 1);
        pen.box(x, y, width, height, CORNER, palette.canvas(), border);
        text(label.label().text(), label.font(), x + width / 2, y + height / 2, ink());
    }

    void paint(Item.Words words) {
        Font font = Font.font(Fonts.MEDIUM_FAMILY, 12 * scale * look.textScale());
        double x = view.toPixelX(words.x());
        double y = view.toPixelY(words.y());
        double width = LabelBox.width(words.text(), font) + 2 * GROUND * scale;
        double height = font.getSize();
        Pen.Line edge = new Pen.Line(palette.canvas(), 1);
        pen.box(x - width / 2, y - height / 2, width, height, 0, palette.canvas(), edge);
        text(words.text(), font, x, y, words.tone().in(palette));
    }

    private Color ink() {
        return palette.text();
    }

    private void text(String text, Font font, double x, double y, Color colour) {
        pen.text(text, font, x, y + CAP_HEIGHT / 2 * font.getSize(), colour);
    }
}
