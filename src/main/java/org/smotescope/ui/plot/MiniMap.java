package org.smotescope.ui.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.smotescope.ui.theme.Palette;
import org.smotescope.ui.theme.Theme;

/// A small picture of all rows with a violet frame around what the plot shows.
///
/// The dots are drawn when rows, size or colours change; the frame is a node of its own.
public final class MiniMap extends Region {
    public static final double WIDTH = 128;
    public static final double HEIGHT = 92;

    /// Between the map and the edges of the plot.
    public static final double MARGIN = 8;

    private static final double INSET = 8;
    private static final double PADDING = 0.02;

    /// More would only cover each other.
    private static final int MOST_DOTS = 20_000;

    private static final double MAJORITY_DOT = 1.3;
    private static final double OTHER_DOT = 2;

    private final ObjectProperty<Drawing> drawing =
            new SimpleObjectProperty<>(this, "drawing", Drawing.EMPTY);
    private final ObjectProperty<Viewport> shown =
            new SimpleObjectProperty<>(this, "shown", Viewport.ofSize(0, 0, WIDTH, HEIGHT));
    private final ObjectProperty<Palette> palette =
            new SimpleObjectProperty<>(this, "palette", Theme.LIGHT.palette());
    private final Canvas dots = new Canvas(WIDTH, HEIGHT);
    private final Rectangle frame = new Rectangle();
    private Viewport map = Viewport.ofSize(0, 0, WIDTH, HEIGHT);
    private Consumer<Point2D> moveAction = centre -> {};

    public MiniMap() {
        getStyleClass().add("mini-map");
        getStylesheets().add(PlotStyle.sheet());
        setMinSize(WIDTH, HEIGHT);
        setPrefSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
        setAccessibleText("map of all rows");
        dots.setMouseTransparent(true);
        frame.getStyleClass().add("mini-map-frame");
        frame.setMouseTransparent(true);
        frame.setManaged(false);
        getChildren().addAll(dots, frame);
        drawing.subscribe(this::paint);
        palette.subscribe(this::paint);
        shown.subscribe(this::placeFrame);
        setOnMousePressed(this::move);
        setOnMouseDragged(this::move);
    }

    /// The corner of the plot that is furthest from the actors of a drawing, their badges and
    /// labels among them: where a map hides least.
    public static Pos freeCorner(Drawing drawing, Viewport view) {
        return freeCorner(drawing, view, 1);
    }

    /// @param markScale as in [PlotPane#markScaleProperty]
    public static Pos freeCorner(Drawing drawing, Viewport view, double markScale) {
        Look look = new Look(view, Theme.LIGHT.palette(), markScale);
        List<Rectangle2D> actors = actors(drawing, look);
        Pos[] corners = {Pos.TOP_RIGHT, Pos.TOP_LEFT, Pos.BOTTOM_RIGHT, Pos.BOTTOM_LEFT};
        Pos best = corners[0];
        double most = -Double.MAX_VALUE;
        for (Pos corner : corners) {
            Rectangle2D place = place(corner, view);
            double free = actors.stream().mapToDouble(a -> apart(a, place)).min().orElse(0);
            if (free > most + 1) {
                most = free;
                best = corner;
            }
        }
        return best;
    }

    /// What a map in a corner covers, in the pixels of the plot.
    static Rectangle2D place(Pos corner, Viewport view) {
        boolean left = corner == Pos.TOP_LEFT || corner == Pos.BOTTOM_LEFT;
        boolean top = corner == Pos.TOP_LEFT || corner == Pos.TOP_RIGHT;
        double x = left ? MARGIN : view.width() - WIDTH - MARGIN;
        double y = top ? MARGIN : view.height() - HEIGHT - MARGIN;
        return new Rectangle2D(view.left() + x, view.top() + y, WIDTH, HEIGHT);
    }

