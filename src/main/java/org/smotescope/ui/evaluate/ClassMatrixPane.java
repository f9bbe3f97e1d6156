package org.smotescope.ui.evaluate;

import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.StackPane;
import org.smotescope.learning.metrics.ConfusionMatrix;
import org.smotescope.ui.figure.Figure;
import org.smotescope.ui.selection.MatrixCell;
import org.smotescope.ui.theme.Palette;

/// The matrix of more than two classes, with cells whose rows can be chosen.
final class ClassMatrixPane extends StackPane {
    private final ClassMatrixPainting painting;
    private final MatrixCells cells;
    private int classes = 1;

    /// @param of the model whose answers are counted
    ClassMatrixPane(
            MatrixCell.Model of, EvaluateViewModel model, ObservableValue<Palette> palette) {
        painting = new ClassMatrixPainting(palette);
        cells = new MatrixCells(of, model::choose, model::clearChoice);
        model.chosenProperty().subscribe(cells::mark);
        setId(of.word() + "-classes");
        getChildren().addAll(painting, cells);
    }

    void show(Models models, ConfusionMatrix matrix) {
        classes = matrix.size();
        List<Integer> codes =
                IntStream.range(0, classes).map(models.order()::code).boxed().toList();
        painting.show(matrix, models.order());
        cells.show(new MatrixCells.Shown(matrix, codes, models.names()));
        requestLayout();
    }

    /// The matrix for a figure.
    Figure.Body body() {
        return painting::paintOn;
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        cells.layOut(ClassMatrixPainting.grid(classes, painting.getWidth(), painting.getHeight()));
    }
}
