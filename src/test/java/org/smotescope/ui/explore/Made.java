package org.smotescope.ui.explore;

import java.util.List;
import org.smotescope.data.Dataset;
import org.smotescope.data.Monitor;
import org.smotescope.experiment.Run;
import org.smotescope.sampling.Evidence;
import org.smotescope.sampling.Origins;
import org.smotescope.sampling.Removed;
import org.smotescope.sampling.Resampling;

/// Outcomes made by hand on the rows of a run: stories of samplers without the samplers.
final class Made {
    private Made() {}

    /// The run with another outcome.
    static Run run(Run run, Resampling resampling) {
        return new Run(
                run.recipe(),
                run.table(),
                run.schema(),
                run.prepared(),
                run.sampler(),
                run.settings(),
                run.targets(),
                resampling,
                run.search(),
                run.before(),
                run.after(),
                run.decider(),
                run.thresholds(),
                run.pca(),
                run.times());
    }

    static Director adding(Origins origins, Evidence... evidence) {
        Run run = Told.run(plan -> plan);
        return director(
                run,
                Resampling.adding(
                        run.resampling().source(), origins, List.of(evidence), List.of()));
    }

    /// New rows, of which and of the others some are removed.
    static Director removing(Origins origins, List<Removed> removed) {
        Run run = Told.run(plan -> plan);
        Dataset source = run.resampling().source();
        int[] kept =
                java.util.stream.IntStream.range(0, source.size() + origins.size())
                        .map(i -> i < source.size() ? i : ~(i - source.size()))
                        .filter(row -> removed.stream().noneMatch(gone -> gone.row() == row))
                        .toArray();
        return director(run, new Resampling(source, kept, origins, removed, List.of(), List.of()));
    }

    private static Director director(Run run, Resampling resampling) {
        Sight.Axes axes = new Sight.Axes(new PlotAxis.Component(0), new PlotAxis.Component(1));
        return new Director(Sight.of(run(run, resampling), axes, Monitor.NONE), Told.ROOM);
    }

    /// The training rows of the small class.
    static int[] small() {
        return Told.run(plan -> plan).prepared().train().classes().rowsOf(1);
    }

    /// The training rows of the large class.
    static int[] large() {
        return Told.run(plan -> plan).prepared().train().classes().rowsOf(0);
    }
}
