package org.smotescope.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.smotescope.experiment.EvaluationReport.Subject;
import org.smotescope.experiment.VariantResult.Said;
import org.smotescope.learning.metrics.ConfusionMatrix;
import org.smotescope.learning.metrics.Counts;
import org.smotescope.learning.metrics.Metric;

class VerdictTest {
    /// Test rows per training row in 5 folds.
    private static final double SHARE = 0.25;

    @Test
    void aChangeAboveZeroIsMore() {
        Verdict verdict = verdict(0.10, 0.12, 0.11, 0.09, 0.10);
        assertThat(verdict.kind()).isEqualTo(Verdict.Kind.BETTER);
        assertThat(verdict.headline()).isEqualTo("SMOTE does more than a moved threshold here.");
        assertThat(verdict.detail())
                .startsWith(
                        "At the same recall, SMOTE changes precision by +0.10 (95 %: +0.08 …"
                                + " +0.13). ")
                .doesNotContain("precision by +0.10 (95 %: +0.08 … +0.13): no");
    }

    @Test
    void aChangeBelowZeroIsLess() {
        Verdict verdict = verdict(-0.10, -0.12, -0.11, -0.09, -0.10);
        assertThat(verdict.kind()).isEqualTo(Verdict.Kind.WORSE);
        assertThat(verdict.headline()).isEqualTo("Moving the threshold does more than SMOTE here.");
        assertThat(verdict.detail()).contains("by −0.10 (95 %: −0.13 … −0.08). ");
    }

    @Test
    void aSmallIntervalThatHoldsZeroIsNoClearDifference() {
        Verdict verdict = verdict(-0.02, 0.02, 0.0, 0.01, -0.02);
        assertThat(verdict.kind()).isEqualTo(Verdict.Kind.NO_CLEAR_DIFFERENCE);
        assertThat(verdict.headline()).isEqualTo("Moving the threshold does the same job here.");
        assertThat(verdict.detail())
                .startsWith(
                        "At the same recall, SMOTE changes precision by 0.00 (95 %: −0.04 … +0.03):"
                                + " no clear difference. ");
    }

    @Test
    void aWideIntervalThatHoldsZeroIsTooFewRows() {
        Verdict verdict = verdict(-0.3, 0.4, 0.1, -0.2, 0.1);
        assertThat(verdict.kind()).isEqualTo(Verdict.Kind.TOO_FEW_ROWS);
        assertThat(verdict.headline())
                .isEqualTo("Too few rows to tell SMOTE from a moved threshold.");
    }

    @Test
    void anUndefinedChangeIsTooFewRowsAndSaysInHowManySplits() {
        Verdict verdict = verdict(0.1, Double.NaN, 0.1, Double.NaN, 0.1);
        assertThat(verdict.kind()).isEqualTo(Verdict.Kind.TOO_FEW_ROWS);
        assertThat(verdict.detail())
                .startsWith("The change in precision is undefined in 2 of 5 splits. ");
    }

    @Test
    void theMarginIsPartOfNoClearDifference() {
        assertThat(Verdict.Kind.of(new VariantResult.Interval(-0.1, 0.1)))
                .isEqualTo(Verdict.Kind.NO_CLEAR_DIFFERENCE);
        assertThat(Verdict.Kind.of(new VariantResult.Interval(-0.1001, 0.1)))
                .isEqualTo(Verdict.Kind.TOO_FEW_ROWS);
        assertThat(Verdict.Kind.of(new VariantResult.Interval(-0.1, 0.1001)))
                .isEqualTo(Verdict.Kind.TOO_FEW_ROWS);
        assertThat(Verdict.Kind.of(new VariantResult.Interval(0.0, 0.1)))
                .isEqualTo(Verdict.Kind.NO_CLEAR_DIFFERENCE);
        assertThat(Verdict.Kind.of(new VariantResult.Interval(1e-9, 0.9)))
                .isEqualTo(Verdict.Kind.BETTER);
        assertThat(Verdict.Kind.of(new VariantResult.Interval(-0.9, -1e-9)))
                .isEqualTo(Verdict.Kind.WORSE);
    }

