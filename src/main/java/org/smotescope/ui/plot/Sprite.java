package org.smotescope.ui.plot;

import java.util.Arrays;

/// A mark drawn beforehand, for a raster of a certain width.
///
/// Its pixels are kept as two lists, those that hide what lies below and those that blend with it:
/// two plain loops for each mark are twice as fast as rows with soft and solid parts, whose short
/// lengths no processor can foresee.
final class Sprite {
    private final int[] argb;
    private final int size;
    private final int stride;
    private final int[] solid;
    private final int[] soft;

    /// @param argb premultiplied, row by row
    /// @param size pixels across and down
    /// @param stride pixels from row to row of the raster
    Sprite(int[] argb, int size, int stride) {
        this.argb = argb;
        this.size = size;
        this.stride = stride;
        this.solid = collect(255, 255);
        this.soft = collect(1, 254);
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
        for (int i = 0; i < blending.length; i += 2) {
            int at = corner + blending[i];
            target[at] = Raster.over(blending[i + 1], target[at]);
        }
    }
}
