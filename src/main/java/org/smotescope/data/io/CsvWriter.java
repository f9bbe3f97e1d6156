package org.smotescope.data.io;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.Monitor;
import org.smotescope.data.Parallel;
import org.smotescope.data.Turns;

/// Writes rows in the dialect of the file that they come from: original rows byte for byte, added
/// rows cell by cell, and further columns behind both.
///
/// Written without further columns and without added rows, a file comes out as it went in, apart
/// from blank lines and mixed line ends. The last line has a line end if that of the file has one.
public final class CsvWriter {
    private static final int ROWS_PER_PART = 1024;
    private static final String IN_NUMBERS = "0123456789.-EInfity";

    private final OutputStream out;
    private final Dialect dialect;
    private final RawRows raw;
    private final byte[] delimiter;
    private final byte[] lineEnd;
    private final boolean plainNumbers;
    private final NumberWriter numbers;
    private final RowBuffer buffer = new RowBuffer();
    private boolean begun;
    private int cells;
    private int rowStart;

    /// @param out buffered by the caller; left open
    /// @param raw the rows of the file
    public CsvWriter(OutputStream out, Dialect dialect, RawRows raw) {
        this.out = out;
        this.dialect = dialect;
        this.raw = raw;
        this.delimiter = String.valueOf(dialect.delimiter()).getBytes(dialect.charset());
        this.lineEnd = raw.lineEnd().getBytes(dialect.charset());
        this.plainNumbers =
                ParallelPass.keepsAscii(dialect.charset())
                        && dialect.delimiter() != dialect.decimal()
                        && IN_NUMBERS.indexOf(dialect.delimiter()) < 0
                        && IN_NUMBERS.indexOf(dialect.quote()) < 0;
        this.numbers = new NumberWriter(dialect.decimal());
    }

    /// What writes rows, several at a time.
    @FunctionalInterface
    public interface Rows {
        /// @param writer writes this row
        /// @param number the number of the row, from 0
        void write(CsvWriter writer, int number) throws IOException;
    }

    /// Begins the file: its byte order mark, and its names if it has any.
    ///
    /// @param extraNames the names of the further columns
    public void begin(List<String> extraNames) throws IOException {
        buffer.write(raw.mark());
        if (dialect.firstRow() == Dialect.FirstRow.NAMES) {
            beginLine();
            buffer.write(raw.header());
            extra(extraNames);
        }
    }

    /// Writes many rows in their order, made on several threads.
    ///
    /// @param count how many
    /// @param rows called once for each row
    /// @throws java.util.concurrent.CancellationException if the monitor was cancelled
    public void rows(int count, Rows rows, Monitor monitor) throws IOException {
        buffer.flushTo(out);
        boolean atStart = !begun;
        Queue<CsvWriter> idle = new ConcurrentLinkedQueue<>();
        Turns turns = new Turns();
        try {
            Parallel.forEach(
                    Runtime.getRuntime().availableProcessors(),
                    Math.ceilDiv(count, ROWS_PER_PART),
                    part -> {
                        int from = part * ROWS_PER_PART;
                        int to = Math.min(count, from + ROWS_PER_PART);
                        CsvWriter used =
                                turns.take(
                                        part,
                                        () -> {
                                            CsvWriter writer = writer(idle.poll());
                                            writer.begun = part > 0 || !atStart;
                                            writer.part(rows, from, to);
                                            return writer;
                                        },
                                        writer -> {
                                            monitor.check((double) from / count);
                                            writer.buffer.flushTo(out);
                                        });
                        idle.add(used);
                    });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        begun |= count > 0;
    }

    /// A writer for another thread.
    private CsvWriter writer(@Nullable CsvWriter idle) {
        return idle == null ? new CsvWriter(out, dialect, raw.reader()) : idle;
    }

    private void part(Rows rows, int from, int to) throws IOException {
        for (int row = from; row < to; row++) {
            rows.write(this, row);
        }
    }

    /// Writes a row of the file as it stands there.
    ///
    /// @param extra the cells of the further columns
    public void original(int fileRow, List<String> extra) throws IOException {
        beginLine();
        raw.writeRow(fileRow, buffer);
        extra(extra);
    }

    /// Writes a row that the file does not have.
    ///
    /// @param texts one text per column of the file, empty for an empty cell; see [#number]
    /// @param extra the cells of the further columns
    public void added(List<String> texts, List<String> extra) throws IOException {
        beginAdded();
        texts.forEach(this::text);
        endAdded(extra);
    }

    /// Begins a row that the file does not have, whose cells follow one by one.
    public void beginAdded() {
        beginLine();
        cells = 0;
        rowStart = buffer.size();
    }

    /// Writes the next cell of an added row.
    ///
    /// @param text empty for an empty cell
    public void text(String text) {
        if (cells++ > 0) {
            buffer.write(delimiter);
        }
        encode(cell(text));
    }

    /// Writes the next cell of an added row; it reads back as the same number. NaN is an empty
    /// cell.
    public void value(double value) {
        if (!plainNumbers) {
            text(number(value));
            return;
        }
        if (cells++ > 0) {
            buffer.write(delimiter);
        }
        numbers.write(value, buffer);
    }

    /// Ends an added row.
    ///
    /// @param extra the cells of the further columns
    public void endAdded(List<String> extra) {
        boolean wouldBeBlank = cells == 1 && extra.isEmpty() && buffer.size() == rowStart;
        if (wouldBeBlank) {
            encode(quoted(""));
        }
        extra(extra);
    }

    /// Ends the file. Closes nothing.
    public void end() throws IOException {
        if (begun && raw.endsWithLineEnd()) {
            buffer.write(lineEnd);
        }
        buffer.flushTo(out);
    }

    /// The text of a number, with the decimal mark of the file; it reads back as the same number.
    /// NaN is an empty cell.
    public String number(double value) {
        return NumberText.format(value, dialect.decimal());
    }

    private void beginLine() {
        if (begun) {
            buffer.write(lineEnd);
        }
        begun = true;
    }

    private void extra(List<String> texts) {
        for (String text : texts) {
            buffer.write(delimiter);
            encode(cell(text));
        }
    }

    private void encode(String text) {
        buffer.write(text.getBytes(dialect.charset()));
    }

    private String cell(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit == dialect.delimiter()
                    || unit == dialect.quote()
                    || unit == '\n'
                    || unit == '\r') {
                return quoted(text);
            }
        }
        return text;
    }

    private String quoted(String text) {
        String quote = String.valueOf(dialect.quote());
        return quote + text.replace(quote, quote + quote) + quote;
    }
}
