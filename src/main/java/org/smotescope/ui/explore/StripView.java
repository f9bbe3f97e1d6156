package org.smotescope.ui.explore;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.smotescope.data.DataProblem.Mend;
import org.smotescope.ui.Mends;
import org.smotescope.ui.form.Icons;

/// The strip above the plot, as it is seen.
final class StripView {
    private final HBox strip;
    private final Label words;
    private final Node cancel;
    private final HBox buttons;
    private final StripViewModel model;

    /// @param cancel gives up what is being found
    /// @param buttons where what would change a notice is offered
    StripView(HBox strip, Label words, Node cancel, HBox buttons, StripViewModel model) {
        this.strip = strip;
        this.words = words;
        this.cancel = cancel;
        this.buttons = buttons;
        this.model = model;
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
        buttons.getChildren()
                .setAll(shown instanceof Strip.Notice notice ? buttons(notice) : List.of());
        strip.setVisible(visible);
        strip.setManaged(visible);
    }

    private List<Node> buttons(Strip.Notice notice) {
        List<Node> nodes = new ArrayList<>();
        for (Mend mend : notice.mends()) {
            Button button = new Button(Mends.button(mend));
            button.setMnemonicParsing(false);
            button.getStyleClass().add("text-button");
            button.setOnAction(event -> model.apply(mend));
            nodes.add(button);
        }
        Button close = new Button("", FontIcon.of(Feather.X));
        close.setId("stripClose");
        close.getStyleClass().add("flat-icon");
        close.setAccessibleText("Close");
        close.setTooltip(new Tooltip("Close this notice."));
        close.setOnAction(event -> model.dismiss());
        nodes.add(close);
        return nodes;
    }
}
