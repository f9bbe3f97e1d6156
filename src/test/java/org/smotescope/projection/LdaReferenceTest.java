package org.smotescope.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.smotescope.data.Dataset;
import org.smotescope.data.Monitor;
import org.smotescope.learning.ReferenceFiles;
import org.smotescope.projection.AxisLabel.Explained;

/// Discriminants of every reference data set, up to their sign, and the axis that stands in where
/// there is only one.
class LdaReferenceTest {
    static Stream<String> dataSets() {
        return ReferenceFiles.numericDataSets();
    }

    @ParameterizedTest
    @MethodSource("dataSets")
    void findsTheReferenceDirections(String name) {
        JsonNode reference = ReferenceFiles.json("views/lda.json").get(name);
        Dataset rows = References.dataset(name);
        Lda lda = Lda.fit(rows, Monitor.NONE);
        for (int axis = 0; axis < reference.get("axes").size(); axis++) {
            AxisLabel label = axis == 0 ? lda.acrossLabel() : lda.upLabel();
            assertThat(label.name()).isEqualTo("LDA " + (axis + 1));
            assertThat(label.explained()).isEqualTo(Explained.DIFFERENCE_OF_CLASSES);
            assertThat(label.explainedShare())
                    .isCloseTo(reference.get("shares").get(axis).asDouble(), within(1e-9));
            isTheSame(lda, axis, ReferenceFiles.numbers(reference.get("axes").get(axis)), rows);
        }
        if (reference.has("rest")) {
            assertThat(lda.upLabel().name()).isEqualTo("PCA of the rest");
            assertThat(lda.upLabel().explained()).isEqualTo(Explained.SPREAD);
            assertThat(lda.upLabel().explainedShare())
                    .isCloseTo(reference.get("rest").get("share").asDouble(), within(1e-9));
            isTheSame(lda, 1, ReferenceFiles.numbers(reference.get("rest").get("axis")), rows);
        }
    }

    /// The weights of the scaled features, seen in what a step along each of them moves.
    private static void isTheSame(Lda lda, int axis, double[] expected, Dataset rows) {
        double[] origin = new double[expected.length];
        double[] weights = new double[expected.length];
        double agreement = 0.0;
        for (int j = 0; j < expected.length; j++) {
            double[] step = origin.clone();
            step[j] = rows.scaling().spread(j);
            weights[j] =
                    axis == 0
                            ? lda.across(step) - lda.across(origin)
                            : lda.up(step) - lda.up(origin);
            agreement += weights[j] * expected[j];
        }
        for (int j = 0; j < expected.length; j++) {
            double wanted = Math.signum(agreement) * expected[j];
            assertThat(weights[j]).isCloseTo(wanted, within(1e-7 * (1.0 + Math.abs(wanted))));
        }
    }
}
