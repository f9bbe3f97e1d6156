package org.smotescope.ui.evaluate;

import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;
import org.smotescope.learning.metrics.CalibrationBin;
import org.smotescope.ui.form.Painting;
import org.smotescope.ui.sketch.Sketch;
import org.smotescope.ui.theme.Palette;

/// Draws how often rows with a score are of the wanted class, bin by bin, with a 95 % interval
/// each, for both models, and under the axis how many rows each bin has.
final class CalibrationPainting extends Painting {
    private static final double LEFT = 30.0;
    private static final double RIGHT = 12.0;
    private static final double TOP = 7.0;
    private static final double BOTTOM = 44.0;

    /// The height of the fullest bin's bar: the bars of both models stand over the axis.
    private static final double RUG = 14.0;

    private static final double REACH = 24.0;
    private static final double NAME = 18.0;

    private @Nullable Content content;
    private final HoverCard hover = new HoverCard();

    CalibrationPainting(ObservableValue<Palette> palette) {
        super(palette);
        setId("calibration");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setOnMouseMoved(event -> hover(event.getX(), event.getY()));
        setOnMouseExited(event -> hover(Double.NaN, Double.NaN));
    }

    /// How a model's bins look.
    enum Look {
        BEFORE,
        /// The model with resampling, its scores as it gives them.
        UNCALIBRATED,
        AFTER
    }

    /// The bins of one model.
    record Line(Look look, String name, List<CalibrationBin> bins) {
        Line {
            bins = bins.stream().filter(bin -> bin.rows() > 0).toList();
        }
    }

    /// What is drawn.
    ///
    /// @param wanted the class that is looked for, in words
    /// @param lines the models, each over those before it
    record Content(String wanted, List<Line> lines) {}

    void show(Content shown) {
        content = shown;
        setAccessibleText(
                shown.lines().stream()
                        .map(line -> line.name() + ", " + words(line.bins()))
                        .collect(Collectors.joining(". ", "Calibration: ", "")));
        repaint();
    }

    private static String words(List<CalibrationBin> bins) {
        StringBuilder words = new StringBuilder();
        for (CalibrationBin bin : bins) {
            words.append(words.isEmpty() ? "" : ", ")
                    .append("score ")
                    .append(Words.shortRate(bin.meanScore()))
                    .append(": ")
                    .append(Words.shortRate(bin.positiveShare()));
        }
        return words.toString();
    }

    private void hover(double x, double y) {
        Content shown = content;
        if (hover.show(shown == null || Double.isNaN(x) ? null : spot(shown, x, y))) {
            repaint();
        }
    }

    private HoverCard.@Nullable Spot spot(Content shown, double x, double y) {
        Frame frame = new Frame(getWidth() - LEFT - RIGHT, getHeight() - TOP - BOTTOM);
        HoverCard.Spot best = null;
        double least = REACH;
        for (Line line : shown.lines()) {
            for (CalibrationBin bin : line.bins()) {
                double atX = frame.x(bin.meanScore());
                double atY = frame.y(bin.positiveShare());
                double distance = Math.hypot(atX - x, atY - y);
                if (distance < least) {
                    least = distance;
                    best = new HoverCard.Spot(atX, atY, lines(shown, line.name(), bin));
                }
            }
        }
        return best;
    }

    private static List<String> lines(Content shown, String name, CalibrationBin bin) {
        return List.of(
                name
                        + ", scores "
                        + Words.shortRate(bin.from())
                        + " to "
                        + Words.shortRate(bin.to()),
                "n = " + Words.count(bin.rows()) + ", mean " + Words.shortRate(bin.meanScore()),
                Words.shortRate(bin.positiveShare()) + " are " + shown.wanted(),
                "95 %: "
                        + Words.shortRate(bin.interval().low())
                        + " to "
                        + Words.shortRate(bin.interval().high()));
    }

    /// The rectangle of both axes.
    private record Frame(double width, double height) {
        double x(double value) {
            return LEFT + value * width;
        }

        double y(double value) {
            return TOP + (1.0 - value) * height;
        }
    }

    @Override
    protected void paint(Sketch g, double width, double height, Palette colours) {
        Content shown = content;
        if (shown == null) {
            return;
        }
        Frame frame = new Frame(width - LEFT - RIGHT, height - TOP - BOTTOM);
        g.setFont(Texts.small());
        paintAxes(g, frame, colours);
        paintRug(g, frame, shown, colours);
        for (Line line : shown.lines()) {
            style(g, line.look(), colours);
            paintLine(g, frame, line.bins());
            g.setLineDashes((double[]) null);
        }
        for (Line line : shown.lines()) {
            for (CalibrationBin bin : line.bins()) {
                double x = frame.x(bin.meanScore());
                double y = frame.y(bin.positiveShare());
                if (line.look() != Look.UNCALIBRATED) {
                    paintInterval(g, frame, bin, colour(line.look(), colours));
                }
                paintMark(g, line.look(), x, y, colours);
            }
        }
        paintNames(g, frame, shown, colours);
        hover.paint(g, colours, width);
    }

