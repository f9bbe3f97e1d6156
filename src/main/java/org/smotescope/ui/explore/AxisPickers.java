package org.smotescope.ui.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.smotescope.projection.ViewMethod;

/// The menus at the two axes: maps of all columns, which set both axes, what one axis alone can
/// show, and the search for good pairs.
final class AxisPickers {
    private final AxesViewModel model;
    private final ContextMenu found = new ContextMenu();

    /// The picker from which pairs were asked for.
    private MenuButton asking;

    AxisPickers(AxesViewModel model, MenuButton across, MenuButton up) {
        this.model = model;
        this.asking = up;
        found.setId("pairs");
        follow(across, model.acrossProperty());
        follow(up, model.upProperty());
        model.choicesProperty()
                .subscribe(
                        choices -> {
                            fill(across, model.acrossProperty());
                            fill(up, model.upProperty());
                        });
        model.pairsProperty().subscribe(this::offer);
    }

    /// The picture is another one: its axes may have other shares.
    void rename(MenuButton across, MenuButton up) {
        name(across, model.acrossProperty());
        name(up, model.upProperty());
    }

    private void follow(MenuButton picker, ObjectProperty<PlotAxis> axis) {
        axis.subscribe(chosen -> name(picker, axis));
    }

    private void name(MenuButton picker, ObjectProperty<PlotAxis> axis) {
        picker.setText(model.label(axis.get()));
        for (MenuItem item : picker.getItems()) {
            if (item.getUserData() instanceof PlotAxis choice) {
                item.setText(model.label(choice));
            }
        }
    }

    private void fill(MenuButton picker, ObjectProperty<PlotAxis> axis) {
        List<MenuItem> items = new ArrayList<>();
        items.add(heading("Map of " + model.mapped() + ": both axes"));
        AxesViewModel.MAPS.forEach(method -> items.add(map(method)));
        items.add(new SeparatorMenuItem());
        items.add(heading("This axis alone"));
        model.choicesProperty().get().forEach(choice -> items.add(single(choice, axis)));
        items.add(new SeparatorMenuItem());
        items.add(search(picker));
        picker.getItems().setAll(items);
    }

    private MenuItem map(ViewMethod method) {
        MenuItem item = item(method.title());
        item.setOnAction(event -> model.choose(method));
        return item;
    }

    private MenuItem single(PlotAxis choice, ObjectProperty<PlotAxis> axis) {
        MenuItem item = item(model.label(choice));
        item.setUserData(choice);
        item.setOnAction(event -> axis.set(choice));
        return item;
    }

    private MenuItem search(MenuButton picker) {
        MenuItem item = item("Find a good pair…");
        item.setDisable(!model.hasPairs());
        item.setOnAction(
                event -> {
                    asking = picker;
                    model.findPairs();
                });
        return item;
    }

    private void offer(Optional<GoodPairs> ranked) {
        found.hide();
        if (ranked.isEmpty() || asking.getScene() == null) {
            return;
        }
        List<MenuItem> items = new ArrayList<>();
        items.add(heading(ranked.get().title()));
        for (GoodPairs.GoodPair pair : ranked.get().pairs()) {
            MenuItem item = item(pair.words());
            item.setOnAction(event -> model.choose(pair));
            items.add(item);
        }
        found.getItems().setAll(items);
        if (asking.getScene().getWindow() != null) {
            found.show(asking, Side.BOTTOM, 0, 0);
        }
    }

    private static MenuItem item(String words) {
        MenuItem item = new MenuItem(words);
        item.setMnemonicParsing(false);
        return item;
    }

    private static MenuItem heading(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("hint");
        CustomMenuItem heading = new CustomMenuItem(label, false);
        heading.setDisable(true);
        return heading;
    }
}
