package org.smotescope.ui.evaluate;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.text.TextAlignment;
import org.smotescope.experiment.Run;
import org.smotescope.ui.figure.Figure;
import org.smotescope.ui.figure.RecipeLine;
import org.smotescope.ui.sketch.Lettering;
import org.smotescope.ui.sketch.Sketch;
import org.smotescope.ui.theme.Palette;

/// Evaluate as a figure: what came out in words, and below it panels, two in each line.
///
/// @param panels from left to right and top to bottom
record EvaluateFigure(List<Panel> panels) implements Figure.Body {
    private static final double GAP = 24;
    private static final double HEAD = 28;

    /// A part of the figure.
    ///
    /// @param title what stands above it
    /// @param hint what stands beside the title, or an empty text
    record Panel(String title, String hint, Figure.Body body) {}

    static Figure of(Moment moment, Run run, List<Panel> panels) {
        return new Figure(
                moment.finding().headline(),
                new EvaluateFigure(panels),
                List.of(),
                List.of(
                        moment.finding().detail(),
                        TestRows.words(moment) + ".",
                        moment.models().columns()),
                RecipeLine.of(run));
    }

    /// "before, threshold 0.50"
    static String hint(String name, Moment moment, boolean isAfter) {
        return name
                + (moment.models().isBinary()
                        ? ", threshold "
                                + Words.threshold(
                                        (isAfter ? moment.after() : moment.before()).threshold())
                        : "");
    }

    @Override
    public void paint(Sketch g, Palette palette, double width, double height) {
        int lines = (panels.size() + 1) / 2;
        double across = (width - GAP) / 2;
        double down = (height - GAP * (lines - 1)) / lines;
        for (int i = 0; i < panels.size(); i++) {
            double x = i % 2 * (across + GAP);
            double y = Math.floor(i / 2.0) * (down + GAP);
            g.save();
            g.translate(x, y);
            paint(panels.get(i), g, palette, across, down);
            g.restore();
        }
    }

    private static void paint(Panel panel, Sketch g, Palette palette, double width, double height) {
        g.setTextBaseline(VPos.CENTER);
        g.setTextAlign(TextAlignment.LEFT);
        g.setFont(Texts.strong());
        g.setFill(palette.text());
        double title = Lettering.width(panel.title(), Texts.strong());
        g.fillText(panel.title(), 0, HEAD / 2);
        g.setFont(Texts.small());
        g.setFill(palette.text2());
        g.fillText(
                Lettering.cut(panel.hint(), Texts.small(), width - title - 8), title + 8, HEAD / 2);
        g.save();
        g.translate(0, HEAD);
        panel.body().paint(g, palette, width, Math.max(1, height - HEAD));
        g.restore();
    }
}
