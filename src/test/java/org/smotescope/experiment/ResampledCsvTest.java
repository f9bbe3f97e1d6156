package org.smotescope.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.smotescope.data.DataProblem;
import org.smotescope.data.Monitor;
import org.smotescope.data.PrepareRules;
import org.smotescope.data.io.Table;

class ResampledCsvTest {
    @TempDir private Path folder;

    private static String pumps() {
        StringBuilder text = new StringBuilder("id;site;a;b;failed\n");
        for (int i = 0; i < 60; i++) {
            text.append('p').append(i).append(";mill;").append(i % 9).append(",5;");
            text.append(i).append(',').append(i % 7).append(i % 6 == 0 ? ";yes\n" : ";no\n");
        }
        return text.toString();
    }

    private List<String> export(String text, String sampler, Provenance provenance)
            throws IOException {
        Table table = Fixtures.table(text);
        Recipe recipe = Recipes.initial(table);
        WholeFile whole =
                WholeFile.resample(
                        table,
                        recipe.withResample(recipe.resample().withSampler(sampler)),
                        Monitor.NONE);
        Path file = folder.resolve("out.csv");
        ResampledCsv.write(
                table, whole.schema(), whole.resampling(), provenance, file, null, Monitor.NONE);
        return Files.readAllLines(file);
    }

    @Test
    void newRowsAreWrittenInTheDialectOfTheFile() throws IOException {
        List<String> lines = export(pumps(), "smote", Provenance.NONE);
        assertThat(lines.subList(0, 61)).isEqualTo(pumps().lines().toList());
        assertThat(lines).hasSize(101);
        // No id, no site (words are left out), decimal commas, the class.
        assertThat(lines.subList(61, 101))
                .allMatch(line -> line.matches(";;[\\d,E-]+;[\\d,E-]+;yes"));
    }

    @Test
    void wordsThatWereVotedForAreWrittenAsTheFileHasThem() throws IOException {
        String text = pumps().replaceAll("(p\\d*[02468]);mill", "$1;\"quay; north\"");
        List<String> lines = export(text, "smote-nc", Provenance.COLUMNS);
        assertThat(lines).hasSize(101);
        assertThat(lines.subList(61, 101))
                .allMatch(
                        line ->
                                line.matches(
                                        ";(mill|\"quay; north\");[\\d,E-]+;[\\d,E-]+;yes;new \\d+;voted;"
                                                + "\\d+;\\d+;0(,[\\dE-]+)?"));
        assertThat(lines.subList(61, 101)).anyMatch(line -> line.contains("\"quay; north\""));
    }

    @Test
    void anEmptyCellThatWonIsWrittenEmpty() throws IOException {
        Table table = Fixtures.table(pumps().replaceAll("(p\\d*[02468]);mill", "$1;"));
        Recipe recipe = Recipes.initial(table);
        WholeFile whole =
                WholeFile.resample(
                        table,
                        recipe.withPrepare(
                                        recipe.prepare().withMissing(PrepareRules.Missing.CATEGORY))
                                .withResample(recipe.resample().withSampler("smote-nc")),
                        Monitor.NONE);
        assertThat(whole.notes().getFirst().words())
                .isEqualTo("30 empty cells of site count as a word of its own.");
        Path file = folder.resolve("out.csv");
        ResampledCsv.write(
                table,
                whole.schema(),
                whole.resampling(),
                Provenance.NONE,
                file,
                null,
                Monitor.NONE);
        List<String> lines = Files.readAllLines(file);
        // All pumps that failed have an even number, so none has a site.
        assertThat(lines.subList(61, 101))
                .allMatch(line -> line.matches(";;[\\d,E-]+;[\\d,E-]+;yes"));
    }

    @Test
    void copiesAreWholeRowsOfTheFile() throws IOException {
        List<String> lines = export(pumps(), "random-over", Provenance.NONE);
        assertThat(pumps().lines().toList()).containsAll(lines.subList(61, 101));
    }

    @Test
    void keptRowsStandInTheOrderOfTheFile() throws IOException {
        List<String> lines = export(pumps(), "random-under", Provenance.NONE);
        assertThat(lines).hasSize(21);
        assertThat(pumps().lines().toList()).containsSubsequence(lines);
    }

    @Test
    void anExportCanBeOpenedAgainAndItsProvenanceIsNoFeature() throws IOException {
        String again = String.join("\n", export(pumps(), "smote", Provenance.COLUMNS)) + "\n";
        Table table = Fixtures.table(again);
        assertThat(
                        new Runner(table)
                                .run(Recipes.initial(table), Monitor.NONE)
                                .prepared()
                                .train()
                                .features())
                .extracting(column -> column.name())
                .containsExactly("a", "b");
        assertThatThrownBy(() -> export(again, "smote", Provenance.COLUMNS))
                .isInstanceOf(DataProblem.class)
                .hasMessageContaining("already has a column _row");
    }
}
