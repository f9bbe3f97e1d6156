package org.smotescope.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.smotescope.data.DataProblem;
import org.smotescope.data.Monitor;
import org.smotescope.data.io.CsvReader;
import org.smotescope.data.io.CsvSource;
import org.smotescope.data.io.ReadOptions;
import org.smotescope.data.io.Table;
import org.smotescope.experiment.ResampledExport.Recording;

/// What is written beside resampled rows.
class ResampledExportTest {
    @TempDir private Path folder = Path.of("");

    private final Table table = Fixtures.table(Fixtures.clouds(100, 20, 5));

    private ResampledExport export() {
        Recipe recipe = Recipes.initial(table);
        return ResampledExport.of(WholeFile.resample(table, recipe, Monitor.NONE), table, recipe);
    }

    @Test
    void aFileBesideSaysLineByLineWhatTheColumnsWouldSay() throws IOException {
        Path columns = folder.resolve("columns.csv");
        export().write(columns, Provenance.COLUMNS, Recording.NONE, null, Monitor.NONE);
        Path plain = folder.resolve("plain.csv");
        export().write(plain, Provenance.FILE, Recording.NONE, null, Monitor.NONE);

        List<String> both = Files.readAllLines(columns);
        List<String> rows = Files.readAllLines(plain);
        List<String> beside = Files.readAllLines(folder.resolve("plain-provenance.csv"));
        assertThat(rows).hasSameSizeAs(both).hasSameSizeAs(beside);
        assertThat(beside.getFirst()).isEqualTo("_line,_row,_origin,_base,_neighbour,_gap");
        for (int i = 1; i < both.size(); i++) {
            String cells = beside.get(i).substring(beside.get(i).indexOf(',') + 1);
            assertThat(both.get(i)).isEqualTo(rows.get(i) + "," + cells);
            assertThat(beside.get(i)).startsWith(i + ",");
        }
    }

    @Test
    void theRecordNamesWhatTheRowsAreMadeFrom() throws IOException, NoSuchAlgorithmException {
        Path file = folder.resolve("more.csv");
        export().write(file, Provenance.COLUMNS, Recording.BESIDE, null, Monitor.NONE);

        JsonNode record = new ObjectMapper().readTree(folder.resolve("more-run.json").toFile());
        assertThat(record.at("/data/sha256").asText()).isEqualTo(table.sha256());
        assertThat(record.at("/output/sha256").asText()).isEqualTo(sha256(file));
        assertThat(record.at("/output/rows").asInt()).isEqualTo(200);
        assertThat(record.at("/part").asText()).isEqualTo("whole-file");
        assertThat(record.at("/classes/1/made").asInt()).isEqualTo(80);
        assertThat(record.at("/program/name").asText()).isEqualTo("Smotescope");
        assertThat(record.toString()).doesNotContain(folder.toString());
        // The recipe in it is one that can be run again, with the same bytes.
        Recipe again = RecipeJson.read(record.get("recipe").toString());
        Path second = folder.resolve("again.csv");
        ResampledExport.of(WholeFile.resample(table, again, Monitor.NONE), table, again)
                .write(second, Provenance.COLUMNS, Recording.BESIDE, null, Monitor.NONE);
        assertThat(sha256(second)).isEqualTo(sha256(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "windows-1252"})
    void howTheFileWasReadReadsItAlike(String charset) {
        String mark = charset.equals("UTF-16LE") || charset.equals("UTF-8") ? "\ufeff" : "";
        byte[] bytes =
                (mark + Fixtures.clouds(100, 20, 5).replace("class", "Gr\u00f6\u00dfe"))
                        .getBytes(Charset.forName(charset));
        CsvSource source = CsvSource.ofBytes("test.csv", bytes);
        Table guessed = CsvReader.read(source, ReadOptions.guess(), Monitor.NONE);
        Recipe recipe = Recipes.initial(guessed);
        ResampledExport export =
                ResampledExport.of(
                        WholeFile.resample(guessed, recipe, Monitor.NONE), guessed, recipe);

        Table told = CsvReader.read(source, export.read(), Monitor.NONE);

        assertThat(told.dialect()).isEqualTo(guessed.dialect());
        assertThat(told.rowKeys()).isEqualTo(guessed.rowKeys());
        assertThat(told.columns().getFirst().name()).isEqualTo("id");
        assertThat(told.columns().getLast().name()).isEqualTo("Gr\u00f6\u00dfe");
    }

    @Test
    void nothingElseIsWrittenUnlessAskedFor() throws IOException {
        export().write(
                        folder.resolve("alone.csv"),
                        Provenance.NONE,
                        Recording.NONE,
                        null,
                        Monitor.NONE);
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void theFileThatWasReadIsNotReplacedByWhatStandsBeside() throws IOException {
        Path input = folder.resolve("more-run.json");
        Files.writeString(input, "mine");
        Path file = folder.resolve("more.csv");
        ResampledExport export = export();

        assertThatThrownBy(
                        () ->
                                export.write(
                                        file,
                                        Provenance.COLUMNS,
                                        Recording.BESIDE,
                                        input,
                                        Monitor.NONE))
                .isInstanceOf(DataProblem.class);
        assertThat(input).hasContent("mine");
    }

    private static String sha256(Path file) throws IOException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file)));
    }
}
