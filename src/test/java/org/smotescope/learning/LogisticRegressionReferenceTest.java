package org.smotescope.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.smotescope.data.Matrix;
import org.smotescope.data.Monitor;

/// Every reference optimum: coefficients, probabilities, and by either way of computing the step.
class LogisticRegressionReferenceTest {
    static Stream<String> dataSets() {
        return ReferenceFiles.numericDataSets();
    }

    @ParameterizedTest
    @MethodSource("dataSets")
    void findsTheReferenceOptimum(String name) {
        JsonNode file = ReferenceFiles.json("logreg/" + name + ".json");
        // There the reference's mean is wrong in its tenth digit, a millionth of the spread.
        double tolerance = name.equals("o13_offset") ? 1e-6 : 1e-9;
        for (JsonNode reference : file.get("cases")) {
            Training training = training(name, reference);
            double c = reference.get("C").asDouble();
            LinearModel model = new LogisticRegression(c).fit(training, null, Monitor.NONE);

            String id = reference.get("id").asText();
            assertThat(model.gradientNorm()).as(id).isLessThan(1e-8);
            JsonNode coefficients = reference.get("coef");
            assertThat(model.outputs()).as(id).isEqualTo(coefficients.size());
            for (int k = 0; k < coefficients.size(); k++) {
                assertThat(model.coefficients(k))
                        .as(id)
                        .containsExactly(
                                ReferenceFiles.numbers(coefficients.get(k)), within(tolerance));
                assertThat(model.intercept(k))
                        .as(id)
                        .isCloseTo(reference.get("intercept").get(k).asDouble(), within(tolerance));
            }
            double[][] probabilities = model.probabilities(training.features());
            JsonNode rows = reference.get("proba_of_first_rows");
            for (int i = 0; i < rows.size(); i++) {
                for (int k = 0; k < probabilities.length; k++) {
                    assertThat(probabilities[k][i])
                            .as(id)
                            .isCloseTo(rows.get(i).get(k).asDouble(), within(tolerance));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("dataSets")
    void conjugateGradientsFindTheSameOptimum(String name) {
        JsonNode file = ReferenceFiles.json("logreg/" + name + ".json");
        for (JsonNode reference : file.get("cases")) {
            Training training = training(name, reference);
            double c = reference.get("C").asDouble();
            LinearModel exact = new LogisticRegression(c).fit(training, null, Monitor.NONE);
            LinearModel other =
                    new LogisticRegression(c)
                            .fit(training, null, 0.0, Monitor.NONE, ConjugateGradientStep::new);
            for (int k = 0; k < exact.outputs(); k++) {
                assertThat(other.coefficients(k))
                        .as(reference.get("id").asText())
                        .containsExactly(exact.coefficients(k), within(1e-8));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"o01_blobs2d", "o02_blobs8d", "o06_multi4", "o09_imb600", "o10_multi3_ties"})
    void findsTheReferenceOptimumOfOwnClassWeights(String name) {
        ReferenceFiles.Data data = ReferenceFiles.data(name);
        Matrix scaled = ReferenceFiles.standard(data.features()).apply(data.features());
        for (JsonNode reference :
                ReferenceFiles.json("class-weights/" + name + ".json").get("cases")) {
            SortedMap<String, Double> weights = new TreeMap<>();
            reference
                    .get("class_weight")
                    .properties()
                    .forEach(each -> weights.put(each.getKey(), each.getValue().asDouble()));
            Training training =
                    new Training(
                            scaled,
                            data.classes(),
                            data.labels().size(),
                            new ClassWeights.Own(weights).of(data.classes(), data.labels()));
            LinearModel model =
                    new LogisticRegression(reference.get("C").asDouble())
                            .fit(training, null, Monitor.NONE);
            assertThat(model.gradientNorm()).isLessThan(1e-8);
            for (int k = 0; k < model.outputs(); k++) {
                assertThat(model.coefficients(k))
                        .as(weights.toString())
                        .containsExactly(
                                ReferenceFiles.numbers(reference.get("coef").get(k)), within(1e-6));
                assertThat(model.intercept(k))
                        .isCloseTo(reference.get("intercept").get(k).asDouble(), within(1e-6));
            }
        }
    }

    @Test
    void everyFileIsTested() {
        assertThat(dataSets().count()).isEqualTo(12);
    }

    private static Training training(String name, JsonNode reference) {
        ReferenceFiles.Data data = ReferenceFiles.data(name);
        Matrix scaled = ReferenceFiles.standard(data.features()).apply(data.features());
        double[] weights = new double[data.classes().length];
        Arrays.fill(weights, 1.0);
        if (!reference.get("class_weight").isNull()) {
            weights = ClassWeights.balanced(data.classes(), data.labels().size());
        }
        return new Training(scaled, data.classes(), data.labels().size(), weights);
    }
}
