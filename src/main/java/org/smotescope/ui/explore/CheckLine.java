package org.smotescope.ui.explore;

import java.util.List;
import java.util.Objects;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.smotescope.experiment.diagnostics.Figure;
import org.smotescope.ui.theme.Palette;

/// A figure about the new rows: a click or Enter chooses its rows, the arrow in front of it or the
/// arrow keys unfold its detail.
final class CheckLine extends VBox {
    static final PseudoClass EARLIER = PseudoClass.getPseudoClass("earlier");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass ABSENT = PseudoClass.getPseudoClass("absent");

    private final CheckKey key;
    private final ChecksViewModel model;
    private final CheckDetail details;
    private final FontIcon arrow = FontIcon.of(Feather.CHEVRON_RIGHT);
    private final Label name = new Label();
    private final Label value = new Label();
    private final Label of = ChecksView.hint("");
    private final Tooltip tooltip = new Tooltip();
    private final VBox head;
    private final VBox detail = new VBox();
    private Checks.@Nullable Line shown;
    private @Nullable CheckKey marked;

    CheckLine(CheckKey key, ChecksViewModel model, ObservableValue<Palette> palette) {
        this.key = key;
        this.model = model;
        this.details = new CheckDetail(model, palette);
        name.getStyleClass().add("strong");
        name.setWrapText(true);
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        value.getStyleClass().add("title-14");
        value.setMinWidth(Region.USE_PREF_SIZE);
        arrow.getStyleClass().add("muted");
        StackPane fold = new StackPane(arrow);
        fold.getStyleClass().add("check-fold");
        fold.setOnMouseClicked(
                event -> {
                    event.consume();
                    model.fold(key);
                });
        HBox first = new HBox(fold, name, value);
        first.getStyleClass().add("check-first");
        head = new VBox(first, of);
        of.getStyleClass().add("check-of");
        head.getStyleClass().addAll("check-head", "focus-ring");
        head.setId("check-" + key.kind().id() + "-" + key.code());
        head.setFocusTraversable(true);
        head.setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
        head.setOnMouseClicked(event -> model.toggle(key));
        head.setOnKeyPressed(this::pressed);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(320);
        Tooltip.install(head, tooltip);
        detail.getStyleClass().add("check-detail");
        getStyleClass().add("check");
        getChildren().add(head);
    }

    private void pressed(KeyEvent event) {
        Checks.Line line = shown;
        if (line == null) {
            return;
        }
        boolean isOpen = line.fold() == Checks.Fold.OPEN;
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            model.toggle(key);
        } else if (event.getCode() == (isOpen ? KeyCode.LEFT : KeyCode.RIGHT)) {
            model.fold(key);
        } else if (event.getCode() != KeyCode.LEFT && event.getCode() != KeyCode.RIGHT) {
            return;
        }
        event.consume();
    }

    void show(Checks.Line line, Checks all) {
        CheckKey chosen = all.chosen();
        boolean isMarked = key.equals(chosen);
        pseudoClassStateChanged(CHOSEN, isMarked);
        pseudoClassStateChanged(ABSENT, line.figure() instanceof Figure.Absent);
        CheckKey within = chosen != null && chosen.whole().equals(key) ? chosen : null;
        boolean isSame = line.equals(shown) && Objects.equals(within, marked);
        if (isSame) {
            return;
        }
        shown = line;
        marked = within;
        name.setText(line.name());
        value.setText(line.value());
        of.setText(line.of());
        tooltip.setText(line.help());
        boolean isOpen = line.fold() == Checks.Fold.OPEN;
        arrow.setIconCode(isOpen ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
        head.setAccessibleText(
                String.join(", ", line.name(), line.value(), line.of())
                        + (isMarked ? ", its rows are chosen" : ""));
        head.setAccessibleHelp(line.help());
        detail.getChildren().setAll(isOpen ? details.of(line, within) : List.of());
        getChildren().setAll(isOpen ? List.of(head, detail) : List.of(head));
    }
}
