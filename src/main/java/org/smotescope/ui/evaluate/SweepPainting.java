package org.smotescope.ui.evaluate;

import java.util.List;
import java.util.function.DoubleConsumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;
import org.smotescope.experiment.SweepReport;
import org.smotescope.experiment.VariantResult;
import org.smotescope.experiment.VariantResult.Interval;
import org.smotescope.learning.metrics.Metric;
import org.smotescope.ui.form.Painting;
import org.smotescope.ui.sketch.Sketch;
import org.smotescope.ui.theme.Palette;

/// Draws what the amount of resampling changes: a small curve with its interval per metric, the
/// recipe's amount marked. The mark can be dragged, or moved by the arrow keys, where there are two
/// classes: of more a recipe knows no ratio.
final class SweepPainting extends Painting {
    private static final List<Metric> SHOWN =
            List.of(Metric.RECALL, Metric.PRECISION, Metric.F1, Metric.MCC, Metric.BRIER);
    private static final double LEFT = 34.0;

    /// Half a mark, so that the last ones are not cut.
    private static final double EDGE = 5.0;

    /// Beyond this height the curves only get steeper.
    private static final double TALLEST = 560.0;

    private static final double GAP = 20.0;
    private static final double HEAD = 26.0;
    private static final double FOOT = 44.0;

    private @Nullable SweepReport report;
    private double ratio = Double.NaN;
    private final DoubleConsumer chosen;

    /// @param chosen receives the amount that was dragged to
    SweepPainting(ObservableValue<Palette> palette, DoubleConsumer chosen) {
        super(palette);
        this.chosen = chosen;
        setId("sweep");
        setFocusTraversable(true);
        getStyleClass().add("focus-ring");
        setAccessibleRole(AccessibleRole.SLIDER);
        setOnMousePressed(event -> drag(event.getX()));
        setOnMouseDragged(event -> drag(event.getX()));
        setOnKeyPressed(this::key);
    }

    /// @param amount of the recipe; not a number where it is no ratio
    void show(SweepReport shown, double amount) {
        report = shown;
        ratio = amount;
        StringBuilder words = new StringBuilder("Amounts. ");
        for (SweepReport.Point point : shown.points()) {
            VariantResult result = point.result();
            if (result != null) {
                words.append(Words.shortRate(point.ratio())).append(": recall ");
                words.append(Words.shortRate(result.metric(Metric.RECALL))).append(", precision ");
                words.append(Words.shortRate(result.metric(Metric.PRECISION))).append(". ");
            }
        }
        setAccessibleText(words.toString());
        setAccessibleHelp(
                shown.subject().isBinary()
                        ? "Left and right: the next amount, up to equal classes."
                        : "");
        repaint();
    }

    private double panelWidth(double width) {
        return (width - LEFT - EDGE - GAP * (SHOWN.size() - 1)) / SHOWN.size();
    }

    private void drag(double x) {
        requestFocus();
        SweepReport shown = report;
        if (shown == null || !shown.subject().isBinary()) {
            return;
        }
        double panel = panelWidth(getWidth());
        double inside = (x - LEFT) % (panel + GAP) / panel;
        double wanted = inside * largest(shown);
        choose(shown, wanted);
    }

    private void key(KeyEvent event) {
        SweepReport shown = report;
        if (shown == null || Double.isNaN(ratio)) {
            return;
        }
        List<Double> ratios = shown.points().stream().map(SweepReport.Point::ratio).toList();
        double next =
                switch (event.getCode()) {
                    case LEFT ->
                            ratios.stream()
                                    .filter(each -> each < ratio - 1e-9)
                                    .reduce(ratio, (a, b) -> b);
                    case RIGHT ->
                            ratios.stream()
                                    .filter(each -> each > ratio + 1e-9)
                                    .findFirst()
                                    .orElse(ratio);
                    default -> Double.NaN;
                };
        if (!Double.isNaN(next)) {
            choose(shown, next);
            event.consume();
        }
    }

    /// The measured amount that is nearest, if the recipe can have it.
    private void choose(SweepReport shown, double wanted) {
        double best = Double.NaN;
        for (SweepReport.Point point : shown.points().subList(1, shown.points().size())) {
            boolean isNearer =
                    Double.isNaN(best)
                            || Math.abs(point.ratio() - wanted) < Math.abs(best - wanted);
            if (point.result() != null && point.ratio() <= 1.0 + 1e-9 && isNearer) {
                best = point.ratio();
            }
        }
        if (!Double.isNaN(best) && best != ratio) {
            chosen.accept(best);
        }
    }

    private static double largest(SweepReport shown) {
        return Math.max(1.0, shown.points().getLast().ratio());
    }

