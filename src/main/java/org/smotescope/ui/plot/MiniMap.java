package org.smotescope.ui.plot;

import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Point2D;
import javafx.scene.layout.Region;
import org.smotescope.ui.theme.Palette;
import org.smotescope.ui.theme.Theme;

/// A small picture of all rows with a violet frame around what the plot shows.
public final class MiniMap extends Region {
    public static final double WIDTH = 128;
    public static final double HEIGHT = 92;

    private final ObjectProperty<Drawing> drawing =
            new SimpleObjectProperty<>(this, "drawing", Drawing.EMPTY);
    private final ObjectProperty<Viewport> shown =
            new SimpleObjectProperty<>(this, "shown", Viewport.ofSize(0, 0, WIDTH, HEIGHT));
    private final ObjectProperty<Palette> palette =
            new SimpleObjectProperty<>(this, "palette", Theme.LIGHT.palette());
    private Consumer<Point2D> moveAction = centre -> {};

    public MiniMap() {
        getStyleClass().add("mini-map");
        setMinSize(WIDTH, HEIGHT);
        setPrefSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
    }

    /// All rows: only the [Marks] are drawn, the largest class in grey.
    public ObjectProperty<Drawing> drawingProperty() {
        return drawing;
    }

    /// What the plot shows: bind to [PlotPane#viewportProperty].
    public ObjectProperty<Viewport> shownProperty() {
        return shown;
    }

    public ObjectProperty<Palette> paletteProperty() {
        return palette;
    }

    /// Told the place, in data coordinates, that was clicked or dragged to.
    public void setOnMove(Consumer<Point2D> action) {
        moveAction = action;
    }
}
