package org.smotescope.ui.plot;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.smotescope.ui.theme.Palette;
import org.smotescope.ui.theme.TextFactor;
import org.smotescope.ui.theme.Theme;

/// Shows a [Drawing] with axes; zoomed by the wheel, moved by dragging, walked by the arrow keys.
///
/// The pane owns the pixel rectangle of its viewport: a viewport that is set from outside keeps its
/// data rectangle and is laid into the room between the axes. While the pane is resized the same
/// data stays in view.
public final class PlotPane extends Region {

    /// Room around the picture: axis pickers above and below, tick labels left and below.
    public static final Insets ROOM = new Insets(40, 24, 52, 56);

    private static final double POINTER_RADIUS = 8;

    private final ObjectProperty<Drawing> drawing =
            new SimpleObjectProperty<>(this, "drawing", Drawing.EMPTY);
    private final ObjectProperty<Viewport> viewport =
            new SimpleObjectProperty<>(this, "viewport", Viewport.ofSize(56, 40, 624, 434));
    private final ObjectProperty<Palette> palette =
            new SimpleObjectProperty<>(this, "palette", Theme.LIGHT.palette());
    private final ObjectProperty<Tool> tool = new SimpleObjectProperty<>(this, "tool", Tool.PAN);
    private final ObjectProperty<Combine> combine =
            new SimpleObjectProperty<>(this, "combine", Combine.REPLACE);
    private final ObjectProperty<Insets> room = new SimpleObjectProperty<>(this, "room", ROOM);
    private final DoubleProperty markScale = new SimpleDoubleProperty(this, "markScale", 1);
    private final DoubleProperty axisFontSize = new SimpleDoubleProperty(this, "axisFontSize", 12);
    private final ObservableValue<Number> density =
            sceneProperty()
                    .flatMap(Scene::windowProperty)
                    .flatMap(Window::outputScaleXProperty)
                    .orElse(1.0);

    private final TextFactor text = new TextFactor();
    private final PlotSurface surface = new PlotSurface();
    private final Region focusFrame = new Region();
    private final Circle pointer = new Circle(POINTER_RADIUS);
    private final PlotTooltip tooltip = new PlotTooltip();
    private final Band band = new Band();

    private Consumer<Optional<Hit>> hoverAction = hit -> {};
    private Consumer<Hit> pickAction = hit -> {};
    private BiConsumer<Hit, Combine> gatherAction = (hit, how) -> {};
    private BiConsumer<Area, Combine> selectAction = (area, how) -> {};
    private Runnable fitAction = () -> {};
    private Function<Hit, List<String>> describer = hit -> List.of();
    private String summary = "";

    /// The viewport as last asked for, from which all sizes of the pane are served.
    private Viewport asked = viewport.get();

    private boolean placing;
    private HitIndex index = HitIndex.of(Drawing.EMPTY);
    private Drawing indexed = Drawing.EMPTY;
    private @Nullable Hit pointed;

    public PlotPane() {
        getStyleClass().add("plot-pane");
        getStylesheets().add(PlotStyle.sheet());
        setFocusTraversable(true);
        setAccessibleRoleDescription("scatter plot");
        setMinSize(160, 120);
        setPrefSize(704, 526);
        focusFrame.getStyleClass().add("plot-focus");
        focusFrame.setMouseTransparent(true);
        focusFrame.visibleProperty().bind(focusVisibleProperty());
        pointer.getStyleClass().add("plot-pointer");
        pointer.setMouseTransparent(true);
        pointer.setManaged(false);
        pointer.setVisible(false);
        getChildren().addAll(text, surface, focusFrame, band, pointer, tooltip);
        drawing.subscribe(this::drawingChanged);
        viewport.subscribe(this::viewportChanged);
        palette.subscribe(this::show);
        markScale.subscribe(this::show);
        axisFontSize.subscribe(this::show);
        text.value().subscribe(this::show);
        room.subscribe(this::requestLayout);
        density.subscribe(this::requestLayout);
        new PlotGestures(this).install();
        new PlotKeys(this).install();
    }

    private void drawingChanged() {
        if (pointed != null) {
            point(drawing.get().find(pointed.row()));
        }
        show();
    }

    private void viewportChanged() {
        if (!placing) {
            asked = viewport.get();
            requestLayout();
        }
        placePointer();
        show();
    }

    private void show() {
        Look look = new Look(viewport.get(), palette.get(), markScale.get(), text.get());
        surface.show(
                drawing.get(),
                look,
                axisFontSize.get() * text.get(),
                density.getValue().doubleValue());
    }

    @Override
    protected void layoutChildren() {
        Insets around = room.get();
        double d = density.getValue().doubleValue();
        double width = getWidth() - around.getLeft() - around.getRight();
        double height = getHeight() - around.getTop() - around.getBottom();
        Viewport placed =
                asked.placed(
                        around.getLeft(),
                        around.getTop(),
                        Math.max(1, Math.floor(width * d) / d),
                        Math.max(1, Math.floor(height * d) / d));
        placing = true;
        viewport.set(placed);
        placing = false;
        if (viewport.get() != placed) {
            // Who is bound to the viewport has answered the new size with another view.
            asked = viewport.get();
        }
        surface.resizeRelocate(0, 0, getWidth(), getHeight());
        focusFrame.resizeRelocate(
                placed.left() - 4, placed.top() - 4, placed.width() + 8, placed.height() + 8);
        show();
    }

