package org.smotescope.cli;

import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Prints what lets a shell complete commands and options.
@Command(
        name = "completion",
        mixinStandardHelpOptions = true,
        description = "Print a script that lets bash or zsh complete commands and options.",
        footer = {
            "",
            "Example: source <(smotescope completion)",
            "In zsh, before it: autoload -U +X bashcompinit && bashcompinit"
        })
final class CompletionCommand implements Runnable {
    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        CommandLine root = spec.root().commandLine();
        spec.commandLine().getOut().print(AutoComplete.bash(spec.root().name(), root));
    }
}