    @Override
    protected void paint(Sketch g, double width, double height, Palette colours) {
        SweepReport shown = report;
        if (shown == null) {
            return;
        }
        double panel = panelWidth(width);
        for (int i = 0; i < SHOWN.size(); i++) {
            double left = LEFT + i * (panel + GAP);
            double tall = Math.min(TALLEST, height - HEAD - FOOT);
            new Panel(g, colours, left, panel, tall).paint(shown, SHOWN.get(i), ratio, i == 0);
        }
    }

    /// One metric.
    private record Panel(Sketch g, Palette colours, double left, double width, double height) {
        void paint(SweepReport shown, Metric metric, double ratio, boolean isFirst) {
            g.setTextBaseline(VPos.CENTER);
            g.setFont(Texts.strong());
            g.setFill(colours.text());
            g.setTextAlign(TextAlignment.LEFT);
            String name = new MetricNames(shown.subject().classes()).of(metric);
            g.fillText(Texts.cut(name, Texts.strong(), width), left, HEAD / 2);
            double after = Texts.width(name, Texts.strong()) + 10;
            g.setFont(Texts.small());
            if (metric.better() == Metric.Better.LOWER) {
                g.setFill(colours.text2());
                g.fillText(
                        Texts.cut("lower is better", Texts.small(), width - after),
                        left + after,
                        HEAD / 2);
            }
            double most = largest(shown);
            paintAxes(shown.points().getFirst().ratio(), most, isFirst);
            paintBand(shown, metric, most);
            paintLine(shown, metric, most);
            if (!Double.isNaN(ratio)) {
                g.setStroke(colours.accent());
                g.setLineWidth(1.5);
                double x = Math.floor(x(ratio, most)) + 0.5;
                g.strokeLine(x, HEAD, x, HEAD + height);
            }
        }

        private double x(double ratio, double most) {
            return left + ratio / most * width;
        }

        private double y(double value) {
            return HEAD + (1.0 - Math.clamp(value, 0.0, 1.0)) * height;
        }

        private void paintAxes(double asIs, double most, boolean isFirst) {
            g.setStroke(colours.lineSoft());
            g.setLineWidth(1);
            g.setFill(colours.text2());
            for (double tick : new double[] {0.0, 0.5, 1.0}) {
                double y = Math.floor(y(tick)) + 0.5;
                g.strokeLine(left, y, left + width, y);
                if (isFirst) {
                    g.setTextAlign(TextAlignment.RIGHT);
                    g.fillText(Words.tick(tick), left - 7, y);
                }
            }
            g.setTextAlign(TextAlignment.CENTER);
            g.fillText("as is", Math.max(left + 12, x(asIs, most)), HEAD + height + 12);
            g.fillText("1 : 1", x(1.0, most), HEAD + height + 12);
            g.fillText("amount", left + width / 2, HEAD + height + 30);
        }

        private void paintBand(SweepReport shown, Metric metric, double most) {
            g.setFill(colours.accent().deriveColor(0, 1, 1, 0.15));
            List<SweepReport.Point> points =
                    shown.points().stream().filter(p -> p.result() != null).toList();
            int n = points.size();
            double[] xs = new double[2 * n];
            double[] ys = new double[2 * n];
            for (int i = 0; i < n; i++) {
                VariantResult result = points.get(i).result();
                Interval interval = result == null ? null : result.intervals().get(metric);
                if (interval == null || !interval.isDefined()) {
                    return;
                }
                xs[i] = xs[2 * n - 1 - i] = x(points.get(i).ratio(), most);
                ys[i] = y(interval.high());
                ys[2 * n - 1 - i] = y(interval.low());
            }
            g.fillPolygon(xs, ys, 2 * n);
        }

        private void paintLine(SweepReport shown, Metric metric, double most) {
            g.setStroke(colours.accent());
            g.setLineWidth(1.8);
            double lastX = Double.NaN;
            double lastY = Double.NaN;
            for (SweepReport.Point point : shown.points()) {
                VariantResult result = point.result();
                double value = result == null ? Double.NaN : result.metric(metric);
                double x = x(point.ratio(), most);
                double y = y(value);
                if (!Double.isNaN(value)) {
                    if (!Double.isNaN(lastY)) {
                        g.strokeLine(lastX, lastY, x, y);
                    }
                    g.setFill(colours.canvas());
                    g.fillOval(x - 3, y - 3, 6, 6);
                    g.strokeOval(x - 3, y - 3, 6, 6);
                }
                lastX = x;
                lastY = Double.isNaN(value) ? Double.NaN : y;
            }
        }
    }
}
