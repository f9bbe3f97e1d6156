package org.smotescope.ui.sketch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Consumer;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import org.smotescope.data.io.XmlText;
import org.smotescope.ui.theme.Fonts;

/// Writes what is drawn as SVG (W3C, Scalable Vector Graphics 1.1). Words stay words.
///
/// The text depends on what is drawn only, and refers to nothing outside itself.
public final class SvgSketch extends ShapeSketch {
    private static final double DECIMALS = 100;

    private final StringBuilder svg = new StringBuilder();
    private final Set<String> stamps = new HashSet<>();
    private final Deque<Integer> groups = new ArrayDeque<>();
    private final String prefix;
    private int open;
    private int clips;

    /// A drawing of its own, with its declaration.
    ///
    /// @param title what programs show as its name
    public static String file(String title, double width, double height, Consumer<Sketch> drawing) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + inline("", title, width, height, drawing);
    }

    /// An element for a page that has several drawings.
    ///
    /// @param prefix begins the names of its parts, which must differ within the page
    public static String inline(
            String prefix, String title, double width, double height, Consumer<Sketch> drawing) {
        SvgSketch sketch = new SvgSketch(prefix);
        sketch.write(
                """
                <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" \
                width="%1$s" height="%2$s" viewBox="0 0 %1$s %2$s" \
                font-family="'%3$s', Inter, sans-serif" stroke-miterlimit="10">"""
                        .formatted(number(width), number(height), Fonts.FAMILY));
        sketch.write("<title>" + XmlText.escaped(title) + "</title>");
        drawing.accept(sketch);
        sketch.write("</svg>");
        return sketch.svg.toString();
    }

    private SvgSketch(String prefix) {
        this.prefix = prefix;
    }

    private void write(String element) {
        svg.append(element).append('\n');
    }

    @Override
    public void fillRect(double x, double y, double width, double height) {
        rect(x, y, width, height, 0, fill());
    }

    @Override
    public void strokeRect(double x, double y, double width, double height) {
        rect(x, y, width, height, 0, stroke());
    }

    @Override
    public void fillRoundRect(
            double x, double y, double width, double height, double arcWidth, double arcHeight) {
        rect(x, y, width, height, arcWidth / 2, fill());
    }

    @Override
    public void strokeRoundRect(
            double x, double y, double width, double height, double arcWidth, double arcHeight) {
        rect(x, y, width, height, arcWidth / 2, stroke());
    }

    private void rect(double x, double y, double width, double height, double r, String style) {
        String corner = r > 0 ? " rx=\"" + number(r) + "\"" : "";
        write("<rect" + box(x, y, width, height) + corner + style + "/>");
    }

    private static String box(double x, double y, double width, double height) {
        return " x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\""
                .formatted(number(x), number(y), number(width), number(height));
    }

    @Override
    public void fillOval(double x, double y, double width, double height) {
        oval(x, y, width, height, fill());
    }

    @Override
    public void strokeOval(double x, double y, double width, double height) {
        oval(x, y, width, height, stroke());
    }

    private void oval(double x, double y, double width, double height, String style) {
        String centre = " cx=\"" + number(x + width / 2) + "\" cy=\"" + number(y + height / 2);
        if (Math.abs(width - height) < 1e-9) {
            write("<circle" + centre + "\" r=\"" + number(width / 2) + "\"" + style + "/>");
        } else {
            write(
                    "<ellipse%s\" rx=\"%s\" ry=\"%s\"%s/>"
                            .formatted(centre, number(width / 2), number(height / 2), style));
        }
    }

    @Override
    public void fillPolygon(double[] xs, double[] ys, int corners) {
        points("polygon", xs, ys, corners, fill());
    }

    @Override
    public void strokePolygon(double[] xs, double[] ys, int corners) {
        points("polygon", xs, ys, corners, stroke());
    }

    @Override
    public void strokePolyline(double[] xs, double[] ys, int points) {
        points("polyline", xs, ys, points, stroke());
    }

    private void points(String name, double[] xs, double[] ys, int count, String style) {
        StringJoiner places = new StringJoiner(" ");
        for (int i = 0; i < count; i++) {
            places.add(number(xs[i]) + "," + number(ys[i]));
        }
        write("<" + name + " points=\"" + places + "\"" + style + "/>");
    }

    @Override
    public void strokeLine(double x1, double y1, double x2, double y2) {
        write(
                "<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\"%s/>"
                        .formatted(number(x1), number(y1), number(x2), number(y2), stroke()));
    }

    @Override
    public void fillText(String text, double x, double y) {
        Font font = now().font();
        String anchor =
                switch (now().align()) {
                    case CENTER -> "middle";
                    case RIGHT -> "end";
                    case LEFT, JUSTIFY -> "start";
                };
        write(
                "<text x=\"%s\" y=\"%s\" font-size=\"%s\" font-weight=\"%d\" text-anchor=\"%s\"%s>%s</text>"
                        .formatted(
                                number(x),
                                number(y + now().drop()),
                                number(font.getSize()),
                                weight(font),
                                anchor,
                                fill(),
                                XmlText.escaped(text)));
    }

    /// Medium is a family of its own for JavaFX.
    private static int weight(Font font) {
        if (font.getFamily().equals(Fonts.MEDIUM_FAMILY)) {
            return 500;
        }
        return font.getStyle().contains("Bold") ? 700 : 400;
    }

    @Override
    public void save() {
        super.save();
        groups.push(open);
    }

    @Override
    public void restore() {
        super.restore();
        for (int left = groups.pop(); open > left; open--) {
            write("</g>");
        }
    }

    @Override
    public void translate(double dx, double dy) {
        group("transform=\"translate(" + number(dx) + " " + number(dy) + ")\"");
    }

    @Override
    public void rotate(double degrees) {
        group("transform=\"rotate(" + number(degrees) + ")\"");
    }

    @Override
    public void clipRect(double x, double y, double width, double height) {
        String id = prefix + "clip" + ++clips;
        write("<clipPath id=\"" + id + "\"><rect" + box(x, y, width, height) + "/></clipPath>");
        group("clip-path=\"url(#" + id + ")\"");
    }

    private void group(String attribute) {
        write("<g " + attribute + ">");
        open++;
    }

    @Override
    public void image(
            int[] argb,
            int pixelsAcross,
            int pixelsDown,
            double x,
            double y,
            double width,
            double height) {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            Png.write(png, pixelsAcross, pixelsDown, argb);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        write(
                "<image"
                        + box(x, y, width, height)
                        + " preserveAspectRatio=\"none\" xlink:href=\"data:image/png;base64,"
                        + Base64.getEncoder().encodeToString(png.toByteArray())
                        + "\"/>");
    }

    /// Defines the thing where it is first drawn, and names it from then on.
    @Override
    public void stamp(String name, Consumer<Sketch> thing, double x, double y) {
        String id = prefix + name;
        if (stamps.add(id)) {
            write("<defs><g id=\"" + id + "\">");
            within(() -> thing.accept(this));
            write("</g></defs>");
        }
        write("<use xlink:href=\"#%s\" x=\"%s\" y=\"%s\"/>".formatted(id, number(x), number(y)));
    }

    private String fill() {
        return " fill=\"%s\"%s".formatted(hex(now().fill()), opacity("fill", now().fillOpacity()));
    }

    private String stroke() {
        StringJoiner dashes = new StringJoiner(" ", " stroke-dasharray=\"", "\"");
        for (double length : now().dashes()) {
            dashes.add(number(length));
        }
        return " fill=\"none\" stroke=\"%s\" stroke-width=\"%s\"%s%s"
                .formatted(
                        hex(now().stroke()),
                        number(now().lineWidth()),
                        opacity("stroke", now().strokeOpacity()),
                        now().dashes().length == 0 ? "" : dashes);
    }

    private static String opacity(String what, double value) {
        return value < 1 ? " " + what + "-opacity=\"" + number(value) + "\"" : "";
    }

    private static String hex(Color colour) {
        return String.format(
                Locale.ROOT,
                "#%02x%02x%02x",
                Math.round(colour.getRed() * 255),
                Math.round(colour.getGreen() * 255),
                Math.round(colour.getBlue() * 255));
    }

    /// With two decimals at most.
    private static String number(double value) {
        double rounded = Math.rint(value * DECIMALS) / DECIMALS;
        return rounded == Math.rint(rounded) && Math.abs(rounded) < 1e15
                ? Long.toString((long) rounded)
                : Double.toString(rounded);
    }
}
