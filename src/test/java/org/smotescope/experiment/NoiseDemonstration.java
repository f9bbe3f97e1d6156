package org.smotescope.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.smotescope.data.io.Table;
import org.smotescope.learning.metrics.Metric;

/// The whole demonstration of resampling before the split, which takes minutes: `mvn test
/// -Dtest=NoiseDemonstration`. It leaves its figures in target/noise.
class NoiseDemonstration {
    @ParameterizedTest
    @CsvSource({
        "knn, random-over, 0.9",
        "knn, smote, 0.85",
        "forest, random-over, 0.95",
        "forest, smote, 0.85",
        "logistic, random-over, 0.52",
        "logistic, smote, 0.52"
    })
    void theDemonstrationOverTwentySeeds(String classifier, String sampler, double leaky)
            throws IOException {
        Map<String, List<Double>> values = new LinkedHashMap<>();
        for (long seed : Noise.seeds()) {
            Table table = Noise.table(seed);
            LeakReport report =
                    NoiseTest.leaky(table, Noise.recipe(table, sampler, classifier, seed));
            VariantResult none = report.honest().variant("none").orElseThrow();
            VariantResult honest = report.honest().variant(sampler).orElseThrow();
            VariantResult wrong = report.wrong().getFirst();
            NoiseTest.add(values, "none", none.metric(Metric.ROC_AUC));
            NoiseTest.add(values, "honest", honest.metric(Metric.ROC_AUC));
            NoiseTest.add(values, "leaky", wrong.metric(Metric.ROC_AUC));
            NoiseTest.add(values, "honest F1", honest.metric(Metric.F1));
            NoiseTest.add(values, "leaky F1", wrong.metric(Metric.F1));
        }
        StringBuilder line = new StringBuilder(classifier + " " + sampler);
        values.forEach(
                (name, each) ->
                        line.append(
                                String.format(
                                        Locale.ROOT,
                                        " | %s %.3f +- %.3f",
                                        name,
                                        Noise.mean(each),
                                        Noise.standardError(each))));
        Path figures = Files.createDirectories(Path.of("target", "noise"));
        Files.writeString(figures.resolve(classifier + "-" + sampler + ".txt"), line + "\n");
        assertThat(values.get("none")).satisfies(NoiseTest::assertNothingFound);
        assertThat(values.get("honest")).satisfies(NoiseTest::assertNothingFound);
        assertThat(Noise.mean(values.getOrDefault("leaky", List.of()))).isGreaterThan(leaky);
    }
}
