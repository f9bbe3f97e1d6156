package org.smotescope.experiment;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.Dataset;
import org.smotescope.data.Monitor;
import org.smotescope.learning.Classifier;
import org.smotescope.learning.Encoder;
import org.smotescope.learning.Model;
import org.smotescope.learning.Training;
import org.smotescope.learning.metrics.Evaluation;
import org.smotescope.sampling.Resampling;

/// Fits models, scores the test rows and measures the scores, keeping all under what they depend
/// on.
final class Fits {
    /// The threshold of evaluations; others are found from them.
    private static final double EVEN = 0.5;

    /// The share of the time for learning; the rest is for scoring.
    private static final double LEARNING = 0.8;

    private final StageCache cache;
    private final Map<Stage, Double> seconds;

    /// @param seconds where the time of each stage is added
    Fits(StageCache cache, Map<Stage, Double> seconds) {
        this.cache = cache;
        this.seconds = seconds;
    }

    /// The model of the training rows as they are.
    Fitted before(Prepared prepared, Classifier classifier, Monitor monitor) {
        return fitted(
                prepared,
                List.of(prepared, classifier),
                new Rows(prepared.train().size(), prepared::train),
                classifier,
                null,
                monitor);
    }

    /// The model of the resampled training rows.
    ///
    /// @param before the model of the rows as they are, from which the search starts
    Fitted after(
            Prepared prepared,
            Resampling resampling,
            Classifier classifier,
            Fitted before,
            Monitor monitor) {
        return fitted(
                prepared,
                List.of(resampling, classifier),
                new Rows(resampling.size(), () -> resampling.dataset(monitor.part(0.0, 0.0))),
                classifier,
                before.model(),
                monitor);
    }

    private Fitted fitted(
            Prepared prepared,
            List<Object> inputs,
            Rows rows,
            Classifier classifier,
            @Nullable Model start,
            Monitor monitor) {
        StageCache.Timed<Learnt> learnt =
                cache.get(
                        Stage.FIT,
                        inputs,
                        () -> {
                            Encoder encoder = Encoder.fit(prepared.train());
                            return new Learnt(
                                    encoder,
                                    fit(
                                            encoder,
                                            rows.made().get(),
                                            classifier,
                                            start,
                                            monitor.part(0.0, LEARNING)));
                        });
        seconds.merge(Stage.FIT, learnt.seconds(), Double::sum);
        StageCache.Timed<Fitted> scored =
                cache.get(
                        Stage.SCORE,
                        List.of(prepared, learnt.value()),
                        () ->
                                score(
                                        prepared,
                                        learnt.value(),
                                        rows.size(),
                                        monitor.part(LEARNING, 1.0)));
        seconds.merge(Stage.SCORE, scored.seconds(), Double::sum);
        return scored.value();
    }

    static Model fit(
            Encoder encoder,
            Dataset rows,
            Classifier classifier,
            @Nullable Model start,
            Monitor monitor) {
        Training training =
                Training.unweighted(
                        encoder.apply(rows),
                        rows.classes().codes(),
                        rows.classes().labels().size());
        return classifier.fit(training, start, monitor);
    }

    private static Fitted score(Prepared prepared, Learnt learnt, int rows, Monitor monitor) {
        Dataset test = prepared.test();
        double[][] probabilities =
                learnt.model().probabilities(learnt.encoder().apply(test), monitor);
        Evaluation evaluation =
                Evaluation.of(
                        probabilities,
                        test.classes().codes(),
                        test.classes().labels(),
                        prepared.positive(),
                        EVEN);
        return new Fitted(learnt.model(), learnt.encoder(), rows, probabilities, evaluation);
    }

    /// Rows to learn from.
    ///
    /// @param size their number
    /// @param made makes them; asked only where there is no model of them yet
    private record Rows(int size, Supplier<Dataset> made) {}

    /// A model and how rows are told to it. They are those of one fit.
    private record Learnt(Encoder encoder, Model model) {}
}