    /// What the actors cover, in the pixels of the plot.
    static List<Rectangle2D> actors(Drawing drawing, Look look) {
        List<Rectangle2D> boxes = new ArrayList<>();
        List<Item.Label> labels = new ArrayList<>();
        Viewport view = look.viewport();
        for (Item item : drawing.items()) {
            switch (item) {
                case Item.Mark mark ->
                        boxes.add(around(view, mark.x(), mark.y(), mark.radius(), look));
                case Item.Ring ring ->
                        boxes.add(
                                around(
                                        view,
                                        ring.x(),
                                        ring.y(),
                                        ring.radius() + ring.stroke() / 2,
                                        look));
                case Item.Badge badge -> {
                    BadgePlace at = BadgePlace.of(badge, look);
                    boxes.add(square(at.x(), at.y(), at.radius()));
                }
                case Item.Label label -> labels.add(label);
                default -> {}
            }
        }
        OverlayPainter.place(labels, drawing, look).forEach(label -> boxes.add(label.box()));
        return boxes;
    }

    private static Rectangle2D around(Viewport view, double x, double y, double radius, Look look) {
        return square(view.toPixelX(x), view.toPixelY(y), radius * look.markScale());
    }

    private static Rectangle2D square(double x, double y, double radius) {
        return new Rectangle2D(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    /// Pixels between two boxes; less than 0 where one covers the other.
    private static double apart(Rectangle2D a, Rectangle2D b) {
        double dx = Math.max(a.getMinX() - b.getMaxX(), b.getMinX() - a.getMaxX());
        double dy = Math.max(a.getMinY() - b.getMaxY(), b.getMinY() - a.getMaxY());
        return dx < 0 && dy < 0 ? Math.max(dx, dy) : Math.hypot(Math.max(0, dx), Math.max(0, dy));
    }

    private void paint() {
        map = view(drawing.get());
        GraphicsContext canvas = dots.getGraphicsContext2D();
        canvas.clearRect(0, 0, WIDTH, HEIGHT);
        long count = drawing.get().markCount();
        int step = (int) Math.max(1, (count + MOST_DOTS - 1) / MOST_DOTS);
        for (Marks marks : drawing.get().marks()) {
            for (int i = 0; i < marks.count(); i += step) {
                dot(canvas, marks, marks.row(i));
            }
        }
        placeFrame();
    }

    private static Viewport view(Drawing drawing) {
        Viewport inner = Viewport.ofSize(INSET, INSET, WIDTH - 2 * INSET, HEIGHT - 2 * INSET);
        return drawing.marks().stream()
                .map(Marks::bounds)
                .reduce(Bounds::union)
                .map(bounds -> inner.fit(bounds, PADDING))
                .orElse(inner);
    }

    private void dot(GraphicsContext canvas, Marks marks, int row) {
        double x = map.toPixelX(marks.x(row));
        double y = map.toPixelY(marks.y(row));
        boolean majority = marks.classIndex(row) == 0;
        double size = majority ? MAJORITY_DOT : OTHER_DOT;
        Color colour =
                majority
                        ? palette.get().dimmed()
                        : palette.get().classColour(marks.classIndex(row));
        canvas.setFill(colour);
        canvas.fillRect(x - size / 2, y - size / 2, size, size);
    }

    /// A view that holds more than the map is framed at the edges of the map.
    private void placeFrame() {
        Viewport view = shown.get();
        double left = Math.clamp(map.toPixelX(view.minX()), 2, WIDTH - 2);
        double right = Math.clamp(map.toPixelX(view.maxX()), 2, WIDTH - 2);
        double top = Math.clamp(map.toPixelY(view.maxY()), 2, HEIGHT - 2);
        double bottom = Math.clamp(map.toPixelY(view.minY()), 2, HEIGHT - 2);
        frame.setX(Math.rint(left));
        frame.setY(Math.rint(top));
        frame.setWidth(Math.max(4, Math.rint(right) - frame.getX()));
        frame.setHeight(Math.max(4, Math.rint(bottom) - frame.getY()));
    }

    private void move(MouseEvent event) {
        moveAction.accept(new Point2D(map.toDataX(event.getX()), map.toDataY(event.getY())));
        event.consume();
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
