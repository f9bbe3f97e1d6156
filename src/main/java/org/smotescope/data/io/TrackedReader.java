package org.smotescope.data.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.smotescope.data.Monitor;

/// Decodes a source strictly, and on the way follows its records, hashes its bytes and reports
/// progress.
final class TrackedReader extends Reader {
    private static final int CHUNK = 1 << 16;

    private final InputStream in;
    private final long size;
    private final CharsetDecoder decoder;
    private final RecordTracker tracker;
    private final MessageDigest digest;
    private final Monitor monitor;
    private final ByteBuffer bytes = ByteBuffer.allocate(CHUNK).limit(0);
    private final CharBuffer units = CharBuffer.allocate(CHUNK).limit(0);
    private final int mark;
    private int markLeft;
    private long unitCount;
    private long consumed;
    private boolean ended;

    TrackedReader(
            Content content, Dialect dialect, int mark, RecordTracker tracker, Monitor monitor)
            throws IOException {
        this.in = content.open();
        this.size = content.size();
        this.decoder =
                dialect.charset()
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        this.mark = mark;
        this.markLeft = mark;
        this.tracker = tracker;
        this.digest = Sha256.digest();
        this.monitor = monitor;
    }

    /// The hash of all bytes; only after the end was reached.
    String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        while (!units.hasRemaining()) {
            if (ended) {
                return -1;
            }
            fill();
        }
        int count = Math.min(length, units.remaining());
        units.get(target, offset, count);
        return count;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private void fill() throws IOException {
        monitor.check(size == 0 ? 0.0 : Math.min(1.0, (double) consumed / size));
        boolean more = readBytes();
        units.clear();
        CoderResult result = decoder.decode(bytes, units, !more);
        if (result.isUnderflow() && !more) {
            result = decoder.flush(units);
        }
        units.flip();
        tracker.accept(units.array(), 0, units.limit());
        unitCount += units.limit();
        if (result.isError()) {
            boolean onlyAscii = tracker.position() - mark == unitCount;
            throw new UndecodableException(bytes.get(bytes.position()), tracker.line(), onlyAscii);
        }
        if (!more && !result.isOverflow()) {
            ended = true;
            tracker.finish();
        }
    }

    private boolean readBytes() throws IOException {
        bytes.compact();
        int from = bytes.position();
        int count = in.readNBytes(bytes.array(), from, bytes.remaining());
        digest.update(bytes.array(), from, count);
        consumed += count;
        bytes.position(from + count).flip();
        if (markLeft > 0) {
            bytes.position(markLeft);
            markLeft = 0;
        }
        // A chunk that is not full means the end, except while the decoder still has its rest.
        return count > 0 && consumed < size;
    }

    /// A byte that the encoding does not have.
    static final class UndecodableException extends IOException {
        private static final long serialVersionUID = 1L;

        private final byte unit;
        private final long line;
        private final boolean onlyAscii;

        UndecodableException(byte unit, long line, boolean onlyAscii) {
            super("undecodable byte");
            this.unit = unit;
            this.line = line;
            this.onlyAscii = onlyAscii;
        }

        byte unit() {
            return unit;
        }

        long line() {
            return line;
        }

        /// Whether every character before this byte took one byte, so that the encoding is open.
        boolean onlyAscii() {
            return onlyAscii;
        }
    }
}
