package org.smotescope.ui.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.smotescope.experiment.BoardWords;
import org.smotescope.experiment.Comparison;
import org.smotescope.experiment.Contender;
import org.smotescope.experiment.Leaderboard;
import org.smotescope.experiment.Standing;
import org.smotescope.experiment.VariantResult;
import org.smotescope.experiment.VariantResult.Interval;
import org.smotescope.learning.metrics.Metric;
import org.smotescope.ui.form.Figures;
import org.smotescope.ui.theme.Palette;

/// The leaderboard: a line for each that is compared, sorted by any column once all is measured.
final class BoardTable {
    private static final double LINE = 2.3077;
    private static final double HEAD = 2.1538;
    private static final double NUMBER = 54;

    private final TableView<Standing> table;
    private final ObservableValue<Palette> palette;
    private final Consumer<Contender> take;
    private List<Metric> shown = List.of();
    private Metric metric = Metric.AVERAGE_PRECISION;
    private @Nullable Leaderboard board;
    private boolean isBinary = true;
    private BoardScale scale = BoardScale.of(List.of(), metric);

    /// @param take takes one of them into the recipe
    BoardTable(
            TableView<Standing> table, ObservableValue<Palette> palette, Consumer<Contender> take) {
        this.table = table;
        this.palette = palette;
        this.take = take;
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setSortPolicy(
                of -> {
                    Leaderboard now = board;
                    // While numbers still move, lines do not.
                    return now == null
                            || !now.isComplete()
                            || TableView.DEFAULT_SORT_POLICY.call(of);
                });
        table.setOnKeyPressed(
                event -> {
                    Standing chosen = table.getSelectionModel().getSelectedItem();
                    if (event.getCode() == KeyCode.ENTER && chosen != null) {
                        take.accept(chosen.contender());
                        event.consume();
                    }
                });
    }

