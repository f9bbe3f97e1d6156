package org.smotescope.ui.compare;

import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.smotescope.experiment.Contender;
import org.smotescope.experiment.Leaderboard;
import org.smotescope.experiment.Standing;
import org.smotescope.learning.metrics.Metric;
import org.smotescope.ui.theme.Palette;

/// The leaderboard: a line for each that is compared, sorted by any column once all is measured.
final class BoardTable {
    private static final double LINE = 2.3077;
    private static final double HEAD = 2.1538;

    private final TableView<Standing> table;
    private final BoardColumns columns;
    private List<Metric> shown = List.of();
    private BoardSight sight = BoardSight.of(null, Metric.AVERAGE_PRECISION);

    /// @param take takes one of them into the recipe
    BoardTable(
            TableView<Standing> table, ObservableValue<Palette> palette, Consumer<Contender> take) {
        this.table = table;
        this.columns = new BoardColumns(() -> sight, palette, take);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setSortPolicy(
                of -> {
                    Leaderboard now = sight.board();
                    // While numbers still move, lines do not.
                    return now == null
                            || !now.isComplete()
                            || TableView.DEFAULT_SORT_POLICY.call(of);
                });
        table.getSortOrder().addListener(this::keepSorted);
        table.setOnKeyPressed(
                event -> {
                    Standing chosen = table.getSelectionModel().getSelectedItem();
                    if (event.getCode() == KeyCode.ENTER && chosen != null) {
                        take.accept(chosen.contender());
                        event.consume();
                    }
                });
    }

    /// A third click on a column would leave the table unsorted: it turns the order round instead.
    private void keepSorted(ListChangeListener.Change<? extends TableColumn<Standing, ?>> change) {
        while (change.next()) {
            if (change.getList().isEmpty() && change.getRemovedSize() == 1) {
                TableColumn<Standing, ?> column = change.getRemoved().getFirst();
                // Not within the change of the very list.
                Platform.runLater(() -> sortUp(column));
            }
        }
    }

    private void sortUp(TableColumn<Standing, ?> column) {
        if (table.getSortOrder().isEmpty() && table.getColumns().contains(column)) {
            column.setSortType(TableColumn.SortType.ASCENDING);
            table.getSortOrder().setAll(List.of(column));
        }
    }

    /// @param decides the metric that decides who beats the yardstick
    /// @param more the metrics beside it
    void show(@Nullable Leaderboard next, Metric decides, List<Metric> more) {
        BoardSight before = sight;
        sight = BoardSight.of(next, decides);
        boolean isOther =
                decides != before.metric() || !more.equals(shown) || table.getColumns().isEmpty();
        shown = List.copyOf(more);
        if (isOther) {
            makeColumns(more);
        }
        List<Standing> lines = next == null ? List.of() : next.standings();
        Standing chosen = table.getSelectionModel().getSelectedItem();
        table.getItems().setAll(lines);
        if (next != null && next.isComplete()) {
            table.sort();
        }
        if (chosen != null) {
            lines.stream()
                    .filter(each -> each.contender().equals(chosen.contender()))
                    .findFirst()
                    .ifPresent(each -> table.getSelectionModel().select(each));
        }
        table.refresh();
        double height = (HEAD + LINE * lines.size()) * 13 + 4;
        table.setMinHeight(height);
        table.setPrefHeight(height);
        table.setMaxHeight(height);
    }

    private void makeColumns(List<Metric> more) {
        BoardColumns.Made made = columns.make(sight.metric(), more);
        table.getColumns().setAll(made.all());
        table.getSortOrder().setAll(List.of(made.first()));
    }
}
