package org.smotescope.data.io;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.smotescope.data.DataProblem;
import org.smotescope.data.DataProblem.Mend;
import org.smotescope.data.DataProblem.Place;

/// An encoding whose characters' sizes in bytes are known without encoding them.
enum Encoding {
    UTF_8,
    UTF_16,
    ONE_BYTE;

    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final byte[] NO_MARK = {};
    private static final byte[] MARK_8 = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final byte[] MARK_16BE = {(byte) 0xFE, (byte) 0xFF};
    private static final byte[] MARK_16LE = {(byte) 0xFF, (byte) 0xFE};

    /// @param file the file's name, for the message
    /// @throws DataProblem if characters of this encoding have different sizes other than in UTF-8
    static Encoding of(Charset charset, String file) {
        if (charset.equals(StandardCharsets.UTF_8)) {
            return UTF_8;
        }
        if (charset.equals(StandardCharsets.UTF_16LE)
                || charset.equals(StandardCharsets.UTF_16BE)) {
            return UTF_16;
        }
        if (charset.canEncode() && charset.newEncoder().maxBytesPerChar() == 1.0f) {
            return ONE_BYTE;
        }
        throw new DataProblem(
                "files in " + charset.name() + " cannot be read",
                new Place(file, 0, ""),
                List.of(Mend.advice("save the file as UTF-8")));
    }

    /// The bytes that this UTF-16 unit takes; a pair of surrogates counts with its first.
    int width(char unit) {
        return switch (this) {
            case ONE_BYTE -> 1;
            case UTF_16 -> 2;
            case UTF_8 -> {
                if (unit < 0x80) {
                    yield 1;
                } else if (unit < 0x800) {
                    yield 2;
                } else if (Character.isHighSurrogate(unit)) {
                    yield 4;
                }
                yield Character.isLowSurrogate(unit) ? 0 : 3;
            }
        };
    }

    /// The byte order mark at the start of the bytes, or no bytes.
    static byte[] mark(byte[] head) {
        for (byte[] mark : List.of(MARK_8, MARK_16BE, MARK_16LE)) {
            if (startsWith(head, mark)) {
                return mark;
            }
        }
        return NO_MARK;
    }

    /// The encoding that the byte order mark names, else UTF-8 if the bytes are, else Windows-1252.
    /// A file whose first bytes beyond ASCII are UTF-8 is taken for UTF-8, so that a fault further
    /// down is told rather than read as other characters.
    ///
    /// @param head the first bytes; a character may be cut off at their end
    static Charset guess(byte[] head) {
        byte[] mark = mark(head);
        if (mark == MARK_16BE) {
            return StandardCharsets.UTF_16BE;
        }
        if (mark == MARK_16LE) {
            return StandardCharsets.UTF_16LE;
        }
        return mark == MARK_8 || isUtf8(head) ? StandardCharsets.UTF_8 : WINDOWS_1252;
    }

    /// Whether the bytes are UTF-8, or begin so clearly as UTF-8 that a later fault is one.
    private static boolean isUtf8(byte[] head) {
        ByteBuffer bytes = ByteBuffer.wrap(head);
        CharBuffer units = CharBuffer.allocate(head.length + 1);
        boolean whole =
                StandardCharsets.UTF_8.newDecoder().decode(bytes, units, false).isUnderflow();
        return whole || bytes.position() > units.position();
    }

    private static boolean startsWith(byte[] head, byte[] mark) {
        return head.length >= mark.length
                && Arrays.equals(head, 0, mark.length, mark, 0, mark.length);
    }
}
