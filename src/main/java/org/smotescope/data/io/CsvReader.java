package org.smotescope.data.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.smotescope.data.DataProblem;
import org.smotescope.data.DataProblem.Mend;
import org.smotescope.data.DataProblem.Place;
import org.smotescope.data.Monitor;
import org.smotescope.data.io.TrackedReader.UndecodableException;

/// Reads delimited text into typed columns.
///
/// Repeated column names get `.1`, `.2`, …; a column without a name is `Unnamed: 0` with its
/// position. Blank lines are skipped.
public final class CsvReader {
    private CsvReader() {}

    private static final int BLOCK_BYTES = 1 << 18;

    /// Files up to this size are read sooner than another thread begins.
    private static final int SMALL_BYTES = 1 << 20;

    /// Reads a whole file. A column holds numbers if every cell that is not empty is one.
    ///
    /// @param options what is known about the file; the rest is guessed
    /// @throws DataProblem if the file cannot be read, is not a table, or is not as the options say
    /// @throws java.util.concurrent.CancellationException if the monitor was cancelled
    public static Table read(CsvSource source, ReadOptions options, Monitor monitor) {
        Content content = source.content();
        int threads =
                content.size() <= SMALL_BYTES ? 1 : Runtime.getRuntime().availableProcessors();
        return read(content, options, new Parallelism(BLOCK_BYTES, threads), monitor);
    }

    /// How a file is read on several threads, where it can be.
    ///
    /// @param blockBytes how many bytes are parsed at a time; 0 for one thread and commons-csv
    /// @param threads how many threads may work
    record Parallelism(int blockBytes, int threads) {
        static final Parallelism NONE = new Parallelism(0, 1);

        Optional<Table> read(Content content, Dialect dialect, ReadOptions options, Monitor monitor)
                throws IOException {
            return blockBytes == 0
                    ? Optional.empty()
                    : new ParallelPass(content, dialect, options, blockBytes, threads)
                            .read(monitor);
        }
    }

    static Table read(
            Content content, ReadOptions options, Parallelism parallelism, Monitor monitor) {
        try {
            return guessed(content, options, parallelism, new Onward(monitor));
        } catch (IOException e) {
            throw Content.unreadable(content.name(), e);
        }
    }

    /// Text that begins with plain ASCII and is no UTF-8 further down is read as Windows-1252.
    private static Table guessed(
            Content content, ReadOptions options, Parallelism parallelism, Monitor monitor)
            throws IOException {
        Dialect dialect = DialectGuess.of(content, options);
        Optional<Table> quick = parallelism.read(content, dialect, options, monitor);
        if (quick.isPresent()) {
            return quick.get();
        }
        try {
            return passes(content, dialect, options, monitor);
        } catch (UndecodableException e) {
            boolean mayBeOther =
                    options.charset() == null
                            && e.onlyAscii()
                            && dialect.charset().equals(StandardCharsets.UTF_8);
            if (!mayBeOther) {
                throw undecodable(content, dialect, e);
            }
        }
        return guessed(content, options.withCharset(Encoding.WINDOWS_1252), parallelism, monitor);
    }

    private static Table passes(
            Content content, Dialect dialect, ReadOptions options, Monitor monitor)
            throws IOException {
        try {
            ReadPass pass = new ReadPass(content, dialect, options, Set.of());
            pass.run(monitor);
            if (!pass.lateWords().isEmpty()) {
                pass = new ReadPass(content, dialect, options, pass.lateWords());
                pass.run(monitor);
            }
            return pass.table();
        } catch (UncheckedIOException e) {
            // The parser's iterator wraps what its reader throws.
            throw e.getCause();
        }
    }

    private static DataProblem undecodable(
            Content content, Dialect dialect, UndecodableException e) {
        String other = dialect.charset().equals(Encoding.WINDOWS_1252) ? "utf-8" : "windows-1252";
        return new DataProblem(
                "byte 0x"
                        + HexFormat.of().withUpperCase().toHexDigits(e.unit())
                        + " is not "
                        + dialect.charset().name(),
                new Place(content.name(), e.line(), ""),
                List.of(Mend.advice("read the file as " + other)));
    }
}
