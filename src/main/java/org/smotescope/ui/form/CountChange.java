package org.smotescope.ui.form;

import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// "140 → **980**".
final class CountChange extends TextFlow {
    CountChange(int before, int after) {
        Text first = new Text(Figures.count(before) + " \u2192 ");
        Text second = new Text(Figures.count(after));
        first.getStyleClass().addAll("size-12", "ink");
        second.getStyleClass().addAll("size-12", "ink", "strong");
        getChildren().addAll(first, second);
    }
}
