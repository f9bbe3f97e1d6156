package org.smotescope.learning.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.smotescope.learning.ReferenceFiles;

/// Every reference value, curve and bin. Where other tools put 0 for an undefined value we expect
/// NaN, and only in the cases listed here.
class MetricsReferenceTest {
    private static final double TOLERANCE = 1e-12;

    /// The reference's answers are not the most probable classes here.
    private static final String NEVER_ANSWERS_ONE_CLASS = "metrics/multi3_1";

    private static final Map<String, Metric> NAMES =
            Map.ofEntries(
                    Map.entry("precision_zd0", Metric.PRECISION),
                    Map.entry("recall_zd0", Metric.RECALL),
                    Map.entry("f1_zd0", Metric.F1),
                    Map.entry("precision_macro", Metric.PRECISION),
                    Map.entry("recall_macro", Metric.RECALL),
                    Map.entry("f1_macro", Metric.F1),
                    Map.entry("accuracy", Metric.ACCURACY),
                    Map.entry("gmean_imblearn", Metric.G_MEAN),
                    Map.entry("gmean_multiclass_imblearn", Metric.G_MEAN),
                    Map.entry("balanced_accuracy", Metric.BALANCED_ACCURACY),
                    Map.entry("mcc", Metric.MCC),
                    Map.entry("kappa", Metric.KAPPA),
                    Map.entry("sensitivity_imblearn", Metric.RECALL),
                    Map.entry("specificity_imblearn", Metric.SPECIFICITY),
                    Map.entry("specificity_imblearn_macro", Metric.SPECIFICITY),
                    Map.entry("roc_auc", Metric.ROC_AUC),
                    Map.entry("roc_auc_ovr_macro", Metric.ROC_AUC),
                    Map.entry("average_precision", Metric.AVERAGE_PRECISION),
                    Map.entry("average_precision_macro_ovr", Metric.AVERAGE_PRECISION),
                    Map.entry("brier", Metric.BRIER),
                    Map.entry("brier_multiclass_sum", Metric.BRIER),
                    Map.entry("log_loss", Metric.LOG_LOSS));

    private static final Map<String, Set<Metric>> UNDEFINED =
            Map.of(
                    "metrics/never_positive", Set.of(Metric.PRECISION, Metric.MCC),
                    "metrics/always_positive", Set.of(Metric.MCC),
                    "metrics/ties_all_equal", Set.of(Metric.PRECISION, Metric.MCC),
                    "metrics/no_true_positive_class",
                            Set.of(
                                    Metric.RECALL,
                                    Metric.G_MEAN,
                                    Metric.MCC,
                                    Metric.ROC_AUC,
                                    Metric.AVERAGE_PRECISION),
                    "metrics/only_positive_class",
                            Set.of(Metric.SPECIFICITY, Metric.G_MEAN, Metric.MCC, Metric.ROC_AUC),
                    "metrics/two_rows", Set.of(Metric.MCC),
                    "metrics/multi3_1", Set.of(Metric.PRECISION));

