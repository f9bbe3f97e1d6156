package org.smotescope.learning.bayes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.smotescope.data.Matrix;
import org.smotescope.data.Monitor;
import org.smotescope.learning.ClassifierCases;
import org.smotescope.learning.ReferenceFiles;
import org.smotescope.learning.Training;

class GaussianNaiveBayesTest {
    @Test
    void givesTheProbabilitiesOfTheReference() {
        JsonNode cases = ReferenceFiles.json("classifiers/naive_bayes.json");
        assertThat(cases).hasSize(20);
        for (JsonNode reference : cases) {
            ClassifierCases.Halves halves =
                    ClassifierCases.halves(reference.get("dataset").asText());
            double[][] found =
                    new GaussianNaiveBayes(reference.get("smoothing").asDouble())
                            .fit(
                                    halves.weighted(reference.get("balanced").asBoolean()),
                                    null,
                                    Monitor.NONE)
                            .probabilities(halves.judged());
            JsonNode rows = reference.get("probabilities");
            assertThat(rows).isNotEmpty();
            for (int i = 0; i < rows.size(); i++) {
                for (int code = 0; code < found.length; code++) {
                    assertThat(found[code][i])
                            .as(reference.get("dataset").asText())
                            .isCloseTo(rows.get(i).get(code).asDouble(), within(1e-9));
                }
            }
        }
    }

    @Test
    void constantColumnsLeaveTheSharesOfTheClasses() {
        Training training =
                Training.unweighted(
                        Matrix.ofColumns(4, new double[][] {{3, 3, 3, 3}}),
                        new int[] {0, 0, 0, 1},
                        2);
        double[][] found =
                new GaussianNaiveBayes(1e-9)
                        .fit(training, null, Monitor.NONE)
                        .probabilities(Matrix.ofColumns(2, new double[][] {{3, 8}}));

        assertThat(found[1]).containsExactly(new double[] {0.25, 0.25}, within(1e-12));
    }

    /// Squares overflow there.
    @Test
    void rowsVeryFarAwayHaveProbabilities() {
        Training training = ClassifierCases.noise(50, 2, 2, 1);
        double[][] found =
                new GaussianNaiveBayes(1e-9)
                        .fit(training, null, Monitor.NONE)
                        .probabilities(Matrix.ofColumns(1, new double[][] {{1e200}, {0}}));

        assertThat(found[0][0] + found[1][0]).isCloseTo(1.0, within(1e-12));
    }

    @Test
    void refusesASmoothingOfNothing() {
        assertThatThrownBy(() -> new GaussianNaiveBayes(0.0))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
