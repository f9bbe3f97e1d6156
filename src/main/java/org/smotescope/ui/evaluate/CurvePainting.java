package org.smotescope.ui.evaluate;

import java.util.List;
import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;
import org.smotescope.learning.metrics.Counts;
import org.smotescope.ui.form.Painting;
import org.smotescope.ui.sketch.Sketch;
import org.smotescope.ui.theme.Palette;

/// Draws both curves over all thresholds, and on each the point of the present one.
final class CurvePainting extends Painting {
    private static final double LEFT = 34.0;
    private static final double RIGHT = 14.0;
    private static final double TOP = 7.0;
    private static final double BOTTOM = 44.0;
    private static final double LEGEND_SAMPLE = 24.0;
    private static final double LEGEND_LINE = 18.0;

    /// How far from a curve the pointer may be, in pixels.
    private static final double REACH = 28.0;

    private @Nullable Content content;
    private @Nullable Placed legend;
    private final HoverCard hover = new HoverCard();

    CurvePainting(ObservableValue<Palette> palette) {
        super(palette);
        setId("curves");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setOnMouseMoved(event -> hover(event.getX(), event.getY()));
        setOnMouseExited(event -> hover(Double.NaN, Double.NaN));
    }

    /// What is drawn.
    ///
    /// @param guess what guessing gives: the share of wanted rows
    /// @param beforeWords stands at the curve of the model without resampling
    /// @param afterWords stands at the curve of the model with resampling
    record Content(
            CurveKind kind,
            CurveLine before,
            CurveLine after,
            Point beforePoint,
            Point afterPoint,
            double guess,
            String beforeWords,
            String afterWords) {}

    /// Where the present threshold stands on a curve.
    record Point(double x, double y) {
        static Point of(CurveKind kind, Counts counts, double threshold) {
            return new Point(kind.x(counts, threshold), kind.y(counts));
        }

        boolean isDefined() {
            return !Double.isNaN(x) && !Double.isNaN(y);
        }
    }

    void show(Content shown) {
        content = shown;
        setAccessibleText(
                shown.kind().title()
                        + " "
                        + shown.kind().subtitle()
                        + ". "
                        + point(shown, shown.beforeWords(), shown.beforePoint())
                        + point(shown, shown.afterWords(), shown.afterPoint()));
        repaint();
    }

    private static String point(Content shown, String name, Point point) {
        String height = shown.kind().height(point.y(), shown.guess());
        return name + ": " + height + " at " + Words.rate(point.x()) + ". ";
    }

    /// Shows the numbers of the corner under the pointer.
    private void hover(double x, double y) {
        Content shown = content;
        HoverCard.Spot spot = shown == null || Double.isNaN(x) ? null : under(shown, x, y);
        if (hover.show(spot)) {
            repaint();
        }
    }

    private HoverCard.@Nullable Spot under(Content shown, double x, double y) {
        double width = getWidth() - LEFT - RIGHT;
        double height = getHeight() - TOP - BOTTOM;
        HoverCard.Spot best = null;
        double least = REACH;
        for (CurveLine line : List.of(shown.before(), shown.after())) {
            double across = (x - LEFT) / width;
            int corner = line.nearest(across, 1.0 - (y - TOP) / height, width / height);
            if (corner < 0) {
                continue;
            }
            double atX = LEFT + line.x(corner) * width;
            double atY = TOP + (1.0 - line.y(corner)) * height;
            double distance = Math.hypot(atX - x, atY - y);
            if (distance < least) {
                least = distance;
                best = new HoverCard.Spot(atX, atY, words(shown, line, corner));
            }
        }
        return best;
    }

    private static List<String> words(Content shown, CurveLine line, int corner) {
        String name = line == shown.before() ? shown.beforeWords() : shown.afterWords();
        String threshold =
                Double.isInfinite(line.threshold(corner))
                        ? "nothing is called so"
                        : "threshold " + Words.threshold(line.threshold(corner));
        CurveKind kind = shown.kind();
        return List.of(
                name,
                kind.title().toLowerCase(Locale.ROOT)
                        + " "
                        + kind.height(line.y(corner), shown.guess()),
                kind == CurveKind.F1 ? threshold : kind.axis() + " " + Words.rate(line.x(corner)),
                kind == CurveKind.F1 ? "" : threshold);
    }

    @Override
    protected void paint(Sketch g, double width, double height, Palette colours) {
        Content shown = content;
        if (shown == null) {
            return;
        }
        Frame frame = new Frame(g, width - LEFT - RIGHT, height - TOP - BOTTOM);
        g.setFont(Texts.small());
        paintAxes(frame, shown, colours);
        paintGuess(frame, shown, colours);
        frame.line(shown.before(), colours.text2(), 1.6);
        g.setLineDashes(7, 4);
        frame.line(shown.after(), colours.accent(), 1.8);
        g.setLineDashes((double[]) null);
        paintPoints(frame, shown, colours);
        paintLegend(frame, shown, colours);
        hover.paint(g, colours, width);
    }

    /// The rectangle of both axes.
    private record Frame(Sketch g, double width, double height) {
        double x(double value) {
            return LEFT + value * width;
        }

        double y(double value) {
            return TOP + (1.0 - value) * height;
        }

        void line(CurveLine line, Color colour, double thickness) {
            if (line.size() == 0) {
                return;
            }
            g.setStroke(colour);
            g.setLineWidth(thickness);
            double[] xs = new double[line.size()];
            double[] ys = new double[line.size()];
            for (int i = 0; i < line.size(); i++) {
                xs[i] = x(line.x(i));
                ys[i] = y(line.y(i));
            }
            g.strokePolyline(xs, ys, xs.length);
        }
    }

