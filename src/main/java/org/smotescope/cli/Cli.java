package org.smotescope.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.smotescope.data.DataProblem;
import org.smotescope.experiment.StageProblem;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Runs a command and turns what goes wrong into one line and an exit code.
public final class Cli {
    /// The command was carried out.
    public static final int DONE = 0;

    /// The file or its rows stopped it, alone or together with what was asked of them.
    public static final int DATA_PROBLEM = 1;

    /// The words of the command are wrong, whatever the file: an unknown option or sampler, a
    /// setting out of its range.
    public static final int USAGE = 2;

    private Cli() {}

    /// Runs a command on the standard streams.
    ///
    /// @param more further subcommands, annotated for picocli
    /// @return the exit code
    public static int run(String[] args, Object... more) {
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        try (Stopping stopping = Stopping.bySystem(err)) {
            return run(
                    args,
                    new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                    err,
                    new SmotescopeCommand(Terminal.ofStandardError(), stopping),
                    more);
        }
    }

    /// Runs a command where nobody watches.
    ///
    /// @param out where data goes
    /// @param err where talk goes
    /// @param more further subcommands, annotated for picocli
    /// @return the exit code
    public static int run(String[] args, PrintWriter out, PrintWriter err, Object... more) {
        return run(args, out, err, new SmotescopeCommand(Terminal.NONE, new Stopping(err)), more);
    }

    /// @param root the command above all, which knows of its surroundings
    static int run(
            String[] args,
            PrintWriter out,
            PrintWriter err,
            SmotescopeCommand root,
            Object... more) {
        CommandLine line = new CommandLine(root);
        for (Object command : more) {
            line.addSubcommand(command);
        }
        line.setOut(out);
        line.setErr(err);
        line.setExecutionExceptionHandler(failures(root));
        line.setParameterExceptionHandler(mistakes());
        ChoiceWords.teach(line);
        line.setUsageHelpAutoWidth(true);
        int code;
        try {
            code = line.execute(args);
        } catch (OutOfMemoryError memory) {
            say(line, "not enough memory: use fewer rows, or start Java with a larger -Xmx");
            code = DATA_PROBLEM;
        }
        out.flush();
        err.flush();
        return code;
    }

    private static IExecutionExceptionHandler failures(SmotescopeCommand root) {
        return (failure, line, parsed) -> {
            if (root.stopping().isAsked()) {
                // It failed as it was asked to leave, which is said already.
                return DATA_PROBLEM;
            }
            if (Debug.isOn(line)) {
                failure.printStackTrace(line.getErr());
            }
            switch (failure) {
                case StageProblem problem -> say(line, MendOptions.line(problem.problem(), line));
                case DataProblem problem -> say(line, MendOptions.line(problem, line));
                case CancellationException cancelled -> say(line, "cancelled");
                default ->
                        say(
                                line,
                                "unexpected: "
                                        + failure
                                        + ": run it again with --debug to see where");
            }
            return DATA_PROBLEM;
        };
    }

    private static IParameterExceptionHandler mistakes() {
        return (mistake, args) -> {
            CommandLine line = mistake.getCommandLine();
            String words = mistake.getMessage();
            String first =
                    words == null ? mistake.toString() : words.lines().findFirst().orElse("");
            say(line, first + meant(mistake));
            line.getErr().println("See " + line.getCommandSpec().qualifiedName() + " --help");
            return USAGE;
        };
    }

    /// Known words that are like an unknown one.
    private static String meant(ParameterException mistake) {
        if (mistake instanceof UnmatchedArgumentException unknown) {
            List<String> like = unknown.getSuggestions();
            return like.isEmpty() ? "" : ": did you mean " + String.join(" or ", like) + "?";
        }
        return "";
    }

    private static void say(CommandLine line, String words) {
        line.getErr().println("smotescope: " + words.replaceAll("\\s*\\R\\s*", " "));
    }
}
