package org.smotescope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// `diagnose`: what is said of new rows.
class DiagnoseCommandTest extends CommandLine {
    @Test
    void everyFigureIsTold() throws IOException {
        assertThat(run("diagnose", input.toString())).isZero();
        assertThat(out.toString()).startsWith("yes: 80 new rows beside 20 original ones");
        assertThat(out.toString())
                .contains("Nearer to another class")
                .contains("Between separated clusters")
                .contains("Made from noise")
                .contains("Over-used bases")
                .contains("Duplicates")
                .contains("Distance to original rows")
                .contains("Column drift");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(input);
        }
    }

    @Test
    void machinesGetTheRows() throws IOException {
        assertThat(run("diagnose", input.toString(), "--sampler", "random-over", "--json"))
                .isZero();
        JsonNode yes = json().get("classes").get(0);
        assertThat(yes.get("class").asText()).isEqualTo("yes");
        JsonNode figures = yes.get("figures");
        assertThat(figures.fieldNames())
                .toIterable()
                .containsExactly(
                        "invaded",
                        "bridging",
                        "noise",
                        "overused",
                        "duplicates",
                        "distance",
                        "drift");
        assertThat(figures.get("duplicates").get("value").asDouble()).isEqualTo(1.0);
        assertThat(figures.get("duplicates").get("newRows")).hasSize(80);
        assertThat(figures.get("duplicates").get("newRows").get(0).asInt()).isEqualTo(1);
        assertThat(figures.get("bridging").get("absent").asText()).contains("between two rows");
        assertThat(figures.get("bridging").has("value")).isFalse();
        assertThat(figures.get("drift").get("columns")).hasSize(3);
    }

    @Test
    void nothingAddedIsSaid() {
        assertThat(run("diagnose", input.toString(), "--sampler", "random-under")).isZero();
        assertThat(out.toString().lines().toList())
                .isEqualTo(List.of("No rows were added: there is nothing to judge."));
    }
}
