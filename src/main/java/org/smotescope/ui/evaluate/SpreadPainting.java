package org.smotescope.ui.evaluate;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;
import org.smotescope.experiment.VariantResult.Interval;
import org.smotescope.learning.metrics.Metric;
import org.smotescope.ui.evaluate.SpreadLine.Look;
import org.smotescope.ui.form.Painting;
import org.smotescope.ui.sketch.Sketch;
import org.smotescope.ui.theme.Palette;

/// Draws what every way was worth in every split: a dot each, the mean, and where it may lie.
final class SpreadPainting extends Painting {
    private static final List<Metric> SHOWN =
            List.of(
                    Metric.RECALL,
                    Metric.PRECISION,
                    Metric.F1,
                    Metric.MCC,
                    Metric.AVERAGE_PRECISION,
                    Metric.ROC_AUC,
                    Metric.BRIER,
                    Metric.ECE);

    private static final int ACROSS = 2;

    /// Below this width all metrics stand below each other.
    private static final double NARROW = 560.0;

    private static final double NAMES = 112.0;
    private static final double NUMBERS = 44.0;

    /// The column of numbers where one of them is undefined.
    private static final double WORDS = 66.0;

    private static final double GAP = 36.0;
    private static final double HEAD = 28.0;
    private static final double FOOT = 20.0;
    private static final double HATCH = 8.0;
    private static final double TALLEST = 30.0;

    /// The height of its words.
    private static final double LEAST_ROW = 13.0;

    private List<SpreadLine> lines = List.of();
    private MetricNames names = new MetricNames(2);
    private Function<Metric, String> changes = metric -> "";

    SpreadPainting(ObservableValue<Palette> palette) {
        super(palette);
        setId("spread");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    }

    /// Draws nothing.
    void clear() {
        show(List.of(), names, metric -> "");
    }

    /// @param metricNames what the metrics are called
    /// @param changeWords what is said of the change that the recipe makes in a metric
    void show(
            List<SpreadLine> shown, MetricNames metricNames, Function<Metric, String> changeWords) {
        if (lines.size() != shown.size()) {
            requestLayout();
        }
        lines = List.copyOf(shown);
        names = metricNames;
        changes = changeWords;
        StringBuilder words = new StringBuilder();
        for (Metric metric : SHOWN) {
            words.append(names.of(metric));
            for (SpreadLine line : lines) {
                words.append(", ").append(line.name()).append(' ');
                words.append(Words.rate(line.mean(metric)));
            }
            String change = changes.apply(metric);
            words.append(change.isEmpty() ? ". " : ", " + change + ". ");
        }
        setAccessibleText(words.toString());
        repaint();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        double panel = HEAD + FOOT + LEAST_ROW * lines.size();
        return lines.isEmpty() ? 0.0 : down(width) * panel + 2 * inset();
    }

    private static int across(double width) {
        return width < NARROW ? 1 : ACROSS;
    }

    private static int down(double width) {
        return (SHOWN.size() + across(width) - 1) / across(width);
    }

    private double inset() {
        return isWrong() ? 2 * HATCH : 0.0;
    }

    private boolean isWrong() {
        return lines.stream().anyMatch(line -> line.look() == Look.WRONG);
    }

    @Override
    protected void paint(Sketch g, double width, double height, Palette colours) {
        if (lines.isEmpty()) {
            return;
        }
        double inset = inset();
        int across = across(width);
        double panelWidth = (width - 2 * inset - GAP * (across - 1)) / across;
        double panelHeight = (height - 2 * inset) / down(width);
        for (int i = 0; i < SHOWN.size(); i++) {
            double left = inset + i % across * (panelWidth + GAP);
            double top = inset + i / across * panelHeight;
            Metric metric = SHOWN.get(i);
            Head head = new Head(names.of(metric), hint(metric), changes.apply(metric));
            new Panel(g, colours, left, top, panelWidth, panelHeight).paint(metric, head, lines);
        }
        if (isWrong()) {
            Color red = colours.bad();
            hatch(g, 0, 0, width, HATCH, red);
            hatch(g, 0, height - HATCH, width, HATCH, red);
            hatch(g, 0, HATCH, HATCH, height - 2 * HATCH, red);
            hatch(g, width - HATCH, HATCH, HATCH, height - 2 * HATCH, red);
        }
    }

    private static String hint(Metric metric) {
        return metric.better() == Metric.Better.LOWER ? "lower is better" : "";
    }

    /// What stands above a panel.
    private record Head(String name, String hint, String change) {}

