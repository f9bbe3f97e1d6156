package org.smotescope.ui.data;

import java.util.AbstractList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.Column;
import org.smotescope.data.NumericColumn;
import org.smotescope.data.io.Table;

/// The rows of the file as they stand in it.
final class RowsTable {
    private static final int MOST_COLUMNS = 200;
    private static final int ROWS_SEARCHED = 200_000;

    private final TableView<Integer> table = new TableView<>();
    private @Nullable RawCells cells;
    private @Nullable Table shown;

    RowsTable() {
        table.getStyleClass().add("dense");
        table.setAccessibleText("Rows of the file");
        table.setPlaceholder(new Label("There are no rows."));
    }

    TableView<Integer> node() {
        return table;
    }

    void show(Table file) {
        if (file == shown) {
            return;
        }
        shown = file;
        RawCells raw = new RawCells(file);
        cells = raw;
        table.getColumns().clear();
        table.getColumns().add(rowNumbers());
        for (int j = 0; j < Math.min(MOST_COLUMNS, file.columns().size()); j++) {
            table.getColumns().add(column(raw, file.columns().get(j), j));
        }
        table.setItems(FXCollections.observableList(new RowNumbers(file.rows())));
    }

    /// Goes to the next row that holds these letters.
    void find(String letters) {
        RawCells raw = cells;
        Table file = shown;
        String wanted = letters.strip().toLowerCase(Locale.ROOT);
        if (raw == null || file == null || wanted.isEmpty()) {
            return;
        }
        int from = table.getSelectionModel().getSelectedIndex() + 1;
        for (int i = 0; i < Math.min(file.rows(), ROWS_SEARCHED); i++) {
            int row = (from + i) % file.rows();
            if (holds(raw, file, row, wanted)) {
                table.getSelectionModel().clearAndSelect(row);
                table.scrollTo(Math.max(0, row - 3));
                return;
            }
        }
    }

    private static boolean holds(RawCells raw, Table file, int row, String wanted) {
        if (Integer.toString(row + 1).equals(wanted)) {
            return true;
        }
        for (int j = 0; j < file.columns().size(); j++) {
            if (raw.cell(row, j).toLowerCase(Locale.ROOT).contains(wanted)) {
                return true;
            }
        }
        return false;
    }

    private static TableColumn<Integer, String> rowNumbers() {
        TableColumn<Integer, String> column = new TableColumn<>("row");
        column.setCellValueFactory(
                data -> new ReadOnlyStringWrapper(Integer.toString(data.getValue() + 1)));
        column.setCellFactory(of -> new NumberCell("row-number"));
        column.getStyleClass().add("number-column");
        column.setPrefWidth(72);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    private static TableColumn<Integer, String> column(RawCells raw, Column of, int position) {
        TableColumn<Integer, String> column = new TableColumn<>(of.name());
        column.setCellValueFactory(
                data -> new ReadOnlyStringWrapper(raw.cell(data.getValue(), position)));
        column.setPrefWidth(104);
        column.setSortable(false);
        if (of instanceof NumericColumn) {
            column.setCellFactory(each -> new NumberCell("number"));
            column.getStyleClass().add("number-column");
        }
        return column;
    }

    private static final class NumberCell extends TableCell<Integer, String> {
        NumberCell(String styleClass) {
            getStyleClass().addAll("number-column", styleClass);
        }

        @Override
        protected void updateItem(@Nullable String item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty ? null : item);
        }
    }

    /// The numbers from 0, without storing them.
    private static final class RowNumbers extends AbstractList<Integer> {
        private final int rows;

        RowNumbers(int rows) {
            this.rows = rows;
        }

        @Override
        public Integer get(int index) {
            return java.util.Objects.checkIndex(index, rows);
        }

        @Override
        public int size() {
            return rows;
        }
    }

    /// The rows, for tests.
    List<Integer> items() {
        return table.getItems();
    }
}
