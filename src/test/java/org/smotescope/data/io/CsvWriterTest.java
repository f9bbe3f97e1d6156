package org.smotescope.data.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class CsvWriterTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private CsvWriter writer(Table table) {
        return new CsvWriter(out, table.dialect(), table.raw());
    }

    @Test
    void addsRowsAndColumnsInTheDialectOfTheFile() throws IOException {
        Table table = CsvReaderTest.read("\"a\";b;klasse\r\n 1,50;x;\"ja\"\r\n2;y;nein");
        CsvWriter writer = writer(table);

        writer.begin(List.of("_origin", "_gap"));
        writer.original(1, List.of("original", ""));
        writer.original(0, List.of("original", ""));
        writer.added(
                List.of(writer.number(1.75), "x;y", ""),
                List.of("synthetic", writer.number(0.125)));
        writer.end();

        assertThat(out.toString(UTF_8))
                .isEqualTo(
                        "\"a\";b;klasse;_origin;_gap\r\n"
                                + "2;y;nein;original;\r\n"
                                + " 1,50;x;\"ja\";original;\r\n"
                                + "1,75;\"x;y\";;synthetic;0,125");
    }

    @Test
    void aFileWithoutNamesGetsNone() throws IOException {
        CsvWriter writer = writer(CsvReaderTest.read("1,2\n3,4\n"));

        writer.begin(List.of("_origin"));
        writer.original(1, List.of("original"));
        writer.end();

        assertThat(out.toString(UTF_8)).isEqualTo("3,4,original\n");
    }

    @Test
    void quotesANumberWhoseMarkIsTheDelimiter() throws IOException {
        CsvWriter writer = writer(CsvReaderTest.read("a,b\n\"1,5\",\"x\"\n\"2,5\",\"y\"\n"));

        writer.begin(List.of());
        writer.added(List.of(writer.number(-0.5), "x"), List.of());
        writer.end();

        assertThat(out.toString(UTF_8)).isEqualTo("a,b\n\"-0,5\",x\n");
    }

    @Test
    void anEmptyCellAloneIsNotABlankLine() throws IOException {
        CsvWriter writer = writer(CsvReaderTest.read("a\n1\n2\n"));

        writer.begin(List.of());
        writer.added(List.of(writer.number(Double.NaN)), List.of());
        writer.end();

        assertThat(out.toString(UTF_8)).isEqualTo("a\n\"\"\n");
    }

    @Test
    void manyRowsComeOutInTheirOrder() throws IOException {
        StringBuilder text = new StringBuilder("a,b\n");
        for (int i = 0; i < 5000; i++) {
            text.append(i).append(",x\n");
        }
        Table table = CsvReaderTest.read(text.toString());
        CsvWriter writer = writer(table);
        List<Double> told = new ArrayList<>();

        writer.begin(List.of());
        writer.rows(
                5000,
                (part, row) -> part.original(row, List.of()),
                fraction -> !told.add(fraction));
        writer.end();

        assertThat(out.toString(UTF_8)).isEqualTo(text.toString());
        assertThat(told).isSorted().hasSize(5);
    }

    @Test
    void manyRowsOfAFileWithoutNamesBeginWithTheFirst() throws IOException {
        CsvWriter writer = writer(CsvReaderTest.read("1,2\n3,4\n"));

        writer.begin(List.of());
        writer.rows(
                3000,
                (part, row) -> {
                    part.beginAdded();
                    part.value(row + 0.5);
                    part.value(Double.NaN);
                    part.endAdded(List.of());
                },
                fraction -> false);
        writer.rows(1, (part, row) -> part.original(row, List.of()), fraction -> false);
        writer.end();

        assertThat(out.toString(UTF_8)).startsWith("0.5,\n1.5,\n").endsWith("2999.5,\n1,2\n");
        assertThat(out.toString(UTF_8).lines()).hasSize(3001);
    }

    @Test
    void rowsThatCannotBeReadByAnotherThreadEndTheWriting() throws IOException {
        Table table = CsvReaderTest.read("a\n1\n2\n");
        CsvWriter writer = new CsvWriter(out, table.dialect(), new Unreadable(table.raw()));

        assertThatThrownBy(
                        () ->
                                assertTimeoutPreemptively(
                                        Duration.ofSeconds(20),
                                        () ->
                                                writer.rows(
                                                        100_000,
                                                        (part, row) -> part.original(0, List.of()),
                                                        fraction -> false)))
                .hasMessage("no reader");
    }

    /// Rows that the first other thread cannot read, which others get to know late.
    private static final class Unreadable implements RawRows {
        private final RawRows rows;
        private final AtomicBoolean asked = new AtomicBoolean();

        Unreadable(RawRows rows) {
            this.rows = rows;
        }

        @Override
        public RawRows reader() {
            if (asked.getAndSet(true)) {
                return rows;
            }
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            throw new IllegalStateException("no reader");
        }

        @Override
        public byte[] header() throws IOException {
            return rows.header();
        }

        @Override
        public void writeRow(int fileRow, OutputStream to) throws IOException {
            rows.writeRow(fileRow, to);
        }

        @Override
        public String lineEnd() {
            return rows.lineEnd();
        }
    }

    @Test
    void whatFailsOrIsCancelledEndsTheWriting() throws IOException {
        CsvWriter writer = writer(CsvReaderTest.read("a\n1\n2\n"));
        CsvWriter.Rows failing =
                (part, row) -> {
                    if (row == 3000) {
                        throw new IOException("full");
                    }
                    part.original(0, List.of());
                };

        assertThatThrownBy(() -> writer.rows(100_000, failing, fraction -> false))
                .isInstanceOf(IOException.class)
                .hasMessage("full");
        assertThatThrownBy(
                        () ->
                                writer.rows(
                                        100_000,
                                        (part, row) -> part.original(0, List.of()),
                                        fraction -> fraction > 0.1))
                .isInstanceOf(CancellationException.class);
    }
}
