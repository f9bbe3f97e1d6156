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

    /// The line end of the file, `\n` or `\r\n`.
    String lineEnd();
}