    /// One metric.
    private record Panel(
            Sketch g, Palette colours, double left, double top, double width, double height) {
        void paint(Metric metric, Head head, List<SpreadLine> lines) {
            Span span = Span.of(metric, lines);
            g.setTextBaseline(VPos.CENTER);
            paintHead(head);
            double row = Math.min(TALLEST, (height - HEAD - FOOT) / Math.max(1, lines.size()));
            double bottom = top + HEAD + row * lines.size();
            paintAxis(span, bottom);
            for (int i = 0; i < lines.size(); i++) {
                paint(metric, lines.get(i), span, top + HEAD + row * (i + 0.5), row);
            }
        }

        private void paintHead(Head head) {
            double y = top + HEAD / 2;
            g.setFont(Texts.strong());
            g.setTextAlign(TextAlignment.LEFT);
            g.setFill(colours.text());
            g.fillText(head.name(), left, y);
            double after = left + Texts.width(head.name(), Texts.strong()) + 10;
            g.setFont(Texts.small());
            g.setFill(colours.text2());
            g.fillText(head.hint(), after, y);
            double end = after + Texts.width(head.hint(), Texts.small()) + 10;
            g.setTextAlign(TextAlignment.RIGHT);
            g.fillText(
                    Texts.cut(head.change(), Texts.small(), left + width - end), left + width, y);
        }

        private double x(Span span, double value) {
            double room = width - NAMES - (span.isPartlyUndefined() ? WORDS : NUMBERS);
            return left + NAMES + (value - span.low()) / (span.high() - span.low()) * room;
        }

        private void paintAxis(Span span, double bottom) {
            g.setStroke(colours.lineSoft());
            g.setLineWidth(1);
            g.setFill(colours.text2());
            g.setTextAlign(TextAlignment.CENTER);
            for (double tick : span.ticks()) {
                double x = Math.floor(x(span, tick)) + 0.5;
                g.strokeLine(x, top + HEAD, x, bottom);
                g.fillText(Words.tick(tick), x, bottom + 9);
            }
        }

        private void paint(Metric metric, SpreadLine line, Span span, double y, double row) {
            Color colour =
                    switch (line.look()) {
                        case PLAIN -> colours.text2();
                        case RECIPE -> colours.accent();
                        case WRONG -> colours.bad();
                    };
            g.setFill(line.look() == Look.PLAIN ? colours.text() : colour);
            g.setTextAlign(TextAlignment.LEFT);
            g.fillText(Texts.cut(line.name(), Texts.small(), NAMES - 10), left, y);
            g.setTextAlign(TextAlignment.RIGHT);
            g.fillText(Words.rate(line.mean(metric)), left + width, y);
            paintDots(line.values(metric), span, y, row, colour);
            Interval interval = line.interval(metric);
            if (interval.isDefined()) {
                g.setStroke(colour);
                g.setLineWidth(2);
                double low = x(span, Math.max(span.low(), interval.low()));
                g.strokeLine(low, y, x(span, Math.min(span.high(), interval.high())), y);
            }
            if (!Double.isNaN(line.mean(metric))) {
                g.setStroke(colour);
                g.setLineWidth(3);
                double x = x(span, line.mean(metric));
                g.strokeLine(x, y - 6, x, y + 6);
            }
        }

        private void paintDots(List<Double> values, Span span, double y, double row, Color colour) {
            g.setFill(colour.deriveColor(0, 1, 1, 0.45));
            double step = Math.min(2.4, row / 12);
            for (int i = 0; i < values.size(); i++) {
                double away = (i % 5 - 2) * step;
                g.fillOval(x(span, values.get(i)) - 2.5, y + away - 2.5, 5, 5);
            }
        }
    }

    /// The ends of an axis: tenths around all values.
    private record Span(double low, double high, boolean isPartlyUndefined) {
        static Span of(Metric metric, List<SpreadLine> lines) {
            double low = Double.POSITIVE_INFINITY;
            double high = Double.NEGATIVE_INFINITY;
            for (SpreadLine line : lines) {
                for (double value : line.values(metric)) {
                    low = Math.min(low, value);
                    high = Math.max(high, value);
                }
                Interval interval = line.interval(metric);
                if (interval.isDefined()) {
                    low = Math.min(low, Math.max(metric == Metric.MCC ? -1 : 0, interval.low()));
                    high = Math.max(high, Math.min(1.0, interval.high()));
                }
            }
            if (!(low <= high)) {
                return new Span(0.0, 1.0, true);
            }
            double from = Math.floor(low * 10 + 1e-9) / 10;
            double to = Math.ceil(high * 10 - 1e-9) / 10;
            return new Span(
                    from,
                    Math.max(to, from + 0.1),
                    lines.stream().anyMatch(line -> Double.isNaN(line.mean(metric))));
        }

        /// Tenths, every one or every second: 0 is one of them where it is inside.
        double[] ticks() {
            int from = (int) Math.rint(low * 10);
            int to = (int) Math.rint(high * 10);
            int step = to - from > 5 ? 2 : 1;
            return IntStream.rangeClosed(from, to)
                    .filter(tenth -> tenth % step == 0)
                    .mapToDouble(tenth -> tenth / 10.0)
                    .toArray();
        }
    }
}
