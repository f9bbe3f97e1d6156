package org.smotescope.ui.recipe;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.ClassName;
import org.smotescope.data.Classes;
import org.smotescope.data.DataProblem;
import org.smotescope.experiment.Recipe;
import org.smotescope.experiment.Run;
import org.smotescope.sampling.Family;
import org.smotescope.sampling.Forecast;
import org.smotescope.sampling.Step;
import org.smotescope.ui.ClassOrder;

/// What a recipe asks of each class, for [TargetsTable].
final class ForecastLines {
    private ForecastLines() {}

    /// The classes in the order of the window; none where nothing is asked or the recipe cannot be
    /// resolved: the run says why.
    ///
    /// @param run tells the training rows
    static List<TargetsTable.Line> of(@Nullable Run run, @Nullable Recipe recipe) {
        if (run == null || recipe == null) {
            return List.of();
        }
        Classes classes = run.prepared().train().classes();
        List<Forecast> forecasts;
        try {
            List<Step> steps = recipe.resample().steps();
            if (steps.stream().allMatch(step -> step.descriptor().family() == Family.NONE)) {
                return List.of();
            }
            forecasts = Forecast.of(steps, classes.tally(), recipe.resample().mode());
        } catch (DataProblem toldByTheRun) {
            return List.of();
        }
        ClassOrder order = ClassOrder.of(classes.counts(), run.positive());
        return IntStream.range(0, order.size())
                .mapToObj(
                        look ->
                                new TargetsTable.Line(
                                        ClassName.of(
                                                        classes.name(),
                                                        classes.labels().get(order.code(look)))
                                                .words(),
                                        look,
                                        forecasts.get(order.code(look))))
                .toList();
    }
}
