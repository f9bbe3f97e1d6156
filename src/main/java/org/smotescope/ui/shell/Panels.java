package org.smotescope.ui.shell;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.smotescope.ui.theme.TextSize;

/// Gives the panels their widths. Where the window is narrow the details lie over the place and can
/// be hidden, and the menus fold into one. Room is counted in the size of the text: at 200 % a
/// window of 1280 has the room of 640.
final class Panels {
    private static final double WIDE = 1700;
    private static final double NARROW = 1280;
    private static final double FOLDED = 1100;
    private static final double SHORT = 800;
    private static final double TIGHT = 600;
    private static final double LEFT = 272;
    private static final double WIDE_LEFT = 304;
    private static final double RIGHT = 304;
    private static final double WIDE_RIGHT = 368;

    /// What large text gives the recipe at most of the width; the place takes the rest.
    private static final double MOST_LEFT = 0.35;

    private final Region root;
    private final Region left;
    private final StackPane right;
    private final StackPane overlay;
    private final ObservableValue<TextSize> text;
    // Of the scene, not of the root: the root is sized while it is laid out, too late for changes.
    private final ObservableValue<Number> width;
    private final ObservableValue<Number> height;
    private final ObservableValue<Number> room;
    private final BooleanProperty overlayWanted = new SimpleBooleanProperty();
    private @Nullable Node inspector;

    Panels(
            Region root,
            Region left,
            StackPane right,
            StackPane overlay,
            ObservableValue<TextSize> text) {
        this.text = text;
        this.root = root;
        this.left = left;
        this.right = right;
        this.overlay = overlay;
        this.width =
                root.sceneProperty()
                        .flatMap(Scene::widthProperty)
                        .map(Number.class::cast)
                        .orElse(0.0);
        this.height =
                root.sceneProperty()
                        .flatMap(Scene::heightProperty)
                        .map(Number.class::cast)
                        .orElse(0.0);
        this.room = text.flatMap(size -> width.map(now -> now.doubleValue() / size.factor()));
        room.subscribe(changed -> arrange());
        width.subscribe(changed -> arrange());
        height.subscribe(changed -> arrange());
        overlayWanted.subscribe(wanted -> arrange());
    }

    /// Shows the button that opens the details only where they are hidden.
    void bindToggle(ButtonBase toggle) {
        room.subscribe(now -> showOnly(toggle, now.doubleValue() < NARROW));
        toggle.setOnAction(event -> overlayWanted.set(!overlayWanted.get()));
    }

    void bindMenus(MenuBar bar, MenuButton folded) {
        room.subscribe(
                now -> {
                    showOnly(bar, now.doubleValue() >= FOLDED);
                    showOnly(folded, now.doubleValue() < FOLDED);
                });
    }

    /// Leaves times of stages out where the status bar has no room for them.
    void bindTimes(Node times) {
        room.subscribe(now -> showOnly(times, now.doubleValue() >= FOLDED));
    }

    /// @param details what the right panel shows, or null for none
    void show(@Nullable Node details) {
        inspector = details;
        arrange();
    }

    private void arrange() {
        double factor = text.getValue().factor();
        boolean wide = room.getValue().doubleValue() >= WIDE;
        mark("wide", wide);
        mark("short", height.getValue().doubleValue() < SHORT * factor);
        mark("tight", height.getValue().doubleValue() < TIGHT * factor);
        mark("enlarged", factor > 1);
        double most = Math.max(LEFT, MOST_LEFT * width.getValue().doubleValue());
        double recipe = Math.min(most, factor * (wide ? WIDE_LEFT : LEFT));
        size(left, recipe);
        size(right, factor * (wide ? WIDE_RIGHT : RIGHT));
        size(overlay, Math.min(factor * RIGHT, width.getValue().doubleValue() - recipe));
        boolean over = room.getValue().doubleValue() < NARROW;
        StackPane holder = over ? overlay : right;
        StackPane other = over ? right : overlay;
        other.getChildren().clear();
        showOnly(other, false);
        Node details = inspector;
        if (details == null) {
            holder.getChildren().clear();
        } else if (!holder.getChildren().contains(details)) {
            holder.getChildren().setAll(details);
        }
        showOnly(holder, details != null && (!over || overlayWanted.get()));
    }

    private void mark(String styleClass, boolean on) {
        if (on != root.getStyleClass().contains(styleClass)) {
            if (on) {
                root.getStyleClass().add(styleClass);
            } else {
                root.getStyleClass().remove(styleClass);
            }
        }
    }

    private static void size(Region panel, double width) {
        panel.setMinWidth(width);
        panel.setPrefWidth(width);
        panel.setMaxWidth(width);
    }

    private static void showOnly(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
