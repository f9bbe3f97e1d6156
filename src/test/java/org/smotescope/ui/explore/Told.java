package org.smotescope.ui.explore;

import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import org.smotescope.data.Monitor;
import org.smotescope.data.io.CsvSource;
import org.smotescope.data.io.Table;
import org.smotescope.experiment.Fixtures;
import org.smotescope.experiment.Recipe;
import org.smotescope.experiment.Recipes;
import org.smotescope.experiment.ResamplePlan;
import org.smotescope.experiment.Run;
import org.smotescope.experiment.Runner;
import org.smotescope.projection.ViewMethod;
import org.smotescope.ui.LiveWorkspace;
import org.smotescope.ui.async.ImmediateJobs;
import org.smotescope.ui.plot.Viewport;

/// Runs, stories and view-models on a small file, without a window.
final class Told {
    static final Viewport ROOM = Viewport.ofSize(56, 40, 624, 458);

    private static final String CLOUDS =
            Fixtures.clouds(200, 40, 7).replaceFirst(",class\n", ",failed\n");

    private Told() {}

    static Run run(UnaryOperator<ResamplePlan> plan) {
        Table table = Fixtures.table(CLOUDS);
        Recipe recipe = Recipes.initial(table);
        return new Runner(table)
                .run(recipe.withResample(plan.apply(recipe.resample())), Monitor.NONE);
    }

    static Sight sight(UnaryOperator<ResamplePlan> plan) {
        Sight.Axes axes = new Sight.Axes(new PlotAxis.Component(0), new PlotAxis.Component(1));
        return Sight.of(run(plan), axes, Monitor.NONE);
    }

    /// A run on a map of all columns.
    static Sight on(ViewMethod method, Run run) {
        RowMap map = RowMap.of(run.prepared(), method, 42, Monitor.NONE);
        return Sight.of(run, new Placing.OnMap(map, run.pca()), Monitor.NONE);
    }

    static Director director(UnaryOperator<ResamplePlan> plan) {
        return new Director(sight(plan), ROOM);
    }

    static Director smote() {
        return director(plan -> plan.withSeed(1386));
    }

    static LiveWorkspace workspace() {
        LiveWorkspace workspace = new LiveWorkspace(new ImmediateJobs());
        workspace.open(CsvSource.ofBytes("clouds.csv", CLOUDS.getBytes(StandardCharsets.UTF_8)));
        return workspace;
    }
}