    private static void paintAxes(Sketch g, Frame frame, Palette colours) {
        g.setStroke(colours.lineSoft());
        g.setLineWidth(1);
        for (int quarter = 0; quarter <= 4; quarter++) {
            double y = Math.floor(frame.y(quarter / 4.0)) + 0.5;
            g.strokeLine(frame.x(0), y, frame.x(1), y);
        }
        g.setStroke(colours.text2());
        g.setLineDashes(1.5, 3);
        g.strokeLine(frame.x(0), frame.y(0), frame.x(1), frame.y(1));
        g.setLineDashes((double[]) null);
        g.setFill(colours.text2());
        g.setTextBaseline(VPos.CENTER);
        for (double tick : new double[] {0.0, 0.5, 1.0}) {
            String words = Words.tick(tick);
            g.setTextAlign(TextAlignment.RIGHT);
            g.fillText(words, LEFT - 7, frame.y(tick));
            g.setTextAlign(TextAlignment.CENTER);
            g.fillText(words, frame.x(tick), frame.y(0) + 12);
        }
        g.fillText("score given", frame.x(0.5), frame.y(0) + 29);
    }

    private static Color colour(Look look, Palette colours) {
        return look == Look.BEFORE ? colours.text2() : colours.accent();
    }

    private static void style(Sketch g, Look look, Palette colours) {
        g.setStroke(colour(look, colours));
        switch (look) {
            case BEFORE -> g.setLineWidth(1.6);
            case UNCALIBRATED -> {
                g.setLineWidth(1.2);
                g.setLineDashes(1.5, 3);
            }
            case AFTER -> {
                g.setLineWidth(1.8);
                g.setLineDashes(7, 4);
            }
        }
    }

    /// A disc, a small cross or a diamond: told apart without colour.
    private static void paintMark(Sketch g, Look look, double x, double y, Palette colours) {
        g.setLineWidth(1.6);
        g.setStroke(colour(look, colours));
        switch (look) {
            case BEFORE -> {
                g.setFill(colours.text2());
                g.fillOval(x - 4, y - 4, 8, 8);
            }
            case UNCALIBRATED -> {
                g.strokeLine(x - 3, y - 3, x + 3, y + 3);
                g.strokeLine(x - 3, y + 3, x + 3, y - 3);
            }
            case AFTER -> {
                double[] xs = {x, x + 5.5, x, x - 5.5};
                double[] ys = {y - 5.5, y, y + 5.5, y};
                g.setFill(colours.canvas());
                g.fillPolygon(xs, ys, 4);
                g.strokePolygon(xs, ys, 4);
            }
        }
    }

    /// How many rows each bin has: before to the left, after to the right of its middle.
    private static void paintRug(Sketch g, Frame frame, Content shown, Palette colours) {
        List<Line> counted =
                shown.lines().stream().filter(line -> line.look() != Look.UNCALIBRATED).toList();
        int most =
                counted.stream()
                        .flatMap(line -> line.bins().stream())
                        .mapToInt(CalibrationBin::rows)
                        .max()
                        .orElse(1);
        for (Line line : counted) {
            boolean isBefore = line.look() == Look.BEFORE;
            g.setFill(isBefore ? colours.dimmed() : colours.accent().deriveColor(0, 1, 1, 0.45));
            paintBars(g, frame, line.bins(), most, isBefore ? -4 : 0);
        }
    }

    private static void paintBars(
            Sketch g, Frame frame, List<CalibrationBin> bins, int most, double shift) {
        for (CalibrationBin bin : bins) {
            double height = Math.max(1.0, RUG * Math.sqrt(bin.rows() / (double) most));
            double x = frame.x((bin.from() + bin.to()) / 2) + shift;
            g.fillRect(x, frame.y(0) - height, 4, height);
        }
    }

    private static void paintLine(Sketch g, Frame frame, List<CalibrationBin> bins) {
        for (int i = 1; i < bins.size(); i++) {
            CalibrationBin from = bins.get(i - 1);
            CalibrationBin to = bins.get(i);
            g.strokeLine(
                    frame.x(from.meanScore()),
                    frame.y(from.positiveShare()),
                    frame.x(to.meanScore()),
                    frame.y(to.positiveShare()));
        }
    }

    private static void paintInterval(Sketch g, Frame frame, CalibrationBin bin, Color colour) {
        g.setStroke(colour.deriveColor(0, 1, 1, 0.55));
        g.setLineWidth(1.2);
        double x = frame.x(bin.meanScore());
        g.strokeLine(x, frame.y(bin.interval().low()), x, frame.y(bin.interval().high()));
    }

    /// The names in the upper left corner, where scores that are too high leave room.
    private static void paintNames(Sketch g, Frame frame, Content shown, Palette colours) {
        g.setTextAlign(TextAlignment.LEFT);
        g.setTextBaseline(VPos.CENTER);
        double x = frame.x(0) + 8;
        double y = frame.y(1) + 12;
        double width =
                shown.lines().stream()
                        .mapToDouble(line -> Texts.width(line.name(), g.getFont()))
                        .max()
                        .orElse(0.0);
        g.setFill(colours.canvas());
        g.fillRect(x - 4, y - 9, 22 + width, NAME * shown.lines().size());
        for (int i = 0; i < shown.lines().size(); i++) {
            Line line = shown.lines().get(i);
            paintMark(g, line.look(), x + 4, y + NAME * i, colours);
            g.setFill(colour(line.look(), colours));
            g.fillText(line.name(), x + 14, y + NAME * i);
        }
    }
}