    @Test
    void oneSplitHasNoCertainty() {
        Verdict verdict =
                report(new Protocol.HoldOut(), 2, "smote", List.of(0.1), List.of(0.12)).verdict();
        assertThat(verdict.kind()).isEqualTo(Verdict.Kind.ONE_SPLIT);
        assertThat(verdict.headline()).isEqualTo("One split cannot tell how sure a change is.");
        assertThat(verdict.detail())
                .startsWith("At the same recall, SMOTE changes precision by +0.10. ")
                .doesNotContain("95 %");
    }

    @Test
    void theProbabilitiesAreToldByTheirInterval() {
        List<Double> precision = List.of(0.0, 0.01, -0.01);
        assertThat(with(precision, List.of(0.12, 0.13, 0.11)).detail())
                .endsWith(
                        "Its probabilities are further off: it says 38 % on average where 5.0 %"
                                + " happened; Brier score +0.12 (95 %: +0.09 … +0.15).");
        assertThat(with(precision, List.of(-0.12, -0.13, -0.11)).detail())
                .contains("Its probabilities are nearer to what happens: it says 38 %");
        assertThat(with(precision, List.of(-0.01, 0.01, 0.0)).detail())
                .contains("Its probabilities: it says 38 % on average where 5.0 % happened")
                .matches(".*; Brier score 0\\.00 \\([^()]*\\)\\.");
    }

    @Test
    void whyTellsTheChangesAtTheRecipesThresholdAndTheProtocol() {
        String why = verdict(0.0, 0.01, -0.01, 0.0, 0.0).why();
        assertThat(why)
                .contains(
                        "SMOTE against no resampling: recall of rows of class yes 0.80 instead of"
                                + " 0.10, ",
                        "SMOTE against a threshold tuned on training folds: recall of rows of class"
                                + " yes 0.80 instead of 0.10, ")
                .endsWith(
                        "Means over 5 folds of 1,000 rows; intervals after Nadeau and Bengio"
                                + " (2003).");
        EvaluationReport report =
                report(new Protocol.Folds(5, 1), 2, "smote", five(0.0), five(0.1));
        assertThat(Verdict.of(report, "buyer rows").why()).contains("recall of buyer rows 0.80");
    }

    /// Else what a moved threshold does would be taken for what resampling does.
    @Test
    void whyTellsThresholdsThatDiffer() {
        Protocol folds = new Protocol.Folds(5, 1);
        String why = report(folds, 2, "smote", five(0.0), five(0.1), 0.2, 0.3).verdict().why();
        assertThat(why)
                .contains(
                        "SMOTE at thresholds from 0.20 to 0.50 against no resampling at the"
                                + " threshold 0.50: recall of rows of class yes 0.80");
        String many = report(folds, 3, "smote", five(0.0), five(0.1), 0.2, 0.3).verdict().why();
        assertThat(many).contains("SMOTE against no resampling: mean recall 0.80");
    }

    /// Where folds of training rows are impossible, the tuned threshold is the fixed one.
    @Test
    void aThresholdThatIsNotTunedIsNotSaidToBe() {
        Protocol folds = new Protocol.Folds(5, 1);
        for (String sampler : List.of("smote", "")) {
            Verdict verdict = report(folds, 2, sampler, five(0.0), five(0.1), 0.5, 0.5).verdict();
            assertThat(verdict.detail() + verdict.why()).doesNotContain("tuned");
        }
    }

    @Test
    void manyClassesAreMeasuredAgainstNoResampling() {
        EvaluationReport report =
                report(
                        new Protocol.Folds(5, 1),
                        3,
                        "smote",
                        List.of(0.10, 0.12, 0.11, 0.09, 0.10),
                        five(0.0));
        assertThat(report.verdict().headline())
                .isEqualTo("SMOTE raises the mean F1 of the classes.");
        assertThat(report.verdict().detail())
                .startsWith("SMOTE changes the mean F1 by +0.10 (95 %: +0.08 … +0.13). ")
                .doesNotContain("happened;");
    }

