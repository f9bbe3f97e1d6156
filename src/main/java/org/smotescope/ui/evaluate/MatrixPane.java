package org.smotescope.ui.evaluate;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.smotescope.learning.metrics.Counts;
import org.smotescope.learning.metrics.Evaluation;
import org.smotescope.ui.selection.ChosenRows;
import org.smotescope.ui.selection.MatrixCell;

/// Four counts of two classes, each with a square whose area is its size. Squares of rows that were
/// judged right are hollow, of those that were judged wrong filled, as in the strips. The rows of a
/// count can be chosen.
final class MatrixPane extends Region {
    private static final double LABELS = 66.0;
    private static final double LEAST_LABELS = 44.0;
    private static final double GAP = 8.0;

    /// From the edge of a cell to what stands in it.
    private static final double EDGE = 6.0;

    private static final double WORD = 76.0;
    private static final double USUAL_HEIGHT = 148.0;
    private static final double LEAST_ROW = 41.0;
    private static final double LARGEST_ROW = 80.0;
    private static final double SMALLEST_BOX = 24.0;
    private static final double LARGEST_BOX = 72.0;

    private final Label calledWanted = new Label();
    private final Label calledOther = new Label();
    private final Label wanted = new Label();
    private final Label other = new Label();
    private final List<Cell> cells =
            List.of(
                    new Cell("found", "of-wanted", "judged-right"),
                    new Cell("missed", "of-wanted", "judged-wrong"),
                    new Cell("false alarms", "of-others", "judged-wrong"),
                    new Cell("left alone", "of-others", "judged-right"));
    private final MatrixCells choice;
    private double largest = 1.0;

    /// @param model whose answers are counted
    /// @param choose receives the cell that is chosen
    /// @param clear called to choose nothing
    MatrixPane(MatrixCell.Model model, Consumer<MatrixCell> choose, Runnable clear) {
        choice = new MatrixCells(model, choose, clear);
        calledWanted.getStyleClass().add("hint");
        calledOther.getStyleClass().add("hint");
        getChildren().addAll(calledWanted, calledOther, wanted, other);
        for (Cell cell : cells) {
            getChildren().addAll(cell.square, cell.count, cell.word);
        }
        getChildren().add(choice);
        setMinSize(290, 118);
        setPrefSize(320, 148);
    }

    /// One count.
    private static final class Cell {
        private final Region square = new Region();
        private final Label count = new Label();
        private final Label word;
        private int value;

        Cell(String word, String... styles) {
            this.word = new Label(word);
            square.getStyleClass().add("matrix-square");
            square.getStyleClass().addAll(styles);
            count.getStyleClass().addAll("title-16", "matrix-count");
            this.word.getStyleClass().add("hint");
        }

        void show(int newValue) {
            value = newValue;
            count.setText(Words.count(newValue));
        }

        void layOut(double x, double y, double box, double width, double largest) {
            double exact = box * Math.sqrt(value / largest);
            double side = value == 0 ? 0.0 : Math.max(4.0, Math.rint(exact / 2) * 2);
            square.resizeRelocate(
                    x + Math.rint((box - side) / 2), y - Math.rint(side / 2), side, side);
            double textWidth = Math.max(0.0, width - box - GAP);
            count.resizeRelocate(x + box + GAP, y - 20, textWidth, 22);
            word.resizeRelocate(x + box + GAP, y + 2, textWidth, 18);
        }
    }

    void name(Models models) {
        calledWanted.setText("called " + models.wanted().words());
        calledOther.setText("called " + models.other().words());
        wanted.setText(models.wanted().words());
        other.setText(models.other().words());
    }

    /// Marks the count whose rows are chosen, if it is one of these.
    void mark(@Nullable ChosenRows rows) {
        choice.mark(rows);
    }

    /// @param models whose classes are counted
    /// @param evaluation the counts
    /// @param scale the count whose square fills its box: the largest of all that are compared
    void show(Models models, Evaluation evaluation, int scale) {
        int positive = evaluation.positive();
        Counts counts = evaluation.confusion().against(positive);
        choice.show(
                new MatrixCells.Shown(
                        evaluation.confusion(), List.of(positive, 1 - positive), models.names()));
        largest = Math.max(1.0, scale);
        cells.get(0).show(counts.tp());
        cells.get(1).show(counts.fn());
        cells.get(2).show(counts.fp());
        cells.get(3).show(counts.tn());
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double spare = getHeight() - USUAL_HEIGHT;
        double head = Math.max(2.0, 19 + spare * (spare > 0 ? 0.12 : 0.6));
        double row = Math.clamp((getHeight() - head - 30) / 2 - 4, LEAST_ROW, LARGEST_ROW);
        double longest = Math.max(wanted.prefWidth(-1), other.prefWidth(-1));
        double labels = Math.clamp(Math.ceil(longest) + 8, LEAST_LABELS, LABELS);
        double width = (getWidth() - labels) / 2;
        double box =
                Math.clamp(
                        Math.min(Math.min(row - 5, width * 0.33), width - GAP - WORD),
                        SMALLEST_BOX,
                        LARGEST_BOX);
        calledWanted.resizeRelocate(labels, head, width, 18);
        calledOther.resizeRelocate(labels + width, head, width, 18);
        double first = Math.rint(head + 18 + row / 2);
        double second = Math.rint(first + row);
        wanted.resizeRelocate(0, first - 10, labels - 4, 20);
        other.resizeRelocate(0, second - 10, labels - 4, 20);
        cells.get(0).layOut(labels, first, box, width, largest);
        cells.get(1).layOut(labels + width, first, box, width, largest);
        cells.get(2).layOut(labels, second, box, width, largest);
        cells.get(3).layOut(labels + width, second, box, width, largest);
        choice.resizeRelocate(0, 0, getWidth(), getHeight());
        choice.layOut(
                new MatrixCells.Grid(
                        labels - EDGE, first - Math.rint(row / 2), width, second - first));
    }
}
