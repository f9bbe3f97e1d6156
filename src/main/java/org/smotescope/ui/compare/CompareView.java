package org.smotescope.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.DataProblem.Mend;
import org.smotescope.experiment.BoardWords;
import org.smotescope.experiment.Contender;
import org.smotescope.experiment.Leaderboard;
import org.smotescope.experiment.Protocol;
import org.smotescope.experiment.Run;
import org.smotescope.experiment.Standing;
import org.smotescope.learning.metrics.Metric;
import org.smotescope.ui.Mends;
import org.smotescope.ui.explore.Still;
import org.smotescope.ui.figure.Figure;
import org.smotescope.ui.figure.RecipeLine;
import org.smotescope.ui.form.Figures;
import org.smotescope.ui.form.Fxml;
import org.smotescope.ui.form.Icons;
import org.smotescope.ui.form.Segments;
import org.smotescope.ui.plot.Legend;
import org.smotescope.ui.plot.LegendKey;
import org.smotescope.ui.plot.Lines;
import org.smotescope.ui.plot.MarkIcon;
import org.smotescope.ui.plot.MarkKind;
import org.smotescope.ui.plot.Tone;
import org.smotescope.ui.rows.RowWords;
import org.smotescope.ui.theme.Palette;

/// The middle of Compare: pictures beside each other, below them the leaderboard.
final class CompareView {
    private static final int ACROSS = 3;
    private static final double NARROW = 700;
    private static final double GO = 64;

    /// The legend goes on in a second line from here on.
    private static final double LEGEND = 900;

    private static final List<Protocol.Folds> PROTOCOLS =
            List.of(
                    new Protocol.Folds(5, 1),
                    new Protocol.Folds(5, 2),
                    new Protocol.Folds(5, 10),
                    new Protocol.Folds(10, 10));

    private final CompareViewModel model;
    private final BoardExport exports;
    private final ObservableValue<Palette> palette;
    private final Consumer<Contender> take;
    private final List<PanelView> pictures = new ArrayList<>();
    private final Parent root;
    private List<PanelView> arranged = List.of();
    private int columnCount;
    private @Nullable BoardTable table;
    private List<LegendKey> keys = List.of();
    @FXML private VBox content;
    @FXML private Label title;
    @FXML private HBox views;
    @FXML private Button fit;
    @FXML private GridPane panels;
    @FXML private Legend legend;
    @FXML private Label slice;
    @FXML private Label chosen;
    @FXML private Label headline;
    @FXML private MenuButton protocol;
    @FXML private MenuButton decides;
    @FXML private MenuButton columns;
    @FXML private MenuButton export;
    @FXML private HBox kinds;
    @FXML private Button go;
    @FXML private ProgressBar bar;
    @FXML private Label measured;
    @FXML private HBox problemBox;
    @FXML private Label problem;
    @FXML private HBox mends;
    @FXML private StackPane boards;
    @FXML private TableView<Standing> board;

    /// @param take takes one of them into the recipe and shows Explore
    CompareView(
            CompareViewModel model,
            BoardExport exports,
            ObservableValue<Palette> palette,
            Consumer<Contender> take) {
        this.model = model;
        this.exports = exports;
        this.palette = palette;
        this.take = take;
        this.root = Fxml.load(this, "compare.fxml");
    }

    Parent root() {
        return root;
    }

    @FXML
    void initialize() {
        Segments.fill(
                views,
                List.of(StillView.values()),
                StillView::words,
                StillView::help,
                model.panels().viewProperty());
        legend.paletteProperty().bind(palette);
        legend.setPrefWrapLength(LEGEND);
        for (int i = 0; i < PanelsViewModel.MOST; i++) {
            pictures.add(new PanelView(model.panels(), palette));
        }
        panels.widthProperty().subscribe(this::arrange);
        content.setMinWidth(0);
        panels.setMinWidth(0);
        board.setMinWidth(0);
        model.panels().panelsProperty().subscribe(this::showPanels);
        model.panels().viewProperty().subscribe(this::showLegend);
        model.panels().selection().rowsProperty().subscribe(this::showChosen);
        model.panels().pointedProperty().subscribe(this::showChosen);
        GridView cells = new GridView(model.grid(), model.board().metricProperty(), palette, take);
        boards.getChildren().add(cells);
        Segments.fill(
                kinds,
                List.of(CompareViewModel.Kind.values()),
                CompareViewModel.Kind::words,
                CompareViewModel.Kind::help,
                model.kindProperty());
        model.kindProperty().subscribe(kind -> setShown(cells, kind == CompareViewModel.Kind.GRID));
        model.kindProperty().subscribe(this::showBoard);
        model.grid().measuring().stateProperty().subscribe(this::showBoard);
        model.grid().measuring().progressProperty().subscribe(this::showProgress);
        table = new BoardTable(board, palette, take);
        fillMenus();
        model.board().measuring().boardProperty().subscribe(this::showBoard);
        model.board().measuring().stateProperty().subscribe(this::showBoard);
        model.board().metricProperty().subscribe(this::showBoard);
        model.board().columnsProperty().subscribe(this::showBoard);
        model.board().measuring().progressProperty().subscribe(this::showProgress);
        model.board().measuring().problemProperty().subscribe(this::showProblem);
        model.board().measuring().mendsProperty().subscribe(this::showProblem);
        exports.messageProperty().subscribe(this::showBoard);
        go.setMinWidth(GO);
        showProblem();
        pictures.getFirst().textFactor().subscribe(this::arrange);
        problem.setGraphic(Icons.warning());
    }

