package org.smotescope.ui.plot;

import java.util.Arrays;
import javafx.scene.paint.Color;

/// Opaque pixels to draw on: filled, ruled with lines, and stamped with sprites.
///
/// The pixels belong to the caller. All that is drawn lands on an opaque ground, so that blending
/// needs no alpha of the target, and plain ARGB is premultiplied ARGB too.
final class Raster {
    private final int[] argb;
    private final int width;
    private final int height;

    Raster(int[] argb, int width, int height) {
        if (argb.length < width * height) {
            throw new IllegalArgumentException(
                    "pixels must hold %d x %d: %d".formatted(width, height, argb.length));
        }
        this.argb = argb;
        this.width = width;
        this.height = height;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    static int argb(Color colour) {
        return (int) Math.round(colour.getOpacity() * 255) << 24
                | (int) Math.round(colour.getRed() * 255) << 16
                | (int) Math.round(colour.getGreen() * 255) << 8
                | (int) Math.round(colour.getBlue() * 255);
    }

    /// Makes every row of pixels like the topmost one.
    void repeatFirstRow() {
        for (int y = 1; y < height; y++) {
            System.arraycopy(argb, 0, argb, y * width, width);
        }
    }

    /// Parts outside are left out.
    void fillRect(int left, int top, int right, int bottom, int colour) {
        int x0 = Math.max(0, left);
        int x1 = Math.min(width, right);
        if (x0 >= x1) {
            return;
        }
        for (int y = Math.max(0, top); y < Math.min(height, bottom); y++) {
            Arrays.fill(argb, y * width + x0, y * width + x1, colour);
        }
    }

    /// A small square, cut off at the right and below. Runs for each of half a million cells and
    /// frame: plain loops are faster here than [#fillRect].
    void fillSquare(int left, int top, int side, int colour) {
        int right = Math.min(width, left + side);
        int bottom = Math.min(height, top + side);
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                argb[y * width + x] = colour;
            }
        }
    }

    /// Lays a premultiplied colour over a pixel.
    void blend(int x, int y, int colour) {
        argb[y * width + x] = over(colour, argb[y * width + x]);
    }

    /// Lays a sprite with its top left pixel at (`left`, `top`); parts outside are left out.
    void stamp(Sprite sprite, int left, int top) {
        int size = sprite.size();
        if (left >= 0 && top >= 0 && left + size <= width && top + size <= height) {
            sprite.stamp(argb, top * width + left);
        } else if (left < width && top < height && left + size > 0 && top + size > 0) {
            stampClipped(sprite, left, top);
        }
    }

    private void stampClipped(Sprite sprite, int left, int top) {
        int size = sprite.size();
        for (int y = Math.max(0, -top); y < Math.min(size, height - top); y++) {
            for (int x = Math.max(0, -left); x < Math.min(size, width - left); x++) {
                int at = (top + y) * width + left + x;
                argb[at] = over(sprite.pixel(x, y), argb[at]);
            }
        }
    }

    /// A premultiplied colour over an opaque one, two channels at a time, rounded to nearest.
    static int over(int colour, int ground) {
        int rest = 255 - (colour >>> 24);
        int redBlue = (ground & 0xff00ff) * rest + 0x800080;
        int green = ((ground >>> 8) & 0xff) * rest + 0x80;
        redBlue = ((redBlue + ((redBlue >>> 8) & 0xff00ff)) >>> 8) & 0xff00ff;
        green = (green + (green >>> 8)) & 0xff00;
        return 0xff000000 | ((colour & 0xffffff) + (redBlue | green));
    }
}
