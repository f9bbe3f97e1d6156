package org.smotescope.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.smotescope.data.Dataset;
import org.smotescope.data.Monitor;
import org.smotescope.data.Preparation;
import org.smotescope.data.PrepareRules;
import org.smotescope.data.Split;
import org.smotescope.data.StratifiedSplit;
import org.smotescope.data.io.Datasets;
import org.smotescope.data.io.Table;
import org.smotescope.learning.Encoder;
import org.smotescope.learning.LogisticRegression;
import org.smotescope.learning.Model;
import org.smotescope.learning.Training;
import org.smotescope.learning.calibration.Calibration;
import org.smotescope.learning.metrics.Evaluation;
import org.smotescope.learning.metrics.Metric;
import org.smotescope.neighbours.ExactSearch;
import org.smotescope.sampling.Mode;
import org.smotescope.sampling.SamplingStrategy;

/// Resampling to equal classes makes a model say too much; the correction for the real shares takes
/// that back.
class PriorCorrectionTest {
    private static final double SHARE = 0.065;

    @Test
    void overSamplingAtRandomIsTakenBack() {
        Measured plain = measured("none");
        Measured copied = measured("random-over");
        assertThat(copied.raw().value(Metric.BRIER))
                .isGreaterThan(2.0 * plain.raw().value(Metric.BRIER));
        assertThat(copied.corrected().value(Metric.BRIER))
                .isCloseTo(plain.raw().value(Metric.BRIER), byTwoPercent(plain));
        assertThat(copied.saidRaw()).isGreaterThan(4.0 * SHARE);
        assertThat(copied.said()).isCloseTo(SHARE, within(0.01));
        assertThat(copied.corrected().value(Metric.ROC_AUC))
                .isCloseTo(copied.raw().value(Metric.ROC_AUC), within(1e-12));
    }

    @Test
    void underSamplingAtRandomIsTakenBackToo() {
        Measured plain = measured("none");
        Measured thinned = measured("random-under");
        assertThat(thinned.corrected().value(Metric.BRIER))
                .isCloseTo(plain.raw().value(Metric.BRIER), byTwoPercent(plain));
    }

    /// Not exact: new rows between rows change how the class is distributed. Here they do so
    /// little.
    @Test
    void smoteIsTakenBackAsFarAsMeasured() {
        Measured plain = measured("none");
        Measured smote = measured("smote");
        double change =
                smote.corrected().value(Metric.BRIER) / plain.raw().value(Metric.BRIER) - 1.0;
        assertThat(smote.raw().value(Metric.BRIER))
                .isGreaterThan(2.0 * plain.raw().value(Metric.BRIER));
        assertThat(change).isBetween(-0.02, 0.05);
    }

    private static org.assertj.core.data.Offset<Double> byTwoPercent(Measured plain) {
        return within(0.02 * plain.raw().value(Metric.BRIER));
    }

    private record Measured(Evaluation raw, Evaluation corrected, double saidRaw, double said) {}

    private static Measured measured(String sampler) {
        Table table = Fixtures.table(logistic());
        Recipe recipe = Recipes.initial(table);
        Dataset rows = Datasets.of(table, Schemas.resolve(table, recipe));
        Split split = StratifiedSplit.split(rows, 0.5, 1);
        Dataset raw = rows.select(split.train());
        Preparation preparation = Preparation.fit(raw, PrepareRules.DEFAULT);
        Dataset train = preparation.apply(raw);
        Dataset test = preparation.apply(rows.select(split.test()));
        ResamplePlan plan =
                new ResamplePlan(
                        sampler,
                        Mode.STRICT,
                        Map.of(),
                        SamplingStrategy.parse("auto"),
                        1,
                        List.of());
        Dataset resampled =
                ResampleStage.run(train, plan, new ExactSearch(1), Monitor.NONE)
                        .resampling()
                        .dataset();
        Encoder encoder = Encoder.fit(train);
        Model model =
                new LogisticRegression(1.0)
                        .fit(
                                Training.unweighted(
                                        encoder.apply(resampled), resampled.classes().codes(), 2),
                                null,
                                Monitor.NONE);
        double[][] said = model.probabilities(encoder.apply(test));
        double[][] corrected = Calibration.prior(counts(resampled), counts(train)).apply(said);
        return new Measured(
                evaluation(said, test),
                evaluation(corrected, test),
                Arrays.stream(said[1]).average().orElseThrow(),
                Arrays.stream(corrected[1]).average().orElseThrow());
    }

    private static double[] counts(Dataset rows) {
        return Arrays.stream(rows.classes().counts()).asDoubleStream().toArray();
    }

    private static Evaluation evaluation(double[][] probabilities, Dataset test) {
        return Evaluation.of(
                probabilities, test.classes().codes(), test.classes().labels(), 1, 0.5);
    }

    /// 8,000 rows whose log odds are a weighted sum, about 6.5 % of them positive.
    private static String logistic() {
        SplittableRandom random = new SplittableRandom(11);
        StringBuilder text = new StringBuilder("a,b,c,class\n");
        for (int i = 0; i < 8000; i++) {
            double a = random.nextGaussian();
            double b = random.nextGaussian();
            double c = random.nextGaussian();
            double logOdds = 1.0 * a + 0.7 * b - 3.25;
            boolean yes = random.nextDouble() < 1.0 / (1.0 + Math.exp(-logOdds));
            text.append(a).append(',').append(b).append(',').append(c);
            text.append(yes ? ",yes\n" : ",no\n");
        }
        return text.toString();
    }
}
