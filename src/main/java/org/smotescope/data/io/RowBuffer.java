package org.smotescope.data.io;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/// Bytes that wait to be written; for one thread.
final class RowBuffer extends OutputStream {
    private static final int PIECE = 1 << 15;

    private byte[] bytes = new byte[1 << 12];
    private int size;

    int size() {
        return size;
    }

    @Override
    public void write(int unit) {
        ensure(1);
        bytes[size++] = (byte) unit;
    }

    @Override
    public void write(byte[] source, int offset, int length) {
        ensure(length);
        System.arraycopy(source, offset, bytes, size, length);
        size += length;
    }

    @Override
    public void write(byte[] source) {
        write(source, 0, source.length);
    }

    /// Writes everything in small pieces, so that no large copy is made outside the heap, and is
    /// empty again.
    void flushTo(OutputStream out) throws IOException {
        for (int at = 0; at < size; at += PIECE) {
            out.write(bytes, at, Math.min(PIECE, size - at));
        }
        size = 0;
    }

    private void ensure(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, 2 * bytes.length));
        }
    }
}
