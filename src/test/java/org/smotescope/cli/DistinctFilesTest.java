package org.smotescope.cli;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

class DistinctFilesTest {
    @TempDir Path folder;
    private Path file = Path.of("");

    @BeforeEach
    void writeFile() throws IOException {
        file = Files.writeString(folder.resolve("file.csv"), "x");
    }

    private void both(Path one, Path other) {
        CommandSpec spec = CommandSpec.create();
        new picocli.CommandLine(spec);
        new DistinctFiles(spec).and("--output", one).and("--removed", other);
    }

    private void areOne(Path other) {
        assertThatThrownBy(() -> both(file, other))
                .isInstanceOf(ParameterException.class)
                .hasMessageContaining("--removed and --output would both write");
    }

    @Test
    void aFileIsTheSameByWayOfItsLinks() throws IOException {
        areOne(folder.resolve("x/../file.csv").normalize());
        areOne(Files.createSymbolicLink(folder.resolve("soft.csv"), file));
        areOne(Files.createLink(folder.resolve("hard.csv"), file));
    }

    @Test
    void aFileThatIsNotThereYetIsTheSameByWayOfItsFolder() throws IOException {
        Path link =
                Files.createSymbolicLink(
                        folder.resolve("link"), Files.createDirectory(folder.resolve("real")));
        file = folder.resolve("real/new.csv");
        areOne(link.resolve("new.csv"));
    }

    @Test
    void otherFilesAreTwo() throws IOException {
        Path copy = Files.writeString(folder.resolve("copy.csv"), "x");
        assertThatCode(() -> both(file, copy)).doesNotThrowAnyException();
        assertThatCode(() -> both(file, folder.resolve("new.csv"))).doesNotThrowAnyException();
        assertThatCode(() -> both(folder.resolve("no/a.csv"), folder.resolve("no/b.csv")))
                .doesNotThrowAnyException();
    }
}
