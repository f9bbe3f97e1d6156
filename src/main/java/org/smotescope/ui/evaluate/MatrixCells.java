package org.smotescope.ui.evaluate;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.ClassName;
import org.smotescope.learning.metrics.ConfusionMatrix;
import org.smotescope.ui.selection.CellRows;
import org.smotescope.ui.selection.ChosenRows;
import org.smotescope.ui.selection.MatrixCell;

/// The cells of a matrix as something to choose from, laid over its picture. One stop of the focus:
/// arrows move between cells, Enter and Space choose the rows of one, Esc chooses nothing.
final class MatrixCells extends Region {
    static final String HELP =
            "Arrows: other cells. Enter: choose its rows, or let go of them. Esc: choose nothing.";

    private final MatrixCell.Model model;
    private final Consumer<MatrixCell> choose;
    private final Runnable clear;
    private final Region chosen = new Region();
    private final Region ring = new Region();
    private final Region hover = new Region();
    private @Nullable Shown shown;
    private @Nullable Grid grid;
    private @Nullable MatrixCell chosenCell;
    private int row;
    private int column;

    /// What the cells count.
    ///
    /// @param matrix the counts
    /// @param codes the class codes in the order of rows and columns
    /// @param names of the classes, by code
    record Shown(ConfusionMatrix matrix, List<Integer> codes, List<ClassName> names) {
        int size() {
            return codes.size();
        }

        int actual(int row) {
            return codes.get(row);
        }

        /// "actual failed, predicted not failed: 38 rows, 63 % of actual failed".
        String words(int row, int column) {
            return CellWords.of(this, actual(row), actual(column));
        }
    }

    /// Where the cells lie: the first one's corner, and how large each is.
    record Grid(double x, double y, double width, double height) {
        Bounds cell(int row, int column) {
            return new BoundingBox(x + column * width, y + row * height, width, height);
        }

        /// The row or column of a place; empty outside.
        OptionalInt row(double at, int size) {
            return index((at - y) / height, size);
        }

        OptionalInt column(double at, int size) {
            return index((at - x) / width, size);
        }

        private static OptionalInt index(double at, int size) {
            return at >= 0 && at < size ? OptionalInt.of((int) at) : OptionalInt.empty();
        }
    }

    /// @param model whose answers are counted
    /// @param choose receives the cell that is chosen
    /// @param clear called to choose nothing
    MatrixCells(MatrixCell.Model model, Consumer<MatrixCell> choose, Runnable clear) {
        this.model = model;
        this.choose = choose;
        this.clear = clear;
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleRoleDescription("cell of the matrix " + model.word());
        setAccessibleHelp(HELP);
        getStyleClass().add("matrix-cells");
        hover.getStyleClass().add("cell-hover");
        chosen.getStyleClass().add("cell-chosen");
        ring.getStyleClass().add("cell-ring");
        for (Region mark : List.of(hover, chosen, ring)) {
            mark.setManaged(false);
            mark.setMouseTransparent(true);
            mark.setVisible(false);
            getChildren().add(mark);
        }
        ring.visibleProperty().bind(focusVisibleProperty());
        setOnKeyPressed(this::press);
        setOnMouseMoved(this::point);
        setOnMouseExited(event -> hover.setVisible(false));
        setOnMouseClicked(this::click);
    }

    void show(Shown newShown) {
        shown = newShown;
        row = Math.min(row, newShown.size() - 1);
        column = Math.min(column, newShown.size() - 1);
        speak();
        requestLayout();
    }

    /// Marks the cell whose rows are chosen, if it is one of these.
    void mark(@Nullable ChosenRows rows) {
        chosenCell =
                rows instanceof CellRows cell && cell.cell().model() == model ? cell.cell() : null;
        speak();
        requestLayout();
    }

    void layOut(Grid newGrid) {
        grid = newGrid;
        requestLayout();
    }

    private void press(KeyEvent event) {
        Shown cells = shown;
        if (cells == null || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        int last = cells.size() - 1;
        switch (event.getCode()) {
            case LEFT -> go(row, Math.max(0, column - 1));
            case RIGHT -> go(row, Math.min(last, column + 1));
            case UP -> go(Math.max(0, row - 1), column);
            case DOWN -> go(Math.min(last, row + 1), column);
            case HOME -> go(row, 0);
            case END -> go(row, last);
            case ENTER, SPACE -> choose();
            case ESCAPE -> clear.run();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void go(int newRow, int newColumn) {
        row = newRow;
        column = newColumn;
        speak();
        requestLayout();
    }

    private void choose() {
        Shown cells = shown;
        if (cells != null) {
            choose.accept(MatrixCell.of(model, cells.actual(row), cells.actual(column)));
        }
    }

    private @Nullable Bounds at(MouseEvent event) {
        Shown cells = shown;
        Grid places = grid;
        if (cells == null || places == null) {
            return null;
        }
        OptionalInt inRow = places.row(event.getY(), cells.size());
        OptionalInt inColumn = places.column(event.getX(), cells.size());
        return inRow.isPresent() && inColumn.isPresent()
                ? places.cell(inRow.getAsInt(), inColumn.getAsInt())
                : null;
    }

    private void point(MouseEvent event) {
        Bounds under = at(event);
        hover.setVisible(under != null);
        if (under != null) {
            place(hover, under);
        }
    }

    private void click(MouseEvent event) {
        Shown cells = shown;
        Grid places = grid;
        if (cells == null || places == null || at(event) == null || event.getClickCount() > 1) {
            return;
        }
        requestFocus();
        go(
                places.row(event.getY(), cells.size()).orElse(0),
                places.column(event.getX(), cells.size()).orElse(0));
        choose();
        event.consume();
    }

    private void speak() {
        Shown cells = shown;
        if (cells != null) {
            setAccessibleText(
                    cells.words(row, column) + (isChosen(cells, row, column) ? ", chosen" : ""));
        }
    }

    private boolean isChosen(Shown cells, int inRow, int inColumn) {
        MatrixCell cell = chosenCell;
        return cell != null
                && cell.actual() == cells.actual(inRow)
                && cell.called().orElse(cells.actual(inColumn)) == cells.actual(inColumn);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            choose();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }

    @Override
    protected void layoutChildren() {
        Shown cells = shown;
        Grid places = grid;
        if (cells == null || places == null) {
            return;
        }
        place(ring, places.cell(row, column));
        layOutChosen(cells, places);
    }

    /// The chosen cells lie beside each other: one, or a row of them.
    private void layOutChosen(Shown cells, Grid places) {
        MatrixCell cell = chosenCell;
        int inRow = cell == null ? -1 : cells.codes().indexOf(cell.actual());
        chosen.setVisible(inRow >= 0);
        if (cell != null && inRow >= 0) {
            int[] columns =
                    IntStream.range(0, cells.size())
                            .filter(each -> isChosen(cells, inRow, each))
                            .toArray();
            Bounds first = places.cell(inRow, columns[0]);
            Bounds last = places.cell(inRow, columns[columns.length - 1]);
            place(
                    chosen,
                    new BoundingBox(
                            first.getMinX(),
                            first.getMinY(),
                            last.getMaxX() - first.getMinX(),
                            first.getHeight()));
        }
    }

    private static void place(Region mark, Bounds at) {
        mark.resizeRelocate(
                Math.rint(at.getMinX()),
                Math.rint(at.getMinY()),
                Math.rint(at.getWidth()),
                Math.rint(at.getHeight()));
    }
}
