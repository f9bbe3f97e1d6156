package org.smotescope.cli;

import picocli.CommandLine;

/// Whether the user wants to see where an error comes from.
final class Debug {
    private Debug() {}

    static boolean isOn(CommandLine line) {
        CommandLine root = line;
        while (root.getParent() != null) {
            root = root.getParent();
        }
        return root.getCommand() instanceof SmotescopeCommand command && command.debug();
    }
}
