package org.smotescope.cli;

import picocli.CommandLine;

/// Whether the user wants to see where an error comes from.
final class Debug {
    private Debug() {}

    static boolean isOn(CommandLine line) {
        return SmotescopeCommand.of(line).debug();
    }
}
