package org.smotescope.learning.knn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.smotescope.data.DataProblem;
import org.smotescope.data.Matrix;
import org.smotescope.data.Monitor;
import org.smotescope.learning.ClassifierCases;
import org.smotescope.learning.ReferenceFiles;
import org.smotescope.learning.Training;

class NearestNeighboursTest {
    @Test
    void givesTheProbabilitiesOfTheReferenceWhereNoRowsAreEquallyFar() {
        JsonNode cases = ReferenceFiles.json("classifiers/neighbours.json");
        assertThat(cases).hasSize(15);
        int compared = 0;
        for (JsonNode reference : cases) {
            ClassifierCases.Halves halves =
                    ClassifierCases.halves(reference.get("dataset").asText());
            double[][] found =
                    new NearestNeighbours(reference.get("k").asInt())
                            .fit(halves.train(), null, Monitor.NONE)
                            .probabilities(halves.judged());
            int[] settled = ReferenceFiles.integers(reference.get("settled"));
            for (int i = 0; i < settled.length; i++) {
                for (int code = 0; code < found.length; code++) {
                    assertThat(found[code][settled[i]])
                            .as(reference.get("dataset").asText())
                            .isEqualTo(reference.get("probabilities").get(i).get(code).asDouble());
                }
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(1_500);
    }

    @Test
    void aTrainingRowIsItsOwnNearestRow() {
        Training training = ClassifierCases.noise(60, 2, 3, 4);
        double[][] found =
                new NearestNeighbours(1)
                        .fit(training, null, Monitor.NONE)
                        .probabilities(training.features());

        for (int i = 0; i < 60; i++) {
            assertThat(found[training.classes()[i]][i]).isEqualTo(1.0);
        }
    }

    @Test
    void refusesFewerRowsThanNeighbours() {
        Training training =
                Training.unweighted(
                        Matrix.ofColumns(3, new double[][] {{1, 2, 3}}), new int[] {0, 1, 1}, 2);

        assertThatThrownBy(() -> new NearestNeighbours(5).fit(training, null, Monitor.NONE))
                .isInstanceOf(DataProblem.class)
                .hasMessage("k must be at most 3, the number of training rows, not 5: use k = 3");
    }
}
