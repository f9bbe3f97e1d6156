package org.smotescope;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.smotescope.cli.Cli;
import org.smotescope.ui.render.RenderCommand;
import org.smotescope.ui.render.ReportCommand;
import org.smotescope.ui.shell.App;
import org.smotescope.ui.shell.DesktopCheck;

/// Opens the window, or runs a command of the command line.
public final class Main {
    private Main() {}

    /// @param args nothing or a file for the window, else a command; blank arguments are ignored
    public static void main(String[] args) {
        List<String> words = Arrays.stream(args).filter(word -> !word.isBlank()).toList();
        if (!asksForWindow(words)) {
            System.exit(
                    Cli.run(
                            words.toArray(String[]::new),
                            new RenderCommand(),
                            new ReportCommand()));
        }
        String complaint = DesktopCheck.ofThisSystem().complaint();
        if (complaint != null) {
            System.err.println(complaint);
            System.exit(1);
        }
        App.open(words);
    }

    /// No arguments, or a file that there is.
    private static boolean asksForWindow(List<String> words) {
        try {
            return words.isEmpty()
                    || (words.size() == 1 && Files.isRegularFile(Path.of(words.getFirst())));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
