package org.smotescope.data.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.smotescope.data.DataProblem;

class AtomicFileTest {
    private static final AtomicFile.Contents NEW = out -> out.write('n');

    @TempDir private Path folder;
    private Path input;

    @BeforeEach
    void makeInput() throws IOException {
        input = Files.writeString(folder.resolve("in.csv"), "input");
    }

    @Test
    void makesAndReplacesFiles() throws IOException {
        Path target = folder.resolve("out.csv");

        AtomicFile.write(target, input, out -> out.write(new byte[200_000]));
        assertThat(target).hasSize(200_000);
        AtomicFile.write(target, input, NEW);

        assertThat(target).hasContent("n");
        assertThat(names()).containsExactly("in.csv", "out.csv");
    }

    @Test
    void neverWritesToTheInput() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("soft.csv"), input);
        Path hard = Files.createLink(folder.resolve("hard.csv"), input);

        for (Path target : new Path[] {input, link, hard, folder.resolve("./in.csv")}) {
            assertThatThrownBy(() -> AtomicFile.write(target, input, NEW))
                    .isInstanceOf(DataProblem.class)
                    .hasMessageEndingWith(
                            ": this is the file that is being read, and it is never written to:"
                                    + " choose another name");
        }
        assertThat(input).hasContent("input");
    }

    @Test
    void replacesWhatALinkPointsAtAndKeepsTheLink() throws IOException {
        Path other = Files.writeString(folder.resolve("other.csv"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("soft.csv"), other);

        AtomicFile.write(link, input, NEW);

        assertThat(other).hasContent("n");
        assertThat(link).isSymbolicLink();
    }

    @Test
    void aFailureOrCancelLeavesWhatWasThereAndNothingElse() throws IOException {
        Path target = Files.writeString(folder.resolve("out.csv"), "old");

        assertThatThrownBy(
                        () ->
                                AtomicFile.write(
                                        target,
                                        input,
                                        out -> {
                                            out.write(new byte[100_000]);
                                            throw new CancellationException("cancelled");
                                        }))
                .isInstanceOf(CancellationException.class);
        assertThatThrownBy(
                        () ->
                                AtomicFile.write(
                                        target,
                                        input,
                                        out -> {
                                            throw new IOException("No space left on device");
                                        }))
                .isInstanceOf(DataProblem.class)
                .hasMessage(
                        "out.csv: the file cannot be written (No space left on device): check the"
                                + " free space or choose another folder");

        assertThat(target).hasContent("old");
        assertThat(names()).containsExactly("in.csv", "out.csv");
    }

    @Test
    void refusesAFolderAndAMissingFolder() {
        assertThatThrownBy(() -> AtomicFile.write(folder, null, NEW))
                .hasMessageContaining("this is a folder, not a file");
        assertThatThrownBy(() -> AtomicFile.write(folder.resolve("no/out.csv"), null, NEW))
                .isInstanceOf(DataProblem.class)
                .hasMessageContaining("there is no folder ");
    }

    private Stream<String> names() throws IOException {
        return Files.list(folder).map(path -> path.getFileName().toString()).sorted();
    }
}
