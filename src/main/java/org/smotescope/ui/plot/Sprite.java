package org.smotescope.ui.plot;

import java.util.Arrays;

/// A mark drawn beforehand, for a raster of a certain width.
///
/// Its pixels are kept as two lists, those that hide what lies below and those that blend with it:
/// two plain loops for each mark are twice as fast as rows with soft and solid parts, whose short
/// lengths no processor can foresee. What blends says beforehand how much of the ground it leaves,
/// which saves half of the arithmetic of [Raster#over].
final class Sprite {
    private final int[] argb;
    private final int size;
    private final int stride;

    /// Offset in the raster and opaque colour, in turns.
    private final int[] solid;

    /// Offset in the raster, what is added of the colour, and how many parts of 256 stay of the
    /// ground, in turns.
    private final int[] soft;

    /// @param argb premultiplied, row by row
    /// @param size pixels across and down
    /// @param stride pixels from row to row of the raster
    Sprite(int[] argb, int size, int stride) {
        this.argb = argb;
        this.size = size;
        this.stride = stride;
        this.solid = collect(255, 255);
        this.soft = withRest(collect(1, 254));
    }

    /// The same mark for a raster of another width.
    Sprite forStride(int newStride) {
        return new Sprite(argb, size, newStride);
    }

    /// Offset in the raster and colour in turns, of all pixels with such an alpha.
    private int[] collect(int leastAlpha, int mostAlpha) {
        int[] found = new int[2 * argb.length];
        int count = 0;
        for (int at = 0; at < argb.length; at++) {
            int alpha = argb[at] >>> 24;
            if (alpha >= leastAlpha && alpha <= mostAlpha) {
                found[count++] = at / size * stride + at % size;
                found[count++] = argb[at];
            }
        }
        return Arrays.copyOf(found, count);
    }

    private static int[] withRest(int[] blending) {
        int[] found = new int[blending.length / 2 * 3];
        int at = 0;
        for (int i = 0; i < blending.length; i += 2) {
            int colour = blending[i + 1];
            found[at++] = blending[i];
            found[at++] = 0xff000000 | colour;
            found[at++] = (int) Math.round((255 - (colour >>> 24)) * (256 / 255.0));
        }
        return found;
    }

    int size() {
        return size;
    }

    /// The pixel at a place of the sprite, premultiplied.
    int pixel(int x, int y) {
        return argb[y * size + x];
    }

    /// The hot loop of the plot; all of the sprite must lie inside.
    ///
    /// @param corner index of the sprite's top left pixel
    void stamp(int[] target, int corner) {
        int[] hiding = solid;
        for (int i = 0; i < hiding.length; i += 2) {
            target[corner + hiding[i]] = hiding[i + 1];
        }
        int[] blending = soft;
        for (int i = 0; i < blending.length; i += 3) {
            int at = corner + blending[i];
            int ground = target[at];
            int rest = blending[i + 2];
            int redBlue = ((ground & 0xff00ff) * rest + 0x800080) >>> 8;
            int green = ((ground & 0x00ff00) * rest + 0x008000) >>> 8;
            target[at] = blending[i + 1] + (redBlue & 0xff00ff | green & 0x00ff00);
        }
    }
}
