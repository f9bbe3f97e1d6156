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
import org.smotescope.ui.form.Figures;

/// The chosen rows one by one: what they are, and their cells as they stand in the file.
final class ChosenTable {
    private static final int MOST_COLUMNS = 200;

    private final TableView<Integer> table = new TableView<>();
    private final ObservableList<Integer> positions = FXCollections.observableArrayList();
    private @Nullable Listing listing;

    ChosenTable() {
        table.getStyleClass().addAll("dense", "chosen-table");
        table.setId("chosen-table");
        table.setAccessibleText("Chosen rows");
        table.setPlaceholder(new Label("No row is chosen."));
        table.setItems(positions);
    }

    TableView<Integer> node() {
        return table;
    }

    /// Lists rows; the order that the user has chosen stays.
    void show(ChosenRows rows) {
        Listing before = listing;
        Listing now = Listing.of(rows);
        listing = now;
        if (before == null || !before.hasColumnsOf(now)) {
            makeColumns(now);
        }
        positions.setAll(IntStream.range(0, rows.size()).boxed().toList());
        table.sort();
    }

    private void makeColumns(Listing now) {
        table.getColumns().clear();
        for (int j = 0; j < now.lead().size(); j++) {
            table.getColumns().add(lead(now.lead().get(j), j));
        }
        List<Column> columns = now.table().columns();
        for (int j = 0; j < Math.min(MOST_COLUMNS, columns.size()); j++) {
            table.getColumns().add(ofFile(columns.get(j), j));
        }
    }

    private TableColumn<Integer, ?> lead(Listing.Lead lead, int number) {
        return switch (lead) {
            case Listing.Lead.Words(String name, int width, IntFunction<String> _) -> {
                TableColumn<Integer, String> column =
                        words(name, at -> ((Listing.Lead.Words) at(number)).value().apply(at));
                column.setPrefWidth(width);
                yield column;
            }
            case Listing.Lead.Numbers(String name, int width, int decimals, var _) ->
                    numbers(
                            name,
                            width,
                            decimals,
                            at -> ((Listing.Lead.Numbers) at(number)).value().applyAsDouble(at));
        };
    }

    /// What stands before the file's columns, of the rows that are listed now.
    private Listing.Lead at(int number) {
        return listed().lead().get(number);
    }

    /// The rows that the cells are asked for: there are none before the first ones are shown.
    private Listing listed() {
        return Objects.requireNonNull(listing);
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

    private TableColumn<Integer, String> ofFile(Column of, int position) {
        TableColumn<Integer, String> column = words(of.name(), at -> listed().cell(at, position));
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
