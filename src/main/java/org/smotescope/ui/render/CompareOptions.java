package org.smotescope.ui.render;

import org.smotescope.ui.compare.CompareViewModel;
import org.smotescope.ui.compare.StillView;
import picocli.CommandLine.Option;

/// How Compare is set up.
final class CompareOptions {
    @Option(
            names = "--still",
            paramLabel = "WHAT",
            description = "Compare: added, density or swipe (default: added).")
    private StillView still = StillView.ADDED;

    @Option(
            names = "--below",
            paramLabel = "WHAT",
            description = "Compare: board or grid, below the pictures (default: board).")
    private CompareViewModel.Kind below = CompareViewModel.Kind.BOARD;

    ComparePose pose() {
        return new ComparePose(still, below);
    }

    /// @param still what the pictures show
    /// @param below what stands below them
    record ComparePose(StillView still, CompareViewModel.Kind below) {}
}
