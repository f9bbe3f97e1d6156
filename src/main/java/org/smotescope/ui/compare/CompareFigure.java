package org.smotescope.ui.compare;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;
import org.smotescope.experiment.BoardWords;
import org.smotescope.experiment.Comparison;
import org.smotescope.experiment.Leaderboard;
import org.smotescope.experiment.Standing;
import org.smotescope.experiment.VariantResult;
import org.smotescope.learning.metrics.Metric;
import org.smotescope.ui.figure.Figure;
import org.smotescope.ui.plot.Drawing;
import org.smotescope.ui.plot.PlotFigure;
import org.smotescope.ui.plot.Viewport;
import org.smotescope.ui.sketch.Lettering;
import org.smotescope.ui.sketch.Sketch;
import org.smotescope.ui.theme.Fonts;
import org.smotescope.ui.theme.Palette;

/// Compare as a figure: the pictures, and below them the leaderboard.
///
/// @param pictures as they are shown, three in a line
/// @param board how they stand, or null where nothing is measured
/// @param lines in the order of the table
record CompareFigure(
        List<Picture> pictures, @Nullable Leaderboard board, List<Standing> lines, Metric metric)
        implements Figure.Body {
    private static final int ACROSS = 3;
    private static final double GAP = 14;
    private static final double HEAD = 22;
    private static final double LINE = 22;
    private static final double LEAST_PICTURE = 60;
    private static final Font PLAIN = Font.font(Fonts.FAMILY, 12);
    private static final Font STRONG = Font.font(Fonts.FAMILY, FontWeight.BOLD, 12);

    /// Where the columns of the leaderboard begin, in parts of its width.
    private static final double[] COLUMNS = {0, 0.27, 0.36, 0.42, 0.54, 0.6, 0.73};

    /// A picture with its words.
    ///
    /// @param swipe where the line of the swipe stands, in data coordinates; NaN for none
    record Picture(
            String title,
            String change,
            Drawing drawing,
            Viewport view,
            double markScale,
            double swipe) {}

    @Override
    public void paint(Sketch g, Palette palette, double width, double height) {
        double table = lines.isEmpty() ? 0 : GAP + LINE * (lines.size() + 1);
        int down = (pictures.size() + ACROSS - 1) / ACROSS;
        double room = Math.max(down * (HEAD + LEAST_PICTURE), height - table);
        double wide = (width - GAP * (ACROSS - 1)) / ACROSS;
        double high = (room - GAP * (down - 1)) / Math.max(1, down);
        for (int i = 0; i < pictures.size(); i++) {
            g.save();
            g.translate(i % ACROSS * (wide + GAP), Math.floorDiv(i, ACROSS) * (high + GAP));
            paint(pictures.get(i), g, palette, wide, high);
            g.restore();
        }
        if (board != null && !lines.isEmpty()) {
            g.save();
            g.translate(0, room + GAP);
            paintBoard(board, g, palette, width);
            g.restore();
        }
    }

    private static void paint(
            Picture picture, Sketch g, Palette palette, double width, double height) {
        double change = Lettering.width(picture.change(), PLAIN);
        text(g, STRONG, palette, picture.title(), 0, HEAD / 2, width - change - 8);
        g.setFont(PLAIN);
        g.setFill(palette.text2());
        g.setTextAlign(TextAlignment.RIGHT);
        g.fillText(picture.change(), width, HEAD / 2);
        g.save();
        g.translate(0, HEAD);
        new PlotFigure(
                        picture.drawing(),
                        picture.view(),
                        picture.markScale(),
                        new PlotFigure.Axes("", ""))
                .paintBare(g, palette, width, height - HEAD);
        paintSwipe(picture, g, palette, width, height - HEAD);
        g.restore();
    }

    private static void paintSwipe(
            Picture picture, Sketch g, Palette palette, double width, double height) {
        Viewport view = PlotFigure.bare(picture.view(), width, height);
        double x = view.toPixelX(picture.swipe());
        if (x >= view.left() && x <= view.left() + view.width()) {
            g.setStroke(palette.accent());
            g.setLineWidth(2);
            g.strokeLine(x, view.top(), x, view.top() + view.height());
        }
    }

    private static void text(
            Sketch g, Font font, Palette palette, String words, double x, double y, double room) {
        g.setTextBaseline(VPos.CENTER);
        g.setTextAlign(TextAlignment.LEFT);
        g.setFont(font);
        g.setFill(palette.text());
        g.fillText(Lettering.cut(words, font, Math.max(1, room)), x, y);
    }

    private void paintBoard(Leaderboard of, Sketch g, Palette palette, double width) {
        BoardScale scale = BoardScale.of(lines, metric);
        BoardWords words = new BoardWords(of, metric);
        int models = (int) lines.stream().map(each -> each.contender().model()).distinct().count();
        String[] heads = {"Variant", "Rows", metric.displayName(), "", "Change", "", "Better?"};
        for (int i = 0; i < heads.length; i++) {
            boolean hasNext = i + 1 < heads.length && heads[i + 1].isEmpty();
            double wide = room(i, width) + (hasNext ? room(i + 1, width) + 10 : 0);
            text(g, STRONG, palette, heads[i], x(i, width), LINE / 2, wide);
        }
        for (int i = 0; i < lines.size(); i++) {
            Standing line = lines.get(i);
            g.save();
            g.translate(0, LINE * (i + 1));
            g.setStroke(palette.lineSoft());
            g.setLineWidth(1);
            g.strokeLine(0, 0.5, width, 0.5);
            String rows = Double.isNaN(line.added()) ? "" : rows(line);
            VariantResult result = line.result();
            Comparison difference = line.difference();
            double mean = result == null ? Double.NaN : result.metric(metric);
            double more = difference == null ? Double.NaN : difference.mean(metric);
            String[] cells = {
                VariantWords.title(line.contender(), models),
                rows,
                Numbers.rate(mean),
                "",
                Numbers.signed(more),
                "",
                words.sentence(line)
            };
            for (int c = 0; c < cells.length; c++) {
                text(g, PLAIN, palette, cells[c], x(c, width), LINE / 2, room(c, width));
            }
            boolean isDone = line.done() == of.splits();
            bar(
                    new IntervalSketch(
                            mean, BoardScale.interval(line, metric), scale.values(), isDone),
                    g,
                    palette,
                    3,
                    width);
            bar(
                    new IntervalSketch(
                            more, BoardScale.change(line, metric), scale.changes(), isDone),
                    g,
                    palette,
                    5,
                    width);
            g.restore();
        }
    }

    private static void bar(
            IntervalSketch bar, Sketch g, Palette palette, int column, double width) {
        g.save();
        g.translate(x(column, width), 2);
        bar.paint(g, room(column, width), LINE - 4, palette);
        g.restore();
    }

    private static String rows(Standing line) {
        String words = Numbers.change(line.added(), line.removed());
        return words.equals("nothing added") ? "0" : words;
    }

    private static double x(int column, double width) {
        return COLUMNS[column] * width;
    }

    private static double room(int column, double width) {
        double end = column + 1 < COLUMNS.length ? COLUMNS[column + 1] : 1;
        return (end - COLUMNS[column]) * width - 10;
    }
}
