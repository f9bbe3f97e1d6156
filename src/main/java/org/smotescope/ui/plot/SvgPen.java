package org.smotescope.ui.plot;

import java.util.Locale;
import java.util.StringJoiner;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import org.smotescope.ui.theme.Fonts;

/// Writes what is drawn as elements of SVG (W3C, Scalable Vector Graphics 1.1).
final class SvgPen implements Pen {
    private static final double DECIMALS = 100;

    private final StringBuilder svg = new StringBuilder();
    private double opacity = 1;

    String text() {
        return svg.toString();
    }

    /// Writes something as it is.
    void write(String element) {
        svg.append(element).append('\n');
    }

    @Override
    public void opacity(double value) {
        opacity = value;
    }

    @Override
    public void fill(MarkShape shape, double x, double y, double radius, Color colour) {
        shape(shape, x, y, radius, fillOf(colour));
    }

    @Override
    public void stroke(MarkShape shape, double x, double y, double radius, Line line) {
        shape(shape, x, y, radius, "fill=\"none\"" + strokeOf(line));
    }

    private void shape(MarkShape shape, double x, double y, double radius, String style) {
        if (shape == MarkShape.CIRCLE) {
            write(
                    "<circle cx=\"%s\" cy=\"%s\" r=\"%s\" %s/>"
                            .formatted(number(x), number(y), number(radius), style));
            return;
        }
        StringJoiner corners = new StringJoiner(" ");
        for (int i = 0; i < shape.cornerCount(); i++) {
            corners.add(
                    number(x + radius * shape.cornerX(i))
                            + ","
                            + number(y + radius * shape.cornerY(i)));
        }
        write("<polygon points=\"" + corners + "\" " + style + "/>");
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, Line line) {
        write(
                "<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\"%s/>"
                        .formatted(number(x1), number(y1), number(x2), number(y2), strokeOf(line)));
    }

    @Override
    public void path(double[] xs, double[] ys, Line line) {
        StringJoiner places = new StringJoiner(" ");
        for (int i = 0; i < xs.length; i++) {
            places.add(number(xs[i]) + "," + number(ys[i]));
        }
        write("<polyline points=\"" + places + "\" fill=\"none\"" + strokeOf(line) + "/>");
    }

    @Override
    public void box(
            double x,
            double y,
            double width,
            double height,
            double corner,
            Color inside,
            Line border) {
        write(
                "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"%s\" %s%s/>"
                        .formatted(
                                number(x),
                                number(y),
                                number(width),
                                number(height),
                                number(corner / 2),
                                fillOf(inside),
                                strokeOf(border)));
    }

    @Override
    public void text(String text, Font font, double x, double y, Color colour) {
        text(text, font, x, y, colour, "text-anchor=\"middle\"");
    }

    /// @param attributes where the words stand by their place, and how they are turned
    void text(String text, Font font, double x, double y, Color colour, String attributes) {
        write(
                "<text x=\"%s\" y=\"%s\" font-size=\"%s\" font-weight=\"%d\" %s %s>%s</text>"
                        .formatted(
                                number(x),
                                number(y),
                                number(font.getSize()),
                                weight(font),
                                attributes,
                                fillOf(colour),
                                escaped(text)));
    }

    /// Medium is a family of its own for JavaFX.
    private static int weight(Font font) {
        if (font.getFamily().equals(Fonts.MEDIUM_FAMILY)) {
            return 500;
        }
        return font.getStyle().contains("Bold") ? 700 : 400;
    }

    String fillOf(Color colour) {
        return "fill=\"%s\"%s".formatted(hex(colour), opacityOf("fill", colour));
    }

    private String strokeOf(Line line) {
        String dashes =
                line.on() > 0
                        ? " stroke-dasharray=\""
                                + number(line.on())
                                + " "
                                + number(line.off())
                                + "\""
                        : "";
        return " stroke=\"%s\" stroke-width=\"%s\"%s%s"
                .formatted(
                        hex(line.colour()),
                        number(line.width()),
                        opacityOf("stroke", line.colour()),
                        dashes);
    }

    private String opacityOf(String what, Color colour) {
        double value = colour.getOpacity() * opacity;
        return value < 1 ? " %s-opacity=\"%s\"".formatted(what, number(value)) : "";
    }

    private static String hex(Color colour) {
        return String.format(Locale.ROOT, "#%06x", Raster.argb(colour) & 0xffffff);
    }

    /// With two decimals at most.
    static String number(double value) {
        double rounded = Math.rint(value * DECIMALS) / DECIMALS;
        return rounded == Math.rint(rounded) && Math.abs(rounded) < 1e15
                ? Long.toString((long) rounded)
                : Double.toString(rounded);
    }

    /// As XML wants it; what XML cannot say becomes a space.
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints()
                .forEach(
                        c -> {
                            switch (c) {
                                case '&' -> escaped.append("&amp;");
                                case '<' -> escaped.append("&lt;");
                                case '>' -> escaped.append("&gt;");
                                case '"' -> escaped.append("&quot;");
                                default -> escaped.appendCodePoint(isOfXml(c) ? c : ' ');
                            }
                        });
        return escaped.toString();
    }

    private static boolean isOfXml(int c) {
        return c == '\t'
                || c == '\n'
                || (c >= 0x20 && c <= 0xd7ff)
                || (c >= 0xe000 && c <= 0xfffd)
                || c >= 0x10000;
    }
}
