package org.smotescope.ui.plot;

import java.nio.IntBuffer;
import java.util.List;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;

/// The raster of a plot on screen.
///
/// What stays the same from one picture to the next is kept: nothing is painted if all marks and
/// what lies below them are the same objects as before, and only the moving layers if the lower
/// ones are. While the view moves there may be fewer marks and more density, see [Pace].
final class RasterImage {
    /// Fewer marks than this are drawn again faster than a kept picture is copied.
    private static final long WORTH_KEEPING = 5_000;

    private static final int NOTHING = -1;

    private final PlotPainter painter = new PlotPainter();
    private final Pace pace;
    private final ImageView view = new ImageView();
    private int[] argb = {};
    private int[] kept = {};
    private int width;
    private int height;
    private @Nullable PixelBuffer<IntBuffer> buffer;

    /// What `argb` shows.
    private @Nullable Look look;

    private List<Marks> layers = List.of();

    /// What lies below and above the layers.
    private Drawing around = Drawing.EMPTY;

    /// So many of the lowest layers are in `kept`, with the ground; -1 where not even that is.
    private int keptLayers = NOTHING;

    private boolean isKeptDense;
    private boolean isKeptCrowded;
    private boolean isDense;

    RasterImage(Pace pace) {
        this.pace = pace;
    }

    ImageView view() {
        return view;
    }

    /// Whether rows are drawn as density.
    boolean isDense() {
        return isDense;
    }

    /// @param deviceWidth pixels of the screen across, which `look` shows in its own
    void show(Drawing drawing, Look newLook, int deviceWidth, int deviceHeight) {
        resize(deviceWidth, deviceHeight);
        List<Marks> newLayers = drawing.marks();
        boolean sameLook = newLook.equals(look) && hasSameGround(drawing) && !pace.isReduced();
        int same = sameLook ? commonStart(newLayers) : 0;
        if (sameLook && same == layers.size() && same == newLayers.size() && hasSameTop(drawing)) {
            return;
        }
        around = drawing;
        paint(newLayers, newLook, same, sameLook);
        look = newLook;
        layers = newLayers;
        if (buffer != null) {
            buffer.updateBuffer(all -> null);
        }
    }

    private void resize(int newWidth, int newHeight) {
        if (buffer != null && newWidth == width && newHeight == height) {
            return;
        }
        width = newWidth;
        height = newHeight;
        argb = new int[width * height];
        buffer =
                new PixelBuffer<>(
                        width, height, IntBuffer.wrap(argb), PixelFormat.getIntArgbPreInstance());
        view.setImage(new WritableImage(buffer));
        look = null;
    }

    private int commonStart(List<Marks> newLayers) {
        int same = 0;
        while (same < Math.min(layers.size(), newLayers.size())
                && layers.get(same) == newLayers.get(same)) {
            same++;
        }
        return same;
    }

    private void paint(List<Marks> newLayers, Look newLook, int same, boolean sameLook) {
        Raster raster = new Raster(argb, width, height);
        int most = pace.mostMarks();
        boolean isCrowded = PlotPainter.isCrowded(newLayers, newLook, most);
        if (!sameLook || keptLayers > same || isCrowded != isKeptCrowded) {
            keptLayers = NOTHING;
            isKeptDense = false;
        }
        isKeptCrowded = isCrowded;
        if (keptLayers == NOTHING) {
            painter.paintGround(around, newLook, raster);
        } else {
            System.arraycopy(kept, 0, argb, 0, argb.length);
        }
        if (sameLook && same > keptLayers && isWorthKeeping(newLayers, same)) {
            isKeptDense |=
                    painter.paintMarks(
                                    newLayers.subList(Math.max(0, keptLayers), same),
                                    newLook,
                                    raster,
                                    isCrowded)
                            .hasDensity();
            if (kept.length != argb.length) {
                kept = new int[argb.length];
            }
            System.arraycopy(argb, 0, kept, 0, argb.length);
            keptLayers = same;
        }
        List<Marks> moving = newLayers.subList(Math.max(0, keptLayers), newLayers.size());
        long start = pace.now();
        PlotPainter.Painted painted = painter.paintMarks(moving, newLook, raster, isCrowded);
        isDense = isKeptDense || painted.hasDensity();
        double markScale = newLook.onRaster(width, height).markScale();
        pace.painted(painted, most, pace.now() - start, markScale);
        painter.paintAbove(around, newLook, raster);
    }

    private boolean hasSameGround(Drawing drawing) {
        return drawing.fields().equals(around.fields())
                && drawing.lines(Lines.Depth.BELOW_ROWS)
                        .equals(around.lines(Lines.Depth.BELOW_ROWS));
    }

    private boolean hasSameTop(Drawing drawing) {
        return drawing.lines(Lines.Depth.ABOVE_ROWS).equals(around.lines(Lines.Depth.ABOVE_ROWS));
    }

    private boolean isWorthKeeping(List<Marks> newLayers, int same) {
        boolean isGroundSlow =
                around.field() != null || !around.lines(Lines.Depth.BELOW_ROWS).isEmpty();
        return isGroundSlow || count(newLayers, same) >= WORTH_KEEPING;
    }

    private static long count(List<Marks> layers, int first) {
        return layers.stream().limit(first).mapToLong(Marks::count).sum();
    }
}
