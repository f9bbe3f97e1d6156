package org.smotescope.data.synth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.smotescope.data.Classes;
import org.smotescope.data.Dataset;
import org.smotescope.data.Monitor;
import org.smotescope.data.NumericColumn;
import org.smotescope.data.Role;
import org.smotescope.data.Schema;
import org.smotescope.data.io.CsvReader;
import org.smotescope.data.io.Datasets;
import org.smotescope.data.io.Dialect;
import org.smotescope.data.io.ReadOptions;
import org.smotescope.data.io.SchemaGuess;
import org.smotescope.data.io.Table;

class GeneratorsTest {
    private static final Path COMMITTED = Path.of("sample-data");

    @Test
    void makesTheCommittedFilesAgain(@TempDir Path folder) throws IOException {
        Generators.writeAll(folder);

        for (String name : Generators.names()) {
            assertThat(folder.resolve(name)).hasSameBinaryContentAs(COMMITTED.resolve(name));
        }
        assertThat(folder.resolve(Manifest.FILE_NAME))
                .hasSameBinaryContentAs(COMMITTED.resolve(Manifest.FILE_NAME));
        try (var files = Files.list(COMMITTED)) {
            assertThat(files).hasSize(Generators.names().size() + 1);
        }
    }

    @ParameterizedTest
    @MethodSource("org.smotescope.data.synth.Samples#all")
    void samplesOpenWithEverythingGuessed(Manifest.Entry entry) {
        Table table =
                CsvReader.read(Samples.source(entry.name()), ReadOptions.guess(), Monitor.NONE);
        Dataset dataset = Datasets.of(table, SchemaGuess.guess(table));
        Classes classes = dataset.classes();

        assertThat(table.sha256()).isEqualTo(entry.sha256());
        assertThat(table.rows()).isEqualTo(entry.rows());
        assertThat(classes.labels().get(classes.minority())).isEqualTo(entry.minority());
        int[] counts = classes.counts();
        for (int c = 0; c < counts.length; c++) {
            assertThat(entry.classes()).contains(classes.labels().get(c) + " " + counts[c]);
        }
    }

    @Test
    void pumpFailuresIsGermanAndHasEveryKindOfColumn() {
        Table table =
                CsvReader.read(
                        Samples.source("pump-failures.csv"), ReadOptions.guess(), Monitor.NONE);
        Schema schema = SchemaGuess.guess(table);

        assertThat(table.dialect().delimiter()).isEqualTo(';');
        assertThat(table.dialect().decimal()).isEqualTo(',');
        assertThat(table.dialect().firstRow()).isEqualTo(Dialect.FirstRow.NAMES);
        assertThat(schema.names(Role.FEATURE))
                .containsExactly("vibration", "temperature", "pressure", "hours", "site");
        assertThat(schema.target()).isEqualTo("failed");
        assertThat(schema.names(Role.ID)).containsExactly("pump_id");
        NumericColumn pressure = (NumericColumn) table.columns().get(2);
        assertThat(pressure.missingCount()).isEqualTo(12);
    }

    @Test
    void refusesASampleThatThereIsNot() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Samples.source("../pom.xml"))
                .withMessage("no such sample: ../pom.xml");
    }
}
