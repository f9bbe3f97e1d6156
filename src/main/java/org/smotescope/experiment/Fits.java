package org.smotescope.experiment;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.Dataset;
import org.smotescope.data.Monitor;
import org.smotescope.learning.Encoder;
import org.smotescope.learning.LogisticRegression;
import org.smotescope.learning.Model;
import org.smotescope.learning.Training;
import org.smotescope.learning.metrics.ScoreTable;
import org.smotescope.sampling.Resampling;

/// Fits models and scores the test rows, keeping both under what they depend on.
final class Fits {
    private final StageCache cache;
    private final Map<Stage, Double> seconds;

    /// @param seconds where the time of each stage is added
    Fits(StageCache cache, Map<Stage, Double> seconds) {
        this.cache = cache;
        this.seconds = seconds;
    }

    /// The model of the training rows as they are.
    Fitted before(Prepared prepared, ModelPlan plan, Monitor monitor) {
        return fitted(prepared, List.of(prepared, plan), prepared.train(), plan, null, monitor);
    }

    /// The model of the resampled training rows.
    ///
    /// @param before the model of the rows as they are, from which the search starts
    Fitted after(
            Prepared prepared,
            Resampling resampling,
            ModelPlan plan,
            Fitted before,
            Monitor monitor) {
        return fitted(
                prepared,
                List.of(resampling, plan),
                resampling.dataset(),
                plan,
                before.model(),
                monitor);
    }

    private Fitted fitted(
            Prepared prepared,
            List<Object> inputs,
            Dataset rows,
            ModelPlan plan,
            @Nullable Model start,
            Monitor monitor) {
        Encoder encoder = Encoder.fit(prepared.train());
        StageCache.Timed<Model> model =
                cache.get(Stage.FIT, inputs, () -> fit(encoder, rows, plan, start, monitor));
        seconds.merge(Stage.FIT, model.seconds(), Double::sum);
        StageCache.Timed<Fitted> scored =
                cache.get(
                        Stage.SCORE,
                        List.of(prepared, model.value()),
                        () -> score(prepared, encoder, model.value(), rows.size()));
        seconds.merge(Stage.SCORE, scored.seconds(), Double::sum);
        return scored.value();
    }

    static Model fit(
            Encoder encoder, Dataset rows, ModelPlan plan, @Nullable Model start, Monitor monitor) {
        Training training =
                Training.unweighted(
                        encoder.apply(rows),
                        rows.classes().codes(),
                        rows.classes().labels().size());
        return new LogisticRegression(plan.c()).fit(training, start, monitor);
    }

    private static Fitted score(Prepared prepared, Encoder encoder, Model model, int rows) {
        Dataset test = prepared.test();
        double[][] probabilities = model.probabilities(encoder.apply(test));
        ScoreTable scores =
                test.classes().labels().size() == 2
                        ? ScoreTable.of(
                                probabilities[prepared.positive()],
                                test.classes().codes(),
                                prepared.positive())
                        : null;
        return new Fitted(model, encoder, rows, probabilities, scores);
    }
}
