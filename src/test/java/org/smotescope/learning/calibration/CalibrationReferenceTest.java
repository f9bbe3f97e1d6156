package org.smotescope.learning.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.smotescope.data.Monitor;
import org.smotescope.learning.ReferenceFiles;

/// Platt scaling and isotonic regression as scikit-learn finds them. Made by
/// `make_metrics_golden.py`.
class CalibrationReferenceTest {
    private static final JsonNode FILE = ReferenceFiles.json("calibration/calibration.json");

    static Stream<JsonNode> sigmoids() {
        return StreamSupport.stream(FILE.get("platt").spliterator(), false);
    }

    static Stream<JsonNode> steps() {
        return StreamSupport.stream(FILE.get("isotonic").spliterator(), false);
    }

    @ParameterizedTest
    @MethodSource("sigmoids")
    void sigmoidsAreThoseOfScikitLearn(JsonNode one) {
        double[] scores = ReferenceFiles.numbers(one.get("scores"));
        Sigmoid ours = Sigmoid.fit(scores, positive(one), Monitor.NONE);
        // Its search stops at a gradient of 1e-5; the optimum of the same objective stands beside.
        assertThat(ours.slope()).isCloseTo(one.get("exact").get(0).asDouble(), within(1e-9));
        assertThat(ours.intercept()).isCloseTo(one.get("exact").get(1).asDouble(), within(1e-9));
        Sigmoid theirs =
                new Sigmoid(
                        one.get("sklearn").get(0).asDouble(), one.get("sklearn").get(1).asDouble());
        for (double score : scores) {
            assertThat(ours.of(score)).isCloseTo(theirs.of(score), within(1e-6));
        }
    }

    @ParameterizedTest
    @MethodSource("steps")
    void stepsAreThoseOfScikitLearn(JsonNode one) {
        Isotonic ours = Isotonic.fit(ReferenceFiles.numbers(one.get("scores")), positive(one));
        assertThat(ours.size()).isEqualTo(one.get("points").asInt());
        double[] asked = ReferenceFiles.numbers(one.get("asked"));
        double[] answers = ReferenceFiles.numbers(one.get("answers"));
        for (int i = 0; i < asked.length; i++) {
            assertThat(ours.of(asked[i])).isCloseTo(answers[i], within(1e-12));
        }
    }

    @Test
    void moreClassesAreCalibratedAsByScikitLearn() {
        JsonNode one = FILE.get("isotonic_of_three");
        double[][] probabilities = matrix(one.get("probabilities"));
        double[][] expected = matrix(one.get("answers"));
        double[][] ours =
                CalibrationMethod.ISOTONIC
                        .fit(probabilities, ReferenceFiles.integers(one.get("truth")), Monitor.NONE)
                        .apply(probabilities);
        for (int c = 0; c < expected.length; c++) {
            assertThat(ours[c]).containsExactly(expected[c], within(1e-12));
        }
    }

    private static boolean[] positive(JsonNode one) {
        int[] truth = ReferenceFiles.integers(one.get("truth"));
        boolean[] positive = new boolean[truth.length];
        for (int i = 0; i < truth.length; i++) {
            positive[i] = truth[i] == 1;
        }
        return positive;
    }

    private static double[][] matrix(JsonNode rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(ReferenceFiles::numbers)
                .toArray(double[][]::new);
    }
}