    static Stream<JsonNode> cases() {
        JsonNode cases = ReferenceFiles.json("metrics/metrics.json").get("cases");
        return StreamSupport.stream(cases.spliterator(), false);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void valuesAreThoseOfTheReference(JsonNode reference) {
        String id = reference.get("id").asText();
        Evaluation evaluation = evaluation(reference);
        Map<Metric, Double> values = Metric.renewed(evaluation.values(), decided(reference));
        if (!id.equals(NEVER_ANSWERS_ONE_CLASS)) {
            assertThat(values).isEqualTo(evaluation.values());
        }
        Set<Metric> undefined = EnumSet.noneOf(Metric.class);
        for (Map.Entry<String, JsonNode> value : reference.get("values").properties()) {
            Metric metric = NAMES.get(value.getKey());
            if (metric == null) {
                continue;
            }
            double ours = values.getOrDefault(metric, 0.0);
            if (Double.isNaN(ours)) {
                undefined.add(metric);
            } else {
                assertThat(ours)
                        .as(id + " " + metric)
                        .isCloseTo(value.getValue().asDouble(), within(TOLERANCE));
            }
        }
        assertThat(undefined).as(id).isEqualTo(UNDEFINED.getOrDefault(id, Set.of()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void fBetaIsThatOfTheReference(JsonNode reference) {
        JsonNode values = reference.get("values");
        if (values.has("f2_zd0")) {
            Counts counts = decided(reference).confusion().against(1);
            if (Double.isNaN(counts.f1())) {
                assertThat(counts.fBeta(2.0)).isNaN();
                assertThat(counts.fBeta(0.5)).isNaN();
            } else {
                assertClose(counts.fBeta(2.0), values.get("f2_zd0"));
                assertClose(counts.fBeta(0.5), values.get("f05_zd0"));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void averagesAreThoseOfTheReference(JsonNode reference) {
        if (isBinary(reference)) {
            return;
        }
        JsonNode values = reference.get("values");
        ConfusionMatrix confusion = decided(reference).confusion();
        boolean isMute = reference.get("id").asText().equals(NEVER_ANSWERS_ONE_CLASS);
        for (Average average : Average.values()) {
            ClassReport ours = ClassReport.of(confusion, average);
            String name = average.id();
            assertClose(ours.recall(), values.get("recall_" + name));
            assertClose(ours.f1(), values.get("f1_" + name));
            assertClose(ours.specificity(), values.get("specificity_imblearn_" + name));
            // A geometric mean of means there, a mean of geometric means here.
            assertClose(
                    Math.sqrt(ours.recall() * ours.specificity()),
                    values.get("gmean_imblearn_" + name));
            if (isMute && average != Average.MICRO) {
                assertThat(ours.precision()).isNaN();
            } else {
                assertClose(ours.precision(), values.get("precision_" + name));
            }
        }
        double[][] probabilities = probabilities(reference);
        int[] truth = ReferenceFiles.integers(reference.get("y_true"));
        for (Average average : List.of(Average.MACRO, Average.WEIGHTED)) {
            assertClose(
                    ScoreReport.of(average, probabilities, truth, labels(probabilities)).rocAuc(),
                    values.get("roc_auc_ovr_" + average.id()));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void countsOfTwoClassesSayTheSame(JsonNode reference) {
        if (isBinary(reference)) {
            Decided decided = decided(reference);
            Map<Metric, Double> values = Metric.renewed(evaluation(reference).values(), decided);
            Counts counts = decided.confusion().against(1);
            for (Metric metric : Metric.values()) {
                if (metric.dependsOnThreshold()) {
                    assertThat(metric.ofCounts().applyAsDouble(counts))
                            .as(metric.id())
                            .isCloseTo(values.getOrDefault(metric, 0.0), within(TOLERANCE));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void answersAreThoseOfTheReference(JsonNode reference) {
        if (!reference.get("id").asText().equals(NEVER_ANSWERS_ONE_CLASS)) {
            assertThat(Decisions.of(probabilities(reference), 1, threshold(reference)))
                    .isEqualTo(ReferenceFiles.integers(reference.get("y_pred")));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void countsAndReportsAreThoseOfTheReference(JsonNode reference) {
        Decided decided = decided(reference);
        ConfusionMatrix confusion = decided.confusion();
        if (isBinary(reference)) {
            Counts expected =
                    new Counts(
                            reference.get("tp").asInt(),
                            reference.get("fp").asInt(),
                            reference.get("fn").asInt(),
                            reference.get("tn").asInt());
            assertThat(confusion.against(1)).isEqualTo(expected);
            assertThat(table(reference).counts(threshold(reference))).isEqualTo(expected);
            return;
        }
        JsonNode values = reference.get("values");
        for (int c = 0; c < confusion.size(); c++) {
            ClassReport report = decided.reports().get(c);
            assertThat(confusion.counts()[c])
                    .isEqualTo(ReferenceFiles.integers(reference.get("confusion").get(c)));
            assertClose(report.recall(), values.get("recall_per_class").get(c));
            assertClose(report.f1(), values.get("f1_per_class").get(c));
            assertClose(report.specificity(), values.get("specificity_per_class").get(c));
            if (confusion.answersOf(c) > 0) {
                assertClose(report.precision(), values.get("precision_per_class").get(c));
            } else {
                assertThat(report.precision()).isNaN();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void curvesAreThoseOfTheReference(JsonNode reference) {
        if (reference.has("pr_curve")) {
            // Ascending there, with an artificial last point.
            JsonNode curve = reference.get("pr_curve");
            Curve ours = table(reference).precisionRecall();
            int size = curve.get("thresholds").size();
            assertThat(ours.size()).isEqualTo(size);
            for (int i = 0; i < size; i++) {
                assertClose(ours.threshold(size - 1 - i), curve.get("thresholds").get(i));
                assertClose(ours.x(size - 1 - i), curve.get("recall").get(i));
                assertClose(ours.y(size - 1 - i), curve.get("precision").get(i));
            }
        }
        if (reference.has("roc_curve")) {
            JsonNode curve = reference.get("roc_curve");
            Curve ours = table(reference).roc();
            assertThat(ours.size()).isEqualTo(curve.get("thresholds").size());
            for (int i = 0; i < ours.size(); i++) {
                if (i > 0) {
                    assertClose(ours.threshold(i), curve.get("thresholds").get(i));
                }
                assertClose(ours.x(i), curve.get("fpr").get(i));
                assertClose(ours.y(i), curve.get("tpr").get(i));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void calibrationBinsAreThoseOfTheReference(JsonNode reference) {
        for (JsonNode calibration : reference.path("calibration")) {
            if (!calibration.get("strategy").asText().equals("uniform")) {
                continue;
            }
            int size = calibration.get("bins").asInt();
            List<CalibrationBin> bins = CalibrationBins.equalWidth(table(reference), size);
            double[] edges = ReferenceFiles.numbers(calibration.get("edges"));
            for (int b = 0; b < size; b++) {
                assertThat(bins.get(b).from()).isCloseTo(edges[b], within(TOLERANCE));
                assertThat(bins.get(b).to()).isCloseTo(edges[b + 1], within(TOLERANCE));
            }
            assertThat(bins.stream().mapToInt(CalibrationBin::rows).toArray())
                    .isEqualTo(ReferenceFiles.integers(calibration.get("counts")));
            List<CalibrationBin> filled = bins.stream().filter(bin -> bin.rows() > 0).toList();
            assertThat(filled).hasSize(calibration.get("mean_score").size());
            for (int b = 0; b < filled.size(); b++) {
                assertClose(filled.get(b).meanScore(), calibration.get("mean_score").get(b));
                assertClose(
                        filled.get(b).positiveShare(), calibration.get("fraction_positive").get(b));
            }
        }
    }

    private static void assertClose(double ours, JsonNode reference) {
        assertThat(ours).isCloseTo(reference.asDouble(), within(TOLERANCE));
    }

    private static ScoreTable table(JsonNode reference) {
        return ScoreTable.of(
                ReferenceFiles.numbers(reference.get("score")),
                ReferenceFiles.integers(reference.get("y_true")),
                1);
    }

    private static Decided decided(JsonNode reference) {
        int[] truth = ReferenceFiles.integers(reference.get("y_true"));
        int[] answers = ReferenceFiles.integers(reference.get("y_pred"));
        return Decided.of(ConfusionMatrix.of(truth, answers, labels(probabilities(reference))), 1);
    }

    private static Evaluation evaluation(JsonNode reference) {
        double[][] probabilities = probabilities(reference);
        return Evaluation.of(
                probabilities,
                ReferenceFiles.integers(reference.get("y_true")),
                labels(probabilities),
                1,
                threshold(reference));
    }

    private static boolean isBinary(JsonNode reference) {
        return reference.get("kind").asText().equals("binary");
    }

    private static double threshold(JsonNode reference) {
        return reference.path("threshold").asDouble(0.5);
    }

    private static double[][] probabilities(JsonNode reference) {
        if (isBinary(reference)) {
            double[] score = ReferenceFiles.numbers(reference.get("score"));
            double[] other = score.clone();
            for (int i = 0; i < other.length; i++) {
                other[i] = 1.0 - score[i];
            }
            return new double[][] {other, score};
        }
        JsonNode rows = reference.get("proba");
        double[][] probabilities = new double[rows.get(0).size()][rows.size()];
        for (int i = 0; i < rows.size(); i++) {
            for (int c = 0; c < probabilities.length; c++) {
                probabilities[c][i] = rows.get(i).get(c).asDouble();
            }
        }
        return probabilities;
    }

    private static List<String> labels(double[][] probabilities) {
        return List.of("a", "b", "c", "d").subList(0, probabilities.length);
    }
}
