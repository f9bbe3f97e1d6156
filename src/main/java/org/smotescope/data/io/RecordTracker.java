package org.smotescope.data.io;

import java.util.HexFormat;
import java.util.List;
import org.smotescope.data.DataProblem;
import org.smotescope.data.DataProblem.Mend;
import org.smotescope.data.DataProblem.Place;

/// Finds where each record of delimited text begins and ends, in bytes and lines, by the rules of
/// commons-csv: a quote opens only at the start of a cell, a doubled quote stands for one, blank
/// lines are skipped, `\n`, `\r\n` and `\r` end a line.
final class RecordTracker {
    private static final int LONGEST_QUOTED = 16 << 20;

    private enum State {
        LINE_START,
        CELL_START,
        PLAIN,
        QUOTED,
        QUOTE_IN_QUOTED,
        AFTER_QUOTED
    }

    private final String file;
    private final char delimiter;
    private final char quote;
    private final Encoding encoding;
    private final RecordRanges ranges = new RecordRanges();
    private final StringBuilder firstLineEnd = new StringBuilder();

    private State state = State.LINE_START;
    private long at;
    private long recordStart;
    private long recordLine;
    private long line = 1;
    private long quoteLine;
    private int quotedUnits;
    private boolean afterReturn;
    private boolean lineEndKnown;
    private boolean endedWithLine;

    /// @param start the position of the first character, after a byte order mark
    RecordTracker(String file, Dialect dialect, Encoding encoding, long start) {
        this.file = file;
        this.delimiter = dialect.delimiter();
        this.quote = dialect.quote();
        this.encoding = encoding;
        this.at = start;
    }

    /// The records found so far.
    RecordRanges ranges() {
        return ranges;
    }

    /// The position in bytes that was reached.
    long position() {
        return at;
    }

    /// The line that is being read, from 1.
    long line() {
        return line;
    }

    /// The first line end of the text, `\n` if there is none.
    String lineEnd() {
        return firstLineEnd.isEmpty() ? "\n" : firstLineEnd.toString();
    }

    boolean endedWithLine() {
        return endedWithLine;
    }

    void accept(char[] units, int from, int to) {
        for (int i = from; i < to; i++) {
            char unit = units[i];
            // Most characters are in the middle of a plain cell and change nothing.
            if (state != State.PLAIN || unit == delimiter || unit < ' ') {
                if (unit < ' ' && unit != '\t') {
                    control(unit);
                }
                step(unit);
            }
            at += encoding.width(unit);
        }
    }

    /// Ends the text.
    void finish() {
        if (state == State.QUOTED) {
            throw neverClosed();
        }
        endedWithLine = state == State.LINE_START;
        if (state != State.LINE_START) {
            ranges.add(recordStart, at, recordLine);
        }
    }

    private void step(char unit) {
        boolean lineEnd = unit == '\n' || unit == '\r';
        if (lineEnd) {
            countLine(unit);
        }
        afterReturn = unit == '\r';
        if (!lineEndKnown) {
            noteLineEnd(unit);
        }
        if (state == State.QUOTED) {
            quoted(unit);
        } else if (state == State.QUOTE_IN_QUOTED && unit == quote) {
            state = State.QUOTED;
        } else if (lineEnd) {
            endRecord();
        } else {
            inRecord(unit);
        }
    }

    private void inRecord(char unit) {
        if (state == State.LINE_START) {
            recordStart = at;
            recordLine = line;
            state = State.CELL_START;
        }
        if (unit == delimiter) {
            state = State.CELL_START;
        } else if (state == State.CELL_START && unit == quote) {
            state = State.QUOTED;
            quoteLine = line;
            quotedUnits = 0;
        } else if (state == State.CELL_START) {
            state = State.PLAIN;
        } else if (state == State.QUOTE_IN_QUOTED || state == State.AFTER_QUOTED) {
            state = State.AFTER_QUOTED;
            if (!Character.isWhitespace(unit)) {
                throw problem(
                        "a closing quote is followed by \"" + unit + "\"",
                        line,
                        "double the quotes inside the cell");
            }
        }
    }

    private void quoted(char unit) {
        if (unit == quote) {
            state = State.QUOTE_IN_QUOTED;
        } else if (++quotedUnits > LONGEST_QUOTED) {
            throw neverClosed();
        }
    }

    private void endRecord() {
        if (state != State.LINE_START) {
            ranges.add(recordStart, at, recordLine);
            state = State.LINE_START;
        }
    }

    private void countLine(char unit) {
        if (unit == '\r' || !afterReturn) {
            line++;
        }
    }

    private void noteLineEnd(char unit) {
        boolean first = firstLineEnd.isEmpty();
        if (first ? state != State.QUOTED && (unit == '\n' || unit == '\r') : unit == '\n') {
            firstLineEnd.append(unit);
        }
        lineEndKnown = !firstLineEnd.isEmpty() && (!first || unit == '\n');
    }

    private void control(char unit) {
        if (unit != '\n' && unit != '\r' && unit != '\f') {
            throw problem(
                    "this is not a text file (byte 0x" + hex(unit) + " at position " + at + ")",
                    line,
                    "save the table as CSV and choose that file");
        }
    }

    private static String hex(char unit) {
        return HexFormat.of().withUpperCase().toHexDigits((byte) unit);
    }

    private DataProblem neverClosed() {
        return problem("a quote is opened here and never closed", quoteLine, "close the quote");
    }

    private DataProblem problem(String what, long where, String mend) {
        return new DataProblem(what, new Place(file, where, ""), List.of(Mend.advice(mend)));
    }
}
