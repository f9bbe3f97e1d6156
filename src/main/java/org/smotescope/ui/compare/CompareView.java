package org.smotescope.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.DataProblem.Mend;
import org.smotescope.experiment.Contender;
import org.smotescope.experiment.Leaderboard;
import org.smotescope.experiment.Run;
import org.smotescope.experiment.Standing;
import org.smotescope.learning.metrics.Metric;
import org.smotescope.ui.Mends;
import org.smotescope.ui.figure.Figure;
import org.smotescope.ui.figure.RecipeLine;
import org.smotescope.ui.form.Figures;
import org.smotescope.ui.form.Fxml;
import org.smotescope.ui.form.Icons;
import org.smotescope.ui.form.Segments;
import org.smotescope.ui.plot.Legend;
import org.smotescope.ui.plot.LegendKey;
import org.smotescope.ui.theme.Palette;

/// The middle of Compare: pictures beside each other, below them the leaderboard.
final class CompareView {
    private static final double GO = 64;

    /// The legend goes on in a second line from here on.
    private static final double LEGEND = 900;

    private final CompareViewModel model;
    private final BoardExport exports;
    private final ObservableValue<Palette> palette;
    private final Consumer<Contender> take;
    private final Parent root;
    private @Nullable PanelsGrid pictures;
    private @Nullable BoardTable table;
    private List<LegendKey> keys = List.of();
    @FXML private VBox content;
    @FXML private Label title;
    @FXML private HBox views;
    @FXML private Button fit;
    @FXML private StackPane panels;
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
        PanelsGrid grid = new PanelsGrid(model.panels(), palette);
        pictures = grid;
        panels.getChildren().add(grid);
        content.setMinWidth(0);
        panels.setMinWidth(0);
        board.setMinWidth(0);
        model.panels().panelsProperty().subscribe(this::showTitle);
        model.panels().panelsProperty().subscribe(this::showLegend);
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
        BoardMenus menus = new BoardMenus(model, exports);
        menus.fill(decides, columns);
        menus.fillProtocols(protocol);
        menus.fillExports(export);
        model.lineup().protocolProperty().subscribe(this::showBoard);
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
        List<CompareFigure.Picture> shown = pictures == null ? List.of() : pictures.shown();
        if (run == null || shown.isEmpty()) {
            return null;
        }
        boolean isBoard = model.kindProperty().get() == CompareViewModel.Kind.BOARD;
        Leaderboard now = model.board().measuring().boardProperty().get();
        List<String> notes = new ArrayList<>();
        notes.add("Axes: " + model.panels().axesWords() + ". " + slice.getText());
        if (isBoard && now != null) {
            notes.add(
                    BoardMenus.words(model.lineup().protocolProperty().get())
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
                RecipeLine.of(run, shownWords()));
    }

    private String shownWords() {
        int shown = model.panels().panelsProperty().get().size();
        return Figures.count(Math.max(shown, board.getItems().size()), "variant") + " compared";
    }

    private void showTitle() {
        int shown = model.panels().panelsProperty().get().size();
        Leaderboard all = model.board().measuring().boardProperty().get();
        int compared = all == null ? shown : Math.max(shown, all.standings().size());
        title.setText(
                compared > shown
                        ? Figures.count(compared, "variant")
                                + ", "
                                + Figures.count(shown, "picture")
                        : Figures.count(shown, "variant") + ", one picture each");
    }

    private void showLegend() {
        StillLegend now =
                StillLegend.of(
                        model.panels().panelsProperty().get(), model.panels().viewProperty().get());
        List<Legend.Entry> entries = now.entries();
        keys = entries.stream().map(entry -> LegendKey.of(entry.icon(), entry.text())).toList();
        legend.setEntries(entries);
        slice.setText(now.slice());
        setShown(slice, !slice.getText().isEmpty());
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
        protocol.setText(BoardMenus.words(model.lineup().protocolProperty().get()));
        boolean isGrid = model.kindProperty().get() == CompareViewModel.Kind.GRID;
        Measuring.State state = measuring().stateProperty().get();
        BoardHead head = new BoardHead(now, metric, state);
        headline.setText(isGrid ? "" : head.headline());
        go.setText(BoardHead.command(state));
        // It keeps its room, so that nothing moves when all is done.
        go.setVisible(!go.getText().isEmpty());
        String message = exports.messageProperty().get();
        String rows = isGrid ? "" : head.rows();
        measured.setText(message.isEmpty() ? rows : message);
        export.setDisable(now == null);
        setShown(board, now != null && !isGrid);
        setShown(columns, !isGrid);
        setShown(protocol, !isGrid);
        setShown(export, !isGrid);
        showTitle();
    }

    private void showProblem() {
        String words = model.board().measuring().problemProperty().get();
        problem.setText(words);
        setShown(problemBox, !words.isEmpty());
        mends.getChildren().clear();
        for (Mend mend : model.board().measuring().mendsProperty().get()) {
            Runnable action = model.mending(mend);
            if (action != null) {
                Button button = new Button(Mends.button(mend));
                button.setMnemonicParsing(false);
                button.getStyleClass().add("text-button");
                button.setOnAction(event -> action.run());
                mends.getChildren().add(button);
            }
        }
    }

    private void showProgress() {
        double share = measuring().progressProperty().get();
        bar.setProgress(Math.max(0, share));
        bar.setVisible(share >= 0);
    }

    private static void setShown(Node node, boolean isShown) {
        node.setVisible(isShown);
        node.setManaged(isShown);
    }
}
