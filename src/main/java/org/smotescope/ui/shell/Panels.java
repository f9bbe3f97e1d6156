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

/// Gives the panels their widths. Where the window is narrow the details lie over the place and can
/// be hidden, and the menus fold into one.
final class Panels {
    private static final double WIDE = 1700;
    private static final double NARROW = 1280;
    private static final double FOLDED = 1100;
    private static final double SHORT = 800;

    private final Region root;
    private final Region left;
    private final StackPane right;
    private final StackPane overlay;
    // Of the scene, not of the root: the root is sized while it is laid out, too late for changes.
    private final ObservableValue<Number> width;
    private final ObservableValue<Number> height;
    private final BooleanProperty overlayWanted = new SimpleBooleanProperty();
    private @Nullable Node inspector;

    Panels(Region root, Region left, StackPane right, StackPane overlay) {
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
        width.subscribe(changed -> arrange());
        height.subscribe(changed -> arrange());
        overlayWanted.subscribe(wanted -> arrange());
    }

    /// Shows the button that opens the details only where they are hidden.
    void bindToggle(ButtonBase toggle) {
        width.subscribe(now -> showOnly(toggle, now.doubleValue() < NARROW));
        toggle.setOnAction(event -> overlayWanted.set(!overlayWanted.get()));
    }

    void bindMenus(MenuBar bar, MenuButton folded) {
        width.subscribe(
                now -> {
                    showOnly(bar, now.doubleValue() >= FOLDED);
                    showOnly(folded, now.doubleValue() < FOLDED);
                });
    }

    /// @param details what the right panel shows, or null for none
    void show(@Nullable Node details) {
        inspector = details;
        arrange();
    }

    private void arrange() {
        boolean wide = width.getValue().doubleValue() >= WIDE;
        mark("wide", wide);
        mark("short", height.getValue().doubleValue() < SHORT);
        size(left, wide ? 304 : 272);
        size(right, wide ? 368 : 304);
        size(overlay, 304);
        boolean over = width.getValue().doubleValue() < NARROW;
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