    private static void paintAxes(Frame frame, Content shown, Palette colours) {
        CurveKind kind = shown.kind();
        Sketch g = frame.g();
        g.setStroke(colours.lineSoft());
        g.setLineWidth(1);
        for (int quarter = 0; quarter <= 4; quarter++) {
            double y = Math.floor(frame.y(quarter / 4.0)) + 0.5;
            g.strokeLine(frame.x(0), y, frame.x(1), y);
        }
        g.setFill(colours.text2());
        g.setTextBaseline(VPos.CENTER);
        for (double tick : new double[] {0.0, 0.5, 1.0}) {
            g.setTextAlign(TextAlignment.RIGHT);
            g.fillText(kind.tick(tick, shown.guess()), LEFT - 7, frame.y(tick));
            g.setTextAlign(TextAlignment.CENTER);
            g.fillText(Words.tick(tick), frame.x(tick), frame.y(0) + 12);
        }
        g.fillText(kind.axis(), frame.x(0.5), frame.y(0) + 29);
    }

    private static void paintGuess(Frame frame, Content shown, Palette colours) {
        Sketch g = frame.g();
        g.setStroke(colours.text2());
        g.setFill(colours.text2());
        g.setLineWidth(1);
        g.setLineDashes(1.5, 3);
        switch (shown.kind().guess()) {
            case DIAGONAL -> g.strokeLine(frame.x(0), frame.y(0), frame.x(1), frame.y(1));
            case LEVEL -> paintLevel(frame, shown);
            case NONE -> {}
        }
        g.setLineDashes((double[]) null);
    }

    private static void paintLevel(Frame frame, Content shown) {
        double level = shown.guess();
        if (Double.isNaN(level)) {
            return;
        }
        Sketch g = frame.g();
        double y = Math.floor(frame.y(level)) + 0.5;
        g.strokeLine(frame.x(0), y, frame.x(1), y);
        g.setTextAlign(TextAlignment.LEFT);
        double above = level > 0.9 ? 10 : -10;
        g.fillText("guessing: " + shown.kind().height(level, level), frame.x(0) + 5, y + above);
    }

    private static void paintPoints(Frame frame, Content shown, Palette colours) {
        Sketch g = frame.g();
        Point before = shown.beforePoint();
        if (before.isDefined()) {
            double x = frame.x(before.x());
            double y = frame.y(before.y());
            g.setFill(colours.canvas());
            g.fillOval(x - 7, y - 7, 14, 14);
            g.setFill(colours.text());
            g.fillOval(x - 5.5, y - 5.5, 11, 11);
        }
        Point after = shown.afterPoint();
        if (after.isDefined()) {
            double x = frame.x(after.x());
            double y = frame.y(after.y());
            double[] xs = {x, x + 6.5, x, x - 6.5};
            double[] ys = {y - 6.5, y, y + 6.5, y};
            g.setFill(colours.canvas());
            g.fillPolygon(xs, ys, 4);
            g.setStroke(colours.accent());
            g.setLineWidth(2);
            g.strokePolygon(xs, ys, 4);
        }
    }

    /// Both names with a piece of their line, where no curve runs.
    private void paintLegend(Frame frame, Content shown, Palette colours) {
        Sketch g = frame.g();
        double width =
                LEGEND_SAMPLE
                        + Math.max(
                                Texts.width(shown.beforeWords(), g.getFont()),
                                Texts.width(shown.afterWords(), g.getFont()));
        double height = 2 * LEGEND_LINE + 4;
        LegendSpot spot = spot(shown, width / frame.width(), height / frame.height());
        double x = frame.x(spot.left());
        double y = frame.y(spot.top()) + LEGEND_LINE / 2 + 2;
        g.setFill(colours.canvas());
        g.fillRect(x - 4, frame.y(spot.top()), width + 8, height);
        g.setTextAlign(TextAlignment.LEFT);
        g.setFill(colours.text());
        g.setStroke(colours.text2());
        g.setLineWidth(1.6);
        g.strokeLine(x, y, x + 18, y);
        g.fillText(shown.beforeWords(), x + LEGEND_SAMPLE, y);
        g.setStroke(colours.accent());
        g.setLineWidth(1.8);
        g.setLineDashes(7, 4);
        g.strokeLine(x, y + LEGEND_LINE, x + 18, y + LEGEND_LINE);
        g.setLineDashes((double[]) null);
        g.setFill(colours.accent());
        g.fillText(shown.afterWords(), x + LEGEND_SAMPLE, y + LEGEND_LINE);
    }

    /// Where the names stand, looked for again only when the curves or the room have changed.
    private LegendSpot spot(Content shown, double width, double height) {
        Placed last = legend;
        if (last == null || !last.holds(shown, width, height)) {
            last = new Placed(shown, width, height, LegendSpot.find(shown, width, height));
            legend = last;
        }
        return last.spot();
    }

    /// The place that was found last, and for what.
    private record Placed(Content shown, double width, double height, LegendSpot spot) {
        boolean holds(Content other, double otherWidth, double otherHeight) {
            return shown.kind() == other.kind()
                    && shown.before() == other.before()
                    && shown.after() == other.after()
                    && Double.compare(shown.guess(), other.guess()) == 0
                    && width == otherWidth
                    && height == otherHeight;
        }
    }
}
