package org.smotescope.data.io;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.smotescope.data.CategoricalColumn;
import org.smotescope.data.ColumnType;
import org.smotescope.data.Mix;
import org.smotescope.data.Monitor;
import org.smotescope.data.NumericColumn;
import org.smotescope.data.io.CsvReader.Parallelism;

/// Reading on several threads gives what commons-csv gives, or leaves the file to it.
class ParallelPassTest {
    static Stream<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path folder : List.of(Path.of("sample-data"), Path.of("src/test/resources/golden"))) {
            try (Stream<Path> all = Files.walk(folder)) {
                all.filter(file -> file.toString().endsWith(".csv")).sorted().forEach(files::add);
            }
        }
        return files.stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void plainFilesAreReadInParallelAndTheSame(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);

        agree(bytes, ReadOptions.guess(), new Parallelism(1 << 10, 2));
        assertThat(isQuick(bytes, ReadOptions.guess())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a,b\n1,2\n3,4",
                "a,b\n1,2\n3,4\n\n\n",
                "a,b\r\n1,2\r\n3,4\r\n\r\n",
                "\ufeffa;b\n1,5;x\n2,5;y\n",
                "a\tb\n1\t\n\t4\n",
                "a,b\n\"1\",\"x y\"\n\"\",\"a,b\"\n",
                "a,größe\n1,ä\n2,日本\n3,😀\n",
                "a,b\n 1 , x\n NA,null\n-,?\n",
                "a,b\n1e5,1.5E-3\n+1,inf\n0.1234567890123456789,12345678901234567890123\n",
                "a,b\n1,234.5\n\"1,234.5\",7\n",
                "1,2\n3,4\n",
                "a,a,\n1,2,3\n",
                "a\n1\n2\n",
                "a,b\n12345678.25,-123456789.5\n123456789012345.5,1234567890123456.75\n",
                "a;b\n1234567890123456789,;12345678,\n12345678901234567890,5;-12345678,9x\n",
                "a,b\n-0,-0.000000000000000000\n.5,5.\n4.9e-324,1e400\n"
            })
    void plainTextsAreReadInParallel(String text) throws IOException {
        for (int block : new int[] {1, 2, 3, 5, 8, 100}) {
            agree(text.getBytes(UTF_8), ReadOptions.guess(), new Parallelism(block, 2));
        }
        assertThat(isQuick(text.getBytes(UTF_8), ReadOptions.guess())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a,b\n\n1,2\n",
                "a,b\n1,\"two\nlines\"\n",
                "a,b\n1,\"say \"\"hi\"\"\"\n",
                "a,b\n1,\"x\" \n",
                "a,b\n1,\"x\n",
                "a,b\n1\n",
                "a,b\n1,2,3\n",
                "a,b\r1,2\r",
                "a,b\n1,2\r",
                "\"a\nc\",b\n1,2\n",
                "a,b\n",
                "\n\n",
                "a,b\n1,\u00002\n",
                "a,b"
            })
    void unusualTextsAreLeftToTheDefinition(String text) throws IOException {
        agree(text.getBytes(UTF_8), ReadOptions.guess(), new Parallelism(4, 2));
        assertThat(isQuick(text.getBytes(UTF_8), ReadOptions.guess())).isFalse();
    }

    @Test
    void encodingsAndTypesThatAreSaid() throws IOException {
        byte[] umlauts = "ä;b\nö;1\nü;2\n".getBytes(Charset.forName("windows-1252"));
        byte[] numbers = "a,b\n1,2\nx,4\n".getBytes(UTF_8);
        ReadOptions typed = ReadOptions.guess().withType("a", ColumnType.NUMBER);

        agree(umlauts, ReadOptions.guess(), new Parallelism(4, 2));
        agree(umlauts, ReadOptions.guess().withCharset(UTF_8), new Parallelism(4, 2));
        agree(umlauts, ReadOptions.guess().withCharset(ISO_8859_1), new Parallelism(4, 2));
        agree(numbers, typed, new Parallelism(4, 2));
        agree(numbers, typed.withType("c", ColumnType.TEXT), new Parallelism(4, 2));
        agree(numbers, ReadOptions.guess().withType("b", ColumnType.TEXT), new Parallelism(4, 2));
        agree("a,b\n\u0081,1\n".getBytes(ISO_8859_1), ReadOptions.guess(), new Parallelism(4, 2));
        assertThat(isQuick(umlauts, ReadOptions.guess())).isTrue();
        assertThat(isQuick(numbers, typed)).isFalse();
    }

    @Test
    void digitsBeforeAndBehindTheMarkAreReadHoweverManyThereAre() throws IOException {
        StringBuilder text = new StringBuilder("a;b\n");
        List<Double> expected = new ArrayList<>();
        for (int whole = 1; whole <= 25; whole++) {
            for (int fraction = 0; fraction <= 25; fraction++) {
                String number =
                        digits(whole, fraction) + "." + digits(fraction, whole + 31 * fraction);
                expected.add(Double.parseDouble(number));
                String comma = number.replace('.', ',');
                text.append(comma).append(";-").append(comma).append('\n');
            }
        }
        byte[] bytes = text.toString().getBytes(UTF_8);

        agree(bytes, ReadOptions.guess(), new Parallelism(1 << 10, 2));
        Table table = CsvReaderTest.read(text.toString());
        for (int row = 0; row < expected.size(); row++) {
            assertThat(((NumericColumn) table.columns().get(0)).get(row))
                    .isEqualTo(expected.get(row));
            assertThat(((NumericColumn) table.columns().get(1)).get(row))
                    .isEqualTo(-expected.get(row));
        }
    }

    /// So many digits, the first of them no zero.
    private static String digits(int count, long seed) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < count; i++) {
            digits.append(1 + Math.floorMod(Mix.of(seed, i), 9));
        }
        return digits.toString();
    }

    /// Files above a size are read twice, and can change in between: here a line less begins in a
    /// block than was counted, and what lies behind its lines has no end.
    @Test
    void aFileThatChangesWhileItIsReadIsUnusual() throws IOException {
        String first = "x".repeat(40_000) + "\n";
        String later = first + "x".repeat(12_000) + "\n" + "x".repeat(30_000) + "\n";
        String before = first + "xxx\n" + later.substring(first.length() + 4);
        Changing changing = new Changing(before.getBytes(UTF_8), later.getBytes(UTF_8));
        Dialect dialect = new Dialect(',', '"', '.', UTF_8, Dialect.FirstRow.VALUES);
        int size = later.length();
        TextFrame frame = Objects.requireNonNull(TextFrame.of(changing, size, dialect));
        ByteProgress progress = new ByteProgress(Monitor.NONE, size);
        LineBlocks blocks = LineBlocks.of(changing, 0, size, 16, 1, progress);
        assertThat(blocks.lines()).isEqualTo(4);
        boolean[] words = {true};
        Content content = new Content.InMemory("t.csv", later.getBytes(UTF_8));

        changing.change();

        TypedPass pass = new TypedPass(content, changing, dialect, frame, blocks, words);
        assertThat(pass.run(1, Monitor.NONE)).isFalse();
    }

    /// Bytes that are others from some moment on, but as many.
    private static final class Changing implements Content.Bytes {
        private final byte[] later;
        private byte[] bytes;

        Changing(byte[] before, byte[] later) {
            this.bytes = before;
            this.later = later;
        }

        void change() {
            bytes = later;
        }

        @Override
        public void read(long offset, byte[] target, int at, int length) {
            System.arraycopy(bytes, (int) offset, target, at, length);
        }

        @Override
        public void close() {}
    }

    @Test
    void aWordFarDownMakesAColumnWords() throws IOException {
        StringBuilder text = new StringBuilder("a,b\n");
        for (int i = 0; i < 3000; i++) {
            text.append(i % 50).append(',').append(i).append('\n');
        }
        byte[] bytes = (text + "x,1\n").getBytes(UTF_8);

        agree(bytes, ReadOptions.guess(), new Parallelism(500, 2));
        assertThat(isQuick(bytes, ReadOptions.guess())).isTrue();
    }

    @Test
    void dictionariesTooLargeToBeSortedKeepTheOrderOfTheRows() throws IOException {
        StringBuilder text = new StringBuilder("a,b\n");
        for (int i = 0; i < 140_000; i++) {
            text.append('w').append(Mix.of(i % 70_000)).append(",1\n");
        }
        byte[] bytes = text.toString().getBytes(UTF_8);

        agree(bytes, ReadOptions.guess(), new Parallelism(100_000, 2));
        assertThat(isQuick(bytes, ReadOptions.guess())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void anyTextIsReadTheSame(long seed) throws IOException {
        int quick = 0;
        for (int n = 0; n < 1500; n++) {
            RandomText random = new RandomText(Mix.of(seed, n));
            byte[] bytes = n % 3 == 0 ? random.soup() : random.table();
            ReadOptions options = random.options();
            agree(bytes, options, new Parallelism(1 + random.below(60), 1 + random.below(3)));
            quick += isQuick(bytes, options) ? 1 : 0;
        }
        assertThat(quick).isGreaterThan(200);
    }

    @Test
    void largeFilesAreReadFromTheDisk(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("t.csv");
        String line = "x".repeat(70_000) + ",1.5\n";
        Files.writeString(file, "a,b\n" + line + "y,2\n" + line.repeat(3) + "z,NA");
        var facts = Files.readAttributes(file, java.nio.file.attribute.BasicFileAttributes.class);
        Content disk = new Content.OnDisk("t.csv", file, facts.size(), facts.lastModifiedTime());
        Content memory = new Content.InMemory("t.csv", Files.readAllBytes(file));

        for (int block : new int[] {1000, 1 << 16, 1 << 20}) {
            Table read =
                    CsvReader.read(
                            disk, ReadOptions.guess(), new Parallelism(block, 2), f -> false);
            same(read, CsvReader.read(memory, ReadOptions.guess(), Parallelism.NONE, f -> false));
        }
    }

    @Test
    void progressNeverGoesBackAndACancelledReadEnds() throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of("sample-data/card-fraud.csv"));
        Content content = new Content.InMemory("t.csv", bytes);
        List<Double> told = Collections.synchronizedList(new ArrayList<>());

        CsvReader.read(
                content, ReadOptions.guess(), new Parallelism(1 << 12, 2), f -> !told.add(f));

        assertThat(told).isSorted().hasSizeGreaterThan(10);
        assertThat(told.getLast()).isEqualTo(1.0);
        for (int after = 0; after < told.size(); after += 1 + told.size() / 40) {
            int most = after;
            List<Double> asked = Collections.synchronizedList(new ArrayList<>());
            assertThatExceptionOfType(CancellationException.class)
                    .isThrownBy(
                            () ->
                                    CsvReader.read(
                                            content,
                                            ReadOptions.guess(),
                                            new Parallelism(1 << 12, 2),
                                            f -> asked.add(f) && asked.size() > most));
            assertThat(asked).hasSizeLessThan(most + 4);
        }
    }

    private static boolean isQuick(byte[] bytes, ReadOptions options) throws IOException {
        Content content = new Content.InMemory("t.csv", bytes);
        Dialect dialect = DialectGuess.of(content, options);
        return new ParallelPass(content, dialect, options, 1 << 12, 1)
                .read(Monitor.NONE)
                .isPresent();
    }

    private static void agree(byte[] bytes, ReadOptions options, Parallelism parallelism)
            throws IOException {
        Content content = new Content.InMemory("t.csv", bytes);
        String text = new String(bytes, UTF_8);
        Object expected = outcome(content, options, Parallelism.NONE);
        Object actual = outcome(content, options, parallelism);
        if (expected instanceof Table table && actual instanceof Table other) {
            same(other, table);
        } else {
            assertThat(actual).as(text).isEqualTo(expected);
        }
    }

    /// The table, or what is thrown, in words.
    private static Object outcome(Content content, ReadOptions options, Parallelism parallelism) {
        try {
            return CsvReader.read(content.notEmpty(), options, parallelism, Monitor.NONE);
        } catch (RuntimeException e) {
            return e.toString();
        }
    }

    private static void same(Table actual, Table expected) throws IOException {
        assertThat(actual.name()).isEqualTo(expected.name());
        assertThat(actual.bytes()).isEqualTo(expected.bytes());
        assertThat(actual.sha256()).isEqualTo(expected.sha256());
        assertThat(actual.dialect()).isEqualTo(expected.dialect());
        assertThat(actual.rowKeys()).isEqualTo(expected.rowKeys());
        assertThat(actual.columns()).hasSameSizeAs(expected.columns());
        for (int j = 0; j < expected.columns().size(); j++) {
            assertThat(actual.columns().get(j).name()).isEqualTo(expected.columns().get(j).name());
            switch (expected.columns().get(j)) {
                case NumericColumn numbers ->
                        assertThat(bits((NumericColumn) actual.columns().get(j)))
                                .isEqualTo(bits(numbers));
                case CategoricalColumn words -> {
                    CategoricalColumn others = (CategoricalColumn) actual.columns().get(j);
                    assertThat(others.dictionary()).isEqualTo(words.dictionary());
                    for (int row = 0; row < words.size(); row++) {
                        assertThat(others.code(row)).isEqualTo(words.code(row));
                    }
                }
            }
        }
        RawRows raw = expected.raw();
        assertThat(actual.raw().lineEnd()).isEqualTo(raw.lineEnd());
        assertThat(actual.raw().endsWithLineEnd()).isEqualTo(raw.endsWithLineEnd());
        assertThat(actual.raw().mark()).isEqualTo(raw.mark());
        for (int row = 0; row < expected.rows(); row++) {
            assertThat(actual.raw().line(row)).isEqualTo(raw.line(row));
        }
        assertThat(RoundTripTest.rewritten(actual)).isEqualTo(RoundTripTest.rewritten(expected));
    }

    private static long[] bits(NumericColumn column) {
        long[] bits = new long[column.size()];
        for (int row = 0; row < bits.length; row++) {
            bits[row] = Double.doubleToLongBits(column.get(row));
        }
        return bits;
    }
}
