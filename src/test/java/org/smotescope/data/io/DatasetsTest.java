package org.smotescope.data.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.smotescope.data.CategoricalColumn;
import org.smotescope.data.Classes;
import org.smotescope.data.Column;
import org.smotescope.data.ColumnType;
import org.smotescope.data.DataProblem;
import org.smotescope.data.Dataset;
import org.smotescope.data.Role;
import org.smotescope.data.Schema;

class DatasetsTest {
    private static Schema guess(String text) {
        return SchemaGuess.guess(CsvReaderTest.read(text));
    }

    private static Dataset dataset(String text, String target) {
        Table table = CsvReaderTest.read(text);
        return Datasets.of(table, SchemaGuess.guess(table).withTarget(target));
    }

    static List<Arguments> targets() {
        return List.of(
                Arguments.of("a,b,class\n1.5,2,x\n2.5,3,y\n3.5,2,x\n", "class"),
                Arguments.of("churn,a,b\n0,1.5,x\n1,2.5,y\n0,3.5,y\n", "churn"),
                Arguments.of("Class,a,b\n0,1.5,x\n1,2.5,y\n0,3.5,y\n", "Class"),
                Arguments.of("y,default,a\n1.5,0,3\n2.5,1,4\n", "y"),
                Arguments.of("a,b,c\n1.5,x,7\n2.5,y,7\n3.5,x,7\n", "b"));
    }

    @ParameterizedTest
    @MethodSource("targets")
    void guessesTheTarget(String text, String target) {
        Schema schema = guess(text);

        assertThat(schema.target()).isEqualTo(target);
        assertThat(schema.columns().get(schema.indexOf(target)).type())
                .isEqualTo(ColumnType.CATEGORY);
    }

    @Test
    void aTargetNameOnAMeasuringColumnIsAFeature() {
        StringBuilder text = new StringBuilder("y,group\n");
        for (int i = 0; i < 40; i++) {
            text.append(i * 1.5).append(',').append(i % 3).append('\n');
        }

        assertThat(guess(text.toString()).target()).isEqualTo("group");
    }

    @Test
    void findsNamesOfRowsButNeverAmongMeasurements() {
        StringBuilder text = new StringBuilder("id,code,size,customer_id,note,class\n");
        for (int i = 0; i < 40; i++) {
            text.append(i + 7).append(",P-").append(i).append(',').append(i * 0.37);
            text.append(',').append(i % 5).append(",w").append(i % 4).append(',');
            text.append(i % 2 == 0 ? "x" : "y").append('\n');
        }

        Schema schema = guess(text.toString());

        assertThat(schema.names(Role.ID)).containsExactly("id", "code");
        assertThat(schema.names(Role.FEATURE)).containsExactly("size", "customer_id", "note");
        assertThat(schema.columns().get(1).type()).isEqualTo(ColumnType.TEXT);
        assertThat(schema.columns().get(4).type()).isEqualTo(ColumnType.CATEGORY);
    }

    @Test
    void allDifferentRealNumbersAreAFeatureEvenWhenNamedId() {
        assertThat(guess("id,class\n0.5,x\n1.5,y\n2.25,x\n").names(Role.FEATURE))
                .containsExactly("id");
    }

    @Test
    void rolesAndTypesCanBeChanged() {
        Schema schema = guess("a,b,class\n1,2,x\n3,4,y\n");

        Schema changed = schema.withTarget("a").withRole("b", Role.IGNORE);

        assertThat(changed.target()).isEqualTo("a");
        assertThat(changed.names(Role.FEATURE)).containsExactly("class");
        assertThat(changed.withRole("class", Role.TARGET).names(Role.FEATURE)).containsExactly("a");
        assertThat(schema.target()).isEqualTo("class");
    }

    @Test
    void sortsLabelsByNumberOrByCodePoint() {
        assertThat(labels("v,class\n1,10\n2,9\n3,10\n4,-1\n")).containsExactly("-1", "9", "10");
        assertThat(labels("v,class\n1,b\n2,B\n3,a\n4,\uFF5E\n5,😀\n"))
                .containsExactly("B", "a", "b", "\uFF5E", "😀");
        assertThat(labels("v,class\n1,1.0\n2,0\n3,1.0\n")).containsExactly("0", "1.0");
        assertThat(labels("v;class\n1,5;0,5\n2,5;0,25\n")).containsExactly("0,25", "0,5");
    }

