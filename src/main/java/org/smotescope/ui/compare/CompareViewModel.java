package org.smotescope.ui.compare;

import org.smotescope.experiment.Contender;
import org.smotescope.experiment.Recipe;
import org.smotescope.experiment.Variant;
import org.smotescope.ui.Workspace;
import org.smotescope.ui.async.Jobs;
import org.smotescope.ui.explore.AxesViewModel;
import org.smotescope.ui.selection.Selection;

/// State and behaviour of Compare: who is compared, their pictures, and how they stand.
public final class CompareViewModel {
    private final Workspace workspace;
    private final LineupViewModel lineup;
    private final BoardViewModel board;
    private final PanelsViewModel panels;

    /// @param axes of Explore, which all pictures share
    /// @param selection the rows that are chosen in the whole window
    public CompareViewModel(
            Workspace workspace, Jobs jobs, AxesViewModel axes, Selection selection) {
        this.workspace = workspace;
        lineup = new LineupViewModel(workspace);
        board = new BoardViewModel(workspace, jobs, lineup);
        panels = new PanelsViewModel(workspace, jobs, lineup, axes, selection);
    }

    public LineupViewModel lineup() {
        return lineup;
    }

    public BoardViewModel board() {
        return board;
    }

    public PanelsViewModel panels() {
        return panels;
    }

    /// Makes what one of them does the recipe. Class weights are no part of it: with them the rows
    /// stay as they are.
    void take(Contender who) {
        workspace.change(
                recipe -> {
                    Recipe own = who.in(recipe);
                    return who.variant() == Variant.SAMPLER
                            ? own
                            : own.withResample(
                                    recipe.resample()
                                            .withSampler("none")
                                            .withThen(java.util.List.of()));
                });
    }

    void watch() {
        panels.watch();
        board.watch();
    }

    void leave() {
        panels.leave();
        board.leave();
    }
}
