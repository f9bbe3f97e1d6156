package org.smotescope.ui.figure;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Writes an animation as GIF (CompuServe, Graphics Interchange Format 89a), which goes round for
/// ever. All frames share one palette; of a frame only the rectangle that has changed is written.
///
/// The same frames give the same bytes.
final class Gif {
    private static final int COLOUR_BITS = 8;
    private static final int COLOURS = 1 << COLOUR_BITS;

    private final OutputStream out;
    private final GifPalette palette;
    private final int width;
    private final int height;
    private byte @Nullable [] before;

    /// Writes the beginning; the stream stays open.
    Gif(OutputStream out, GifPalette palette, int width, int height) throws IOException {
        this.out = out;
        this.palette = palette;
        this.width = width;
        this.height = height;
        out.write("GIF89a".getBytes(StandardCharsets.US_ASCII));
        number(width);
        number(height);
        out.write(new byte[] {(byte) (0x80 | (COLOUR_BITS - 1) << 4 | COLOUR_BITS - 1), 0, 0});
        for (int i = 0; i < COLOURS; i++) {
            int rgb = palette.colour(i);
            out.write(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb});
        }
        out.write(new byte[] {0x21, (byte) 0xff, 11});
        out.write("NETSCAPE2.0".getBytes(StandardCharsets.US_ASCII));
        out.write(new byte[] {3, 1, 0, 0, 0});
    }

    /// Writes the next frame.
    ///
    /// @param argb its pixels, line by line from the top left
    /// @param hundredths of a second that it is shown for
    void write(int[] argb, int hundredths) throws IOException {
        byte[] indices = palette.indices(argb);
        Box box = changed(indices);
        out.write(new byte[] {0x21, (byte) 0xf9, 4, 1 << 2});
        number(hundredths);
        out.write(new byte[] {0, 0, 0x2c});
        number(box.left());
        number(box.top());
        number(box.width());
        number(box.height());
        out.write(0);
        byte[] part = new byte[box.width() * box.height()];
        for (int y = 0; y < box.height(); y++) {
            int from = (box.top() + y) * width + box.left();
            System.arraycopy(indices, from, part, y * box.width(), box.width());
        }
        new Lzw(out, COLOUR_BITS).write(part);
        before = indices;
    }

    /// Writes the end.
    void end() throws IOException {
        out.write(0x3b);
    }

    private record Box(int left, int top, int width, int height) {}

    /// Where a frame differs from the one before; a single pixel where it does not.
    private Box changed(byte[] indices) {
        byte[] last = before;
        if (last == null) {
            return new Box(0, 0, width, height);
        }
        int left = width;
        int right = -1;
        int top = height;
        int bottom = -1;
        for (int i = 0; i < indices.length; i++) {
            if (indices[i] != last[i]) {
                left = Math.min(left, i % width);
                right = Math.max(right, i % width);
                top = Math.min(top, i / width);
                bottom = Math.max(bottom, i / width);
            }
        }
        return right < 0
                ? new Box(0, 0, 1, 1)
                : new Box(left, top, right - left + 1, bottom - top + 1);
    }

    private void number(int value) throws IOException {
        out.write(value);
        out.write(value >> 8);
    }
}
