package org.smotescope.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.smotescope.ui.Place;

/// The places in the header: one stop of the focus, arrows inside.
final class PlaceSwitch {
    private final List<Place> places;
    private final ObjectProperty<Place> place;
    private final List<ToggleButton> buttons = new ArrayList<>();

    PlaceSwitch(List<Place> places, ObjectProperty<Place> place) {
        this.places = places;
        this.place = place;
    }

    void fill(HBox bar) {
        ToggleGroup group = new ToggleGroup();
        for (int i = 0; i < places.size(); i++) {
            Place each = places.get(i);
            ToggleButton button = new ToggleButton(each.title());
            button.setId("place-" + each.title());
            button.setToggleGroup(group);
            button.setTooltip(new Tooltip(each.title() + ". " + Keys.place(i).getDisplayText()));
            button.setOnAction(
                    event -> {
                        button.setSelected(true);
                        place.set(each);
                    });
            buttons.add(button);
        }
        bar.getChildren().setAll(buttons);
        bar.addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
        place.subscribe(this::mark);
    }

    private void mark(Place shown) {
        for (int i = 0; i < places.size(); i++) {
            boolean chosen = places.get(i) == shown;
            buttons.get(i).setSelected(chosen);
            buttons.get(i).setFocusTraversable(chosen);
        }
    }

    private void walk(KeyEvent event) {
        int step =
                switch (event.getCode()) {
                    case LEFT -> -1;
                    case RIGHT -> 1;
                    default -> 0;
                };
        if (step != 0) {
            int to = Math.clamp((long) places.indexOf(place.get()) + step, 0, places.size() - 1);
            place.set(places.get(to));
            buttons.get(to).requestFocus();
            event.consume();
        }
    }
}