    /// The mark at a pixel of the pane, if there is one near.
    Optional<Hit> hitAt(double x, double y) {
        Viewport view = viewport.get();
        return view.holds(x, y) ? index().nearest(view, x, y) : Optional.empty();
    }

    HitIndex index() {
        if (!indexed.equals(drawing.get())) {
            indexed = drawing.get();
            index = index.next(indexed);
        }
        return index;
    }

    /// The mark under the pointer or the keyboard's cursor.
    Optional<Hit> pointed() {
        return Optional.ofNullable(pointed);
    }

    /// The row under the pointer or the keyboard's cursor.
    public Optional<RowId> pointedRow() {
        return pointed().map(Hit::row);
    }

    /// Points at a row, if it is drawn.
    public void pointAt(RowId row) {
        drawing.get().find(row).ifPresent(hit -> point(Optional.of(hit)));
    }

    /// Points at a mark, or at none.
    void point(Optional<Hit> hit) {
        boolean sameRow = hit.map(Hit::row).equals(pointed().map(Hit::row));
        pointed = hit.orElse(null);
        placePointer();
        if (!sameRow) {
            List<String> lines = hit.map(describer).orElse(List.of());
            tooltip.show(lines);
            setAccessibleText(lines.isEmpty() ? summary : String.join(", ", lines));
            hoverAction.accept(hit);
            placePointer();
        }
    }

    private void placePointer() {
        Hit hit = pointed;
        Viewport view = viewport.get();
        boolean inView = hit != null && view.holds(view.toPixelX(hit.x()), view.toPixelY(hit.y()));
        pointer.setVisible(inView);
        tooltip.allow(inView);
        if (hit != null && inView) {
            pointer.setRadius(POINTER_RADIUS * markScale.get());
            pointer.setCenterX(view.toPixelX(hit.x()));
            pointer.setCenterY(view.toPixelY(hit.y()));
            tooltip.placeAt(pointer.getCenterX(), pointer.getCenterY(), getWidth(), getHeight());
        }
    }

    PlotTooltip tooltip() {
        return tooltip;
    }

    Band band() {
        return band;
    }

    /// Chooses a mark, or adds it to those that are chosen, or takes it out.
    void pick(Hit hit, Combine how) {
        if (how == Combine.REPLACE) {
            pickAction.accept(hit);
        } else {
            gatherAction.accept(hit, how);
        }
    }

    void select(Area area, Combine how) {
        selectAction.accept(area, how);
    }

    void fit() {
        fitAction.run();
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

    /// What becomes of the chosen rows when others are drawn around; Shift and Alt come first.
    public ObjectProperty<Combine> combineProperty() {
        return combine;
    }

    /// Room for axes around the picture, [#ROOM] unless set.
    public ObjectProperty<Insets> roomProperty() {
        return room;
    }

    /// Size of marks: 1 in a window of 1280, 1.25 from 1700, 1.5 when presenting.
    public DoubleProperty markScaleProperty() {
        return markScale;
    }

    /// How large the text is, in times of its usual size.
    public ObservableValue<Double> textFactor() {
        return text.value();
    }

    /// Size of the numbers on the axes at a text size of 100 %: 12, or 18 when presenting.
    public DoubleProperty axisFontSizeProperty() {
        return axisFontSize;
    }

    /// Whether rows are drawn as density, too many to be marks.
    public ReadOnlyBooleanProperty denseProperty() {
        return surface.denseProperty();
    }

    /// Told when the mark under the pointer or the keyboard's cursor changes.
    public void setOnHover(Consumer<Optional<Hit>> action) {
        hoverAction = action;
    }

    /// Told when a mark is clicked or chosen by Enter.
    public void setOnPick(Consumer<Hit> action) {
        pickAction = action;
    }

    /// Told when a mark is to be added to the chosen ones or taken out: by a click or Enter with
    /// Shift or Alt held, or while [#combineProperty()] says so.
    public void setOnGather(BiConsumer<Hit, Combine> action) {
        gatherAction = action;
    }

    /// Told when a box or a line has been drawn around rows.
    public void setOnSelect(BiConsumer<Area, Combine> action) {
        selectAction = action;
    }

    /// Asked to show everything again: double click and the key 0.
    public void setOnFit(Runnable action) {
        fitAction = action;
    }

    /// Says what the tooltip of a mark shows, at most eight lines; none for no tooltip. A screen
    /// reader says the same.
    public void setDescriber(Function<Hit, List<String>> lines) {
        describer = lines;
    }

    /// What a screen reader says about the whole plot, such as how many rows of each class.
    public void setSummary(String text) {
        summary = text;
        if (pointed == null) {
            setAccessibleText(text);
        }
    }
}