    /// @param decides the metric that decides who beats the yardstick
    /// @param more the metrics beside it
    void show(@Nullable Leaderboard next, Metric decides, List<Metric> more) {
        board = next;
        boolean binary = next == null || next.subject().isBinary();
        boolean isOther =
                decides != metric
                        || !more.equals(shown)
                        || binary != isBinary
                        || table.getColumns().isEmpty();
        isBinary = binary;
        metric = decides;
        shown = List.copyOf(more);
        List<Standing> lines = next == null ? List.of() : next.standings();
        scale = BoardScale.of(lines, metric);
        if (isOther) {
            makeColumns();
        }
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

    private void makeColumns() {
        List<TableColumn<Standing, ?>> columns = new ArrayList<>();
        columns.add(variant());
        columns.add(rows());
        TableColumn<Standing, ?> value = value();
        columns.add(value);
        columns.add(change());
        shown.stream().filter(each -> each != metric).forEach(each -> columns.add(other(each)));
        columns.add(seconds());
        columns.add(verdict());
        columns.forEach(column -> column.setReorderable(false));
        table.getColumns().setAll(columns);
        value.setSortType(
                metric.better() == Metric.Better.LOWER
                        ? TableColumn.SortType.ASCENDING
                        : TableColumn.SortType.DESCENDING);
        table.getSortOrder().setAll(List.of(value));
    }

    private int models() {
        Leaderboard now = board;
        return now == null
                ? 1
                : (int)
                        now.standings().stream()
                                .map(each -> each.contender().model())
                                .distinct()
                                .count();
    }

    private String title(Standing standing) {
        return VariantWords.title(standing.contender(), models());
    }

    private boolean isDone(Standing standing) {
        Leaderboard now = board;
        return now != null && standing.done() == now.splits();
    }

    /// A cell that shows a node made once.
    private abstract static class NodeCell<N extends Node> extends TableCell<Standing, Standing> {
        private final N node;

        NodeCell(N node) {
            this.node = node;
        }

        abstract void show(N into, Standing standing);

        @Override
        protected void updateItem(@Nullable Standing standing, boolean empty) {
            super.updateItem(standing, empty);
            setText(null);
            setGraphic(empty || standing == null ? null : node);
            if (!empty && standing != null) {
                show(node, standing);
            }
        }
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

    private static Comparator<Standing> by(ToDoubleFunction<Standing> of) {
        // What is undefined is last in both directions as far as that goes: it is the least.
        return Comparator.comparingDouble(
                standing -> {
                    double value = of.applyAsDouble(standing);
                    return Double.isNaN(value) ? Double.NEGATIVE_INFINITY : value;
                });
    }

    private TableColumn<Standing, ?> variant() {
        TableColumn<Standing, Standing> column =
                column("Variant", 196, Comparator.comparing(this::title));
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
                                into.setText(title(standing));
                                into.setTooltip(
                                        new Tooltip("Put it into the recipe and show Explore."));
                                into.setOnAction(event -> take.accept(standing.contender()));
                            }
                        });
        return column;
    }

    private TableColumn<Standing, ?> rows() {
        TableColumn<Standing, Standing> column =
                column("Rows", 88, by(standing -> standing.added() - standing.removed()));
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

    /// Words alone.
    private static final class TextCell extends TableCell<Standing, Standing> {
        private final Function<Standing, String> words;

        TextCell(Function<Standing, String> words) {
            this.words = words;
            getStyleClass().add("number-column");
        }

        @Override
        protected void updateItem(@Nullable Standing standing, boolean empty) {
            super.updateItem(standing, empty);
            setText(empty || standing == null ? null : words.apply(standing));
        }
    }

    private TableColumn<Standing, ?> value() {
        String lower = metric.better() == Metric.Better.LOWER ? ", lower is better" : "";
        TableColumn<Standing, Standing> column =
                column(metric.displayName() + lower, 146, by(standing -> mean(standing, metric)));
        column.setCellFactory(
                of ->
                        new BarCell(
                                standing -> mean(standing, metric),
                                standing -> BoardScale.interval(standing, metric),
                                Numbers::rate,
                                () -> scale.values()));
        return column;
    }

    private TableColumn<Standing, ?> change() {
        TableColumn<Standing, Standing> column =
                column("Change", 138, by(standing -> difference(standing, metric)));
        column.setCellFactory(
                of ->
                        new BarCell(
                                standing -> difference(standing, metric),
                                standing -> BoardScale.change(standing, metric),
                                Numbers::signed,
                                () -> scale.changes()));
        return column;
    }

    /// A number and its interval.
    private final class BarCell extends NodeCell<HBox> {
        private final ToDoubleFunction<Standing> mean;
        private final Function<Standing, Interval> interval;
        private final Function<Double, String> words;
        private final java.util.function.Supplier<Interval> axis;
        private final Label number = new Label();
        private final IntervalBar bar = new IntervalBar(palette);
        private final Tooltip tip = new Tooltip();

        BarCell(
                ToDoubleFunction<Standing> mean,
                Function<Standing, Interval> interval,
                Function<Double, String> words,
                java.util.function.Supplier<Interval> axis) {
            super(new HBox(10));
            this.mean = mean;
            this.interval = interval;
            this.words = words;
            this.axis = axis;
            number.setMinWidth(Region.USE_PREF_SIZE);
            number.setPrefWidth(NUMBER);
            number.setAlignment(Pos.CENTER_RIGHT);
            HBox.setHgrow(bar, Priority.ALWAYS);
            setTooltip(tip);
        }

        @Override
        void show(HBox into, Standing standing) {
            into.setAlignment(Pos.CENTER_LEFT);
            into.getChildren().setAll(number, bar);
            double value = mean.applyAsDouble(standing);
            Interval around = interval.apply(standing);
            number.setText(Double.isNaN(value) ? "–" : words.apply(value));
            number.getStyleClass().remove("muted");
            if (!isDone(standing)) {
                number.getStyleClass().add("muted");
            }
            bar.show(new IntervalSketch(value, around, axis.get(), isDone(standing)));
            String ends =
                    around.isDefined()
                            ? "95 % interval "
                                    + words.apply(around.low())
                                    + " … "
                                    + words.apply(around.high())
                            : "No interval: too few splits.";
            tip.setText(ends + ", " + Figures.count(standing.done(), "split"));
            into.setAccessibleText(number.getText() + ", " + ends);
        }
    }

    private static double mean(Standing standing, Metric of) {
        VariantResult result = standing.result();
        return result == null ? Double.NaN : result.metric(of);
    }

    private static double difference(Standing standing, Metric of) {
        Comparison difference = standing.difference();
        return difference == null ? Double.NaN : difference.mean(of);
    }

    private TableColumn<Standing, ?> other(Metric of) {
        boolean isLower = of.better() == Metric.Better.LOWER;
        TableColumn<Standing, Standing> column =
                column(
                        brief(of) + (isLower ? ", lower is better" : ""),
                        isLower ? 150 : 108,
                        by(standing -> mean(standing, of)));
        column.getStyleClass().add("number-column");
        column.setCellFactory(cell -> new TextCell(standing -> otherWords(standing, of)));
        return column;
    }

    private static String brief(Metric of) {
        return of == Metric.BRIER ? "Brier" : of.displayName();
    }

    /// "0.126 ▲ 0.06": the change where there is one that can be told.
    private static String otherWords(Standing standing, Metric of) {
        VariantResult result = standing.result();
        if (result == null) {
            return "";
        }
        double change = difference(standing, of);
        boolean isSeen = Math.abs(change) >= 0.005;
        String sign = change > 0 ? " ▲ " : " ▼ ";
        return Numbers.rate(result.metric(of))
                + (isSeen ? sign + Figures.fixed(Math.abs(change), 2) : "");
    }

    private static TableColumn<Standing, ?> seconds() {
        TableColumn<Standing, Standing> column = column("Time", 68, by(Standing::seconds));
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
                        isBinary ? "Beats none + threshold?" : "Beats none?",
                        176,
                        Comparator.comparing(this::sentence));
        column.setCellFactory(
                of ->
                        new NodeCell<>(new Label()) {
                            @Override
                            void show(Label into, Standing standing) {
                                into.setText(sentence(standing));
                                into.setTooltip(new Tooltip(into.getText()));
                                into.getStyleClass().remove("muted");
                                if (!isDone(standing)
                                        || standing.role() == Standing.Role.YARDSTICK) {
                                    into.getStyleClass().add("muted");
                                }
                            }
                        });
        return column;
    }

    private String sentence(Standing standing) {
        Leaderboard now = board;
        if (now == null) {
            return "";
        }
        if (standing.problem().isEmpty() && standing.done() < now.splits()) {
            return standing.done() + " of " + Figures.count(now.splits(), "fold");
        }
        return new BoardWords(now, metric).sentence(standing);
    }
}
