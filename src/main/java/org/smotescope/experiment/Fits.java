package org.smotescope.experiment;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.Classes;
import org.smotescope.data.Dataset;
import org.smotescope.data.Monitor;
import org.smotescope.learning.Classifier;
import org.smotescope.learning.Encoder;
import org.smotescope.learning.Model;
import org.smotescope.learning.Training;
import org.smotescope.learning.calibration.Calibration;
import org.smotescope.learning.calibration.CalibrationMethod;
import org.smotescope.learning.metrics.Evaluation;
import org.smotescope.sampling.Resampling;

/// Fits models, scores the test rows and measures the scores, keeping all under what they depend
/// on.
final class Fits {
    /// The threshold of evaluations; others are found from them.
    private static final double EVEN = 0.5;

    private final StageCache cache;
    private final Map<Stage, Double> seconds;

    /// @param seconds where the time of each stage is added
    Fits(StageCache cache, Map<Stage, Double> seconds) {
        this.cache = cache;
        this.seconds = seconds;
    }

    /// The model of the training rows as they are.
    Learnt before(Prepared prepared, Classifier classifier, Monitor monitor) {
        return learnt(
                prepared,
                List.of(prepared, classifier),
                prepared::train,
                classifier,
                null,
                monitor);
    }

    /// The model of the resampled training rows.
    ///
    /// @param before the model of the rows as they are, from which the search starts
    Learnt after(
            Prepared prepared,
            Resampling resampling,
            Classifier classifier,
            Learnt before,
            Monitor monitor) {
        return learnt(
                prepared,
                List.of(resampling, classifier),
                () -> resampling.dataset(monitor.part(0.0, 0.0)),
                classifier,
                before.model(),
                monitor);
    }

    private Learnt learnt(
            Prepared prepared,
            List<Object> inputs,
            Supplier<Dataset> rows,
            Classifier classifier,
            @Nullable Model start,
            Monitor monitor) {
        StageCache.Timed<Learnt> learnt =
                cache.get(
                        Stage.FIT,
                        inputs,
                        () -> {
                            Encoder encoder = Encoder.fit(prepared.train());
                            Dataset made = rows.get();
                            return new Learnt(
                                    encoder,
                                    fit(encoder, made, classifier, start, monitor),
                                    made.classes().counts());
                        });
        seconds.merge(Stage.FIT, learnt.seconds(), Double::sum);
        return learnt.value();
    }

    /// What a model's probabilities of the test rows are worth.
    ///
    /// @param method how the calibration was found: with the model, all that it depends on
    /// @param calibration what the probabilities go through
    Fitted scored(
            Prepared prepared,
            Learnt learnt,
            CalibrationMethod method,
            Calibration calibration,
            Monitor monitor) {
        StageCache.Timed<Fitted> scored =
                cache.get(
                        Stage.SCORE,
                        List.of(prepared, learnt, method),
                        () -> fitted(prepared, learnt, calibration, monitor));
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

    /// Scores and measures, keeping nothing.
    static Fitted fitted(
            Prepared prepared, Learnt learnt, Calibration calibration, Monitor monitor) {
        Dataset test = prepared.test();
        double[][] raw = learnt.model().probabilities(learnt.encoder().apply(test), monitor);
        Evaluation uncalibrated = evaluation(prepared, raw);
        boolean isCalibrated = !calibration.equals(Calibration.NONE);
        double[][] probabilities = isCalibrated ? calibration.apply(raw) : raw;
        return new Fitted(
                learnt.model(),
                learnt.encoder(),
                Arrays.stream(learnt.rows()).sum(),
                calibration,
                probabilities,
                isCalibrated ? evaluation(prepared, probabilities) : uncalibrated,
                uncalibrated);
    }

    private static Evaluation evaluation(Prepared prepared, double[][] probabilities) {
        Classes classes = prepared.test().classes();
        return Evaluation.of(
                probabilities, classes.codes(), classes.labels(), prepared.positive(), EVEN);
    }

    /// A model and how rows are told to it. They are those of one fit.
    ///
    /// @param rows the rows of each class that it learned from
    @SuppressWarnings("ArrayRecordComponent") // Never compared by content.
    record Learnt(Encoder encoder, Model model, int[] rows) {
        /// The rows as the prior correction counts them.
        double[] trained() {
            return Arrays.stream(rows).asDoubleStream().toArray();
        }
    }
}
