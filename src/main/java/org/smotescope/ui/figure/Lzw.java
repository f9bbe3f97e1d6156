package org.smotescope.ui.figure;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/// Packs bytes as GIF wants it: T. Welch, A technique for high-performance data compression (1984),
/// with codes that grow to 12 bits, in blocks of at most 255 bytes.
final class Lzw {
    private static final int MOST_CODES = 1 << 12;
    private static final int BLOCK = 255;

    private final OutputStream out;
    private final int bits;
    private final ByteArrayOutputStream block = new ByteArrayOutputStream(BLOCK);
    private int pending;
    private int pendingBits;

    /// @param bits of a byte that are used
    Lzw(OutputStream out, int bits) {
        this.out = out;
        this.bits = bits;
    }

    void write(byte[] bytes) throws IOException {
        int clear = 1 << bits;
        int end = clear + 1;
        // By code and following byte: the code of both, less one.
        short[] next = new short[MOST_CODES << bits];
        int free = end + 1;
        int width = bits + 1;
        out.write(bits);
        put(clear, width);
        int prefix = bytes[0] & 0xff;
        for (int i = 1; i < bytes.length; i++) {
            int value = bytes[i] & 0xff;
            int key = prefix << bits | value;
            if (next[key] != 0) {
                prefix = next[key];
                continue;
            }
            put(prefix, width);
            if (free < MOST_CODES) {
                if (free == 1 << width) {
                    width++;
                }
                next[key] = (short) free++;
            } else {
                put(clear, width);
                Arrays.fill(next, (short) 0);
                free = end + 1;
                width = bits + 1;
            }
            prefix = value;
        }
        put(prefix, width);
        // The reader adds a code for the one just written before it reads the end.
        if (free == 1 << width && width < 12) {
            width++;
        }
        put(end, width);
        finish();
    }

    private void put(int code, int width) throws IOException {
        pending |= code << pendingBits;
        pendingBits += width;
        while (pendingBits >= Byte.SIZE) {
            next(pending & 0xff);
            pending >>>= Byte.SIZE;
            pendingBits -= Byte.SIZE;
        }
    }

    private void next(int value) throws IOException {
        block.write(value);
        if (block.size() == BLOCK) {
            flush();
        }
    }

    private void flush() throws IOException {
        if (block.size() > 0) {
            out.write(block.size());
            block.writeTo(out);
            block.reset();
        }
    }

    private void finish() throws IOException {
        if (pendingBits > 0) {
            next(pending & 0xff);
        }
        flush();
        out.write(0);
    }
}
