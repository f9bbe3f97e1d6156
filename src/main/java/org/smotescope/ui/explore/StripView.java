package org.smotescope.ui.explore;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.smotescope.ui.form.Icons;

/// The strip above the plot, as it is seen.
final class StripView {
    private final HBox strip;
    private final Label words;
    private final Node cancel;

    /// @param cancel gives up what is being found
    StripView(HBox strip, Label words, Node cancel) {
        this.strip = strip;
        this.words = words;
        this.cancel = cancel;
    }

    void show(Strip shown) {
        switch (shown) {
            case Strip.Clear clear -> words.setText("");
            case Strip.Stale stale -> {
                words.setText(stale.words());
                words.setGraphic(Icons.clock());
            }
            case Strip.Working working -> {
                words.setText(working.words());
                words.setGraphic(Icons.clock());
            }
            case Strip.Notice notice -> {
                words.setText(notice.words());
                words.setGraphic(Icons.warning());
            }
        }
        boolean visible = !(shown instanceof Strip.Clear);
        cancel.setVisible(shown instanceof Strip.Working);
        cancel.setManaged(cancel.isVisible());
        strip.setVisible(visible);
        strip.setManaged(visible);
    }
}
