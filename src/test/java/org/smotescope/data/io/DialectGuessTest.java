package org.smotescope.data.io;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.smotescope.data.CategoricalColumn;
import org.smotescope.data.Monitor;
import org.smotescope.data.NumericColumn;
import org.smotescope.data.io.Dialect.FirstRow;

class DialectGuessTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    static List<Arguments> corpus() {
        return List.of(
                file("a,b,c\n1,2.5,x\n3,4.5,y\n", ",\".", FirstRow.NAMES),
                file("a;b;c\n1;2,5;x\n3;4,5;y\n", ";\",", FirstRow.NAMES),
                file("a;b;c\n1;2.5;x\n3;4.5;y\n", ";\".", FirstRow.NAMES),
                file("a\tb\n1\t2\n3\t4\n", "\t\".", FirstRow.NAMES),
                file("a\tb\n1,5\t2\n3,5\t4\n", "\t\",", FirstRow.NAMES),
                file("a|b\n1|2\n3|4\n", "|\".", FirstRow.NAMES),
                file("1,5;2,5\n3,5;4,5\n", ";\",", FirstRow.VALUES),
                file("1.5,2\n3.5,4\n", ",\".", FirstRow.VALUES),
                file("5.1,3.5,setosa\n4.9,3.0,setosa\n", ",\".", FirstRow.VALUES),
                file("id,2019,2020\nx,1,2\ny,3,4\n", ",\".", FirstRow.VALUES),
                file(",a,b\n0,1,x\n1,2,y\n", ",\".", FirstRow.NAMES),
                file("name,class\nann,x\nbob,y\n", ",\".", FirstRow.NAMES),
                file("a,b\n\"1,5\",\"x\"\n\"2,5\",\"y\"\n", ",\",", FirstRow.NAMES),
                file("a,b\n'x,1',2\n'y,2',3\n'z',4\n", ",'.", FirstRow.NAMES),
                file("a,b\n'tis,2\nit's,3\n", ",\".", FirstRow.NAMES),
                file("text,n\n\"a;b;c\",1\n\"d;e;f\",2\n", ",\".", FirstRow.NAMES),
                file("text;n\n\"a\nb, c\";1\n\"d, e\";2\n", ";\".", FirstRow.NAMES),
                file("a;b\n1.234,5;1\n2.345,6;2\n", ";\",", FirstRow.NAMES),
                file("a\tb\n1,234,567\t1.5\n2,345,678\t2.5\n", "\t\".", FirstRow.NAMES),
                file("only\n1\n2\n", ",\".", FirstRow.NAMES),
                file("a,b\r1,2\r3,4\r", ",\".", FirstRow.NAMES));
    }

    private static Arguments file(String text, String marks, FirstRow firstRow) {
        return Arguments.of(text, marks, firstRow);
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void guessesMarksAndNames(String text, String marks, FirstRow firstRow) {
        Dialect dialect = CsvReaderTest.read(text).dialect();

        assertThat("" + dialect.delimiter() + dialect.quote() + dialect.decimal()).isEqualTo(marks);
        assertThat(dialect.firstRow()).isEqualTo(firstRow);
    }

    @Test
    void guessesTheEncoding() throws IOException {
        String text = "größe;n\nüber;1\nunter;2\n";
        encoded(new byte[0], text, UTF_8);
        encoded(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, text, UTF_8);
        encoded(new byte[] {(byte) 0xFF, (byte) 0xFE}, text, UTF_16LE);
        encoded(new byte[] {(byte) 0xFE, (byte) 0xFF}, text, UTF_16BE);
        encoded(new byte[0], text, WINDOWS);
    }

    private static void encoded(byte[] mark, String text, Charset charset) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(mark);
        bytes.write(text.getBytes(charset));

        Table table =
                CsvReader.read(
                        org.smotescope.data.io.CsvSource.ofBytes("t.csv", bytes.toByteArray()),
                        ReadOptions.guess(),
                        Monitor.NONE);

        assertThat(table.dialect().charset()).isEqualTo(charset);
        assertThat(CsvReaderTest.names(table)).containsExactly("größe", "n");
        assertThat(((CategoricalColumn) table.columns().get(0)).get(0)).isEqualTo("über");
        assertThat(table.raw().mark()).isEqualTo(mark);
        assertThat(CsvReaderTest.row(table, 1)).isEqualTo("unter;2");
        assertThat(new String(table.raw().header(), charset)).isEqualTo("größe;n");
    }

    @Test
    void doesWhatTheOptionsSay() {
        Table table =
                CsvReaderTest.read(
                        "a;b\n1,5;2\n",
                        ReadOptions.guess()
                                .withDelimiter(',')
                                .withFirstRow(FirstRow.VALUES)
                                .withDecimal('.')
                                .withCharset(WINDOWS)
                                .withDelimiter(';'));

        assertThat(table.dialect()).isEqualTo(new Dialect(';', '"', '.', WINDOWS, FirstRow.VALUES));
        assertThat(CsvReaderTest.names(table)).containsExactly("column 1", "column 2");
        assertThat(table.columns().get(0)).isInstanceOf(CategoricalColumn.class);
    }

    @Test
    void makesRepeatedAndEmptyNamesDifferent() {
        assertThat(ColumnNames.of(List.of("a", "", "a", "a.1", "a", "b")))
                .containsExactly("a", "Unnamed: 1", "a.2", "a.1", "a.3", "b");
        Table table = CsvReaderTest.read("x,x\n1,2\n");
        assertThat(((NumericColumn) table.columns().get(1)).get(0)).isEqualTo(2.0);
    }
}
