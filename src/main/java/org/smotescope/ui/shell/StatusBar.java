package org.smotescope.ui.shell;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
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
    private final Map<Sign, FontIcon> icons = new EnumMap<>(Sign.class);
    private final Tooltip help = new Tooltip();
    private List<StageTime> shown = List.of();

    StatusBar(Label state, Button cancel, HBox times, ProgressBar busy) {
        this.state = state;
        this.cancel = cancel;
        this.times = times;
        this.busy = busy;
    }

    void bind(ShellViewModel model) {
        state.getStyleClass().setAll("label", "state-words");
        model.status().subscribe(this::show);
        model.times().subscribe(this::showTimes);
        model.busy().subscribe(this::advance);
        busy.visibleProperty().bind(Delay.after(0.1, model.working()));
        cancel.visibleProperty().bind(Delay.after(1, model.working()));
        cancel.managedProperty().bind(cancel.visibleProperty());
    }

    private void show(Status status) {
        state.setText(status.words());
        state.setGraphic(icons.computeIfAbsent(status.sign(), StatusBar::icon));
    }

    private void advance(@Nullable Double done) {
        busy.setProgress(done == null ? 0 : done < 0 ? ProgressBar.INDETERMINATE_PROGRESS : done);
    }

    private void showTimes(List<Time> stages) {
        if (stages.size() != shown.size()) {
            shown = stages.stream().map(stage -> new StageTime()).toList();
            times.getChildren().setAll(shown);
        }
        for (int i = 0; i < stages.size(); i++) {
            shown.get(i).show(stages.get(i));
        }
        // Where the window is narrow there is no room for them but here.
        help.setText(
                stages.stream()
                        .map(stage -> stage.stage() + " " + stage.time())
                        .collect(Collectors.joining(", ")));
        state.setTooltip(stages.isEmpty() ? null : help);
    }

    /// "neighbours **0.8 ms**".
    private static final class StageTime extends HBox {
        private final Label stage = new Label();
        private final Label took = new Label();

        StageTime() {
            took.getStyleClass().add("medium");
            getStyleClass().add("status-time");
            setMinWidth(USE_PREF_SIZE);
            getChildren().addAll(stage, took);
        }

        void show(Time time) {
            stage.setText(time.stage());
            took.setText(time.time());
        }
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
