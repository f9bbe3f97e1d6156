package org.smotescope.ui.plot;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// A few lines about the mark pointed at. Stays while the mouse is over it, goes by Esc.
final class PlotTooltip extends VBox {
    private static final int MOST_LINES = 8;
    private static final double DISTANCE = 14;

    private boolean filled;
    private boolean dismissed;
    private boolean allowed;

    PlotTooltip() {
        super(2);
        getStyleClass().add("plot-tooltip");
        setManaged(false);
        setVisible(false);
    }

    /// New lines; whatever was dismissed is forgotten.
    void show(List<String> lines) {
        getChildren().setAll(lines.stream().limit(MOST_LINES).map(Label::new).toList());
        filled = !lines.isEmpty();
        if (filled) {
            getChildren().getFirst().getStyleClass().add("first");
        }
        dismissed = false;
        update();
    }

    /// Only while its mark is in view.
    void allow(boolean markInView) {
        allowed = markInView;
        update();
    }

    /// Whether there was something to dismiss.
    boolean dismiss() {
        boolean was = isVisible();
        dismissed = true;
        update();
        return was;
    }

    private void update() {
        setVisible(filled && allowed && !dismissed);
    }

    /// Below and to the right of the mark, or on the other side where there is no room.
    void placeAt(double x, double y, double paneWidth, double paneHeight) {
        if (!filled) {
            return;
        }
        applyCss();
        double width = Math.ceil(prefWidth(-1));
        double height = Math.ceil(prefHeight(width));
        double left = x + DISTANCE + width <= paneWidth ? x + DISTANCE : x - DISTANCE - width;
        double top = y + DISTANCE + height <= paneHeight ? y + DISTANCE : y - DISTANCE - height;
        resizeRelocate(Math.rint(Math.max(0, left)), Math.rint(Math.max(0, top)), width, height);
    }
}