    @Test
    void nothingResampledIsNoComparison() {
        Verdict verdict = report(new Protocol.Folds(5, 1), 2, "", five(0.0), five(0.0)).verdict();
        assertThat(verdict.kind()).isEqualTo(Verdict.Kind.NOTHING_RESAMPLED);
        assertThat(verdict.headline()).isEqualTo("Nothing is resampled.");
        assertThat(verdict.detail())
                .startsWith("A threshold tuned on training folds changes recall by ");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void noVerdictIsAGrade(int classes) {
        List<List<Double>> changes =
                List.of(
                        List.of(0.10, 0.12, 0.11, 0.09, 0.10),
                        List.of(-0.10, -0.12, -0.11, -0.09, -0.10),
                        List.of(-0.01, 0.01, 0.0, 0.0, 0.0),
                        List.of(-0.4, 0.4, 0.0, 0.1, -0.1),
                        List.of(Double.NaN, 0.1, 0.1, 0.1, 0.1));
        for (String sampler : List.of("smote", "")) {
            for (List<Double> precision : changes) {
                for (List<Double> brier : changes) {
                    EvaluationReport report =
                            report(new Protocol.Folds(5, 1), classes, sampler, precision, brier);
                    Verdict verdict = report.verdict();
                    String all = verdict.headline() + verdict.detail() + verdict.why();
                    assertThat(all.toLowerCase(java.util.Locale.ROOT))
                            .doesNotContain("significant", "good", "optimal", "nan", "!", "please");
                    assertThat(verdict).isEqualTo(report.verdict());
                }
            }
        }
    }

    private static Verdict verdict(Double... precision) {
        return with(Arrays.asList(precision), five(0.1).subList(0, precision.length));
    }

    private static Verdict with(List<Double> precision, List<Double> brier) {
        return report(new Protocol.Folds(precision.size(), 1), 2, "smote", precision, brier)
                .verdict();
    }

    private static List<Double> five(double value) {
        return List.of(value, value, value, value, value);
    }

    /// A report in which every comparison has the same differences.
    private static EvaluationReport report(
            Protocol protocol,
            int classes,
            String sampler,
            List<Double> change,
            List<Double> brier) {
        return report(protocol, classes, sampler, change, brier, 0.5, 0.3);
    }

    /// @param recipe the recipe's threshold in one split; it is 0.5 in the other
    /// @param tuned the tuned threshold likewise
    private static EvaluationReport report(
            Protocol protocol,
            int classes,
            String sampler,
            List<Double> change,
            List<Double> brier,
            double recipe,
            double tuned) {
        Map<Metric, List<Double>> values = new EnumMap<>(Metric.class);
        for (Metric metric : Metric.values()) {
            values.put(metric, metric == Metric.BRIER ? brier : change);
        }
        PerSplit differences = new PerSplit(values, SHARE);
        List<VariantResult> variants = new ArrayList<>();
        List<Comparison> comparisons = new ArrayList<>();
        List<String> others =
                classes == 2
                        ? List.of("none", "none+threshold", Comparison.SAME_RECALL)
                        : List.of("none");
        for (String name : others) {
            double threshold = name.equals("none") ? 0.5 : tuned;
            variants.add(variant(name, 0.1, 0.05, threshold));
            comparisons.add(comparison(sampler, name, differences));
        }
        variants.add(variant(sampler, 0.8, 0.38, recipe));
        if (classes == 2) {
            comparisons.add(comparison("none+threshold", "none", differences));
        }
        Subject subject = new Subject(sampler.isEmpty() ? "" : "SMOTE", sampler, "yes", classes);
        return new EvaluationReport(protocol, subject, 1000, 800, 200, variants, comparisons);
    }

    private static Comparison comparison(String of, String against, PerSplit differences) {
        return new Comparison(
                of, against, differences.means(), differences.intervals(), differences.values());
    }

    private static VariantResult variant(
            String name, double recall, double said, double threshold) {
        return new VariantResult(
                name,
                List.of(threshold, 0.5),
                ConfusionMatrix.of(new Counts(1, 1, 1, 1), List.of("no", "yes"), 1),
                List.of(),
                List.of(),
                Map.of(Metric.RECALL, recall, Metric.PRECISION, 0.5),
                Map.of(),
                Map.of(),
                new Said(said, 0.05),
                List.of(),
                Map.of());
    }
}
