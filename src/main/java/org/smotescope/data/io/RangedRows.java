package org.smotescope.data.io;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/// The rows of a source by their byte ranges.
///
/// @param content the bytes
/// @param ranges the records, the names' record among them
/// @param names how many records hold names: 1 or 0
/// @param markBytes the byte order mark, or no bytes
record RangedRows(
        Content content,
        RecordRanges ranges,
        int names,
        byte[] markBytes,
        String lineEnd,
        boolean endsWithLineEnd)
        implements RawRows {
    @Override
    public byte[] header() throws IOException {
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        if (names > 0) {
            content.write(ranges.start(0), ranges.length(0), header);
        }
        return header.toByteArray();
    }

    @Override
    public void writeRow(int fileRow, OutputStream out) throws IOException {
        int record = fileRow + names;
        content.write(ranges.start(record), ranges.length(record), out);
    }

    @Override
    public RawRows reader() {
        return new RangedRows(content.reader(), ranges, names, markBytes, lineEnd, endsWithLineEnd);
    }

    @Override
    public byte[] mark() {
        return markBytes.clone();
    }

    @Override
    public long line(int fileRow) {
        return ranges.line(fileRow + names);
    }
}
