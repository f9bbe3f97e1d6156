package org.smotescope.ui.data;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.ColumnType;
import org.smotescope.data.Role;
import org.smotescope.ui.form.Figures;
import org.smotescope.ui.form.Icons;
import org.smotescope.ui.theme.Palette;

/// The columns of the file, a line each.
final class ColumnsTable {
    private static final double SCROLL_BAR = 16;

    private final ColumnsViewModel model;
    private final ObservableValue<Palette> palette;
    private final TableView<ColumnSummary> table = new TableView<>();
    private final ObservableList<ColumnSummary> items = FXCollections.observableArrayList();
    private boolean following;

    ColumnsTable(ColumnsViewModel model, ObservableValue<Palette> palette) {
        this.model = model;
        this.palette = palette;
        table.getStyleClass().add("columns-table");
        table.setItems(items);
        table.setAccessibleText("Columns of the file");
        table.setPlaceholder(new Label("No column has these letters in its name."));
        add("Column", 0.17, this::nameCell);
        add("Role", 0.135, this::roleCell);
        add("Type", 0.15, this::typeCell);
        add("Empty", 0.125, this::emptyCell).getStyleClass().add("number-column");
        add("Range", 0.235, this::rangeCell);
        add("By class", 0.185, this::pictureCell);
        model.columns().subscribe(this::list);
        model.selected().subscribe(name -> select());
        table.getSelectionModel().selectedItemProperty().subscribe(this::selected);
    }

    TableView<ColumnSummary> node() {
        return table;
    }

    private void list(List<ColumnSummary> columns) {
        following = true;
        items.setAll(columns);
        following = false;
        select();
    }

    private void select() {
        String name = model.selected().get();
        following = true;
        table.getSelectionModel().clearSelection();
        for (ColumnSummary each : items) {
            if (each.name().equals(name)) {
                table.getSelectionModel().select(each);
            }
        }
        following = false;
    }

    private void selected(@Nullable ColumnSummary column) {
        if (!following && column != null) {
            model.selected().set(column.name());
        }
    }

    private TableColumn<ColumnSummary, ColumnSummary> add(
            String title, double share, Supplier<Cell> cell) {
        TableColumn<ColumnSummary, ColumnSummary> column = new TableColumn<>(title);
        column.setCellValueFactory(data -> new ReadOnlyObjectWrapper<>(data.getValue()));
        column.setCellFactory(of -> cell.get());
        column.setSortable(false);
        column.setReorderable(false);
        column.setResizable(false);
        column.prefWidthProperty().bind(table.widthProperty().subtract(SCROLL_BAR).multiply(share));
        table.getColumns().add(column);
        return column;
    }

    /// A cell that is made anew from the column that it shows.
    private static class Cell extends TableCell<ColumnSummary, ColumnSummary> {
        private final Function<ColumnSummary, Node> make;

        Cell(Function<ColumnSummary, Node> make) {
            this.make = make;
        }

        @Override
        protected void updateItem(@Nullable ColumnSummary item, boolean empty) {
            super.updateItem(item, empty);
            setText(null);
            setGraphic(empty || item == null ? null : make.apply(item));
        }
    }

    /// A text that is told in full under the pointer, for it may be cut.
    private static Label whole(String words) {
        Label label = new Label(words);
        if (!words.isEmpty()) {
            label.setTooltip(new Tooltip(words));
        }
        return label;
    }

    private Cell nameCell() {
        return new Cell(
                column -> {
                    Label name = whole(column.name());
                    name.getStyleClass().add("medium");
                    return name;
                });
    }

    private Cell roleCell() {
        return new Cell(
                column ->
                        picker(
                                "Role of " + column.name(),
                                List.of(Role.values()),
                                column.spec().role(),
                                ColumnsTable::words,
                                (role, from) -> model.setRole(from.name(), role),
                                column));
    }

    private Cell typeCell() {
        return new Cell(
                column ->
                        picker(
                                "Type of " + column.name(),
                                List.of(ColumnType.values()),
                                column.spec().type(),
                                ColumnsTable::words,
                                (type, from) -> model.setType(from.name(), type),
                                column));
    }

    private static <T> Node picker(
            String accessible,
            List<T> choices,
            T chosen,
            Function<T, String> words,
            BiConsumer<T, ColumnSummary> choose,
            ColumnSummary column) {
        MenuButton picker = new MenuButton(words.apply(chosen));
        picker.getStyleClass().add("cell-picker");
        picker.setAccessibleText(accessible + ": " + words.apply(chosen));
        for (T choice : choices) {
            RadioMenuItem item = new RadioMenuItem(words.apply(choice));
            item.setSelected(choice == chosen);
            item.setOnAction(event -> choose.accept(choice, column));
            picker.getItems().add(item);
        }
        return picker;
    }

    private Cell emptyCell() {
        Cell cell =
                new Cell(
                        column -> {
                            Label count = new Label(Figures.count(column.empty()));
                            boolean matters =
                                    column.empty() > 0 && column.spec().role() == Role.FEATURE;
                            count.getStyleClass().add(matters ? "strong" : "muted");
                            if (matters) {
                                count.setGraphic(Icons.warning());
                            }
                            return count;
                        });
        cell.getStyleClass().add("number-column");
        return cell;
    }

    private Cell rangeCell() {
        return new Cell(column -> whole(column.range()));
    }

    private Cell pictureCell() {
        return new Cell(this::picture);
    }

    private Node picture(ColumnSummary column) {
        if (column.spec().role() != Role.FEATURE) {
            Label words = new Label(otherWords(column));
            words.getStyleClass().add("hint");
            return words;
        }
        HistogramPainting picture = new HistogramPainting(palette, 1.5);
        picture.show(column.histogram());
        picture.setPrefSize(120, 24);
        picture.setMaxHeight(24);
        picture.setMinHeight(24);
        picture.prefWidthProperty()
                .bind(table.widthProperty().subtract(SCROLL_BAR).multiply(0.19).subtract(24));
        return picture;
    }

    private String otherWords(ColumnSummary column) {
        TableSummary summary = model.summary().get();
        return switch (column.spec().role()) {
            case TARGET ->
                    summary == null || summary.labels().size() < 2
                            ? "the class"
                            : "to find: " + summary.labels().get(1);
            case ID, IGNORE -> "not used";
            case FEATURE -> "";
        };
    }

    private static String words(Role role) {
        return switch (role) {
            case FEATURE -> "feature";
            case TARGET -> "target";
            case ID -> "id";
            case IGNORE -> "ignore";
        };
    }

    private static String words(ColumnType type) {
        return switch (type) {
            case NUMBER -> "number";
            case CATEGORY -> "category";
            case TEXT -> "text";
        };
    }
}