    private static List<String> labels(String text) {
        return dataset(text, "class").classes().labels();
    }

    @Test
    void keepsTheOrderOfTheFileAndTheCodesOfTheRows() {
        Dataset dataset = dataset("b,class,a\n1,y,2\n3,x,4\n5,y,6\n", "class");

        assertThat(dataset.features().stream().map(Column::name)).containsExactly("b", "a");
        Classes classes = dataset.classes();
        assertThat(classes.codes()).containsExactly(1, 0, 1);
        assertThat(dataset.matrix().row(2)).containsExactly(5, 6);
        assertThat(dataset.place(1, "a")).isEqualTo(new DataProblem.Place("test.csv", 3, "a"));
    }

    @Test
    void numbersTakenAsWordsKeepTheirText() {
        Table table = CsvReaderTest.read("zip,class\n01,x\n2,y\n01,x\n,y\n");
        Schema schema = SchemaGuess.guess(table).withType("zip", ColumnType.CATEGORY);

        CategoricalColumn zip =
                (CategoricalColumn) Datasets.of(table, schema).features().getFirst();

        assertThat(zip.dictionary()).containsExactly("01", "2");
        assertThat(zip.isMissing(3)).isTrue();
    }

    @Test
    void refusesATargetThatThereIsNot() {
        assertThatThrownBy(() -> dataset("amount,klass,kind\n1,x,a\n2,y,b\n", "class"))
                .isInstanceOf(DataProblem.class)
                .hasMessageStartingWith("test.csv: there is no column class: use klass")
                .extracting(problem -> ((DataProblem) problem).mends().getFirst())
                .isEqualTo(new DataProblem.Mend("use klass", "data.target", "klass"));
    }

    static List<Arguments> refused() {
        return List.of(
                Arguments.of(
                        "a,class\n1,x\n2,\n3,?\n",
                        "test.csv, line 3, column class: 2 rows have no class, this is the first:"
                                + " fill the cell in or delete the line"),
                Arguments.of(
                        "a,class\n1,no\n2,no\n",
                        "test.csv: class has only 1 class (no): choose another target"),
                Arguments.of("a,class\n1,no\n", "test.csv: the file has only 1 row: add rows"),
                Arguments.of(
                        "a,class\n1,x\n\ninf,y\n",
                        "test.csv, line 4, column a: the number is infinite or too large: correct"
                                + " the cell or empty it, or ignore the column"),
                Arguments.of(
                        "a,class\n-1e400,x\n2,y\n",
                        "test.csv, line 2, column a: the number is infinite or too large: correct"
                                + " the cell or empty it, or ignore the column"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refusesWithPlaceAndMend(String text, String message) {
        assertThatThrownBy(() -> dataset(text, "class"))
                .isInstanceOf(DataProblem.class)
                .hasMessage(message);
    }

    @Test
    void refusesATargetThatMeasures() {
        StringBuilder text = new StringBuilder("a,class\n");
        for (int i = 0; i < 100; i++) {
            text.append(i).append(',').append(i * 0.5).append('\n');
        }

        assertThatThrownBy(() -> dataset(text.toString(), "class"))
                .hasMessage(
                        "test.csv: class has 100 different values in 100 rows, so it names no"
                                + " classes: choose another target");
    }

    @Test
    void refusesWordsWhereNumbersAreWanted() {
        Table table = CsvReaderTest.read("a,class\n1,x\nlots,y\n");
        Schema schema = SchemaGuess.guess(table).withType("a", ColumnType.NUMBER);

        assertThatThrownBy(() -> Datasets.of(table, schema))
                .hasMessage(
                        "test.csv, line 3, column a: \"lots\" is not a number: take the column as"
                                + " words");
        assertThatThrownBy(
                        () ->
                                Datasets.of(
                                        table,
                                        SchemaGuess.guess(table)
                                                .withRole("a", Role.IGNORE)
                                                .withTarget("class")))
                .hasMessage("test.csv: no column is a feature: give a column the role feature");
    }
}
