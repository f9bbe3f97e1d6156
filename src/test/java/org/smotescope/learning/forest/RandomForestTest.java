package org.smotescope.learning.forest;

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

class RandomForestTest {
    private static final int SEEDS = 5;

    /// Means over seeds: of 5 here and of 20 there.
    @Test
    void isAboutAsGoodAsTheReference() {
        for (JsonNode reference : ReferenceFiles.json("classifiers/trees.json")) {
            String name = reference.get("dataset").asText();
            ClassifierCases.Halves halves = ClassifierCases.halves(name);
            Training training = halves.weighted(reference.get("balanced").asBoolean());
            double area = 0.0;
            double loss = 0.0;
            for (int seed = 0; seed < SEEDS; seed++) {
                double[][] found =
                        new RandomForest(100, 1, seed)
                                .fit(training, null, Monitor.NONE)
                                .probabilities(halves.judged());
                area += ClassifierCases.rocAuc(found, halves.truth()) / SEEDS;
                loss += ClassifierCases.logLoss(found, halves.truth()) / SEEDS;
            }
            assertThat(area)
                    .as(name)
                    .isCloseTo(reference.get("forest").get(0).asDouble(), within(0.02));
            assertThat(loss)
                    .as(name)
                    .isCloseTo(reference.get("forest").get(1).asDouble(), within(0.05));
        }
    }

    /// All trees see all of two rows far apart, or only one of them.
    @Test
    void splitsHalfWayBetweenTwoValues() {
        Training training =
                Training.unweighted(Matrix.ofColumns(40, new double[][] {column()}), halves(40), 2);
        double[][] found =
                new RandomForest(50, 1, 3)
                        .fit(training, null, Monitor.NONE)
                        .probabilities(Matrix.ofColumns(2, new double[][] {{14.9, 15.1}}));

        assertThat(found[1]).containsExactly(0.0, 1.0);
    }

    /// 20 values of 10, 20 values of 20.
    private static double[] column() {
        return IntStream.range(0, 40).mapToDouble(i -> i < 20 ? 10 : 20).toArray();
    }

    private static int[] halves(int size) {
        return IntStream.range(0, size).map(i -> i < size / 2 ? 0 : 1).toArray();
    }

    @Test
    void leavesHaveAtLeastTheRowsAskedFor() {
        Training training = ClassifierCases.noise(100, 3, 2, 1);
        double rare = Arrays.stream(training.classes()).average().orElseThrow();
        // No two sides of 60 rows each: one leaf with the shares of the drawn rows.
        double[][] found =
                new RandomForest(200, 60, 1)
                        .fit(training, null, Monitor.NONE)
                        .probabilities(training.features());

        assertThat(Arrays.stream(found[1]).distinct().count()).isEqualTo(1);
        assertThat(found[1][0]).isCloseTo(rare, within(0.02));
    }

    /// In leaves that cannot be split the classes' shares are those of the weights.
    @Test
    void weightsCountInTheLeaves() {
        int[] classes = IntStream.range(0, 1000).map(i -> i < 100 ? 1 : 0).toArray();
        Matrix same = Matrix.ofColumns(1000, new double[][] {new double[1000]});
        double[] weights =
                Arrays.stream(classes).mapToDouble(code -> code == 1 ? 9.0 : 1.0).toArray();
        double[][] found =
                new RandomForest(100, 1, 1)
                        .fit(new Training(same, classes, 2, weights), null, Monitor.NONE)
                        .probabilities(same);

        assertThat(found[1][0]).isCloseTo(0.5, within(0.02));
    }
}
