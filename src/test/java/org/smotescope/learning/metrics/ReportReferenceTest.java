package org.smotescope.learning.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.smotescope.learning.ReferenceFiles;

/// Reports, averages, threshold rules, curves and bins as other tools find them; null where those
/// put 0 for an undefined value. Made by `make_metrics_golden.py`.
class ReportReferenceTest {
    private static final double TOLERANCE = 1e-12;
    private static final JsonNode FILE = ReferenceFiles.json("metrics/reports.json");
    private static final double[] BETAS = ReferenceFiles.numbers(FILE.get("betas"));

    private static final Map<String, ToDoubleFunction<ClassReport>> REPORT =
            Map.of(
                    "pre", ClassReport::precision,
                    "rec", ClassReport::recall,
                    "spe", ClassReport::specificity,
                    "f1", ClassReport::f1,
                    "geo", ClassReport::gMean,
                    "iba", ClassReport::indexBalancedAccuracy,
                    "sup", ClassReport::support,
                    "balanced_accuracy", ClassReport::balancedAccuracy,
                    "mcc", ClassReport::mcc,
                    "kappa", ClassReport::kappa);

    private static final Map<String, ToDoubleFunction<ScoreReport>> SCORES =
            Map.of(
                    "roc_auc", ScoreReport::rocAuc,
                    "average_precision", ScoreReport::averagePrecision,
                    "brier", ScoreReport::brier,
                    "log_loss", ScoreReport::logLoss,
                    "ece", ScoreReport::calibrationError);

    static Stream<JsonNode> cases() {
        return StreamSupport.stream(FILE.get("cases").spliterator(), false);
    }

