package org.smotescope.ui.plot;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.shape.Polygon;

/// The line that is being drawn around rows, in pixels of the pane, and the area within it.
final class Band extends Polygon {
    /// Corners of a lasso lie at least so far apart.
    private static final double STEP = 3;

    private final List<Double> xs = new ArrayList<>();
    private final List<Double> ys = new ArrayList<>();
    private Tool tool = Tool.BOX;

    Band() {
        getStyleClass().add("plot-band");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
    }

    /// Begins at a pixel.
    void begin(Tool with, double x, double y) {
        tool = with;
        xs.clear();
        ys.clear();
        add(x, y);
        getPoints().clear();
        setVisible(true);
    }

    /// Goes on to a pixel.
    void drag(double x, double y) {
        if (tool == Tool.BOX && xs.size() > 1) {
            xs.removeLast();
            ys.removeLast();
        }
        if (tool == Tool.BOX || Math.hypot(x - xs.getLast(), y - ys.getLast()) >= STEP) {
            add(x, y);
        }
        getPoints().setAll(tool == Tool.BOX ? corners() : line());
    }

    private void add(double x, double y) {
        xs.add(x);
        ys.add(y);
    }

    private List<Double> corners() {
        double x0 = xs.getFirst();
        double y0 = ys.getFirst();
        double x1 = xs.getLast();
        double y1 = ys.getLast();
        return List.of(x0, y0, x1, y0, x1, y1, x0, y1);
    }

    private List<Double> line() {
        List<Double> line = new ArrayList<>();
        for (int i = 0; i < xs.size(); i++) {
            line.add(xs.get(i));
            line.add(ys.get(i));
        }
        return line;
    }

    void end() {
        setVisible(false);
    }

    /// What it goes around.
    Area area(Viewport view) {
        double[] across = xs.stream().mapToDouble(view::toDataX).toArray();
        double[] up = ys.stream().mapToDouble(view::toDataY).toArray();
        return tool == Tool.BOX ? new Area.Box(Bounds.of(across, up)) : new Area.Lasso(across, up);
    }
}
