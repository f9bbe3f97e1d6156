package org.smotescope.cli;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.smotescope.experiment.Fixtures;
import picocli.CommandLine;

class ProgressLineTest {
    private final StringWriter text = new StringWriter();
    private long nanos = 1_000;
    private final ProgressLine line =
            new ProgressLine(new PrintWriter(text, true), "Evaluating", () -> nanos, () -> false);

    private String after(double seconds, double fraction) {
        nanos += (long) (seconds * 1e9);
        text.getBuffer().setLength(0);
        assertThat(line.report(fraction)).as("never cancelled").isFalse();
        return text.toString();
    }

    @Test
    void whatIsDoneSoonNeedsNoWord() {
        assertThat(after(0.4, 0.9)).isEmpty();
        line.wipe();
        assertThat(text.toString()).isEmpty();
    }

    @Test
    void saysHowFarAndThenHowLong() {
        assertThat(after(0.6, 0.114)).isEqualTo("\rEvaluating: 11 %");
        assertThat(after(0.05, 0.12)).as("at most ten times a second").isEmpty();
        assertThat(after(1.85, 0.25)).isEqualTo("\rEvaluating: 25 %, 8 s left");
        assertThat(after(0.5, 0.2)).as("never back").isEqualTo("\rEvaluating: 25 %, 9 s left");
        assertThat(after(997, 0.5)).isEqualTo("\rEvaluating: 50 %, 17 min left");
        assertThat(after(1, 0.999))
                .as("a shorter line covers a longer one")
                .isEqualTo("\rEvaluating: 99 %, 1 s left   ");
    }

    @Test
    void takesItselfAway() {
        after(1, 0.5);
        text.getBuffer().setLength(0);
        line.wipe();
        assertThat(text.toString())
                .isEqualTo("\r" + " ".repeat("Evaluating: 50 %".length()) + "\r");
    }

    @Test
    void onlyWhereSomebodyWatches() {
        assertThat(Terminal.of(new CommandLine(root(Terminal.WATCHED))))
                .isEqualTo(Terminal.WATCHED);
        CommandLine watched = new CommandLine(root(Terminal.WATCHED));
        CommandLine evaluate = requireNonNull(watched.getSubcommands().get("evaluate"));
        assertThat(ProgressLine.<Object>during(evaluate, "Evaluating", monitor -> monitor))
                .isInstanceOf(ProgressLine.class);
        CommandLine alone = new CommandLine(root(Terminal.NONE));
        StringWriter err = new StringWriter();
        CommandLine unwatched = requireNonNull(alone.getSubcommands().get("evaluate"));
        unwatched.setErr(new PrintWriter(err, true));
        assertThat(ProgressLine.<Object>during(unwatched, "x", monitor -> monitor))
                .isNotInstanceOf(ProgressLine.class);
        assertThat(ProgressLine.<Boolean>during(unwatched, "x", monitor -> monitor.report(0.5)))
                .isFalse();
        assertThat(err.toString()).isEmpty();
    }

    private static SmotescopeCommand root(Terminal watched) {
        return new SmotescopeCommand(watched, new Stopping(new PrintWriter(new StringWriter())));
    }

    @Test
    void aFailureLeavesNoLineBehind() {
        CommandLine watched = new CommandLine(root(Terminal.WATCHED));
        StringWriter err = new StringWriter();
        watched.setErr(new PrintWriter(err, true));
        assertThatThrownBy(
                        () ->
                                ProgressLine.during(
                                        watched,
                                        "Evaluating",
                                        monitor -> {
                                            long end = System.nanoTime() + 700_000_000L;
                                            while (System.nanoTime() < end) {
                                                monitor.report(0.5);
                                            }
                                            throw new IllegalStateException("broken");
                                        }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(err.toString()).contains("\rEvaluating: 50 %").endsWith("\r");
    }

    @Test
    void dataStaysTheSameWhereSomebodyWatches(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("data.csv");
        Files.writeString(file, Fixtures.clouds(100, 20, 5));
        String[] args = {"evaluate", file.toString(), "--sweep", "4", "--folds", "3"};
        assertThat(out(args, Terminal.WATCHED)).isEqualTo(out(args, Terminal.NONE));
    }

    private static String out(String[] args, Terminal watched) {
        StringWriter out = new StringWriter();
        int code =
                Cli.run(
                        args,
                        new PrintWriter(out, true),
                        new PrintWriter(new StringWriter(), true),
                        root(watched));
        assertThat(code).isZero();
        return out.toString();
    }
}
