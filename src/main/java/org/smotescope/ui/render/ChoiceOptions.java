package org.smotescope.ui.render;

import org.jspecify.annotations.Nullable;
import org.smotescope.ui.render.PictureOrder.Choice;
import org.smotescope.ui.selection.MatrixCell.Model;
import picocli.CommandLine.Option;

/// Which test rows are chosen in the window.
final class ChoiceOptions {
    @Option(
            names = "--rows-of",
            paramLabel = "MODEL",
            required = true,
            description = "Choose test rows by the answers of a model: before or after.")
    private Model model = Model.AFTER;

    @Option(
            names = "--actual",
            paramLabel = "LABEL",
            required = true,
            description = "With --rows-of: the class of the rows.")
    private String actual = "";

    @Option(
            names = "--predicted",
            paramLabel = "LABEL",
            description = "With --rows-of: what the model called them (default: anything).")
    private @Nullable String predicted;

    @Option(names = "--list", description = "With --rows-of: list the rows.")
    private boolean list;

    Choice choice() {
        return new Choice(model, actual, predicted, list);
    }
}
