package org.smotescope.ui.form;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// Buttons side by side of which exactly one is down. One stop of the focus: arrows choose.
public final class Segments {
    private Segments() {}

    /// Makes a button for every choice.
    ///
    /// @param label what stands on it
    /// @param help what the tooltip says
    /// @param chosen follows the buttons, and they it
    public static <T> void fill(
            HBox box,
            List<T> choices,
            Function<T, String> label,
            Function<T, String> help,
            ObjectProperty<T> chosen) {
        ToggleGroup group = new ToggleGroup();
        for (T choice : choices) {
            ToggleButton button = new ToggleButton(label.apply(choice));
            button.setUserData(choice);
            button.setTooltip(new Tooltip(help.apply(choice)));
            button.setToggleGroup(group);
            button.focusTraversableProperty().bind(button.selectedProperty());
            box.getChildren().add(button);
        }
        chosen.subscribe(choice -> select(group, choice));
        group.selectedToggleProperty()
                .addListener((of, was, is) -> choose(group, choices, chosen, was, is));
    }

    private static <T> void select(ToggleGroup group, T choice) {
        group.getToggles().stream()
                .filter(each -> each.getUserData() == choice)
                .findFirst()
                .ifPresent(group::selectToggle);
    }

    /// Pressing the button that is down leaves it so.
    private static <T> void choose(
            ToggleGroup group,
            List<T> choices,
            ObjectProperty<T> chosen,
            @Nullable Toggle was,
            @Nullable Toggle is) {
        if (is == null) {
            group.selectToggle(was);
            return;
        }
        choices.stream()
                .filter(choice -> choice == is.getUserData())
                .findFirst()
                .ifPresent(chosen::set);
    }
}
