package org.smotescope.ui.evaluate;

import javafx.beans.value.ObservableValue;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;
import org.smotescope.learning.metrics.Counts;
import org.smotescope.ui.form.Painting;
import org.smotescope.ui.theme.Palette;

/// Draws both curves over all thresholds, and on each the point of the present one.
final class CurvePainting extends Painting {
    private static final double LEFT = 34.0;
    private static final double RIGHT = 14.0;
    private static final double TOP = 7.0;
    private static final double BOTTOM = 44.0;
    private static final double LEGEND_SAMPLE = 24.0;
    private static final double LEGEND_LINE = 18.0;

    private @Nullable Content content;
    private @Nullable Placed legend;

    CurvePainting(ObservableValue<Palette> palette) {
        super(palette);
        setId("curves");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
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
            Counts beforeCounts,
            Counts afterCounts,
            double guess,
            String beforeWords,
            String afterWords) {}

    void show(Content shown) {
        content = shown;
        setAccessibleText(
                shown.kind().title()
                        + " "
                        + shown.kind().subtitle()
                        + ". "
                        + point(shown, shown.beforeWords(), shown.beforeCounts())
                        + point(shown, shown.afterWords(), shown.afterCounts()));
        repaint();
    }

    private static String point(Content shown, String name, Counts counts) {
        return name
                + ": "
                + Words.rate(shown.kind().y(counts))
                + " at "
                + Words.rate(shown.kind().x(counts))
                + ". ";
    }

    @Override
    protected void paint(GraphicsContext g, double width, double height, Palette colours) {
        Content shown = content;
        if (shown == null) {
            return;
        }
        Frame frame = new Frame(g, width - LEFT - RIGHT, height - TOP - BOTTOM);
        g.setFont(Texts.small());
        paintAxes(frame, shown.kind(), colours);
        paintGuess(frame, shown, colours);
        frame.line(shown.before(), colours.text2(), 1.6);
        g.setLineDashes(7, 4);
        frame.line(shown.after(), colours.accent(), 1.8);
        g.setLineDashes((double[]) null);
        paintPoints(frame, shown, colours);
        paintLegend(frame, shown, colours);
    }

    /// The rectangle of both axes.
    private record Frame(GraphicsContext g, double width, double height) {
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
            g.beginPath();
            g.moveTo(x(line.x(0)), y(line.y(0)));
            for (int i = 1; i < line.size(); i++) {
                g.lineTo(x(line.x(i)), y(line.y(i)));
            }
            g.stroke();
        }
    }

    private static void paintAxes(Frame frame, CurveKind kind, Palette colours) {
        GraphicsContext g = frame.g();
        g.setStroke(colours.lineSoft());
        g.setLineWidth(1);
        for (int quarter = 0; quarter <= 4; quarter++) {
            double y = Math.floor(frame.y(quarter / 4.0)) + 0.5;
            g.strokeLine(frame.x(0), y, frame.x(1), y);
        }
        g.setFill(colours.text2());
        g.setTextBaseline(VPos.CENTER);
        for (double tick : new double[] {0.0, 0.5, 1.0}) {
            String words = tick == 0.5 ? "0.5" : tick == 0.0 ? "0" : "1";
            g.setTextAlign(TextAlignment.RIGHT);
            g.fillText(words, LEFT - 7, frame.y(tick));
            g.setTextAlign(TextAlignment.CENTER);
            g.fillText(words, frame.x(tick), frame.y(0) + 12);
        }
        g.fillText(kind.axis(), frame.x(0.5), frame.y(0) + 29);
    }

    private static void paintGuess(Frame frame, Content shown, Palette colours) {
        GraphicsContext g = frame.g();
        g.setStroke(colours.text2());
        g.setFill(colours.text2());
        g.setLineWidth(1);
        g.setLineDashes(1.5, 3);
        if (shown.kind() == CurveKind.ROC) {
            g.strokeLine(frame.x(0), frame.y(0), frame.x(1), frame.y(1));
        } else if (!Double.isNaN(shown.guess())) {
            double y = Math.floor(frame.y(shown.guess())) + 0.5;
            g.strokeLine(frame.x(0), y, frame.x(1), y);
            g.setTextAlign(TextAlignment.LEFT);
            double above = shown.guess() > 0.9 ? 10 : -10;
            g.fillText("guessing: " + Words.rate(shown.guess()), frame.x(0) + 5, y + above);
        }
        g.setLineDashes((double[]) null);
    }

    private static void paintPoints(Frame frame, Content shown, Palette colours) {
        GraphicsContext g = frame.g();
        double x = frame.x(shown.kind().x(shown.beforeCounts()));
        double y = frame.y(shown.kind().y(shown.beforeCounts()));
        if (!Double.isNaN(x) && !Double.isNaN(y)) {
            g.setFill(colours.canvas());
            g.fillOval(x - 7, y - 7, 14, 14);
            g.setFill(colours.text());
            g.fillOval(x - 5.5, y - 5.5, 11, 11);
        }
        x = frame.x(shown.kind().x(shown.afterCounts()));
        y = frame.y(shown.kind().y(shown.afterCounts()));
        if (!Double.isNaN(x) && !Double.isNaN(y)) {
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
        GraphicsContext g = frame.g();
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
