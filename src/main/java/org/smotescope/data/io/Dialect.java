package org.smotescope.data.io;

import java.nio.charset.Charset;

/// How a delimited text file is written.
///
/// @param delimiter between cells: comma, semicolon, tab, pipe or space
/// @param quote around cells that hold a delimiter, usually `"`
/// @param decimal the decimal mark of numbers: `.` or `,`
/// @param charset the encoding
/// @param firstRow whether the first row holds the names
public record Dialect(
        char delimiter, char quote, char decimal, Charset charset, FirstRow firstRow) {
    /// What the first row of a file holds.
    public enum FirstRow {
        NAMES,
        VALUES
    }

    /// How many records hold names: 1 or 0.
    int nameRecords() {
        return firstRow == FirstRow.NAMES ? 1 : 0;
    }
}
