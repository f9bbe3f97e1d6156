package org.smotescope.learning.metrics;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/// One number about what a classifier's answers are worth. An undefined value is NaN, never 0.
///
/// With two classes precision, recall, specificity and F1 are those of the positive class; with
/// more they are the plain means over the classes.
public enum Metric {
    ACCURACY(
            "accuracy",
            "Accuracy",
            Better.HIGHER,
            new OfAnswers(Decided::accuracy, Counts::accuracy)),
    MAJORITY_BASELINE(
            "majority_baseline",
            "Majority baseline",
            Better.NEITHER,
            new OfAnswers(Decided::majorityBaseline, Counts::majorityBaseline)),
    BALANCED_ACCURACY(
            "balanced_accuracy",
            "Balanced accuracy",
            Better.HIGHER,
            new OfAnswers(Decided::balancedAccuracy, Counts::balancedAccuracy)),
    G_MEAN("gmean", "G-mean", Better.HIGHER, new OfAnswers(Decided::gMean, Counts::gMean)),
    MCC("mcc", "MCC", Better.HIGHER, new OfAnswers(Decided::mcc, Counts::mcc)),
    KAPPA("kappa", "Kappa", Better.HIGHER, new OfAnswers(Decided::kappa, Counts::kappa)),
    F1("f1", "F1", Better.HIGHER, new OfAnswers(Decided::f1, Counts::f1)),
    PRECISION(
            "precision",
            "Precision",
            Better.HIGHER,
            new OfAnswers(Decided::precision, Counts::precision)),
    RECALL("recall", "Recall", Better.HIGHER, new OfAnswers(Decided::recall, Counts::recall)),
    SPECIFICITY(
            "specificity",
            "Specificity",
            Better.HIGHER,
            new OfAnswers(Decided::specificity, Counts::specificity)),
    ROC_AUC("roc_auc", "ROC AUC", Better.HIGHER, new OfScores(Scored::rocAuc)),
    AVERAGE_PRECISION(
            "average_precision",
            "Average precision",
            Better.HIGHER,
            new OfScores(Scored::averagePrecision)),
    BRIER("brier", "Brier score", Better.LOWER, new OfScores(Scored::brier)),
    LOG_LOSS("log_loss", "Log loss", Better.LOWER, new OfScores(Scored::logLoss)),
    ECE("ece", "Calibration error", Better.LOWER, new OfScores(Scored::calibrationError));

    /// Which way a metric improves.
    public enum Better {
        HIGHER,
        LOWER,
        /// A yardstick for other metrics: the same for every classifier.
        NEITHER
    }

    private final String id;
    private final String displayName;
    private final Better better;

    @SuppressWarnings("ImmutableEnumChecker") // Both formulas hold method references only.
    private final Formula formula;

    Metric(String id, String displayName, Better better, Formula formula) {
        this.id = id;
        this.displayName = displayName;
        this.better = better;
        this.formula = formula;
    }

    /// The metric with this id.
    public static Optional<Metric> byId(String id) {
        for (Metric metric : values()) {
            if (metric.id.equals(id)) {
                return Optional.of(metric);
            }
        }
        return Optional.empty();
    }

    /// The name in files and on the command line; does not change.
    public String id() {
        return id;
    }

    /// The name on screen.
    public String displayName() {
        return displayName;
    }

    public Better better() {
        return better;
    }

    /// Whether the value changes with the threshold, given two classes. With more classes none
    /// does.
    public boolean dependsOnThreshold() {
        return formula instanceof OfAnswers && this != MAJORITY_BASELINE;
    }

    /// The value for two classes, given the counts of the positive one: cheap enough for every
    /// threshold.
    ///
    /// @throws IllegalArgumentException if it does not [depend on the
    ///   threshold][#dependsOnThreshold()]
    public ToDoubleFunction<Counts> ofCounts() {
        if (!dependsOnThreshold() || !(formula instanceof OfAnswers(_, var ofCounts))) {
            throw new IllegalArgumentException(id + " does not depend on the threshold");
        }
        return ofCounts;
    }

    /// All metrics of given answers and probabilities.
    static Map<Metric, Double> all(Decided decided, Scored scored) {
        Map<Metric, Double> values = new EnumMap<>(Metric.class);
        for (Metric metric : values()) {
            values.put(
                    metric,
                    switch (metric.formula) {
                        case OfAnswers(var function, _) -> function.applyAsDouble(decided);
                        case OfScores(var function) -> function.applyAsDouble(scored);
                    });
        }
        return values;
    }

    /// The same values, with those that depend on the answers computed anew.
    static Map<Metric, Double> renewed(Map<Metric, Double> values, Decided decided) {
        Map<Metric, Double> renewed = new EnumMap<>(values);
        for (Metric metric : values()) {
            if (metric.formula instanceof OfAnswers(var function, _)) {
                renewed.put(metric, function.applyAsDouble(decided));
            }
        }
        return renewed;
    }

    private sealed interface Formula {}

    /// @param function of the answers for any number of classes
    /// @param ofCounts the same for two
    private record OfAnswers(ToDoubleFunction<Decided> function, ToDoubleFunction<Counts> ofCounts)
            implements Formula {}

    private record OfScores(ToDoubleFunction<Scored> function) implements Formula {}
}
