package org.smotescope.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.smotescope.data.Monitor;

/// The optima of scikit-learn's own solvers: `newton-cholesky` for two classes, `lbfgs` run to its
/// end for more, with and without class weights (`src/test/python/make_classifier_golden.py`).
class LogisticSolversTest {
    @Test
    void findsTheOptimaOfTheReferenceSolvers() {
        JsonNode cases = ReferenceFiles.json("classifiers/logistic.json");
        assertThat(cases).hasSize(8);
        for (JsonNode reference : cases) {
            String name = reference.get("dataset").asText();
            boolean isBalanced = reference.get("balanced").asBoolean();
            Training training = ClassifierCases.halves(name).weighted(isBalanced);
            LinearModel model = new LogisticRegression(1.0).fit(training, null, Monitor.NONE);

            JsonNode coefficients = reference.get("coefficients");
            assertThat(model.outputs()).isEqualTo(coefficients.size());
            for (int k = 0; k < coefficients.size(); k++) {
                assertThat(model.coefficients(k))
                        .as(name)
                        .containsExactly(ReferenceFiles.numbers(coefficients.get(k)), within(1e-6));
                assertThat(model.intercept(k))
                        .as(name)
                        .isCloseTo(reference.get("intercepts").get(k).asDouble(), within(1e-6));
            }
        }
    }
}
