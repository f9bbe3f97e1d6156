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
    private final HBox bar;
    private final Label words;

    FilterBar(RowFilter filter, HBox bar, Label words) {
        this.filter = filter;
        this.bar = bar;
        this.words = words;
    }

    /// @param menu gets a section that chooses the rows
    /// @param showAll leads back
    /// @param plot has the focus when the bar is gone
    void install(ShowMenu menu, Button showAll, Node plot) {
        menu.checks("Only these rows", List.of(Only.values()), Only::words, filter::wantedProperty);
        words.setGraphic(FontIcon.of(Feather.FILTER));
        words.textProperty().bind(filter.wordsProperty());
        bar.visibleProperty().bind(words.textProperty().isNotEmpty());
        bar.managedProperty().bind(bar.visibleProperty());
        showAll.setOnAction(
                event -> {
                    filter.clear();
                    plot.requestFocus();
                });
    }
}
