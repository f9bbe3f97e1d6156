package org.smotescope.ui.render;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smotescope.cli.Protocols;
import org.smotescope.experiment.Protocol;
import org.smotescope.ui.evaluate.CompareAt;
import org.smotescope.ui.evaluate.MeasuredOn;
import org.smotescope.ui.explore.BoundaryChoice;
import org.smotescope.ui.explore.Mode;
import org.smotescope.ui.render.PictureOrder.Look;
import org.smotescope.ui.render.PictureOrder.Pose;
import org.smotescope.ui.theme.TextSize;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Writes what was done and what came of it as one HTML page, without a screen.
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = "Write what was done and what came of it as one HTML page.",
        footer = {
            "",
            "Example: smotescope report pump-failures.csv --sampler smote --folds 5 -o report.html"
        })
public final class ReportCommand implements Runnable {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Mixin private DataOptions data = new DataOptions();
    @Mixin private RecipeOptions recipe = new RecipeOptions();

    @Option(
            names = "--folds",
            paramLabel = "N",
            description = "Measure on so many folds too (default: the test rows only).")
    private @Nullable Integer folds;

    @Option(
            names = "--repeats",
            paramLabel = "R",
            description = "With --folds: so many times (default: 1).")
    private int repeats = 1;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "OUT.html",
            description = "Where the page goes.")
    private Path out = Path.of("");

    @Override
    public void run() {
        DataOptions.Given given = data.given(null);
        recipe.check(given.saved());
        PictureOrder order =
                new PictureOrder(
                        given.source(),
                        given.options(),
                        opened -> recipe.changed(given.begun(opened)),
                        "explore",
                        Look.LIGHT,
                        TextSize.USUAL,
                        WIDTH,
                        HEIGHT,
                        new Pose(
                                null,
                                recipe.moved(),
                                CompareAt.RULE,
                                MeasuredOn.TEST_ROWS,
                                null,
                                allRows(),
                                new CompareOptions().pose(),
                                null),
                        0,
                        null,
                        out);
        WindowPicture.report(order, protocol());
        spec.commandLine().getErr().println("Written " + out);
    }

    private @Nullable Protocol protocol() {
        Protocol asked = Protocols.of(spec, folds, repeats);
        return folds == null ? null : asked;
    }

    private static ExplorePose allRows() {
        return new ExplorePose(
                Mode.ALL_ROWS,
                List.of(),
                BoundaryChoice.OFF,
                List.of(),
                List.of(),
                null,
                1.0,
                null,
                null);
    }
}
