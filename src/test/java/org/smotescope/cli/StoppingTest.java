package org.smotescope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.smotescope.data.io.AtomicFile;

class StoppingTest extends CommandLine {
    private final PrintWriter talk = new PrintWriter(err, true);

    /// Begins a command on a thread of its own and asks it to leave at once.
    private void stopAtOnce(String... args) throws Exception {
        CompletableFuture<Stopping> begun = new CompletableFuture<>();
        Thread worker =
                new Thread(
                        () -> {
                            try (Stopping stopping = new Stopping(talk)) {
                                begun.complete(stopping);
                                while (!stopping.isAsked()) {
                                    Thread.onSpinWait();
                                }
                                Cli.run(
                                        args,
                                        new PrintWriter(out, true),
                                        talk,
                                        new SmotescopeCommand(Terminal.NONE, stopping));
                            }
                        });
        worker.start();
        begun.get(10, TimeUnit.SECONDS).stop();
        worker.join(10_000);
        assertThat(worker.isAlive()).isFalse();
    }

    @Test
    void longWorkLeavesWithOneLine() throws Exception {
        stopAtOnce("evaluate", input.toString(), "--folds", "5", "--repeats", "1000");

        assertThat(err.toString().strip()).isEqualTo(Stopping.WORDS);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void aCommandThatWritesLeavesEverythingAsItWas() throws Exception {
        Path output = folder.resolve("out.csv");
        Files.writeString(output, "as it was");

        stopAtOnce("resample", input.toString(), "-o", output.toString());

        assertThat(err.toString().strip()).isEqualTo(Stopping.WORDS);
        assertThat(output).hasContent("as it was");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(input, output);
        }
    }

    @Test
    void aHalfWrittenFileIsTakenBack() throws Exception {
        Path output = folder.resolve("out.csv");
        CompletableFuture<Stopping> halfWritten = new CompletableFuture<>();
        Thread worker =
                new Thread(
                        () -> {
                            try (Stopping stopping = new Stopping(talk)) {
                                AtomicFile.write(
                                        output,
                                        null,
                                        to -> {
                                            to.write(new byte[1 << 20]);
                                            halfWritten.complete(stopping);
                                            while (true) {
                                                to.write(new byte[1 << 10]);
                                            }
                                        });
                            }
                        });
        worker.setUncaughtExceptionHandler((_, _) -> {});
        worker.start();
        halfWritten.get(10, TimeUnit.SECONDS).stop();
        worker.join(10_000);

        assertThat(err.toString().strip()).isEqualTo(Stopping.WORDS);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(input);
        }
    }

    @Test
    void whatIsDoneIsNotStopped() {
        Stopping stopping = new Stopping(talk);
        stopping.close();
        stopping.stop();
        assertThat(err.toString()).isEmpty();
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }
}
