package org.smotescope.data.io;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/// What stands around the rows of a text: its byte order mark, its first line and how it ends.
///
/// @param mark the byte order mark, or no bytes
/// @param first the cells of the first line
/// @param firstEnd where the first line ends, before its line end
/// @param lineEnd the first line end
/// @param begin where the rows begin
/// @param end where the last row ends, with its line end if it has one
/// @param endsWithLine whether the last line has a line end
record TextFrame(
        byte[] mark,
        List<String> first,
        long firstEnd,
        String lineEnd,
        long begin,
        long end,
        boolean endsWithLine) {
    private static final int HEAD_BYTES = 1 << 18;
    private static final int TAIL_BYTES = 1 << 12;

    /// @return null if the first line is long or no whole record, if there are no rows, or if the
    ///   end is not plain
    static @Nullable TextFrame of(Content.Bytes bytes, long size, Dialect dialect)
            throws IOException {
        byte[] head = new byte[(int) Math.min(size, HEAD_BYTES)];
        bytes.read(0, head, 0, head.length);
        byte[] mark = Encoding.mark(head);
        int lineEnd = mark.length;
        while (lineEnd < head.length && head[lineEnd] != '\n') {
            lineEnd++;
        }
        if (mark.length == 2 || lineEnd == head.length) {
            return null;
        }
        boolean returned = lineEnd > mark.length && head[lineEnd - 1] == '\r';
        int firstEnd = returned ? lineEnd - 1 : lineEnd;
        List<String> first = cells(head, mark.length, firstEnd, dialect);
        byte[] tail = new byte[(int) Math.min(size, TAIL_BYTES)];
        bytes.read(size - tail.length, tail, 0, tail.length);
        long end = size - tail.length + end(tail);
        boolean named = dialect.firstRow() == Dialect.FirstRow.NAMES;
        long begin = named ? lineEnd + 1L : mark.length;
        if (first.isEmpty() || begin >= end) {
            return null;
        }
        String firstLineEnd = returned ? "\r\n" : "\n";
        boolean ended = tail[tail.length - 1] == '\n';
        return new TextFrame(mark, first, firstEnd, firstLineEnd, begin, end, ended);
    }

    /// The cells of the first line, none if it is not a whole record.
    private static List<String> cells(byte[] head, int from, int to, Dialect dialect)
            throws IOException {
        for (int i = from; i < to; i++) {
            if (head[i] >= 0 && head[i] < ' ' && head[i] != '\t') {
                return List.of();
            }
        }
        try {
            String line =
                    dialect.charset()
                            .newDecoder()
                            .decode(ByteBuffer.wrap(head, from, to - from))
                            .toString();
            List<String> cells = new ArrayList<>();
            try (CSVParser parser =
                    CSVParser.builder()
                            .setReader(new StringReader(line))
                            .setFormat(CellFormat.of(dialect))
                            .get()) {
                for (CSVRecord record : parser) {
                    cells.addAll(record.toList());
                }
            }
            return cells;
        } catch (CharacterCodingException | UncheckedIOException e) {
            // Whoever reads the whole text tells what is wrong with it.
            return List.of();
        }
    }

    /// Where the last line ends in the tail, with its line end if there is one, blank lines left
    /// out; 0 if that is not plain.
    private static int end(byte[] tail) {
        int at = tail.length;
        while (at > 0 && (tail[at - 1] == '\n' || tail[at - 1] == '\r')) {
            at--;
        }
        int end = at < tail.length && tail[at] == '\r' ? at + 2 : Math.min(at + 1, tail.length);
        for (int i = at; i < tail.length; i++) {
            if (tail[i] == '\r' && (i + 1 == tail.length || tail[i + 1] != '\n')) {
                return 0;
            }
        }
        return at == 0 ? 0 : end;
    }
}
