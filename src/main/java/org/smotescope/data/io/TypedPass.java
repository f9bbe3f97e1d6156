package org.smotescope.data.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.smotescope.data.Column;
import org.smotescope.data.Monitor;
import org.smotescope.data.NumericColumn;
import org.smotescope.data.Parallel;

/// One pass over a plain file on several threads, the types of its columns given.
final class TypedPass {
    private static final int HASHED_BYTES = 1 << 20;

    private final Content content;
    private final Content.Bytes bytes;
    private final Dialect dialect;
    private final TextFrame frame;
    private final LineBlocks blocks;
    private final RowTarget target;
    private final LineParser[] parserOf;
    private final MessageDigest digest = Sha256.digest();
    private final AtomicBoolean unusual = new AtomicBoolean();
    private final Queue<Worker> idle = new ConcurrentLinkedQueue<>();

    /// @param frame what stands around the rows
    /// @param words whether a column holds words
    TypedPass(
            Content content,
            Content.Bytes bytes,
            Dialect dialect,
            TextFrame frame,
            LineBlocks blocks,
            boolean[] words) {
        this.content = content;
        this.bytes = bytes;
        this.dialect = dialect;
        this.frame = frame;
        this.blocks = blocks;
        this.target = RowTarget.of(words, blocks.lines(), dialect.nameRecords());
        this.parserOf = new LineParser[blocks.size()];
    }

    /// @return whether everything was usual
    boolean run(int threads, Monitor monitor) {
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
                        lines, blocks.start(block), blocks.firstLine(block), blocks.lines(block));
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
                            ? WordMerge.column(names.get(j), j, target.codes()[j], blocks, parserOf)
                            : NumericColumn.of(names.get(j), numbers));
        }
        if (dialect.nameRecords() == 1) {
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
                        dialect.nameRecords(),
                        frame.mark(),
                        frame.lineEnd(),
                        frame.endsWithLine()));
    }

    /// What a thread works with.
    private static final class Worker {
        private final LineParser parser;
        private byte[] buffer = new byte[0];

        Worker(LineParser parser) {
            this.parser = parser;
        }
    }
}
