package org.smotescope.ui.explore;

import java.util.List;
import org.smotescope.projection.ViewMethod;

/// The section of the menu "Show" that chooses which model's answers lie behind the rows.
final class BoundaryMenu {
    private final ShowMenu menu;
    private final AxesViewModel axes;

    BoundaryMenu(ShowMenu menu, AxesViewModel axes) {
        this.menu = menu;
        this.axes = axes;
    }

    void fill(BoundarySource boundary) {
        menu.choices(
                "Boundary",
                List.of(BoundaryChoice.values()),
                this::name,
                boundary.choiceProperty());
    }

    /// Other axes are shown.
    void follow() {
        menu.rename(choice -> name((BoundaryChoice) choice));
        menu.allow(choice -> isOffered((BoundaryChoice) choice));
    }

    /// A component is no column.
    private String name(BoundaryChoice choice) {
        boolean isOfColumns =
                axes.acrossProperty().get() instanceof PlotAxis.Feature
                        && axes.upProperty().get() instanceof PlotAxis.Feature;
        String name =
                switch (choice) {
                    case OFF -> "No boundary";
                    case TWO_COLUMNS ->
                            isOfColumns ? "Model of these two columns" : "Model of these two axes";
                    case FULL_MODEL -> "The recipe's model";
                };
        return isOffered(choice) ? name : name + ": not defined in " + axes.shownMethod().title();
    }

    /// What a model answers must be settled by the place in the plot.
    private boolean isOffered(BoundaryChoice choice) {
        ViewMethod method = axes.shownMethod();
        return switch (choice) {
            case OFF -> true;
            case TWO_COLUMNS -> method.isLinear();
            case FULL_MODEL -> method == ViewMethod.FEATURE_PAIR || method == ViewMethod.PCA;
        };
    }
}
