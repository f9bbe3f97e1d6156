package org.smotescope.data.io;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.smotescope.data.CategoricalColumn;
import org.smotescope.data.ColumnType;
import org.smotescope.data.DataProblem;
import org.smotescope.data.Mix;
import org.smotescope.data.Monitor;

/// What is read and written again is the same, byte for byte, whatever stands in the cells.
class RoundTripTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final List<Charset> CHARSETS = List.of(UTF_8, WINDOWS, UTF_16LE);
    private static final List<String> NASTY =
            List.of(
                    "x",
                    "",
                    " y ",
                    "1",
                    "-2.5",
                    "3,5",
                    "a,b",
                    "a;b",
                    "a\tb",
                    "a|b",
                    "\"",
                    "\"\"",
                    "say \"hi\"",
                    "two\nlines",
                    "two\r\nlines",
                    "ä",
                    "größe €",
                    "\n",
                    "'",
                    "NA",
                    "very long cell with, separators; and \"quotes\" in it",
                    "é\"",
                    "ends\n");
    private static final List<String> BEYOND_WINDOWS = List.of("日本", "😀", "a😀\"b", "\u2028");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void filesComeOutAsTheyWentIn(long seed) throws IOException {
        for (int n = 0; n < 40; n++) {
            NastyFile file = new NastyFile(Mix.of(seed, n));
            Table table = file.read();

            assertThat(rewritten(table)).as(file.text).isEqualTo(file.bytes);
            assertThat(table.rows()).isEqualTo(file.cells.size());
            for (int row = 0; row < table.rows(); row++) {
                for (int j = 0; j < file.columns; j++) {
                    String cell = file.cells.get(row).get(j);
                    String read = ((CategoricalColumn) table.columns().get(j)).get(row);
                    assertThat(read == null ? "" : read)
                            .isEqualTo(MissingTokens.isMissing(cell) ? "" : cell);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24})
    void addedRowsReadBackAsTheyWereMeant(long seed) throws IOException {
        for (int n = 0; n < 40; n++) {
            NastyFile file = new NastyFile(Mix.of(seed, n));
            Table table = file.read();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            CsvWriter writer = new CsvWriter(out, table.dialect(), table.raw());
            writer.begin(List.of("_origin"));
            writer.original(0, List.of("original"));
            for (List<String> cells : file.cells) {
                writer.added(cells, List.of("synthetic"));
            }
            writer.end();

            Table again = file.read(out.toByteArray());

            assertThat(again.rows()).isEqualTo(1 + file.cells.size());
            assertThat(CsvReaderTest.names(again)).endsWith("_origin");
            for (int j = 0; j < file.columns; j++) {
                CategoricalColumn before = (CategoricalColumn) table.columns().get(j);
                CategoricalColumn after = (CategoricalColumn) again.columns().get(j);
                for (int row = 0; row < file.cells.size(); row++) {
                    assertThat(after.get(row + 1)).isEqualTo(before.get(row));
                }
            }
        }
    }

    @Test
    void rowKeysDoNotDependOnTheOrderAndAreDistinct() {
        List<String> rows = List.of("1,a", "2,b", "1,a", "3,c", "1,a", "2,b", "4,\"d\"");
        Set<Long> keys = keys("x,y\n" + String.join("\n", rows));

        assertThat(keys).hasSize(rows.size());
        assertThat(keys("x,y\n" + String.join("\n", rows.reversed()) + "\n")).isEqualTo(keys);
        assertThat(keys("x;y\r\n" + String.join("\r\n", rows).replace(',', ';'))).isEqualTo(keys);
        assertThat(keys("x,y\n12,3\n1,23\n")).hasSize(2);
    }

    @Test
    void readsALargeFileFromTheDiskAgainAndRefusesAChangedOne(@TempDir Path folder)
            throws IOException {
        Path file = folder.resolve("large.csv");
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            lines.add("row " + i + ",\"ä\n" + i + "\"");
        }
        Files.writeString(file, "a,b\n" + String.join("\n", lines));
        var facts = Files.readAttributes(file, java.nio.file.attribute.BasicFileAttributes.class);
        Content content =
                new Content.OnDisk("large.csv", file, facts.size(), facts.lastModifiedTime());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        content.write(4, 5, out);
        content.write(facts.size() - 3, 3, out);
        content.write(0, 3, out);

        assertThat(out.toString(UTF_8)).isEqualTo("row 0" + "99\"" + "a,b");
        try (var in = content.open()) {
            assertThat(in.readAllBytes()).hasSize((int) facts.size());
        }
        Files.writeString(file, "a,b\n1,2\n");
        org.assertj.core.api.Assertions.assertThatThrownBy(content::open)
                .isInstanceOf(DataProblem.class)
                .hasMessage("large.csv: the file has changed since it was read: open it again");
    }

    static byte[] rewritten(Table table) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvWriter writer = new CsvWriter(out, table.dialect(), table.raw());
        writer.begin(List.of());
        for (int row = 0; row < table.rows(); row++) {
            writer.original(row, List.of());
        }
        writer.end();
        return out.toByteArray();
    }

    private static Set<Long> keys(String text) {
        Set<Long> keys = new HashSet<>();
        for (long key : CsvReaderTest.read(text).rowKeys()) {
            keys.add(key);
        }
        return keys;
    }

    /// A file of nasty cells, quoted where they must be and here and there where they need not.
    private static final class NastyFile {
        private final long seed;
        private final char delimiter;
        private final Charset charset;
        private final int columns;
        private final String text;
        private final byte[] bytes;
        private final List<List<String>> cells = new ArrayList<>();
        private int draws;

        NastyFile(long seed) throws IOException {
            this.seed = seed;
            delimiter = ",;\t|".charAt(below(4));
            charset = CHARSETS.get(below(CHARSETS.size()));
            columns = 2 + below(4);
            String lineEnd = below(2) == 0 ? "\n" : "\r\n";
            List<String> lines = new ArrayList<>();
            lines.add(line(names()));
            int rows = 1 + below(8);
            for (int row = 0; row < rows; row++) {
                List<String> line = new ArrayList<>();
                for (int j = 0; j < columns; j++) {
                    line.add(cell());
                }
                cells.add(line);
                lines.add(line(line));
            }
            text = String.join(lineEnd, lines) + (below(2) == 0 ? "" : lineEnd);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            if (charset.equals(UTF_16LE)) {
                out.write(new byte[] {(byte) 0xFF, (byte) 0xFE});
            }
            out.write(text.getBytes(charset));
            bytes = out.toByteArray();
        }

        Table read() {
            return read(bytes);
        }

        Table read(byte[] other) {
            ReadOptions options =
                    ReadOptions.guess()
                            .withDelimiter(delimiter)
                            .withCharset(charset)
                            .withFirstRow(Dialect.FirstRow.NAMES);
            for (String name : names()) {
                options = options.withType(name, ColumnType.CATEGORY);
            }
            return CsvReader.read(CsvSource.ofBytes("nasty.csv", other), options, Monitor.NONE);
        }

        private List<String> names() {
            return List.of("größe", "b", "c", "d", "e").subList(0, columns);
        }

        private String cell() {
            boolean beyond = !charset.equals(WINDOWS) && below(4) == 0;
            List<String> cellsToTake = beyond ? BEYOND_WINDOWS : NASTY;
            return cellsToTake.get(below(cellsToTake.size()));
        }

        private String line(List<String> line) {
            List<String> quoted = new ArrayList<>();
            for (String cell : line) {
                boolean must =
                        cell.indexOf(delimiter) >= 0
                                || cell.indexOf('\n') >= 0
                                || cell.startsWith("\"");
                quoted.add(must || below(5) == 0 ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell);
            }
            return String.join(String.valueOf(delimiter), quoted);
        }

        private int below(int n) {
            return (int) ((Mix.of(seed, draws++) >>> 1) % n);
        }
    }
}
