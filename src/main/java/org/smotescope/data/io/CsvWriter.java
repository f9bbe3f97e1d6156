package org.smotescope.data.io;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// Writes rows in the dialect of the file that they come from: original rows byte for byte, added
/// rows cell by cell, and further columns behind both.
///
/// Written without further columns and without added rows, a file comes out as it went in, apart
/// from blank lines and mixed line ends. The last line has a line end if that of the file has one.
public final class CsvWriter {
    private final OutputStream out;
    private final Dialect dialect;
    private final RawRows raw;
    private final byte[] delimiter;
    private final byte[] lineEnd;
    private boolean begun;

    /// @param out buffered by the caller; left open
    /// @param raw the rows of the file
    public CsvWriter(OutputStream out, Dialect dialect, RawRows raw) {
        this.out = out;
        this.dialect = dialect;
        this.raw = raw;
        this.delimiter = String.valueOf(dialect.delimiter()).getBytes(dialect.charset());
        this.lineEnd = raw.lineEnd().getBytes(dialect.charset());
    }

    /// Begins the file: its byte order mark, and its names if it has any.
    ///
    /// @param extraNames the names of the further columns
    public void begin(List<String> extraNames) throws IOException {
        out.write(raw.mark());
        if (dialect.firstRow() == Dialect.FirstRow.NAMES) {
            beginLine();
            out.write(raw.header());
            extra(extraNames);
        }
    }

    /// Writes a row of the file as it stands there.
    ///
    /// @param extra the cells of the further columns
    public void original(int fileRow, List<String> extra) throws IOException {
        beginLine();
        raw.writeRow(fileRow, out);
        extra(extra);
    }

    /// Writes a row that the file does not have.
    ///
    /// @param cells one text per column of the file, empty for an empty cell; see [#number]
    /// @param extra the cells of the further columns
    public void added(List<String> cells, List<String> extra) throws IOException {
        beginLine();
        for (int j = 0; j < cells.size(); j++) {
            if (j > 0) {
                out.write(delimiter);
            }
            boolean wouldBeBlank = cells.size() == 1 && extra.isEmpty() && cells.get(j).isEmpty();
            write(wouldBeBlank ? quoted("") : cell(cells.get(j)));
        }
        extra(extra);
    }

    /// Ends the file. Closes nothing.
    public void end() throws IOException {
        if (begun && raw.endsWithLineEnd()) {
            out.write(lineEnd);
        }
    }

    /// The text of a number, with the decimal mark of the file; it reads back as the same number.
    /// NaN is an empty cell.
    public String number(double value) {
        return NumberText.format(value, dialect.decimal());
    }

    private void beginLine() throws IOException {
        if (begun) {
            out.write(lineEnd);
        }
        begun = true;
    }

    private void extra(List<String> cells) throws IOException {
        for (String cell : cells) {
            out.write(delimiter);
            write(cell(cell));
        }
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(dialect.charset()));
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
