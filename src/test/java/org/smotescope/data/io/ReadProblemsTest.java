package org.smotescope.data.io;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.smotescope.data.ColumnType;
import org.smotescope.data.DataProblem;
import org.smotescope.data.Monitor;
import org.smotescope.data.io.Dialect.FirstRow;

/// What is refused, and in which words: one line that says where, what, and what mends it.
class ReadProblemsTest {
    @TempDir private Path folder;

    @Test
    void aFileThatThereIsNot() {
        refuses(
                CsvSource.ofFile(folder.resolve("no.csv")),
                "no.csv: there is no such file: check the name and the folder");
    }

    @Test
    void aFolder() {
        refuses(
                CsvSource.ofFile(folder),
                folder.getFileName() + ": this is a folder, not a file: name a file in it");
    }

    @Test
    void anEmptyFile() throws IOException {
        Path file = Files.createFile(folder.resolve("e.csv"));

        refuses(
                CsvSource.ofFile(file),
                "e.csv: the file is empty: choose a file with names and rows");
        refuses("\n\n\n", "t.csv: the file has no rows: choose a file with names and rows");
    }

    @Test
    void namesWithoutRows() {
        refuses(
                "a,b\n",
                "t.csv: the file has names but no rows: add rows, or say that the first row holds"
                        + " values");
    }

    @Test
    void aRowWithTooFewOrTooManyCells() {
        refuses(
                "a,b\n1,\"x\ny\"\n\n3\n",
                "t.csv, line 5: this row has 1 cell instead of 2: add the missing cells or choose"
                        + " another separator");
        refuses(
                "a,b\n1,2\n3,4,5\n",
                "t.csv, line 3: this row has 3 cells instead of 2: put quotes around cells that"
                        + " hold the separator");
    }

    @Test
    void bytesThatAreNoText() {
        refuses(
                "PK\u0003\u0004....",
                "t.csv, line 1: this is not a text file (byte 0x03 at position 2): save the table"
                        + " as CSV and choose that file");
        refuses(
                "a,b\n1,\u00002\n",
                "t.csv, line 2: this is not a text file (byte 0x00 at position 6): save the table"
                        + " as CSV and choose that file");
    }

    @Test
    void bytesThatTheEncodingDoesNotHave() {
        byte[] bytes = "a,b\n1,2\n3,\u00e44\n".getBytes(ISO_8859_1);
        refuses(
                CsvSource.ofBytes("t.csv", bytes),
                ReadOptions.guess().withCharset(UTF_8),
                "t.csv, line 3: byte 0xE4 is not UTF-8: read the file as windows-1252");
        byte[] mixed = "a,b\nx,\u00c3\u00a4\nx,\u00e44\n".getBytes(ISO_8859_1);
        refuses(
                CsvSource.ofBytes("t.csv", mixed),
                "t.csv, line 3: byte 0xE4 is not UTF-8: read the file as windows-1252");
        refuses(
                CsvSource.ofBytes("t.csv", "a,b\n1,\u0081\n".getBytes(ISO_8859_1)),
                "t.csv, line 2: byte 0x81 is not windows-1252: read the file as utf-8");
    }

    @Test
    void aQuoteThatIsNeverClosed() {
        refuses(
                "a,b\n1,2\n3,\"4\n5,6\n",
                "t.csv, line 3: a quote is opened here and never closed: close the quote");
    }

    @Test
    void textBehindAClosingQuote() {
        refuses(
                "a,b\n1,2\n\"3\"x,4\n",
                "t.csv, line 3: a closing quote is followed by \"x\": double the quotes inside the"
                        + " cell");
    }

    @Test
    void aWordInAColumnThatIsSaidToHoldNumbers() {
        refuses(
                CsvSource.ofBytes("t.csv", "a,b\n1,2\nNA,2\nx,3\n".getBytes(UTF_8)),
                ReadOptions.guess().withType("a", ColumnType.NUMBER),
                "t.csv, line 4, column a: \"x\" is not a number: read the column as words");
    }

    @Test
    void aTypeForAColumnThatThereIsNot() {
        refuses(
                CsvSource.ofBytes("t.csv", "Age,zip\n1,2\n".getBytes(UTF_8)),
                ReadOptions.guess().withType("age ", ColumnType.NUMBER),
                "t.csv: there is no column age : use Age, zip");
    }

    @Test
    void anEncodingOfManyBytes() {
        refuses(
                CsvSource.ofBytes("t.csv", "a,b\n1,2\n".getBytes(UTF_8)),
                ReadOptions.guess().withCharset(java.nio.charset.Charset.forName("Shift_JIS")),
                "t.csv: files in Shift_JIS cannot be read: save the file as UTF-8");
    }

    @Test
    void aCancelledRead() {
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(
                        () ->
                                CsvReader.read(
                                        CsvSource.ofBytes("t.csv", "a,b\n1,2\n".getBytes(UTF_8)),
                                        ReadOptions.guess(),
                                        fraction -> true));
    }

    @Test
    void aSingleRowWithoutNames() {
        Table table = CsvReaderTest.read("1,2", ReadOptions.guess().withFirstRow(FirstRow.VALUES));

        org.assertj.core.api.Assertions.assertThat(table.rows()).isEqualTo(1);
    }

    private static void refuses(String text, String message) {
        refuses(CsvSource.ofBytes("t.csv", text.getBytes(UTF_8)), message);
    }

    private static void refuses(CsvSource source, String message) {
        refuses(source, ReadOptions.guess(), message);
    }

    private static void refuses(CsvSource source, ReadOptions options, String message) {
        assertThatThrownBy(() -> CsvReader.read(source, options, Monitor.NONE))
                .isInstanceOf(DataProblem.class)
                .hasMessage(message);
    }
}
