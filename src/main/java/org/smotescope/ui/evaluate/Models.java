package org.smotescope.ui.evaluate;

import java.util.List;
import java.util.stream.Collectors;
import org.smotescope.data.ClassName;
import org.smotescope.data.Classes;
import org.smotescope.experiment.Run;
import org.smotescope.learning.calibration.CalibrationMethod;
import org.smotescope.learning.metrics.Evaluation;
import org.smotescope.learning.metrics.ScoreTable;
import org.smotescope.sampling.Note;
import org.smotescope.ui.ClassOrder;

/// The two models of a run, measured on the same untouched test rows. Immutable.
///
/// Sorting scores and measuring what does not depend on the threshold was done once, by the run.
///
/// @param sampler the names of all samplers on screen, or an empty text where nothing is resampled
/// @param names of the classes, by code
/// @param order which class has which look
/// @param before the model of the training rows as they are
/// @param after the model of the resampled training rows, its scores calibrated as the recipe says
/// @param uncalibrated the same with the scores as the model gives them
/// @param calibration how they are calibrated, in a word; empty where they are not
/// @param columns which columns the models do not see, and why; empty where they see all
record Models(
        String sampler,
        List<ClassName> names,
        ClassOrder order,
        Evaluation before,
        Evaluation after,
        Evaluation uncalibrated,
        String calibration,
        String columns) {
    private static final int SHORT_NAME = 10;

    static Models of(Run run) {
        int[] counts = run.prepared().train().classes().counts();
        return new Models(
                run.recipe().resample().name(),
                names(run.prepared().test().classes()),
                ClassOrder.of(counts, run.positive()),
                run.before().evaluation(),
                run.after().evaluation(),
                run.after().uncalibrated(),
                run.after().isCalibrated() ? words(run.recipe().decide().calibrate()) : "",
                run.columnNotes().stream().map(Note::words).collect(Collectors.joining(" ")));
    }

    private static String words(CalibrationMethod method) {
        return switch (method) {
            case NONE -> "";
            case PRIOR -> "prior";
            case PLATT -> "Platt";
            case ISOTONIC -> "isotonic";
        };
    }

    private static List<ClassName> names(Classes classes) {
        return classes.labels().stream().map(label -> ClassName.of(classes.name(), label)).toList();
    }

    /// Whether there are two classes, so that a threshold decides.
    boolean isBinary() {
        return names.size() == 2;
    }

    /// The class that is looked for.
    ClassName wanted() {
        return names.get(after.positive());
    }

    /// The other one of two classes.
    ClassName other() {
        return names.get(1 - after.positive());
    }

    int rows() {
        return after.confusion().total();
    }

    /// The name of the model with resampling where there is little room.
    String shortName() {
        return sampler.isEmpty() || sampler.length() > SHORT_NAME ? "after" : sampler;
    }

    /// The name of the model with resampling and what was done to its scores.
    String calibratedName() {
        return calibration.isEmpty() ? shortName() : shortName() + ", " + calibration;
    }

    /// The threshold of the model without resampling that goes with one of the other model.
    double beforeFor(double afterThreshold, CompareAt rule) {
        return matching(after, afterThreshold, before, rule);
    }

    /// The threshold of the model with resampling that goes with one of the other model.
    double afterFor(double beforeThreshold, CompareAt rule) {
        return matching(before, beforeThreshold, after, rule);
    }

    /// It may lie above all scores, and so above 1.
    private static double matching(
            Evaluation from, double threshold, Evaluation to, CompareAt rule) {
        ScoreTable source = from.scores();
        ScoreTable table = to.scores();
        if (source == null || table == null) {
            return threshold;
        }
        double matched =
                rule.match().map(match -> match.of(source, threshold, table)).orElse(threshold);
        return Double.isNaN(matched) ? threshold : matched;
    }
}
