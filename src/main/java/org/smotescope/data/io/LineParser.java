package org.smotescope.data.io;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.Mix;

/// Parses whole lines of which each is a record, and gives up on everything else: other line ends
/// than `\n` and `\r\n`, blank lines, quotes that are doubled or open at the end of a line, other
/// numbers of cells, control characters, bytes that the encoding does not have.
final class LineParser {
    /// That many digits and 10 to that power are exact doubles.
    private static final int EXACT_DIGITS = 15;

    private static final int MOST_DIGITS = 19;
    private static final int UNUSUAL = -1;
    private static final double[] TENS = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
    };

    private static final long[] LONG_TENS = {
        1L, 10L, 100L, 1_000L, 10_000L, 100_000L, 1_000_000L, 10_000_000L, 100_000_000L
    };

    private final byte delimiter;
    private final byte quote;
    private final char decimal;
    private final CharsetDecoder decoder;
    private final RowTarget target;
    private final int columns;
    private final WordCodes[] words;
    private final BitSet lateWords = new BitSet();
    private long cellHash;
    private int cellFrom;
    private int cellTo;
    private @Nullable String cellText;

    LineParser(Dialect dialect, RowTarget target) {
        this.delimiter = (byte) dialect.delimiter();
        this.quote = (byte) dialect.quote();
        this.decimal = dialect.decimal();
        this.decoder =
                dialect.charset()
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        this.target = target;
        this.columns = target.numbers().length;
        this.words = new WordCodes[columns];
        for (int j = 0; j < columns; j++) {
            words[j] = new WordCodes();
        }
    }

    /// The words met in a column, by the numbers that this parser gave them.
    WordCodes words(int column) {
        return words[column];
    }

    /// The columns of numbers that held something else.
    BitSet lateWords() {
        return lateWords;
    }

    /// Parses lines; the last one has a line end too.
    ///
    /// @param offset the position in the file of the first byte of the array
    /// @param firstRow the row of the first line
    /// @param rows how many lines there were when they were counted
    /// @return where the lines end, or a negative number if one of them was unusual or if there are
    ///   fewer now
    int parse(LineBlocks.Lines lines, long offset, int firstRow, int rows) {
        byte[] bytes = lines.bytes();
        int at = lines.from();
        for (int row = firstRow; row < firstRow + rows; row++) {
            int end = at < lines.to() ? row(bytes, at, row) : UNUSUAL;
            if (end == UNUSUAL) {
                return UNUSUAL;
            }
            int record = row + target.names();
            target.ranges().set(record, offset + at, offset + end, record + 1L);
            at = end + (bytes[end] == '\r' ? 2 : 1);
        }
        return at;
    }

    /// @return where the row ends
    private int row(byte[] bytes, int from, int row) {
        int at = from;
        long hash = columns;
        for (int j = 0; j < columns; j++) {
            int end =
                    target.numbers()[j] == null
                            ? word(bytes, at, j, row)
                            : number(bytes, at, j, row);
            if (end == UNUSUAL || (j < columns - 1 && bytes[end] != delimiter)) {
                return UNUSUAL;
            }
            hash = Long.rotateLeft(hash, 5) * 31 + cellHash;
            at = end + 1;
        }
        int end = at - 1;
        boolean ended = bytes[end] == '\n' || (bytes[end] == '\r' && bytes[end + 1] == '\n');
        target.hashes()[row] = hash;
        return ended && end > from ? end : UNUSUAL;
    }

    /// @return where the cell ends
    private int number(byte[] bytes, int from, int column, int row) {
        int negative = isSame(bytes[from], '-');
        int start = from + negative;
        long word = Eights.at(bytes, start);
        int whole = Eights.digits(word);
        int marks = 0;
        int last = whole;
        if (whole < 8 && bytes[start + whole] == decimal) {
            marks = 1;
            word = Eights.without(word, Eights.at(bytes, start + 1), whole);
            last = Eights.digits(word);
        }
        long mantissa = Eights.value(word, last);
        int digits = last;
        while (last == 8 && digits <= MOST_DIGITS) {
            word = Eights.at(bytes, start + marks + digits);
            last = Eights.digits(word);
            if (marks == 0 && last < 8 && bytes[start + digits + last] == decimal) {
                marks = 1;
                whole = digits + last;
                word = Eights.without(word, Eights.at(bytes, start + digits + 1), last);
                last = Eights.digits(word);
            }
            mantissa = mantissa * LONG_TENS[last] + Eights.value(word, last);
            digits += last;
        }
        int end = start + marks + digits;
        if (digits == 0 || digits > MOST_DIGITS || !isEnd(bytes[end])) {
            return otherNumber(bytes, from, column, row);
        }
        int fraction = marks * (digits - whole);
        // Up to 15 digits both operands are exact, so the quotient is the nearest double.
        double value =
                digits <= EXACT_DIGITS
                        ? mantissa / TENS[fraction]
                        : NearestDouble.of(mantissa, -fraction);
        target.numbers()[column][row] = negative(value, negative);
        cellHash = Mix.ofAscii(bytes, from, end);
        return end;
    }

    /// 1 or 0, without a branch: signs are random.
    private static int isSame(byte unit, char other) {
        int difference = unit ^ other;
        return 1 + ((difference | -difference) >> 31);
    }

    /// @param negative 1 to turn the sign of a positive number, else 0
    private static double negative(double value, int negative) {
        return Double.longBitsToDouble(Double.doubleToRawLongBits(value) | (long) negative << 63);
    }

    /// A number that is empty, quoted, long, or none.
    private int otherNumber(byte[] bytes, int from, int column, int row) {
        int end = cell(bytes, from);
        if (end == UNUSUAL) {
            return UNUSUAL;
        }
        double value;
        if (cellText == null) {
            cellHash = Mix.ofAscii(bytes, cellFrom, cellTo);
            value = NumberBytes.parse(bytes, cellFrom, cellTo, decimal);
        } else {
            cellHash = Mix.ofText(cellText);
            value = NumberText.parse(cellText, decimal);
        }
        if (Double.isNaN(value) && cellFrom < cellTo && !MissingTokens.isMissing(text(bytes))) {
            lateWords.set(column);
        }
        target.numbers()[column][row] = value;
        return end;
    }

    /// @return where the cell ends
    private int word(byte[] bytes, int from, int column, int row) {
        int at = bytes[from] == quote ? from : textEnd(bytes, from);
        if (isEnd(bytes[at])) {
            cellHash = Mix.ofAscii(bytes, from, at);
            target.codes()[column][row] = words[column].code(bytes, from, at, cellHash);
            return at;
        }
        int end = cell(bytes, from);
        if (end != UNUSUAL) {
            String text = text(bytes);
            cellHash = Mix.ofText(text);
            target.codes()[column][row] = words[column].code(text, cellHash);
        }
        return end;
    }

    /// The place of the first delimiter, control character or character beyond ASCII.
    private int textEnd(byte[] bytes, int from) {
        int at = from;
        int before;
        do {
            long word = Eights.at(bytes, at);
            before = Eights.before(Eights.same(word, delimiter) | Eights.noText(word));
            at += before;
        } while (before == 8);
        return at;
    }

    /// Finds where a cell and its text begin and end, and decodes it if it is not ASCII.
    ///
    /// @return where the cell ends
    private int cell(byte[] bytes, int from) {
        boolean quoted = bytes[from] == quote;
        boolean ascii = true;
        int at = quoted ? from + 1 : from;
        cellFrom = at;
        while (quoted ? bytes[at] != quote : !isEnd(bytes[at])) {
            if (bytes[at] >= 0 && bytes[at] < ' ' && bytes[at] != '\t') {
                return UNUSUAL;
            }
            ascii &= bytes[at] >= 0;
            at++;
        }
        cellTo = at;
        at += quoted ? 1 : 0;
        cellText = ascii ? null : decoded(bytes);
        boolean known = ascii || cellText != null;
        return known && isEnd(bytes[at]) ? at : UNUSUAL;
    }

    private boolean isEnd(byte unit) {
        return unit == delimiter || unit == '\n' || unit == '\r';
    }

    private String text(byte[] bytes) {
        return cellText == null
                ? new String(bytes, cellFrom, cellTo - cellFrom, StandardCharsets.US_ASCII)
                : cellText;
    }

    private @Nullable String decoded(byte[] bytes) {
        try {
            return decoder.decode(ByteBuffer.wrap(bytes, cellFrom, cellTo - cellFrom)).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
