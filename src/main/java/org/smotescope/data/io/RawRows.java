package org.smotescope.data.io;

import java.io.IOException;
import java.io.OutputStream;

/// The rows of a file as they stand in it, byte for byte.
public interface RawRows {
    /// The bytes of the names' row without its line end; empty where the file has none.
    byte[] header() throws IOException;

    /// Writes the bytes of one row, without its line end.
    ///
    /// @param fileRow the row from 0, names not counted
    void writeRow(int fileRow, OutputStream out) throws IOException;

    /// The same rows for another thread.
    default RawRows reader() {
        return this;
    }

    /// The first line end of the file: `\n`, `\r\n` or `\r`.
    String lineEnd();

    /// The byte order mark at the start of the file; usually no bytes.
    default byte[] mark() {
        return new byte[0];
    }

    /// The line on which a row begins, from 1.
    default long line(int fileRow) {
        return fileRow + 2L;
    }

    /// Whether the last line of the file has a line end.
    default boolean endsWithLineEnd() {
        return true;
    }
}
