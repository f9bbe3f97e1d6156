package org.smotescope.ui.explore;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;

/// What is shown over the rows, section by section: its button stands above the plot.
final class ShowMenu {
    private final MenuButton button;

    ShowMenu(MenuButton button) {
        this.button = button;
    }

    /// A section of which exactly one thing is chosen.
    ///
    /// @param label what stands in the menu
    /// @param chosen follows the menu, and the menu it
    <T> void choices(
            String title, List<T> choices, Function<T, String> label, ObjectProperty<T> chosen) {
        begin(title);
        ToggleGroup group = new ToggleGroup();
        for (T choice : choices) {
            RadioMenuItem item = new RadioMenuItem(label.apply(choice));
            item.setMnemonicParsing(false);
            item.setUserData(choice);
            item.setToggleGroup(group);
            item.setOnAction(event -> chosen.set(choice));
            chosen.subscribe(now -> item.setSelected(now == choice));
            button.getItems().add(item);
        }
    }

    /// A section of things of which each is shown or not.
    <T> void checks(
            String title,
            List<T> things,
            Function<T, String> label,
            Function<T, BooleanProperty> shown) {
        begin(title);
        for (T thing : things) {
            CheckMenuItem item = new CheckMenuItem(label.apply(thing));
            item.setMnemonicParsing(false);
            item.selectedProperty().bindBidirectional(shown.apply(thing));
            button.getItems().add(item);
        }
    }

    /// Writes the names of a section's choices anew.
    void rename(Function<Object, String> label) {
        for (MenuItem item : button.getItems()) {
            if (item.getUserData() != null) {
                item.setText(label.apply(item.getUserData()));
            }
        }
    }

    /// Lets those choices be chosen that can be.
    void allow(Predicate<Object> allowed) {
        for (MenuItem item : button.getItems()) {
            if (item.getUserData() != null) {
                item.setDisable(!allowed.test(item.getUserData()));
            }
        }
    }

    private void begin(String title) {
        if (!button.getItems().isEmpty()) {
            button.getItems().add(new SeparatorMenuItem());
        }
        Label words = new Label(title);
        words.getStyleClass().add("hint");
        CustomMenuItem heading = new CustomMenuItem(words, false);
        heading.setDisable(true);
        button.getItems().add(heading);
    }
}
