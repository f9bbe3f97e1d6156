package org.smotescope.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.PrintWriter;
import org.smotescope.learning.ClassifierDescriptor;
import org.smotescope.learning.Classifiers;
import org.smotescope.learning.Hyperparameter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Lists every classifier with its settings.
@Command(
        name = "classifiers",
        mixinStandardHelpOptions = true,
        description = "List the classifiers and their settings.",
        footer = {"", "Example: smotescope classifiers"})
final class ClassifiersCommand implements Runnable {
    @Spec private CommandSpec spec = CommandSpec.create();

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            ArrayNode list = Json.array();
            Classifiers.ALL.forEach(classifier -> list.add(Json.of(classifier)));
            out.println(Json.text(list));
            return;
        }
        TextTable table = new TextTable("id", "name", "class weights", "how it decides");
        for (ClassifierDescriptor classifier : Classifiers.ALL) {
            table.row(
                    classifier.id(), classifier.name(), weights(classifier), classifier.summary());
        }
        table.print(out);
        for (ClassifierDescriptor classifier : Classifiers.ALL) {
            out.println();
            out.println(
                    "%s. Reference: %s. doi:%s"
                            .formatted(
                                    classifier.name(), classifier.reference(), classifier.doi()));
            for (Hyperparameter setting : classifier.settings()) {
                out.println(
                        "  --model-set %s=%s   %s Allowed: %s."
                                .formatted(
                                        setting.name(),
                                        setting.defaultText(),
                                        setting.help(),
                                        setting.allowed()));
            }
        }
    }

    private static String weights(ClassifierDescriptor classifier) {
        return switch (classifier.weights()) {
            case TAKEN -> "yes";
            case NOT_TAKEN -> "no";
        };
    }
}
