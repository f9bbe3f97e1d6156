package org.smotescope.bench;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.ObjIntConsumer;
import javafx.geometry.Insets;
import javafx.scene.Parent;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.ScatterChart;
import javafx.scene.chart.XYChart;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import org.smotescope.ui.plot.Drawing;
import org.smotescope.ui.plot.MarkKind;
import org.smotescope.ui.plot.Marks;
import org.smotescope.ui.plot.PlotPainter;
import org.smotescope.ui.plot.PlotPane;
import org.smotescope.ui.plot.Viewport;
import org.smotescope.ui.theme.Theme;

/// What frames are taken of: the same rows, shown by the plot and by what JavaFX has.
///
/// @param node fills the window
/// @param frame shows the frame of a number, counted from 0
record FrameShows(Parent node, IntConsumer frame) {
    static final int WIDTH = 1600;
    static final int HEIGHT = 1000;

    private static final double RADIUS = 3;
    private static final int PERIOD = 100;
    private static final Viewport HOME = new Viewport(-4.5, 4.5, -4, 4, 0, 0, WIDTH, HEIGHT);

    /// The view of a frame: to and fro and to the right, nearer and further.
    private static Viewport view(int frame) {
        double turn = 2 * Math.PI * frame / PERIOD;
        return HOME.zoomedAt(WIDTH / 2.0, HEIGHT / 2.0, 1.0 + 0.1 * Math.sin(turn))
                .pannedBy(60 * Math.cos(turn), 40 * Math.sin(turn));
    }

    /// A picture of one colour: what any raster needs to come to the screen.
    static FrameShows empty() {
        return raster((argb, frame) -> Arrays.fill(argb, 0xff000000 | frame));
    }

    /// The plot's raster, whose marks are all drawn however long it takes.
    static FrameShows marks(Cloud cloud) {
        Drawing drawing = Drawing.of(cloud.marks("rows", MarkKind.CIRCLE, 0));
        PlotPainter painter = new PlotPainter();
        return raster(
                (argb, frame) ->
                        painter.paint(
                                drawing,
                                view(frame),
                                Theme.LIGHT.palette(),
                                1,
                                argb,
                                WIDTH,
                                HEIGHT));
    }

    private static FrameShows raster(ObjIntConsumer<int[]> painter) {
        int[] argb = new int[WIDTH * HEIGHT];
        PixelBuffer<IntBuffer> buffer =
                new PixelBuffer<>(
                        WIDTH, HEIGHT, IntBuffer.wrap(argb), PixelFormat.getIntArgbPreInstance());
        return new FrameShows(
                new Pane(new ImageView(new WritableImage(buffer))),
                frame -> {
                    painter.accept(argb, frame);
                    buffer.updateBuffer(all -> null);
                });
    }

    static FrameShows plot(Cloud cloud) {
        PlotPane plot = pane();
        plot.setDrawing(Drawing.of(cloud.marks("rows", MarkKind.CIRCLE, 0)));
        return new FrameShows(plot, frame -> plot.setViewport(view(frame)));
    }

    private static PlotPane pane() {
        PlotPane plot = new PlotPane();
        plot.roomProperty().set(Insets.EMPTY);
        plot.setViewport(HOME);
        return plot;
    }

    static FrameShows movers(Cloud still, Cloud from, Cloud to) {
        PlotPane plot = pane();
        Marks below = still.marks("rows", MarkKind.CIRCLE, 0);
        return new FrameShows(
                plot,
                frame -> {
                    double share = (double) (frame % PERIOD) / PERIOD;
                    Marks moving = from.towards(to, share).marks("new", MarkKind.SYNTHETIC, 1);
                    plot.setDrawing(Drawing.of(below, moving));
                });
    }

    static FrameShows ovals(Cloud cloud) {
        Canvas canvas = new Canvas(WIDTH, HEIGHT);
        GraphicsContext pen = canvas.getGraphicsContext2D();
        return new FrameShows(
                new Pane(canvas),
                frame -> {
                    Viewport view = view(frame);
                    pen.clearRect(0, 0, WIDTH, HEIGHT);
                    pen.setFill(Theme.LIGHT.palette().majority());
                    for (int i = 0; i < cloud.count(); i++) {
                        double x = view.toPixelX(cloud.xs()[i]) - RADIUS;
                        double y = view.toPixelY(cloud.ys()[i]) - RADIUS;
                        pen.fillOval(x, y, 2 * RADIUS, 2 * RADIUS);
                    }
                });
    }

    static FrameShows chart(Cloud cloud) {
        NumberAxis across = new NumberAxis(HOME.minX(), HOME.maxX(), 1);
        NumberAxis up = new NumberAxis(HOME.minY(), HOME.maxY(), 1);
        List<XYChart.Data<Number, Number>> rows = new ArrayList<>();
        for (int i = 0; i < cloud.count(); i++) {
            rows.add(new XYChart.Data<>(cloud.xs()[i], cloud.ys()[i]));
        }
        XYChart.Series<Number, Number> series = new XYChart.Series<>();
        series.getData().setAll(rows);
        ScatterChart<Number, Number> chart = new ScatterChart<>(across, up);
        chart.setAnimated(false);
        chart.setLegendVisible(false);
        chart.getData().add(series);
        return new FrameShows(
                chart,
                frame -> {
                    Viewport view = view(frame);
                    across.setLowerBound(view.minX());
                    across.setUpperBound(view.maxX());
                    up.setLowerBound(view.minY());
                    up.setUpperBound(view.maxY());
                });
    }
}
