package org.smotescope.data.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.smotescope.data.Parallel;

/// The lines of a part of a file in blocks of equal size, each line in the block that holds the
/// line end before it. The blocks are the same for any number of threads.
final class LineBlocks {
    /// So many bytes can be read behind the end of the lines.
    static final int SLACK = 24;

    /// Read behind a block at a time, until its last line ends.
    private static final int BEHIND = 1 << 13;

    private final Content.Bytes bytes;
    private final long begin;
    private final long end;
    private final int blockBytes;
    private final int[] firstLines;

    private LineBlocks(
            Content.Bytes bytes, long begin, long end, int blockBytes, int[] firstLines) {
        this.bytes = bytes;
        this.begin = begin;
        this.end = end;
        this.blockBytes = blockBytes;
        this.firstLines = firstLines;
    }

    /// Counts the lines of each block.
    ///
    /// @param begin where the first line begins
    /// @param end where the last line ends, with or without a line end
    static LineBlocks of(
            Content.Bytes bytes,
            long begin,
            long end,
            int blockBytes,
            int threads,
            ByteProgress progress) {
        int blocks = Math.toIntExact((end - begin + blockBytes - 1) / blockBytes);
        int[] firstLines = new int[blocks + 1];
        LineBlocks uncounted = new LineBlocks(bytes, begin, end, blockBytes, firstLines);
        ThreadLocal<byte[]> buffers = ThreadLocal.withInitial(() -> new byte[blockBytes + 8]);
        Parallel.forEach(
                threads,
                blocks,
                block -> {
                    byte[] buffer = buffers.get();
                    int length = uncounted.length(block);
                    uncounted.read(uncounted.start(block), buffer, 0, length);
                    int lines = lineEnds(buffer, length);
                    lines += block == 0 ? 1 : 0;
                    lines -= block == blocks - 1 && buffer[length - 1] == '\n' ? 1 : 0;
                    firstLines[block + 1] = lines;
                    progress.add(length);
                });
        Arrays.parallelPrefix(firstLines, Math::addExact);
        return uncounted;
    }

    int size() {
        return firstLines.length - 1;
    }

    /// The number of all lines.
    int lines() {
        return firstLines[size()];
    }

    int firstLine(int block) {
        return firstLines[block];
    }

    int lines(int block) {
        return firstLines[block + 1] - firstLines[block];
    }

    /// The position of a block's first byte.
    long start(int block) {
        return begin + (long) block * blockBytes;
    }

    /// Whole lines, each with a line end.
    ///
    /// @param bytes from [#start] on, [#SLACK] more than the lines
    record Lines(byte[] bytes, int from, int to) {}

    /// Reads the lines of a block.
    ///
    /// @param buffer used again if it is large enough
    Lines load(int block, byte[] buffer) {
        long start = start(block);
        int length = length(block);
        int have = (int) Math.min(end - start, (long) length + BEHIND);
        byte[] held = buffer.length >= have + SLACK ? buffer : new byte[have + SLACK];
        read(start, held, 0, have);
        int from = block == 0 ? 0 : lineEnd(held, 0, length) + 1;
        if (start + length == end && held[length - 1] == '\n') {
            return new Lines(held, from, length);
        }
        int to = lineEnd(held, length, have);
        while (to == have && start + have < end) {
            int more = (int) Math.min(end - start - have, have);
            held = Arrays.copyOf(held, have + more + SLACK);
            read(start + have, held, have, more);
            to = lineEnd(held, have, have + more);
            have += more;
        }
        held[to] = '\n';
        return new Lines(held, from, to + 1);
    }

    private int length(int block) {
        return (int) Math.min(blockBytes, end - start(block));
    }

    private void read(long offset, byte[] target, int at, int length) {
        try {
            bytes.read(offset, target, at, length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The place of the first line end, `to` if there is none.
    private static int lineEnd(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to && bytes[at] != '\n') {
            at++;
        }
        return at;
    }

    /// Counts the line ends, eight bytes at a time.
    ///
    /// @param bytes eight longer than `length`
    private static int lineEnds(byte[] bytes, int length) {
        Arrays.fill(bytes, length, length + 8, (byte) 0);
        int count = 0;
        for (int i = 0; i < length; i += 8) {
            count += Long.bitCount(Eights.same(Eights.at(bytes, i), (byte) '\n'));
        }
        return count;
    }
}
