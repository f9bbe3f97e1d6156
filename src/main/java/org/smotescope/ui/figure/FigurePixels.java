package org.smotescope.ui.figure;

import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.smotescope.ui.sketch.CanvasSketch;
import org.smotescope.ui.theme.Palette;

/// Makes pixels of a figure. On the window's thread only.
public final class FigurePixels {
    /// Some graphics cards cannot draw on more pixels across or down.
    private static final int TILE = 2_048;

    private FigurePixels() {}

    /// @param scale pixels for one of the figure's
    /// @return line by line from the top left, as 0xAARRGGBB
    public static int[] of(Figure figure, FigureLook look, int scale) {
        int width = look.width() * scale;
        int height = look.height() * scale;
        int[] pixels = new int[width * height];
        for (int top = 0; top < height; top += TILE) {
            for (int left = 0; left < width; left += TILE) {
                int across = Math.min(TILE, width - left);
                int down = Math.min(TILE, height - top);
                WritableImage tile = tile(figure, look, scale, left, top, across, down);
                tile.getPixelReader()
                        .getPixels(
                                0,
                                0,
                                across,
                                down,
                                PixelFormat.getIntArgbInstance(),
                                pixels,
                                top * width + left,
                                width);
            }
        }
        return pixels;
    }

    private static WritableImage tile(
            Figure figure, FigureLook look, int scale, int left, int top, int across, int down) {
        Canvas canvas = new Canvas(across, down);
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.translate(-left, -top);
        g.scale(scale, scale);
        Palette palette = look.theme().palette();
        figure.paint(
                new CanvasSketch(g, scale).withSharpLines(), palette, look.width(), look.height());
        SnapshotParameters ground = new SnapshotParameters();
        ground.setFill(palette.canvas());
        return canvas.snapshot(ground, new WritableImage(across, down));
    }
}
