package org.smotescope.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import org.smotescope.experiment.Leaderboard;
import org.smotescope.experiment.Protocol;
import org.smotescope.learning.metrics.Metric;
import org.smotescope.ui.form.Figures;

/// The menus over the leaderboard.
record BoardMenus(CompareViewModel model, BoardExport exports) {
    private static final List<Protocol.Folds> PROTOCOLS =
            List.of(
                    new Protocol.Folds(5, 1),
                    new Protocol.Folds(5, 2),
                    new Protocol.Folds(5, 10),
                    new Protocol.Folds(10, 10));

    /// Which metric decides, and which stand beside it.
    void fill(MenuButton decides, MenuButton columns) {
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
    }

    /// On which splits all are measured.
    void fillProtocols(MenuButton into) {
        ToggleGroup protocols = new ToggleGroup();
        for (Protocol.Folds each : PROTOCOLS) {
            RadioMenuItem item = new RadioMenuItem(words(each));
            item.setToggleGroup(protocols);
            item.setOnAction(event -> model.lineup().measureOn(each));
            model.lineup().protocolProperty().subscribe(now -> item.setSelected(now.equals(each)));
            into.getItems().add(item);
        }
    }

    /// What can be taken away as CSV.
    void fillExports(MenuButton into) {
        MenuItem all = new MenuItem("Table as CSV…");
        all.setOnAction(
                event ->
                        withBoard(now -> exports.table(now, model.board().metricProperty().get())));
        MenuItem splits = new MenuItem("Every fold as CSV…");
        splits.setOnAction(event -> withBoard(exports::splits));
        into.getItems().setAll(all, splits);
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
}
