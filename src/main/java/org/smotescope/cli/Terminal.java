package org.smotescope.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine;

/// Whether somebody watches what a command says while it works.
enum Terminal {
    /// Talk goes to a file or to another program.
    NONE,
    /// Talk goes to a screen, where a line can be written over.
    WATCHED;

    /// What standard error is on Linux.
    private static final Path ERROR = Path.of("/proc/self/fd/2");

    /// Where standard error goes. Only Linux tells; elsewhere it counts as watched where the other
    /// two streams are a terminal.
    static Terminal ofStandardError() {
        if (Files.isSymbolicLink(ERROR)) {
            try {
                String target = Files.readSymbolicLink(ERROR).toString();
                return target.matches("/dev/(pts/\\d+|tty.*|console)") ? WATCHED : NONE;
            } catch (IOException unreadable) {
                return NONE;
            }
        }
        Console console = System.console();
        return console != null && console.isTerminal() ? WATCHED : NONE;
    }

    /// What the program was started with.
    static Terminal of(CommandLine line) {
        return SmotescopeCommand.of(line).watched();
    }
}
