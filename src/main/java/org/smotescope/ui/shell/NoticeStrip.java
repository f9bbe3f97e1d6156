package org.smotescope.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.smotescope.data.DataProblem.Mend;
import org.smotescope.ui.Mends;
import org.smotescope.ui.Remedy;
import org.smotescope.ui.shell.ShellViewModel.Notice;

/// The strip above a place: why what it shows is not what was asked, and what mends that.
final class NoticeStrip {
    /// So many buttons leave the words room beside them.
    private static final int BESIDE = 2;

    private final HBox strip;
    private final VBox body = new VBox();
    private final Label words;
    private final HBox buttons;

    NoticeStrip(HBox strip, Label words, HBox buttons) {
        this.strip = strip;
        this.words = words;
        this.buttons = buttons;
        body.getStyleClass().add("notice-body");
        HBox.setHgrow(body, Priority.ALWAYS);
    }

    void bind(ShellViewModel model) {
        model.notice().subscribe(notice -> show(model, notice));
    }

    private void show(ShellViewModel model, @Nullable Notice notice) {
        strip.setVisible(notice != null);
        strip.setManaged(notice != null);
        if (notice == null) {
            return;
        }
        words.setText(notice.words());
        words.setGraphic(StatusBar.icon(notice.sign()));
        List<Node> nodes = new ArrayList<>();
        for (Mend mend : notice.mends()) {
            nodes.add(button(Mends.button(mend), () -> model.apply(mend)));
        }
        for (Remedy remedy : notice.remedies()) {
            nodes.add(button(remedy.words(), remedy.action()));
        }
        buttons.getChildren().setAll(nodes);
        boolean isBelow = nodes.size() > BESIDE;
        strip.getChildren().clear();
        body.getChildren().setAll(words);
        strip.getChildren().add(body);
        (isBelow ? body : strip).getChildren().add(buttons);
        if (notice.closable()) {
            strip.getChildren().add(close(model));
        }
    }

    private static Button close(ShellViewModel model) {
        Button close = new Button("", FontIcon.of(Feather.X));
        close.getStyleClass().add("flat-icon");
        close.setAccessibleText("Close");
        close.setTooltip(new Tooltip("Close this notice."));
        close.setOnAction(event -> model.dismissNotice());
        return close;
    }

    private static Button button(String words, Runnable action) {
        Button button = new Button(words);
        button.setMnemonicParsing(false);
        button.getStyleClass().add("text-button");
        button.setOnAction(event -> action.run());
        return button;
    }
}