    static Stream<JsonNode> binaryCases() {
        return cases().filter(one -> one.has("thresholds"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void classReportsAreThoseOfImbalancedLearn(JsonNode one) {
        ConfusionMatrix confusion = confusion(one);
        List<ClassReport> reports = ClassReport.of(confusion);
        JsonNode classes = one.get("report").get("classes");
        assertThat(classes).hasSize(confusion.size());
        for (int c = 0; c < confusion.size(); c++) {
            Counts counts = confusion.against(c);
            assertSame(classes.get(c), REPORT, reports.get(c));
            assertBetas(classes.get(c), counts::fBeta);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void averagesAreThoseOfTheReference(JsonNode one) {
        ConfusionMatrix confusion = confusion(one);
        for (Average average : Average.values()) {
            JsonNode expected = one.get("report").get("averages").get(average.id());
            assertSame(expected, REPORT, ClassReport.of(confusion, average));
            assertBetas(expected, beta -> average.of(confusion, counts -> counts.fBeta(beta)));
        }
        assertThat(ClassReport.of(confusion, Average.MACRO).support()).isEqualTo(confusion.total());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void scoreReportsAreThoseOfScikitLearn(JsonNode one) {
        double[][] probabilities = probabilities(one);
        int[] truth = ReferenceFiles.integers(one.get("truth"));
        List<String> labels = labels(probabilities.length);
        List<ScoreReport> reports = ScoreReport.of(probabilities, truth, labels);
        for (int c = 0; c < labels.size(); c++) {
            assertSame(one.get("scores").get(c), SCORES, reports.get(c));
        }
        if (!one.has("pairwise")) {
            return;
        }
        for (Average average : Average.values()) {
            assertSame(
                    one.get("score_averages").get(average.id()),
                    SCORES,
                    ScoreReport.of(average, probabilities, truth, labels));
        }
    }

    @ParameterizedTest
    @MethodSource("binaryCases")
    void rulesChooseWhatTryingEveryThresholdFinds(JsonNode one) {
        ScoreTable table = table(one);
        for (String rule :
                List.of(
                        "best-f1",
                        "youden",
                        "recall=0.8",
                        "precision=0.5",
                        "cost=10:1",
                        "cost=1:3")) {
            assertThat(ThresholdRule.parse(rule).choose(table))
                    .as(rule)
                    .isEqualTo(one.get("thresholds").get(rule).asDouble());
        }
    }

    @ParameterizedTest
    @MethodSource("binaryCases")
    void curvesAreThoseOfTheReference(JsonNode one) {
        ScoreTable table = table(one);
        JsonNode expected = one.get("thresholds");
        Curve f1 = Curves.againstThreshold(table, Metric.F1);
        Curve mcc = Curves.againstThreshold(table, Metric.MCC);
        Curve gain = Curves.gain(table);
        Curve lift = Curves.lift(table);
        assertThat(table.size()).isEqualTo(expected.get("counts").size());
        assertThat(gain.x(0)).isZero();
        assertThat(gain.y(0)).isZero();
        for (int i = 0; i < table.size(); i++) {
            assertThat(f1.x(i + 1)).isEqualTo(expected.get("counts").get(i).get(0).asDouble());
            assertClose(f1.y(i + 1), expected.get("f1").get(i));
            assertClose(mcc.y(i + 1), expected.get("mcc").get(i));
            assertClose(gain.x(i + 1), expected.get("gain").get(i).get(0));
            assertClose(gain.y(i + 1), expected.get("gain").get(i).get(1));
            assertClose(lift.x(i), expected.get("gain").get(i).get(0));
            assertClose(lift.y(i), expected.get("lift").get(i));
        }
    }

    @ParameterizedTest
    @MethodSource("binaryCases")
    void binsAreThoseOfScikitLearn(JsonNode one) {
        ScoreTable table = table(one);
        for (int size : new int[] {5, 10}) {
            assertBins(
                    CalibrationBins.equalWidth(table, size),
                    one.get("calibration").get("uniform" + size));
        }
    }

    @Test
    void intervalsOfSharesAreThoseOfScipy() {
        for (JsonNode one : FILE.get("wilson")) {
            ShareInterval interval =
                    ShareInterval.wilson(one.get("found").asInt(), one.get("rows").asInt());
            assertClose(interval.low(), one.get("low"));
            assertClose(interval.high(), one.get("high"));
        }
        assertThat(ShareInterval.wilson(0, 0).low()).isNaN();
        assertThat(ShareInterval.wilson(0, 0).high()).isNaN();
    }

    private static void assertBins(List<CalibrationBin> bins, JsonNode expected) {
        List<CalibrationBin> filled = bins.stream().filter(bin -> bin.rows() > 0).toList();
        assertThat(filled).hasSize(expected.get("mean_score").size());
        for (int b = 0; b < filled.size(); b++) {
            assertClose(filled.get(b).meanScore(), expected.get("mean_score").get(b));
            assertClose(filled.get(b).positiveShare(), expected.get("positive_share").get(b));
        }
    }

    private static <T> void assertSame(
            JsonNode expected, Map<String, ToDoubleFunction<T>> names, T ours) {
        Iterator<String> keys = expected.fieldNames();
        int compared = 0;
        while (keys.hasNext()) {
            String key = keys.next();
            ToDoubleFunction<T> value = names.get(key);
            if (value != null) {
                assertClose(value.applyAsDouble(ours), expected.get(key));
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(1);
    }

    private static void assertBetas(JsonNode expected, ToDoubleFunction<Double> value) {
        for (int b = 0; b < BETAS.length; b++) {
            assertClose(value.applyAsDouble(BETAS[b]), expected.get("f_beta").get(b));
        }
    }

    private static void assertClose(double ours, JsonNode expected) {
        if (expected.isNull()) {
            assertThat(ours).isNaN();
        } else {
            assertThat(ours).isCloseTo(expected.asDouble(), within(TOLERANCE));
        }
    }

    private static ConfusionMatrix confusion(JsonNode one) {
        return ConfusionMatrix.of(
                ReferenceFiles.integers(one.get("truth")),
                ReferenceFiles.integers(one.get("answers")),
                labels(one.get("probabilities").size()));
    }

    private static double[][] probabilities(JsonNode one) {
        return StreamSupport.stream(one.get("probabilities").spliterator(), false)
                .map(ReferenceFiles::numbers)
                .toArray(double[][]::new);
    }

    private static ScoreTable table(JsonNode one) {
        return ScoreTable.of(probabilities(one)[1], ReferenceFiles.integers(one.get("truth")), 1);
    }

    private static List<String> labels(int size) {
        return IntStream.range(0, size).mapToObj(Integer::toString).toList();
    }
}
