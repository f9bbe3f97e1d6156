package org.smotescope.ui.selection;

import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.Column;
import org.smotescope.data.NumericColumn;
import org.smotescope.data.io.Table;
import org.smotescope.experiment.Run;
import org.smotescope.ui.data.RawCells;
import org.smotescope.ui.form.Figures;

/// The chosen rows one by one: what they are, what the model said of them, and their cells as they
/// stand in the file.
final class ChosenTable {
    private static final int MOST_COLUMNS = 200;
    private static final int DECIMALS = 3;

    private final TableView<Integer> table = new TableView<>();
    private final ObservableList<Integer> positions = FXCollections.observableArrayList();
    private @Nullable Table file;
    private @Nullable ChosenRows shown;

    ChosenTable() {
        table.getStyleClass().addAll("dense", "chosen-table");
        table.setId("chosen-table");
        table.setAccessibleText("Chosen test rows");
        table.setPlaceholder(new Label("No test row is in this cell."));
        table.setItems(positions);
    }

    TableView<Integer> node() {
        return table;
    }

    /// Lists rows; the order that the user has chosen stays.
    void show(ChosenRows rows) {
        ChosenRows before = shown;
        shown = rows;
        if (file != rows.run().table() || before == null || isOtherTask(before.run(), rows.run())) {
            file = rows.run().table();
            makeColumns(rows);
        }
        positions.setAll(IntStream.range(0, rows.rows().size()).boxed().toList());
        table.sort();
    }

    private static boolean isOtherTask(Run before, Run now) {
        return before.positive() != now.positive() || before.isBinary() != now.isBinary();
    }

    private void makeColumns(ChosenRows rows) {
        String score =
                rows.run().isBinary()
                        ? "score of " + rows.name(rows.run().positive())
                        : "score of predicted";
        table.getColumns()
                .setAll(
                        List.of(
                                numbers("row", 72, 0, at -> 1.0 + chosen().fileRow(at)),
                                words("actual", at -> chosen().name(chosen().cell().actual())),
                                words("predicted", at -> chosen().name(chosen().answers().get(at))),
                                numbers(score, 148, DECIMALS, at -> chosen().score(at))));
        Table of = rows.run().table();
        RawCells cells = new RawCells(of);
        for (int j = 0; j < Math.min(MOST_COLUMNS, of.columns().size()); j++) {
            table.getColumns().add(ofFile(cells, of.columns().get(j), j));
        }
    }

    /// The rows that the cells are asked for: there are none before the first ones are shown.
    private ChosenRows chosen() {
        return Objects.requireNonNull(shown);
    }

    private static TableColumn<Integer, String> words(String name, IntFunction<String> value) {
        TableColumn<Integer, String> column = new TableColumn<>(name);
        column.setCellValueFactory(
                data -> new ReadOnlyObjectWrapper<>(value.apply(data.getValue())));
        column.setPrefWidth(128);
        return column;
    }

    private static TableColumn<Integer, Double> numbers(
            String name, double width, int decimals, IntFunction<Double> value) {
        TableColumn<Integer, Double> column = new TableColumn<>(name);
        column.setCellValueFactory(
                data -> new ReadOnlyObjectWrapper<>(value.apply(data.getValue())));
        column.setCellFactory(of -> new NumberCell(decimals));
        column.getStyleClass().add("number-column");
        column.setPrefWidth(width);
        return column;
    }

    private TableColumn<Integer, String> ofFile(RawCells cells, Column of, int position) {
        TableColumn<Integer, String> column =
                words(of.name(), at -> cells.cell(chosen().fileRow(at), position));
        column.setPrefWidth(104);
        column.setSortable(false);
        if (of instanceof NumericColumn) {
            column.setCellFactory(each -> new RightCell());
            column.getStyleClass().add("number-column");
        }
        return column;
    }

    /// Row numbers have no mark between thousands, scores have all their decimals.
    private static final class NumberCell extends TableCell<Integer, Double> {
        private final int decimals;

        NumberCell(int decimals) {
            this.decimals = decimals;
            getStyleClass().add("number-column");
        }

        @Override
        protected void updateItem(@Nullable Double item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setText(null);
            } else {
                setText(
                        decimals == 0
                                ? Long.toString(Math.round(item))
                                : Figures.fixed(item, decimals));
            }
        }
    }

    private static final class RightCell extends TableCell<Integer, String> {
        RightCell() {
            getStyleClass().add("number-column");
        }

        @Override
        protected void updateItem(@Nullable String item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty ? null : item);
        }
    }
}
