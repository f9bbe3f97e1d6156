package org.smotescope.ui.evaluate;

import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.smotescope.ui.evaluate.EvaluateViewModel.Grip;
import org.smotescope.ui.evaluate.EvaluateViewModel.Step;
import org.smotescope.ui.evaluate.StripPainting.Content;
import org.smotescope.ui.evaluate.Strips.Room;
import org.smotescope.ui.evaluate.Strips.Style;
import org.smotescope.ui.theme.Palette;

/// One strip with its names and its grip. The grip and a zone along its line can be dragged.
final class StripPane extends Region {
    private static final double LEFT = 104.0;
    private static final double TOP = 36.0;
    private static final double GRIP_TOP = 9.0;
    private static final double GRIP_HEIGHT = 25.0;
    private static final double GAP = 8.0;
    private static final double TARGET = 24.0;

    /// How far words may reach out to the right, where a matrix stands beside the strip.
    private static final double BEYOND = 40.0;

    private final Label title = new Label();
    private final Label subtitle = new Label();
    private final Label others = new Label();
    private final Label wanted = new Label();
    private final Label calledOther = new Label();
    private final Label calledWanted = new Label();
    private final Label heights = new Label("bars: each class to its own height");
    private final Button back = new Button();
    private final Region zone = new Region();
    private final StripPainting painting;
    private final ThresholdGrip handle;
    private final Grip grip;
    private @Nullable Content content;
    private double held;
    private double beyond = BEYOND;

    /// @param moves receives the threshold that the grip is dragged to
    /// @param steps receives the steps of keys
    StripPane(
            Grip grip,
            ObservableValue<Palette> palette,
            DoubleConsumer moves,
            Consumer<Step> steps) {
        this.grip = grip;
        this.painting = new StripPainting(palette);
        this.handle = new ThresholdGrip(grip, steps);
        title.setText(grip == Grip.BEFORE ? "Before" : "After");
        title.getStyleClass().add("strong");
        subtitle.getStyleClass().add("hint");
        subtitle.setWrapText(true);
        calledOther.getStyleClass().add("hint");
        calledWanted.getStyleClass().add("hint");
        heights.getStyleClass().add("hint");
        back.getStyleClass().addAll("link-button", "panel-link");
        back.setMnemonicParsing(false);
        back.setId(grip == Grip.BEFORE ? "before-back" : "after-back");
        back.setVisible(false);
        zone.getStyleClass().add("threshold-zone");
        handle.setId(grip == Grip.BEFORE ? "before-grip" : "after-grip");
        getChildren()
                .addAll(
                        painting,
                        title,
                        subtitle,
                        others,
                        wanted,
                        calledOther,
                        calledWanted,
                        heights,
                        zone,
                        handle,
                        back);
        drag(handle, moves);
        drag(zone, moves);
        setMinSize(260, 118);
        setPrefSize(616, 148);
    }

    private void drag(Node node, DoubleConsumer moves) {
        node.setOnMousePressed(
                event -> {
                    handle.requestFocus();
                    Content shown = content;
                    held = shown == null ? 0.0 : x(event) - lineX(shown);
                    event.consume();
                });
        node.setOnMouseDragged(event -> drag(event, moves));
        node.setOnMouseReleased(
                event -> {
                    if (!event.isStillSincePress()) {
                        drag(event, moves);
                    }
                });
    }

    private void drag(MouseEvent event, DoubleConsumer moves) {
        Content shown = content;
        if (shown != null) {
            double position = (x(event) - held - LEFT) / room().width();
            moves.accept(shown.axis().score(position));
        }
        event.consume();
    }

    private double x(MouseEvent event) {
        return sceneToLocal(event.getSceneX(), event.getSceneY()).getX();
    }

    private double lineX(Content shown) {
        return LEFT + Math.rint(shown.axis().position(shown.threshold()) * room().width());
    }

    /// The room for rows, the same in both strips.
    Room room() {
        return new Room(
                Math.max(1.0, getWidth() - LEFT),
                Math.max(1.0, getHeight() - TOP - StripPainting.AXIS));
    }