    @FXML
    void fit() {
        model.panels().fit();
    }

    @FXML
    void go() {
        if (measuring().stateProperty().get() == Measuring.State.RUNNING) {
            measuring().stop();
        } else {
            measuring().goOn();
        }
    }

    /// Of what stands below the pictures.
    private Measuring measuring() {
        return model.kindProperty().get() == CompareViewModel.Kind.GRID
                ? model.grid().measuring()
                : model.board().measuring();
    }

    /// What is shown, as a figure; null before there is a picture.
    @Nullable Figure figure(@Nullable Run run) {
        List<CompareFigure.Picture> shown =
                pictures.stream().map(PanelView::picture).filter(Objects::nonNull).toList();
        if (run == null || shown.isEmpty()) {
            return null;
        }
        boolean isBoard = model.kindProperty().get() == CompareViewModel.Kind.BOARD;
        Leaderboard now = model.board().measuring().boardProperty().get();
        List<String> notes = new ArrayList<>();
        notes.add("Axes: " + model.panels().axesWords() + ". " + slice.getText());
        if (isBoard && now != null) {
            notes.add(
                    words(model.lineup().protocolProperty().get())
                            + " of all "
                            + Figures.count(now.rows(), "row")
                            + ", 95 % intervals. Change: against "
                            + (now.subject().isBinary() ? "none + threshold." : "none."));
        }
        return new Figure(
                headline.getText().isEmpty() ? title.getText() : headline.getText(),
                new CompareFigure(
                        shown,
                        isBoard ? now : null,
                        isBoard ? List.copyOf(board.getItems()) : List.of(),
                        model.board().metricProperty().get()),
                keys,
                notes,
                RecipeLine.of(run));
    }

    private void showPanels() {
        List<Panel> all = model.panels().panelsProperty().get();
        for (int i = 0; i < pictures.size(); i++) {
            pictures.get(i).show(i < all.size() ? all.get(i) : null);
        }
        arrange();
        showTitle();
        showLegend();
    }

    private void showTitle() {
        int shown = model.panels().panelsProperty().get().size();
        Leaderboard all = model.board().measuring().boardProperty().get();
        int compared = all == null ? shown : Math.max(shown, all.standings().size());
        title.setText(
                compared > shown
                        ? Figures.count(compared, "variant") + ", pictures of the first " + shown
                        : Figures.count(shown, "variant") + ", one picture each");
    }

