package org.smotescope.data.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.smotescope.data.ColumnType;
import org.smotescope.data.Monitor;

/// Reads a file in which every line is a record, on several threads, or not at all: what is unusual
/// is left to [ReadPass], which gives the same table for every file that this class reads.
final class ParallelPass {
    private static final int PROBED = 100;
    private static final String DELIMITERS = ",;\t| ";
    private static final String QUOTES = "\"'";

    private final Content content;
    private final Dialect dialect;
    private final ReadOptions options;
    private final int blockBytes;
    private final int threads;

    /// @param blockBytes how many bytes are parsed at a time
    /// @param threads how many threads may work, at least 1
    ParallelPass(
            Content content, Dialect dialect, ReadOptions options, int blockBytes, int threads) {
        this.content = content;
        this.dialect = dialect;
        this.options = options;
        this.blockBytes = blockBytes;
        this.threads = threads;
    }

    /// @return the table, or nothing where something is unusual or wrong
    Optional<Table> read(Monitor monitor) throws IOException {
        if (!isPlain()) {
            return Optional.empty();
        }
        try (Content.Bytes bytes = content.blocks()) {
            TextFrame frame = TextFrame.of(bytes, content.size(), dialect);
            return frame == null ? Optional.empty() : read(bytes, frame, monitor);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /// Whether every character that means something is one byte that means nothing else.
    private boolean isPlain() {
        return DELIMITERS.indexOf(dialect.delimiter()) >= 0
                && QUOTES.indexOf(dialect.quote()) >= 0
                && dialect.delimiter() != dialect.decimal()
                && keepsAscii(dialect.charset());
    }

    /// Whether ASCII characters are single bytes of the same value, and no part of others.
    static boolean keepsAscii(Charset charset) {
        return charset.equals(StandardCharsets.UTF_8)
                || charset.equals(StandardCharsets.US_ASCII)
                || charset.name().startsWith("ISO-8859-")
                || charset.name().startsWith("windows-125");
    }

    private Optional<Table> read(Content.Bytes bytes, TextFrame frame, Monitor monitor)
            throws IOException {
        List<String> names =
                dialect.nameRecords() == 1
                        ? ColumnNames.of(frame.first())
                        : ColumnNames.numbered(frame.first().size());
        if (!names.containsAll(options.types().keySet())) {
            return Optional.empty();
        }
        LineBlocks blocks =
                LineBlocks.of(
                        bytes,
                        frame.begin(),
                        frame.end(),
                        blockBytes,
                        threads,
                        new ByteProgress(monitor.part(0.0, 0.1), frame.end() - frame.begin()));
        boolean[] words = new boolean[names.size()];
        boolean[] numbers = new boolean[names.size()];
        for (int j = 0; j < words.length; j++) {
            ColumnType type = options.types().get(names.get(j));
            words[j] = type != null && type != ColumnType.NUMBER;
            numbers[j] = type == ColumnType.NUMBER;
        }
        BitSet late = probe(blocks, words);
        Monitor rest = monitor.part(0.1, 1.0);
        while (true) {
            for (int j = late.nextSetBit(0); j >= 0; j = late.nextSetBit(j + 1)) {
                if (numbers[j]) {
                    return Optional.empty();
                }
                words[j] = true;
            }
            TypedPass pass = new TypedPass(content, bytes, dialect, frame, blocks, words);
            if (!pass.run(threads, rest)) {
                return Optional.empty();
            }
            late = pass.lateWords();
            if (late.isEmpty()) {
                return Optional.of(pass.table(names));
            }
        }
    }

    /// The columns that hold words among the first rows.
    private BitSet probe(LineBlocks blocks, boolean[] words) {
        int rows = Math.min(PROBED, blocks.lines(0));
        LineParser parser =
                new LineParser(dialect, RowTarget.of(words, rows, dialect.nameRecords()));
        LineBlocks.Lines lines = blocks.load(0, new byte[0]);
        parser.parse(lines, 0, 0, rows);
        return parser.lateWords();
    }
}
