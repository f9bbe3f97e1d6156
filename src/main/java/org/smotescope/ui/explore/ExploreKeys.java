package org.smotescope.ui.explore;

import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import org.smotescope.ui.plot.PlotPane;
import org.smotescope.ui.plot.RowId;
import org.smotescope.ui.plot.Tool;

/// The keyboard of Explore. Single keys count while the plot has the focus; the arrows step there
/// too where the plot has no other use for them, and on the buttons of the timeline.
final class ExploreKeys {
    private final ExploreViewModel model;
    private final PlotPane plot;

    ExploreKeys(ExploreViewModel model, PlotPane plot) {
        this.model = model;
        this.plot = plot;
    }

    void install(Parent root, Node timeline) {
        root.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (plot.isFocused() && !event.isShortcutDown() && pressed(event)) {
                        event.consume();
                    }
                });
        root.addEventHandler(
                KeyEvent.KEY_TYPED,
                event -> {
                    if (plot.isFocused() && typed(event.getCharacter())) {
                        event.consume();
                    }
                });
        // Before the buttons see it: they would take the arrows for the focus.
        timeline.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    boolean onButton = event.getTarget() instanceof Button;
                    if (onButton && !event.isShortcutDown() && stepped(event)) {
                        event.consume();
                    }
                });
    }

    private boolean pressed(KeyEvent event) {
        switch (event.getCode()) {
            case SPACE -> model.story().togglePlay();
            case ESCAPE -> model.clearSelection();
            default -> {
                return stepped(event);
            }
        }
        return true;
    }

    private boolean stepped(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> model.story().back();
            case RIGHT -> model.story().next();
            case HOME -> model.story().first();
            case END -> model.story().last();
            default -> {
                return false;
            }
        }
        return true;
    }

    /// From the row pointed at, else from the one that is chosen, to another.
    private void lead(Function<RowId, Optional<RowId>> way) {
        plot.pointedRow().or(model::pickedRow).flatMap(way).ifPresent(plot::pointAt);
    }

    private boolean typed(String character) {
        switch (character) {
            case "[" -> model.story().slower();
            case "]" -> model.story().faster();
            case "h", "H" -> model.toolProperty().set(Tool.PAN);
            case "b", "B" -> model.toolProperty().set(Tool.BOX);
            case "l", "L" -> model.toolProperty().set(Tool.LASSO);
            case "n", "N" -> lead(model.finder()::neighbourOf);
            case "p", "P" -> lead(model.finder()::baseOf);
            case "t", "T" -> model.toggleTable();
            default -> {
                return false;
            }
        }
        return true;
    }
}
