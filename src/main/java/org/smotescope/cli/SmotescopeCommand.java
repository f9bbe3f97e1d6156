package org.smotescope.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/// The root of all commands.
@Command(
        name = "smotescope",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "See what resampling does to imbalanced data, and whether it helped.",
        footer = {
            "",
            "Example: smotescope resample data.csv --target class --sampler smote -o more.csv",
            "Without a command, or with the name of a CSV file alone, the window opens.",
            "Exit codes: 0 done; 1 a problem of the file or its rows; 2 a mistake in the command,"
                    + " such as an unknown sampler or a setting out of its range; 130 stopped by Ctrl-C."
        },
        subcommands = {
            InspectCommand.class,
            SamplersCommand.class,
            DescribeCommand.class,
            ClassifiersCommand.class,
            ResampleCommand.class,
            DiagnoseCommand.class,
            EvaluateCommand.class,
            CompareCommand.class,
            RunCommand.class,
            CodeCommand.class,
            GenerateCommand.class,
            CompletionCommand.class
        })
final class SmotescopeCommand implements Runnable {
    @Spec private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "Print where an error comes from.")
    private boolean debug;

    private final Terminal watched;
    private final Stopping stopping;

    /// @param watched whether somebody watches what it says
    /// @param stopping who may ask it to leave
    SmotescopeCommand(Terminal watched, Stopping stopping) {
        this.watched = watched;
        this.stopping = stopping;
    }

    /// The root of a command.
    static SmotescopeCommand of(CommandLine line) {
        CommandLine root = line;
        while (root.getParent() != null) {
            root = root.getParent();
        }
        return root.getCommand();
    }

    Stopping stopping() {
        return stopping;
    }

    Terminal watched() {
        return watched;
    }

    boolean debug() {
        return debug;
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "a command is missing: see smotescope --help");
    }
}
