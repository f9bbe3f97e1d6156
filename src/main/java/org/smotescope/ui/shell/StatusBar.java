package org.smotescope.ui.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.smotescope.ui.form.Icons;
import org.smotescope.ui.shell.ShellViewModel.Sign;
import org.smotescope.ui.shell.ShellViewModel.Status;
import org.smotescope.ui.shell.ShellViewModel.Time;

/// Fills the left end of the status bar and the line that shows that something is computed.
final class StatusBar {
    private final Label state;
    private final Button cancel;
    private final HBox times;
    private final ProgressBar busy;

    StatusBar(Label state, Button cancel, HBox times, ProgressBar busy) {
        this.state = state;
        this.cancel = cancel;
        this.times = times;
        this.busy = busy;
    }

    void bind(ShellViewModel model) {
        model.status().subscribe(this::show);
        model.times().subscribe(this::showTimes);
        model.busy().subscribe(this::advance);
        busy.visibleProperty().bind(Delay.after(0.1, model.working()));
        cancel.visibleProperty().bind(Delay.after(1, model.working()));
        cancel.managedProperty().bind(cancel.visibleProperty());
    }

    private void show(Status status) {
        state.setText(status.words());
        state.setGraphic(icon(status.sign()));
        state.getStyleClass().setAll("label", "state-words");
    }

    private void advance(@Nullable Double done) {
        busy.setProgress(done == null ? 0 : done < 0 ? ProgressBar.INDETERMINATE_PROGRESS : done);
    }

    private void showTimes(List<Time> stages) {
        times.getChildren().setAll(stages.stream().map(StatusBar::time).toList());
    }

    /// "neighbours **0.8 ms**".
    static Node time(Time time) {
        Label stage = new Label(time.stage());
        Label took = new Label(time.time());
        took.getStyleClass().add("medium");
        HBox pair = new HBox(stage, took);
        pair.getStyleClass().add("status-time");
        pair.setMinWidth(HBox.USE_PREF_SIZE);
        return pair;
    }

    static FontIcon icon(Sign sign) {
        return switch (sign) {
            case GOOD -> Icons.good();
            case BUSY -> {
                FontIcon icon = FontIcon.of(Feather.LOADER);
                icon.getStyleClass().add("muted");
                yield icon;
            }
            case STALE -> Icons.clock();
            case WARNING -> Icons.warning();
        };
    }
}
