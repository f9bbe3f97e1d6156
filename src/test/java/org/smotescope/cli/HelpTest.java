package org.smotescope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// What the command line says of itself.
class HelpTest extends CommandLine {
    private static Stream<String> commands() {
        return new picocli.CommandLine(
                        new SmotescopeCommand(
                                Terminal.NONE, new Stopping(new PrintWriter(new StringWriter()))))
                .getSubcommands().keySet().stream();
    }

    /// Nobody guesses what a paramLabel looks like when filled in.
    @TestFactory
    Stream<DynamicTest> everyCommandShowsAnExampleOfItself() {
        return commands()
                .map(
                        name ->
                                DynamicTest.dynamicTest(
                                        name,
                                        () -> {
                                            out.getBuffer().setLength(0);
                                            assertThat(run(name, "--help")).isZero();
                                            assertThat(out.toString())
                                                    .containsPattern(
                                                            "Example: .*smotescope " + name);
                                        }));
    }

    @Test
    void theVersionIsSaid() {
        assertThat(run("--version")).isZero();
        assertThat(out.toString()).startsWith("smotescope ");
    }

    @Test
    void bashCompletesCommandsAndOptions() throws IOException, InterruptedException {
        assertThat(run("completion")).isZero();
        String script = out.toString();
        assertThat(script).contains("_complete_smotescope");
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "there is no bash");
        Path file = folder.resolve("completion.sh");
        Files.writeString(file, script);

        assertThat(completed(file, "smotescope", "comp")).contains("compare", "completion");
        assertThat(completed(file, "smotescope", "compare", "--samp")).contains("--samplers");
    }

    /// What bash proposes behind these words.
    private static List<String> completed(Path script, String... words)
            throws IOException, InterruptedException {
        String typed = String.join(" ", words);
        String program =
                "source %s; COMP_WORDS=(%s); COMP_CWORD=%d; COMP_LINE='%s'; COMP_POINT=%d;"
                                .formatted(script, typed, words.length - 1, typed, typed.length())
                        + " _complete_smotescope; printf '%s\\n' \"${COMPREPLY[@]}\"";
        Process bash =
                new ProcessBuilder("/bin/bash", "-c", program).redirectErrorStream(true).start();
        List<String> lines = new String(bash.getInputStream().readAllBytes()).lines().toList();
        assertThat(bash.waitFor()).as(String.join("\n", lines)).isZero();
        return lines;
    }
}
