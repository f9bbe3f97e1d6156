package org.smotescope.data.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.smotescope.data.CategoricalColumn;
import org.smotescope.data.Column;
import org.smotescope.data.ColumnType;
import org.smotescope.data.Monitor;
import org.smotescope.data.NumericColumn;

class CsvReaderTest {
    static Table read(String text) {
        return read(text, ReadOptions.guess());
    }

    static Table read(String text, ReadOptions options) {
        return CsvReader.read(
                CsvSource.ofBytes("test.csv", text.getBytes(UTF_8)), options, Monitor.NONE);
    }

    static String row(Table table, int row) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        table.raw().writeRow(row, out);
        return out.toString(table.dialect().charset());
    }

    static List<String> names(Table table) {
        return table.columns().stream().map(Column::name).toList();
    }

    @Test
    void readsNumbersAndWords() throws IOException {
        Table table = read("a,b,class\n1,2.5,x\n-3,,y\n4e2,7,x\n");

        assertThat(names(table)).containsExactly("a", "b", "class");
        assertThat(((NumericColumn) table.columns().get(0)).toArray())
                .containsExactly(1.0, -3.0, 400.0);
        assertThat(table.columns().get(1).isMissing(1)).isTrue();
        CategoricalColumn words = (CategoricalColumn) table.columns().get(2);
        assertThat(words.dictionary()).containsExactly("x", "y");
        assertThat(words.get(1)).isEqualTo("y");
        assertThat(row(table, 1)).isEqualTo("-3,,y");
        assertThat(table.raw().header()).isEqualTo("a,b,class".getBytes(UTF_8));
        assertThat(table.sha256())
                .isEqualTo(Sha256.of("a,b,class\n1,2.5,x\n-3,,y\n4e2,7,x\n".getBytes(UTF_8)));
    }

    @Test
    void keepsQuotedLinesAndUmlautsByteForByte() throws IOException {
        String first = "\"größer\nals \"\"€\"\" 😀\";1,5";
        Table table = read("größe;x\r\n" + first + "\r\n\r\nklein;2,5");

        assertThat(table.rows()).isEqualTo(2);
        assertThat(row(table, 0)).isEqualTo(first);
        assertThat(row(table, 1)).isEqualTo("klein;2,5");
        assertThat(table.raw().line(0)).isEqualTo(2);
        assertThat(table.raw().line(1)).isEqualTo(5);
        assertThat(table.raw().lineEnd()).isEqualTo("\r\n");
        assertThat(table.raw().endsWithLineEnd()).isFalse();
        assertThat(((CategoricalColumn) table.columns().get(0)).get(0))
                .isEqualTo("größer\nals \"€\" 😀");
        assertThat(((NumericColumn) table.columns().get(1)).get(1)).isEqualTo(2.5);
    }

    @Test
    void readsTextThatStopsBeingUtf8AsWindows1252() {
        byte[] bytes = ("a,b\nx,1\n" + "ä,2\n").getBytes(Charset.forName("windows-1252"));

        Table table =
                CsvReader.read(
                        CsvSource.ofBytes("t.csv", bytes), ReadOptions.guess(), Monitor.NONE);

        assertThat(table.dialect().charset().name()).isEqualTo("windows-1252");
        assertThat(((CategoricalColumn) table.columns().get(0)).get(1)).isEqualTo("ä");
    }

    @Test
    void readsAColumnAsWordsThatHasAWordFarDown() {
        StringBuilder text = new StringBuilder("a,b\n");
        for (int i = 0; i < 3000; i++) {
            text.append(i).append(',').append(i).append('\n');
        }
        Table table = read(text + "x,1\n");

        assertThat(table.columns().get(0)).isInstanceOf(CategoricalColumn.class);
        assertThat(((CategoricalColumn) table.columns().get(0)).get(7)).isEqualTo("7");
        assertThat(table.columns().get(1)).isInstanceOf(NumericColumn.class);
    }

    @Test
    void readsAColumnAsTheOptionsSay() {
        Table table =
                read(
                        "zip,n\n01,1\n1,2\n",
                        ReadOptions.guess().withType("zip", ColumnType.CATEGORY));

        assertThat(((CategoricalColumn) table.columns().get(0)).dictionary())
                .containsExactly("01", "1");
    }

    @Test
    void readsASplitFromAColumn() {
        Table table = read("a,part\n1,train\n2,test\n3,train\n");

        assertThat(SplitColumn.read(table, "part").test()).containsExactly(1);
        assertThatThrownBy(() -> SplitColumn.read(table, "parts"))
                .hasMessage("test.csv: there is no column parts: use part, a");
        assertThatThrownBy(() -> SplitColumn.read(table, "a"))
                .hasMessageStartingWith("test.csv, column a: the split column holds numbers");
    }
}
