package org.smotescope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.smotescope.experiment.Fixtures;

/// Runs commands in a folder of their own, on a file of two clouds.
abstract class CommandLine {
    @TempDir Path folder;
    Path input = Path.of("");
    final StringWriter out = new StringWriter();
    final StringWriter err = new StringWriter();

    @BeforeEach
    void writeInput() throws IOException {
        input = folder.resolve("data.csv");
        Files.writeString(input, Fixtures.clouds(100, 20, 5));
    }

    int run(String... args) {
        return Cli.run(args, new PrintWriter(out, true), new PrintWriter(err, true));
    }

    JsonNode json() throws IOException {
        return new ObjectMapper().readTree(out.toString());
    }

    static String[] with(String[] args, String... more) {
        return Stream.of(args, more).flatMap(Stream::of).toArray(String[]::new);
    }

    /// Runs a command that must say why in one line and write nothing.
    void refuses(int code, String words, String... args) throws IOException {
        Path output = folder.resolve("never.csv");
        String[] all =
                Stream.concat(Stream.of(args), Stream.of("-o", output.toString()))
                        .toArray(String[]::new);
        assertThat(run(all)).as(err.toString()).isEqualTo(code);
        List<String> lines = err.toString().lines().toList();
        assertThat(lines).hasSize(code == 2 ? 2 : 1);
        assertThat(lines.getFirst()).startsWith("smotescope: ").contains(words);
        assertThat(out.toString()).isEmpty();
        assertThat(output).doesNotExist();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.filter(f -> f.toString().endsWith(".part"))).isEmpty();
        }
    }
}
