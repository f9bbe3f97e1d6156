package org.smotescope.ui.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.function.IntConsumer;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A slider through time: stages as segments that are as long as they take, with their names. Where
/// the names would stand too close, only that of the stage of the moment is shown.
public final class StageScrubber extends Region {
    private static final double TRACK = 6;
    private static final double KNOB = 16;
    private static final double GAP = 2;

    /// Of the middle of the track, from the top, where names stand beneath it.
    private static final double NAMED_MIDDLE = 11;

    private static final double NAMES = 17;
    private static final double BETWEEN_NAMES = 4;

    /// How much wider a name is in bold, so that names do not come and go with the moment.
    private static final double BOLD = 1.07;

    private static final double LEAST_HEIGHT = 32;
    private static final double LEAST_WIDTH = 120;
    private static final double PREFERRED_WIDTH = 348;
    private static final double SMALL_STEP = 0.01;

    private final ObjectProperty<Scrub> scrub =
            new SimpleObjectProperty<>(this, "scrub", Scrub.NOTHING);
    private final DoubleProperty time = new SimpleDoubleProperty(this, "time");
    private final List<Region> parts = new ArrayList<>();
    private final List<Region> pasts = new ArrayList<>();
    private final List<Label> names = new ArrayList<>();
    private final Region knob = new Region();
    private DoubleConsumer scrubAction = millis -> {};
    private IntConsumer stepAction = direction -> {};

    public StageScrubber() {
        getStyleClass().addAll("stage-scrubber", "focus-ring");
        knob.getStyleClass().add("knob");
        knob.setMouseTransparent(true);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setOnMousePressed(this::drag);
        setOnMouseDragged(this::drag);
        setOnKeyPressed(this::key);
        scrub.subscribe(this::build);
        time.subscribe(this::moved);
    }

    /// The stages.
    public ObjectProperty<Scrub> scrubProperty() {
        return scrub;
    }

    /// Where the knob is, in milliseconds.
    public DoubleProperty timeProperty() {
        return time;
    }

    /// Told the time that was dragged to.
    public void setOnScrub(DoubleConsumer action) {
        scrubAction = action;
    }

    /// Told -1 for a stage back and 1 for a stage on.
    public void setOnStep(IntConsumer action) {
        stepAction = action;
    }

    private void build() {
        parts.clear();
        pasts.clear();
        names.clear();
        for (Scrub.Part part : scrub.get().parts()) {
            parts.add(styled("part"));
            pasts.add(styled("past"));
            Label name = new Label(part.name());
            name.setMouseTransparent(true);
            names.add(name);
        }
        setDisable(parts.isEmpty());
        getChildren().setAll(parts);
        getChildren().addAll(pasts);
        getChildren().addAll(names);
        getChildren().add(knob);
        moved();
    }

    private static Region styled(String styleClass) {
        Region region = new Region();
        region.getStyleClass().add(styleClass);
        region.setMouseTransparent(true);
        return region;
    }

    private void moved() {
        int now = stage();
        for (int i = 0; i < names.size(); i++) {
            List<String> classes = names.get(i).getStyleClass();
            if ((i == now) != classes.contains("now")) {
                if (i == now) {
                    classes.add("now");
                } else {
                    classes.remove("now");
                }
            }
        }
        setAccessibleText(
                "time"
                        + (now < 0 || names.get(now).getText().isEmpty()
                                ? ""
                                : ": " + names.get(now).getText()));
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
        requestLayout();
    }

    private int stage() {
        double end = 0;
        List<Scrub.Part> all = scrub.get().parts();
        for (int i = 0; i < all.size(); i++) {
            end += all.get(i).millis();
            if (time.get() <= end) {
                return i;
            }
        }
        return all.size() - 1;
    }

    @Override
    protected void layoutChildren() {
        double total = scrub.get().millis();
        boolean named = names.stream().anyMatch(name -> !name.getText().isEmpty());
        double middle = named ? NAMED_MIDDLE : getHeight() / 2;
        double start = 0;
        for (int i = 0; i < parts.size(); i++) {
            double length = scrub.get().parts().get(i).millis() / total * getWidth();
            double gap = i == parts.size() - 1 ? 0 : GAP;
            double passed = Math.clamp(time.get() / total * getWidth() - start, 0, length - gap);
            double left = snapPositionX(start);
            parts.get(i)
                    .resizeRelocate(
                            left,
                            middle - TRACK / 2,
                            snapPositionX(start + length) - left - gap,
                            TRACK);
            pasts.get(i).resizeRelocate(left, middle - TRACK / 2, passed, TRACK);
            placeName(names.get(i), start, length);
            start += length;
        }
        showNames();
        double x = total == 0 ? 0 : time.get() / total * getWidth();
        knob.resizeRelocate(x - KNOB / 2, middle - KNOB / 2, KNOB, KNOB);
    }

    /// In the middle of its stage, but within the scrubber.
    private void placeName(Label name, double start, double length) {
        double width = name.prefWidth(-1);
        double left = Math.clamp(start + (length - width) / 2, 0, Math.max(0, getWidth() - width));
        name.resizeRelocate(snapPositionX(left), NAMES, width, name.prefHeight(-1));
    }

    /// All names, or the one of this moment where they would run together in bold.
    private void showNames() {
        int now = stage();
        boolean all = true;
        double end = -BETWEEN_NAMES;
        for (int i = 0; i < names.size(); i++) {
            Label name = names.get(i);
            double more = i == now ? 0 : name.getWidth() * (BOLD - 1) / 2;
            all &= name.getLayoutX() - more >= end + BETWEEN_NAMES || i == 0;
            end = name.getLayoutX() + name.getWidth() + more;
        }
        for (int i = 0; i < names.size(); i++) {
            names.get(i).setVisible(all || i == now);
        }
    }

    @Override
    protected double computeMinWidth(double height) {
        return LEAST_WIDTH;
    }

    @Override
    protected double computePrefWidth(double height) {
        return PREFERRED_WIDTH;
    }

    @Override
    protected double computePrefHeight(double width) {
        double height = 0;
        for (Label name : names) {
            height = Math.max(height, name.getText().isEmpty() ? 0 : name.prefHeight(-1));
        }
        return Math.max(LEAST_HEIGHT, NAMES + height);
    }

    @Override
    protected double computeMinHeight(double width) {
        return prefHeight(width);
    }

    @Override
    protected double computeMaxHeight(double width) {
        return prefHeight(width);
    }

    private void drag(MouseEvent event) {
        requestFocus();
        scrubAction.accept(event.getX() / getWidth() * scrub.get().millis());
        event.consume();
    }

    private void key(KeyEvent event) {
        double small = event.isShiftDown() ? scrub.get().millis() * SMALL_STEP : 0;
        switch (event.getCode()) {
            case LEFT, DOWN -> step(-1, small);
            case RIGHT, UP -> step(1, small);
            case HOME -> scrubAction.accept(0);
            case END -> scrubAction.accept(scrub.get().millis());
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void step(int direction, double small) {
        if (small > 0) {
            scrubAction.accept(time.get() + direction * small);
        } else {
            stepAction.accept(direction);
        }
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(
            AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> time.get();
            case MIN_VALUE -> 0.0;
            case MAX_VALUE -> scrub.get().millis();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        switch (action) {
            case INCREMENT, BLOCK_INCREMENT -> stepAction.accept(1);
            case DECREMENT, BLOCK_DECREMENT -> stepAction.accept(-1);
            default -> super.executeAccessibleAction(action, parameters);
        }
    }
}
