package org.smotescope.experiment.python;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/// The Python of this machine, where it has one.
final class Interpreter {
    private Interpreter() {}

    /// Runs a program, or lets the test be skipped where there is no Python 3.
    ///
    /// @param program its source
    /// @param input what it reads
    /// @return what it writes, its complaints among it
    static String run(String program, String input) throws IOException, InterruptedException {
        Process process;
        try {
            ProcessBuilder builder = new ProcessBuilder("python3", "-X", "utf8", "-c", program);
            process = builder.redirectErrorStream(true).start();
        } catch (IOException none) {
            assumeTrue(false, "there is no python3");
            throw none;
        }
        try (OutputStream in = process.getOutputStream()) {
            in.write(input.getBytes(StandardCharsets.UTF_8));
        }
        try (InputStream out = process.getInputStream()) {
            String said = new String(out.readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            return said;
        }
    }
}
