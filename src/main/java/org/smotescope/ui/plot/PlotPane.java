package org.smotescope.ui.plot;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Insets;
import javafx.scene.layout.Region;
import org.smotescope.ui.theme.Palette;
import org.smotescope.ui.theme.Theme;

/// Shows a [Drawing] with axes; zoomed by the wheel, moved by dragging, walked by the arrow keys.
///
/// The pane owns the pixel rectangle of its viewport: a viewport that is set from outside keeps its
/// data rectangle and is laid into the room between the axes.
public final class PlotPane extends Region {

    /// Room around the picture: axis pickers above and below, tick labels left and below.
    public static final Insets ROOM = new Insets(40, 24, 52, 56);

    private final ObjectProperty<Drawing> drawing =
            new SimpleObjectProperty<>(this, "drawing", Drawing.EMPTY);
    private final ObjectProperty<Viewport> viewport =
            new SimpleObjectProperty<>(this, "viewport", Viewport.ofSize(56, 40, 624, 434));
    private final ObjectProperty<Palette> palette =
            new SimpleObjectProperty<>(this, "palette", Theme.LIGHT.palette());
    private final ObjectProperty<Tool> tool = new SimpleObjectProperty<>(this, "tool", Tool.PAN);
    private final DoubleProperty markScale = new SimpleDoubleProperty(this, "markScale", 1);

    private Consumer<Optional<Hit>> hoverAction = hit -> {};
    private Consumer<Hit> pickAction = hit -> {};
    private Runnable fitAction = () -> {};
    private Function<Hit, List<String>> describer = hit -> List.of();

    public PlotPane() {
        getStyleClass().add("plot-pane");
        setFocusTraversable(true);
        setAccessibleRoleDescription("scatter plot");
        setMinSize(160, 120);
        setPrefSize(704, 526);
    }

    public ObjectProperty<Drawing> drawingProperty() {
        return drawing;
    }

    public Drawing getDrawing() {
        return drawing.get();
    }

    public void setDrawing(Drawing value) {
        drawing.set(value);
    }

    public ObjectProperty<Viewport> viewportProperty() {
        return viewport;
    }

    public Viewport getViewport() {
        return viewport.get();
    }

    public void setViewport(Viewport value) {
        viewport.set(value);
    }

    public ObjectProperty<Palette> paletteProperty() {
        return palette;
    }

    public ObjectProperty<Tool> toolProperty() {
        return tool;
    }

    /// Size of marks: 1 in a window of 1280, 1.25 from 1700, 1.5 when presenting.
    public DoubleProperty markScaleProperty() {
        return markScale;
    }

    /// Told when the mark under the pointer or the keyboard's cursor changes.
    public void setOnHover(Consumer<Optional<Hit>> action) {
        hoverAction = action;
    }

    /// Told when a mark is clicked or chosen by Enter.
    public void setOnPick(Consumer<Hit> action) {
        pickAction = action;
    }

    /// Asked to show everything again: double click and the key 0.
    public void setOnFit(Runnable action) {
        fitAction = action;
    }

    /// Says what the tooltip of a mark shows, at most eight lines; none for no tooltip. The first
    /// line is also what a screen reader says.
    public void setDescriber(Function<Hit, List<String>> lines) {
        describer = lines;
    }

    /// What a screen reader says about the whole plot, such as how many rows of each class.
    public void setSummary(String summary) {
        setAccessibleText(summary);
    }
}
