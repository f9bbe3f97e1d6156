package org.smotescope.ui.evaluate;

import javafx.beans.value.ObservableValue;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;
import org.smotescope.learning.metrics.ConfusionMatrix;
import org.smotescope.ui.ClassOrder;
import org.smotescope.ui.form.Painting;
import org.smotescope.ui.sketch.Sketch;
import org.smotescope.ui.theme.Palette;

/// How many rows of each class were called what. A cell is as dark as its share of its class's
/// rows; right answers, on the diagonal, have a frame.
final class ClassMatrixPainting extends Painting {
    private static final double HEAD = 22.0;
    private static final double LABELS = 84.0;
    private static final double DARKEST = 0.30;

    private @Nullable ConfusionMatrix matrix;
    private @Nullable ClassOrder order;

    ClassMatrixPainting(ObservableValue<Palette> palette) {
        super(palette);
        setAccessibleRole(AccessibleRole.TEXT);
        setMinSize(240, 120);
    }

    void show(ConfusionMatrix shown, ClassOrder looks) {
        matrix = shown;
        order = looks;
        setAccessibleText(ClassMatrixWords.of(shown));
        repaint();
    }

    /// Where the cells lie in a picture of this size.
    static MatrixCells.Grid grid(int classes, double width, double height) {
        return new MatrixCells.Grid(
                LABELS,
                HEAD,
                Math.min(150.0, (width - LABELS) / classes),
                Math.min(76.0, (height - HEAD) / classes));
    }

    @Override
    protected void paint(Sketch g, double width, double height, Palette colours) {
        ConfusionMatrix shown = matrix;
        ClassOrder looks = order;
        if (shown == null || looks == null) {
            return;
        }
        int classes = shown.size();
        MatrixCells.Grid grid = grid(classes, width, height);
        double cellWidth = grid.width();
        double cellHeight = grid.height();
        g.setTextBaseline(VPos.CENTER);
        for (int row = 0; row < classes; row++) {
            int truth = looks.code(row);
            double y = HEAD + row * cellHeight;
            paintLabels(g, shown, truth, new Cell(0, y, LABELS, cellHeight), colours);
            paintHead(g, shown.labels().get(truth), LABELS + row * cellWidth, cellWidth, colours);
            for (int column = 0; column < classes; column++) {
                double share =
                        shown.count(truth, looks.code(column))
                                / (double) Math.max(1, shown.truthOf(truth));
                Cell cell = new Cell(LABELS + column * cellWidth, y, cellWidth - 2, cellHeight - 2);
                cell.paint(
                        g, shown.count(truth, looks.code(column)), share, row == column, colours);
            }
        }
    }

    private static void paintLabels(
            Sketch g, ConfusionMatrix shown, int truth, Cell cell, Palette colours) {
        g.setFont(Texts.plain());
        g.setTextAlign(TextAlignment.LEFT);
        g.setFill(colours.text());
        String label = Texts.cut(shown.labels().get(truth), g.getFont(), LABELS - 10);
        g.fillText(label, 0, cell.middle() - (cell.isTall() ? 8 : 0));
        if (cell.isTall()) {
            g.setFont(Texts.small());
            g.setFill(colours.text2());
            g.fillText("n = " + Words.count(shown.truthOf(truth)), 0, cell.middle() + 9);
        }
    }

    private static void paintHead(Sketch g, String label, double x, double width, Palette colours) {
        g.setFont(Texts.small());
        g.setTextAlign(TextAlignment.CENTER);
        g.setFill(colours.text2());
        g.fillText(
                Texts.cut("called " + label, Texts.small(), width - 6),
                x + width / 2 - 1,
                HEAD / 2);
    }

    /// One cell of the matrix.
    private record Cell(double x, double y, double width, double height) {
        boolean isTall() {
            return height >= 34;
        }

        double middle() {
            return y + height / 2;
        }

        void paint(Sketch g, int count, double share, boolean isRight, Palette colours) {
            Color ink = colours.text();
            g.setFill(
                    Color.color(
                            ink.getRed(), ink.getGreen(), ink.getBlue(), 0.03 + DARKEST * share));
            g.fillRect(x, y, width, height);
            if (isRight) {
                g.setStroke(colours.text2());
                g.setLineWidth(1);
                g.strokeRect(Math.floor(x) + 0.5, Math.floor(y) + 0.5, width - 1, height - 1);
            }
            g.setTextAlign(TextAlignment.CENTER);
            g.setFill(ink);
            g.setFont(Texts.strong());
            g.fillText(Words.count(count), x + width / 2, isTall() ? middle() - 7 : middle());
            if (isTall()) {
                g.setFont(Texts.small());
                g.fillText(Words.shortRate(share), x + width / 2, middle() + 9);
            }
        }
    }
}
