package org.smotescope.ui.explore;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.scene.layout.HBox;
import org.smotescope.ui.form.Segments;
import org.smotescope.ui.plot.Combine;
import org.smotescope.ui.plot.Tool;

/// What dragging on the plot does, and what becomes of the rows that were chosen before.
final class ToolSegments {
    private final ObjectProperty<Tool> tool;
    private final ObjectProperty<Combine> combine;

    ToolSegments(ObjectProperty<Tool> tool, ObjectProperty<Combine> combine) {
        this.tool = tool;
        this.combine = combine;
    }

    /// @param tools becomes the choice of tools
    /// @param combines becomes the choice beside a tool that chooses rows
    void fill(HBox tools, HBox combines) {
        Segments.fill(tools, List.of(Tool.values()), ToolSegments::name, ToolSegments::help, tool);
        Segments.fill(
                combines,
                List.of(Combine.values()),
                ToolSegments::name,
                ToolSegments::help,
                combine);
        combines.visibleProperty().bind(tool.isNotEqualTo(Tool.PAN));
        combines.managedProperty().bind(combines.visibleProperty());
        tool.subscribe(other -> combine.set(Combine.REPLACE));
    }

    private static String name(Tool tool) {
        return switch (tool) {
            case PAN -> "Pan";
            case BOX -> "Box";
            case LASSO -> "Lasso";
        };
    }

    private static String help(Tool tool) {
        return switch (tool) {
            case PAN -> "Drag to move the picture: H";
            case BOX -> "Drag a box around rows to choose them: B";
            case LASSO -> "Draw around rows to choose them: L";
        };
    }

    private static String name(Combine how) {
        return switch (how) {
            case REPLACE -> "New";
            case ADD -> "Add";
            case REMOVE -> "Remove";
        };
    }

    private static String help(Combine how) {
        return switch (how) {
            case REPLACE -> "Choose these rows instead.";
            case ADD -> "Add to the chosen rows: hold Shift.";
            case REMOVE -> "Take out of the chosen rows: hold Alt.";
        };
    }
}
