package org.smotescope.data.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.smotescope.data.Column;
import org.smotescope.data.ColumnType;
import org.smotescope.data.Monitor;
import org.smotescope.data.NumericColumn;
import org.smotescope.data.Parallel;

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
                nameRecords() == 1
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
            Attempt attempt = new Attempt(bytes, frame, blocks, words);
            if (!attempt.run(rest)) {
                return Optional.empty();
            }
            late = attempt.lateWords();
            if (late.isEmpty()) {
                return Optional.of(attempt.table(names));
            }
        }
    }

    /// The columns that hold words among the first rows.
    private BitSet probe(LineBlocks blocks, boolean[] words) {
        int rows = Math.min(PROBED, blocks.lines(0));
        LineParser parser = new LineParser(dialect, RowTarget.of(words, rows, nameRecords()));
        LineBlocks.Lines lines = blocks.load(0, new byte[0]);
        parser.parse(lines.bytes(), lines.from(), 0, 0, rows);
        return parser.lateWords();
    }

    private int nameRecords() {
        return dialect.firstRow() == Dialect.FirstRow.NAMES ? 1 : 0;
    }

    /// What a thread works with.
    private static final class Worker {
        private final LineParser parser;
        private byte[] buffer = new byte[0];

        Worker(LineParser parser) {
            this.parser = parser;
        }
    }

    /// One pass over the whole file with given types of columns.
    private final class Attempt {
        private static final int HASHED_BYTES = 1 << 20;

        private final Content.Bytes bytes;
        private final TextFrame frame;
        private final LineBlocks blocks;
        private final RowTarget target;
        private final LineParser[] parserOf;
        private final MessageDigest digest = Sha256.digest();
        private final AtomicBoolean unusual = new AtomicBoolean();
        private final Queue<Worker> idle = new ConcurrentLinkedQueue<>();

        Attempt(Content.Bytes bytes, TextFrame frame, LineBlocks blocks, boolean[] words) {
            this.bytes = bytes;
            this.frame = frame;
            this.blocks = blocks;
            this.target = RowTarget.of(words, blocks.lines(), nameRecords());
            this.parserOf = new LineParser[blocks.size()];
        }

        /// @return whether everything was usual
        boolean run(Monitor monitor) {
            ByteProgress progress =
                    new ByteProgress(monitor, content.size() + frame.end() - frame.begin());
            Parallel.forEach(
                    threads,
                    1 + blocks.size(),
                    part -> {
                        if (part == 0) {
                            hash(progress);
                        } else if (!unusual.get()) {
                            parse(part - 1, progress);
                        }
                    });
            return !unusual.get();
        }

        private void hash(ByteProgress progress) {
            byte[] buffer = new byte[(int) Math.min(content.size(), HASHED_BYTES)];
            for (long at = 0; at < content.size() && !unusual.get(); at += buffer.length) {
                int length = (int) Math.min(buffer.length, content.size() - at);
                try {
                    bytes.read(at, buffer, 0, length);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                digest.update(buffer, 0, length);
                progress.add(length);
            }
        }

        private void parse(int block, ByteProgress progress) {
            if (blocks.lines(block) == 0) {
                return;
            }
            Worker free = idle.poll();
            Worker worker = free == null ? new Worker(new LineParser(dialect, target)) : free;
            LineBlocks.Lines lines = blocks.load(block, worker.buffer);
            worker.buffer = lines.bytes();
            int end =
                    worker.parser.parse(
                            lines.bytes(),
                            lines.from(),
                            blocks.start(block),
                            blocks.firstLine(block),
                            blocks.lines(block));
            if (end != lines.to()) {
                unusual.set(true);
            }
            parserOf[block] = worker.parser;
            idle.add(worker);
            progress.add(lines.to() - lines.from());
        }

        BitSet lateWords() {
            BitSet late = new BitSet();
            idle.forEach(worker -> late.or(worker.parser.lateWords()));
            return late;
        }

        Table table(List<String> names) {
            List<Column> columns = new ArrayList<>(names.size());
            for (int j = 0; j < names.size(); j++) {
                double[] numbers = target.numbers()[j];
                columns.add(
                        numbers == null
                                ? WordMerge.column(
                                        names.get(j), j, target.codes()[j], blocks, parserOf)
                                : NumericColumn.of(names.get(j), numbers));
            }
            if (nameRecords() == 1) {
                target.ranges().set(0, frame.mark().length, frame.firstEnd(), 1);
            }
            return new Table(
                    content.name(),
                    content.size(),
                    HexFormat.of().formatHex(digest.digest()),
                    dialect,
                    List.copyOf(columns),
                    RowHashes.keys(target.hashes()),
                    new RangedRows(
                            content,
                            target.ranges(),
                            nameRecords(),
                            frame.mark(),
                            frame.lineEnd(),
                            frame.endsWithLine()));
        }
    }
}
