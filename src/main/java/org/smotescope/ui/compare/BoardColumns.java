package org.smotescope.ui.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import org.smotescope.experiment.Contender;
import org.smotescope.experiment.Standing;
import org.smotescope.learning.metrics.Metric;
import org.smotescope.ui.compare.BoardCells.BarCell;
import org.smotescope.ui.compare.BoardCells.Bars;
import org.smotescope.ui.compare.BoardCells.NodeCell;
import org.smotescope.ui.compare.BoardCells.TextCell;
import org.smotescope.ui.form.Figures;
import org.smotescope.ui.theme.Palette;

/// The columns of the leaderboard.
///
/// @param sight what is shown now: cells ask for it whenever they are filled
/// @param take takes one of them into the recipe
record BoardColumns(
        Supplier<BoardSight> sight, ObservableValue<Palette> palette, Consumer<Contender> take) {
    /// Room for the longest usual name: it is what a line is known by.
    private static final double TITLE = 204;

    private static final String LOWER = ", lower is better";

    /// The columns, and the one that lines are sorted by.
    record Made(List<TableColumn<Standing, ?>> all, TableColumn<Standing, ?> first) {}

    /// @param metric that decides
    /// @param more the metrics beside it
    Made make(Metric metric, List<Metric> more) {
        List<TableColumn<Standing, ?>> columns = new ArrayList<>();
        columns.add(variant());
        columns.add(rows());
        TableColumn<Standing, ?> value = value(metric);
        columns.add(value);
        columns.add(change(metric));
        more.stream().filter(each -> each != metric).forEach(each -> columns.add(other(each)));
        columns.add(seconds());
        columns.add(verdict());
        columns.forEach(column -> column.setReorderable(false));
        value.setSortType(
                isLower(metric) ? TableColumn.SortType.ASCENDING : TableColumn.SortType.DESCENDING);
        return new Made(columns, value);
    }

    private static boolean isLower(Metric metric) {
        return metric.better() == Metric.Better.LOWER;
    }

    private static TableColumn<Standing, Standing> column(
            String title, double width, Comparator<Standing> order) {
        TableColumn<Standing, Standing> column = new TableColumn<>(title);
        column.setCellValueFactory(each -> new ReadOnlyObjectWrapper<>(each.getValue()));
        column.setComparator(order);
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, 64));
        return column;
    }

    /// A column of numbers. What is undefined is last, whichever way it is sorted.
    private static TableColumn<Standing, Standing> column(
            String title, double width, ToDoubleFunction<Standing> of) {
        TableColumn<Standing, Standing> column = column(title, width, (a, b) -> 0);
        column.setComparator(
                (a, b) -> {
                    double left = of.applyAsDouble(a);
                    double right = of.applyAsDouble(b);
                    if (Double.isNaN(left) == Double.isNaN(right)) {
                        return Double.compare(left, right);
                    }
                    boolean isUp = column.getSortType() == TableColumn.SortType.ASCENDING;
                    return Double.isNaN(left) == isUp ? 1 : -1;
                });
        return column;
    }

    private TableColumn<Standing, ?> variant() {
        TableColumn<Standing, Standing> column =
                column(
                        "Variant",
                        224,
                        Comparator.comparing(standing -> sight.get().title(standing)));
        column.setMinWidth(TITLE);
        column.setCellFactory(
                of ->
                        new NodeCell<>(new Button()) {
                            @Override
                            void show(Button into, Standing standing) {
                                into.getStyleClass().setAll("button", "link-button");
                                if (standing.role() == Standing.Role.YARDSTICK) {
                                    into.getStyleClass().add("strong");
                                }
                                into.setMnemonicParsing(false);
                                into.setAlignment(Pos.CENTER_LEFT);
                                into.setMaxWidth(Double.MAX_VALUE);
                                into.setText(sight.get().title(standing));
                                into.setTooltip(
                                        new Tooltip("Put it into the recipe and show Explore."));
                                into.setOnAction(event -> take.accept(standing.contender()));
                            }
                        });
        return column;
    }

    private TableColumn<Standing, ?> rows() {
        TableColumn<Standing, Standing> column =
                column("Rows", 88, standing -> standing.added() - standing.removed());
        column.getStyleClass().add("number-column");
        column.setCellFactory(
                of ->
                        new TextCell(
                                standing ->
                                        Double.isNaN(standing.added())
                                                ? ""
                                                : rows(standing.added(), standing.removed())));
        return column;
    }

    private static String rows(double added, double removed) {
        String words = Numbers.change(added, removed);
        return words.equals("nothing added") ? "0" : words;
    }

    private TableColumn<Standing, ?> value(Metric metric) {
        TableColumn<Standing, Standing> column =
                column(
                        metric.displayName() + (isLower(metric) ? LOWER : ""),
                        146,
                        standing -> BoardSight.mean(standing, metric));
        Bars bars =
                new Bars(
                        standing -> BoardSight.mean(standing, metric),
                        standing -> BoardScale.interval(standing, metric),
                        Numbers::rate,
                        now -> now.scale().values());
        column.setCellFactory(of -> new BarCell(bars, sight, palette));
        return column;
    }

    private TableColumn<Standing, ?> change(Metric metric) {
        TableColumn<Standing, Standing> column =
                column("Change", 138, standing -> BoardSight.difference(standing, metric));
        Bars bars =
                new Bars(
                        standing -> BoardSight.difference(standing, metric),
                        standing -> BoardScale.change(standing, metric),
                        Numbers::signed,
                        now -> now.scale().changes());
        column.setCellFactory(of -> new BarCell(bars, sight, palette));
        return column;
    }

    private TableColumn<Standing, ?> other(Metric of) {
        TableColumn<Standing, Standing> column =
                column(
                        brief(of) + (isLower(of) ? LOWER : ""),
                        isLower(of) ? 150 : 108,
                        standing -> BoardSight.mean(standing, of));
        column.getStyleClass().add("number-column");
        column.setCellFactory(
                cell -> new TextCell(standing -> BoardSight.withChange(standing, of)));
        return column;
    }

    private static String brief(Metric of) {
        return of == Metric.BRIER ? "Brier" : of.displayName();
    }

    private static TableColumn<Standing, ?> seconds() {
        TableColumn<Standing, Standing> column = column("Time", 68, Standing::seconds);
        column.getStyleClass().add("number-column");
        column.setCellFactory(
                of ->
                        new TextCell(
                                standing ->
                                        standing.done() == 0
                                                ? ""
                                                : Figures.time(standing.seconds())));
        return column;
    }

    private TableColumn<Standing, ?> verdict() {
        TableColumn<Standing, Standing> column =
                column(
                        "Beats yardstick?",
                        176,
                        Comparator.comparing(standing -> sight.get().verdict(standing)));
        column.setCellFactory(
                of ->
                        new NodeCell<>(new Label()) {
                            @Override
                            void show(Label into, Standing standing) {
                                into.setText(sight.get().verdict(standing));
                                into.setTooltip(new Tooltip(into.getText()));
                                into.getStyleClass().remove("muted");
                                if (!sight.get().isDone(standing)
                                        || standing.role() == Standing.Role.YARDSTICK) {
                                    into.getStyleClass().add("muted");
                                }
                            }
                        });
        return column;
    }
}