    /// Says that nothing stands beside the strip, so that no words may reach out there.
    void standAlone(boolean isAlone) {
        beyond = isAlone ? 0.0 : BEYOND;
        requestLayout();
    }

    /// Names the model and the classes.
    void name(Models models) {
        boolean isPlain = grip == Grip.BEFORE || models.sampler().isEmpty();
        subtitle.setText(isPlain ? "no resampling" : models.sampler());
        others.setText(models.other().words());
        wanted.setText(models.wanted().words());
        calledOther.setText("called " + models.other().words());
        calledWanted.setText("called " + models.wanted().words());
    }

    /// Offers to go back to what is said; nothing where it is empty.
    void offer(String words) {
        back.setText(words);
        back.setVisible(!words.isEmpty());
        requestLayout();
    }

    /// @param action what going back does
    void onBack(Runnable action) {
        back.setOnAction(
                event -> {
                    action.run();
                    // The link is gone now: the keys go on with the grip.
                    handle.requestFocus();
                });
    }

    void show(Content shown) {
        content = shown;
        handle.show(shown.threshold(), shown.how());
        painting.show(shown);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        Room room = room();
        place(title, 0, 10, LEFT - GAP);
        place(subtitle, 0, 30, LEFT - 2);
        painting.resizeRelocate(LEFT, TOP, room.width(), room.height() + StripPainting.AXIS);
        Content shown = content;
        if (shown == null) {
            return;
        }
        double baseline = TOP + shown.strips().baseline();
        placeRight(others, baseline - 22);
        placeRight(wanted, baseline + (room.height() + TOP - baseline) / 2 - 9);
        layOutGrip(lineX(shown), room);
    }

    private void layOutGrip(double line, Room room) {
        double width = snapSizeX(handle.prefWidth(-1));
        double right = LEFT + room.width();
        double left = Math.clamp(Math.rint(line - width / 2), LEFT - 60, right - width);
        handle.resizeRelocate(left, GRIP_TOP, width, GRIP_HEIGHT);
        zone.resizeRelocate(line - TARGET / 2, TOP, TARGET, room.height());
        double otherWidth = calledOther.prefWidth(-1);
        place(calledOther, left - GAP - otherWidth, 13, otherWidth);
        calledOther.setVisible(left - GAP - otherWidth > LEFT - 40);
        double wantedWidth = calledWanted.prefWidth(-1);
        place(calledWanted, left + width + GAP, 13, wantedWidth);
        double end = left + width + GAP + wantedWidth;
        calledWanted.setVisible(end < right + beyond);
        double heightsWidth = heights.prefWidth(-1);
        place(heights, right - heightsWidth, 13, heightsWidth);
        heights.setVisible(isBars() && !back.isVisible() && end + 2 * GAP < right - heightsWidth);
        if (back.isVisible()) {
            layOutBack(left, width, right);
        }
    }

    /// At the right end, or at the left one where the grip is in its way; the words beside the grip
    /// give way.
    private void layOutBack(double grip, double gripWidth, double right) {
        double width = snapSizeX(back.prefWidth(-1));
        double height = back.prefHeight(width);
        boolean isRight = grip + gripWidth + 2 * GAP <= right - width;
        double x = isRight ? right - width : LEFT - 40;
        back.resizeRelocate(x, GRIP_TOP + Math.rint((GRIP_HEIGHT - height) / 2), width, height);
        Label beside = isRight ? calledWanted : calledOther;
        double from = beside.getLayoutX();
        double to = from + beside.getWidth();
        beside.setVisible(beside.isVisible() && (to + 2 * GAP <= x || from >= x + width + 2 * GAP));
    }

    private boolean isBars() {
        Content shown = content;
        return shown != null && shown.strips().style() == Style.BARS;
    }

    private void placeRight(Label label, double y) {
        double width = Math.min(label.prefWidth(-1), LEFT - GAP);
        place(label, LEFT - 10 - width, y, width);
    }

    private static void place(Label label, double x, double y, double maxWidth) {
        double width = Math.min(Math.ceil(label.prefWidth(-1)), maxWidth);
        label.resizeRelocate(Math.rint(x), Math.rint(y), width, label.prefHeight(width));
    }
}
