package org.smotescope.learning.boosting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.smotescope.data.Matrix;
import org.smotescope.data.Monitor;
import org.smotescope.learning.ClassifierCases;
import org.smotescope.learning.ReferenceFiles;
import org.smotescope.learning.Training;

class GradientBoostingTest {
    private static final GradientBoosting USUAL = new GradientBoosting(100, 0.1, 31, 20);

    @Test
    void isAboutAsGoodAsTheReference() {
        for (JsonNode reference : ReferenceFiles.json("classifiers/trees.json")) {
            String name = reference.get("dataset").asText();
            ClassifierCases.Halves halves = ClassifierCases.halves(name);
            double[][] found =
                    USUAL.fit(
                                    halves.weighted(reference.get("balanced").asBoolean()),
                                    null,
                                    Monitor.NONE)
                            .probabilities(halves.judged());
            assertThat(ClassifierCases.rocAuc(found, halves.truth()))
                    .as(name)
                    .isCloseTo(reference.get("boosting").get(0).asDouble(), within(0.02));
            assertThat(ClassifierCases.logLoss(found, halves.truth()))
                    .as(name)
                    .isCloseTo(reference.get("boosting").get(1).asDouble(), within(0.05));
        }
    }

    /// Two classes grow the very trees of the reference; with more, its single precision turns a
    /// few splits between cuts that gain nearly the same.
    @Test
    void givesTheProbabilitiesOfTheReference() {
        for (JsonNode reference : ReferenceFiles.json("classifiers/trees.json")) {
            String name = reference.get("dataset").asText();
            ClassifierCases.Halves halves = ClassifierCases.halves(name);
            double[][] found =
                    USUAL.fit(
                                    halves.weighted(reference.get("balanced").asBoolean()),
                                    null,
                                    Monitor.NONE)
                            .probabilities(halves.judged());
            JsonNode rows = reference.get("boosted");
            double margin = found.length == 2 ? 1e-5 : 0.05;
            for (int i = 0; i < rows.size(); i++) {
                for (int code = 0; code < found.length; code++) {
                    assertThat(found[code][i])
                            .as(name)
                            .isCloseTo(rows.get(i).get(code).asDouble(), within(margin));
                }
            }
        }
    }

    /// One round from equal classes: the outputs are 0, a leaf of n rows of one class has the
    /// gradient -n/2 and the curvature n/4, so the step is 2 and the rate's share of it is taken.
    @Test
    void oneRoundIsOneNewtonStep() {
        int[] classes = IntStream.range(0, 80).map(i -> i / 40).toArray();
        double[] column = Arrays.stream(classes).mapToDouble(code -> code).toArray();
        Matrix features = Matrix.ofColumns(80, new double[][] {column});
        double[][] found =
                new GradientBoosting(1, 0.1, 31, 20)
                        .fit(Training.unweighted(features, classes, 2), null, Monitor.NONE)
                        .probabilities(Matrix.ofColumns(2, new double[][] {{0.49, 0.51}}));

        assertThat(found[1])
                .containsExactly(
                        new double[] {1.0 / (1.0 + Math.exp(0.2)), 1.0 / (1.0 + Math.exp(-0.2))},
                        within(1e-12));
    }

    /// With too few rows for two leaves only the frequencies are known, those of the weights.
    @Test
    void fewRowsGiveTheSharesOfTheClasses() {
        Training training = ClassifierCases.noise(30, 2, 3, 2);
        double[] weights = new double[30];
        Arrays.setAll(weights, i -> 1.0 + training.classes()[i]);
        double[] shares =
                new Training(training.features(), training.classes(), 3, weights).classWeights();
        double total = Arrays.stream(shares).sum();
        double[][] found =
                USUAL.fit(
                                new Training(training.features(), training.classes(), 3, weights),
                                null,
                                Monitor.NONE)
                        .probabilities(training.features());

        for (int code = 0; code < 3; code++) {
            assertThat(found[code][7]).isCloseTo(shares[code] / total, within(1e-2));
        }
    }

    /// More than 255 distinct values: bins by percentiles still part the classes.
    @Test
    void manyValuesAreBinned() {
        int size = 2_000;
        double[] column = IntStream.range(0, size).mapToDouble(i -> i * 1.7).toArray();
        int[] classes = IntStream.range(0, size).map(i -> i < size / 2 ? 0 : 1).toArray();
        Matrix features = Matrix.ofColumns(size, new double[][] {column});
        double[][] found =
                USUAL.fit(Training.unweighted(features, classes, 2), null, Monitor.NONE)
                        .probabilities(features);

        assertThat(found[1][size / 2 - 10]).isLessThan(0.05);
        assertThat(found[1][size / 2 + 10]).isGreaterThan(0.95);
    }
}