    private void arrange() {
        List<PanelView> shown = pictures.stream().filter(Node::isManaged).toList();
        int across =
                shown.size() == 4
                                || panels.getWidth()
                                        < NARROW * pictures.getFirst().textFactor().getValue()
                        ? 2
                        : ACROSS;
        if (shown.equals(arranged) && across == columnCount) {
            return;
        }
        arranged = shown;
        columnCount = across;
        panels.getChildren().clear();
        panels.getColumnConstraints().clear();
        panels.getRowConstraints().clear();
        for (int i = 0; i < across; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / across);
            panels.getColumnConstraints().add(column);
        }
        for (int i = 0; i < shown.size(); i++) {
            if (i % across == 0) {
                RowConstraints line = new RowConstraints();
                line.setVgrow(Priority.ALWAYS);
                line.setFillHeight(true);
                panels.getRowConstraints().add(line);
            }
            panels.add(shown.get(i), i % across, i / across);
        }
    }

    private void showLegend() {
        Still any =
                model.panels().panelsProperty().get().stream()
                        .map(Panel::still)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
        List<Legend.Entry> entries = any == null ? List.of() : entries(any);
        keys = entries.stream().map(entry -> LegendKey.of(entry.icon(), entry.text())).toList();
        legend.setEntries(entries);
        boolean isBorder = any != null && model.panels().viewProperty().get() != StillView.DENSITY;
        slice.setText(isBorder && any != null ? lower(any.borderWords()) : "");
        setShown(slice, !slice.getText().isEmpty());
    }

    private List<Legend.Entry> entries(Still any) {
        List<Legend.Entry> entries = new ArrayList<>();
        boolean isChange = model.panels().viewProperty().get() == StillView.DENSITY;
        for (int look = 0; look < any.order().size(); look++) {
            String name =
                    RowWords.className(
                                    any.run().prepared().train().classes(), any.order().code(look))
                            .words();
            entries.add(
                    new Legend.Entry(
                            isChange
                                    ? MarkIcon.of(MarkKind.ofClass(look).dimmed(), look)
                                    : MarkIcon.ofClass(look),
                            name));
        }
        if (isChange) {
            return ofChange(entries);
        }
        for (int look : newLooks()) {
            String name = newLooks().size() == 1 ? "new" : "new " + entries.get(look).text();
            entries.add(new Legend.Entry(MarkIcon.of(MarkKind.SYNTHETIC, look), name));
        }
        if (anyPanel(still -> !still.run().resampling().removed().isEmpty())) {
            entries.add(new Legend.Entry(MarkIcon.of(MarkKind.REMOVED, 0), "removed"));
        }
        if (model.panels().viewProperty().get() == StillView.SWIPE) {
            entries.add(
                    new Legend.Entry(
                            MarkIcon.line(Lines.Stroke.SOLID, Tone.ACCENT),
                            "left of it the rows as they are, right of it as they become"));
        }
        if (!any.borderWords().isEmpty()) {
            entries.add(
                    new Legend.Entry(
                            MarkIcon.line(Lines.Stroke.SOLID, Tone.INK),
                            any.run().isBinary()
                                    ? "border of each model at its threshold"
                                    : "border of each model"));
        }
        return entries;
    }

    /// The looks of the classes that get new rows in any picture.
    private List<Integer> newLooks() {
        return model.panels().panelsProperty().get().stream()
                .map(Panel::still)
                .filter(Objects::nonNull)
                .flatMap(still -> still.newLooks().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static String lower(String words) {
        return words.isEmpty()
                ? ""
                : "(" + Character.toLowerCase(words.charAt(0)) + words.substring(1) + ")";
    }

    private List<Legend.Entry> ofChange(List<Legend.Entry> entries) {
        model.panels().panelsProperty().get().stream()
                .map(Panel::still)
                .filter(Objects::nonNull)
                .flatMap(still -> still.changeWords().stream())
                .distinct()
                .forEach(
                        words -> {
                            boolean isMore = words.startsWith("more");
                            entries.add(
                                    new Legend.Entry(
                                            MarkIcon.line(
                                                    isMore
                                                            ? Lines.Stroke.SOLID
                                                            : Lines.Stroke.DASHED,
                                                    isMore ? Tone.ACCENT : Tone.INK),
                                            words));
                        });
        return entries;
    }

    private boolean anyPanel(java.util.function.Predicate<Still> test) {
        return model.panels().panelsProperty().get().stream()
                .map(Panel::still)
                .filter(Objects::nonNull)
                .anyMatch(test);
    }

    private void showChosen() {
        chosen.setText(
                model.panels()
                        .selection()
                        .picked()
                        .map(rows -> rows.counts() + ", in every picture")
                        .orElse(""));
        setShown(chosen, !chosen.getText().isEmpty());
    }

    private void showBoard() {
        Leaderboard now = model.board().measuring().boardProperty().get();
        BoardTable lines = table;
        if (lines == null) {
            return;
        }
        Metric metric = model.board().metricProperty().get();
        lines.show(now, metric, model.board().columnsProperty().get());
        decides.setText("By " + metric.displayName());
        protocol.setText(words(model.lineup().protocolProperty().get()));
        boolean isGrid = model.kindProperty().get() == CompareViewModel.Kind.GRID;
        Measuring.State state = measuring().stateProperty().get();
        headline.setText(isGrid ? "" : headline(now, metric, state));
        go.setText(
                switch (state) {
                    case RUNNING -> "Stop";
                    case STOPPED -> "Go on";
                    case WAITING -> "Measure";
                    case EMPTY, DONE -> "";
                });
        // It keeps its room, so that nothing moves when all is done.
        go.setVisible(!go.getText().isEmpty());
        measured.setText(measured(now, isGrid));
        export.setDisable(now == null);
        setShown(board, now != null && !isGrid);
        setShown(columns, !isGrid);
        setShown(protocol, !isGrid);
        setShown(export, !isGrid);
        showTitle();
    }

    /// On which rows: those put away for Evaluate are among them.
    private String measured(@Nullable Leaderboard now, boolean isGrid) {
        String message = exports.messageProperty().get();
        if (!message.isEmpty()) {
            return message;
        }
        if (now == null || isGrid) {
            return "";
        }
        return "of all "
                + Figures.count(now.rows(), "row")
                + ", test rows among them · 95 % intervals · new rows per fold";
    }

    private void showProblem() {
        String words = model.board().measuring().problemProperty().get();
        problem.setText(words);
        setShown(problemBox, !words.isEmpty());
        mends.getChildren().clear();
        for (Mend mend : model.board().measuring().mendsProperty().get()) {
            Runnable action = model.mending(mend);
            if (action != null) {
                Button button = new Button(Mends.capital(mend.words()));
                button.setMnemonicParsing(false);
                button.getStyleClass().add("text-button");
                button.setOnAction(event -> action.run());
                mends.getChildren().add(button);
            }
        }
    }

    private static String headline(
            @Nullable Leaderboard now, Metric metric, Measuring.State state) {
        if (now != null && now.isComplete()) {
            BoardWords words = new BoardWords(now, metric);
            return (words.headline() + " " + words.caution()).strip();
        }
        return switch (state) {
            case RUNNING -> "Measuring, fold by fold.";
            case STOPPED -> "Stopped. What was measured stays.";
            case WAITING -> "Many rows: measuring begins when you say so.";
            case EMPTY, DONE -> "";
        };
    }

    private void showProgress() {
        double share = measuring().progressProperty().get();
        bar.setProgress(Math.max(0, share));
        bar.setVisible(share >= 0);
    }

    private void fillMenus() {
        ToggleGroup metrics = new ToggleGroup();
        for (Metric each : BoardViewModel.deciding()) {
            RadioMenuItem item = new RadioMenuItem(each.displayName());
            item.setMnemonicParsing(false);
            item.setToggleGroup(metrics);
            item.setOnAction(event -> model.board().metricProperty().set(each));
            model.board().metricProperty().subscribe(now -> item.setSelected(now == each));
            decides.getItems().add(item);
            columns.getItems().add(column(each));
        }
        ToggleGroup protocols = new ToggleGroup();
        for (Protocol.Folds each : PROTOCOLS) {
            RadioMenuItem item = new RadioMenuItem(words(each));
            item.setToggleGroup(protocols);
            item.setOnAction(event -> model.lineup().measureOn(each));
            model.lineup().protocolProperty().subscribe(now -> item.setSelected(now.equals(each)));
            protocol.getItems().add(item);
        }
        model.lineup().protocolProperty().subscribe(this::showBoard);
        MenuItem all = new MenuItem("Table as CSV…");
        all.setOnAction(
                event ->
                        withBoard(now -> exports.table(now, model.board().metricProperty().get())));
        MenuItem splits = new MenuItem("Every fold as CSV…");
        splits.setOnAction(event -> withBoard(exports::splits));
        export.getItems().setAll(all, splits);
    }

    private void withBoard(Consumer<Leaderboard> action) {
        Leaderboard now = model.board().measuring().boardProperty().get();
        if (now != null) {
            action.accept(now);
        }
    }

    private CheckMenuItem column(Metric metric) {
        CheckMenuItem item = new CheckMenuItem(metric.displayName());
        item.setMnemonicParsing(false);
        model.board().columnsProperty().subscribe(now -> item.setSelected(now.contains(metric)));
        item.setOnAction(
                event -> {
                    List<Metric> next = new ArrayList<>(model.board().columnsProperty().get());
                    if (!next.remove(metric)) {
                        next.add(metric);
                    }
                    model.board().columnsProperty().set(List.copyOf(next));
                });
        return item;
    }

    /// "10 × 5 folds"
    static String words(Protocol protocol) {
        return protocol instanceof Protocol.Folds(int folds, int repeats)
                ? (repeats == 1 ? "" : repeats + " × ") + folds + " folds"
                : Figures.count(protocol.splits(), "split");
    }

    private static void setShown(Node node, boolean isShown) {
        node.setVisible(isShown);
        node.setManaged(isShown);
    }
}
