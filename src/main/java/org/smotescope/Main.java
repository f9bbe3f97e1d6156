package org.smotescope;

import org.smotescope.cli.Cli;

/// Opens the window, or runs a command of the command line.
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.exit(Cli.run(args));
    }
}
