package org.smotescope.ui.explore;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Says above the plot which rows are in colour, and leads back to all of them. Not there while all
/// are.
final class FilterBar {
    private final RowFilter filter;
    private final Gathering gathering;
    private final HBox bar;
    private final Label words;

    FilterBar(RowFilter filter, Gathering gathering, HBox bar, Label words) {
        this.filter = filter;
        this.gathering = gathering;
        this.bar = bar;
        this.words = words;
    }

    /// @param menu gets a section that chooses the rows
    /// @param choose makes the rows in colour the chosen ones
    /// @param showAll leads back
    /// @param plot has the focus when the bar is gone
    void install(ShowMenu menu, Button choose, Button showAll, Node plot) {
        menu.checks("Only these rows", List.of(Only.values()), Only::words, filter::wantedProperty);
        words.setGraphic(FontIcon.of(Feather.FILTER));
        words.textProperty().bind(filter.wordsProperty());
        bar.visibleProperty().bind(words.textProperty().isNotEmpty());
        bar.managedProperty().bind(bar.visibleProperty());
        choose.visibleProperty().bind(filter.settledProperty());
        choose.managedProperty().bind(choose.visibleProperty());
        choose.setOnAction(
                event -> {
                    gathering.selectSingledOut(filter.what());
                    plot.requestFocus();
                });
        showAll.setOnAction(
                event -> {
                    filter.clear();
                    plot.requestFocus();
                });
    }
}
