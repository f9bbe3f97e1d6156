package org.smotescope.ui.form;

import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// "140 → **980**".
final class CountChange extends TextFlow {
    private final Text first = new Text();
    private final Text second = new Text();

    CountChange() {
        first.getStyleClass().addAll("size-12", "ink");
        second.getStyleClass().addAll("size-12", "ink", "strong");
        getChildren().addAll(first, second);
    }

    void show(int before, int after) {
        first.setText(Figures.count(before) + " \u2192 ");
        second.setText(Figures.count(after));
    }
}
