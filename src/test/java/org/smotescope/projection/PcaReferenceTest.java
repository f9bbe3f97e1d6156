package org.smotescope.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.smotescope.data.Matrix;
import org.smotescope.data.Scaling;
import org.smotescope.learning.ReferenceFiles;

/// Directions, variances and positions of every reference data set, up to the sign of a direction.
class PcaReferenceTest {
    static Stream<String> dataSets() {
        return ReferenceFiles.numericDataSets();
    }

    @ParameterizedTest
    @MethodSource("dataSets")
    void findsTheReferenceDirections(String name) {
        Matrix features = ReferenceFiles.data(name).features();
        for (JsonNode reference : ReferenceFiles.json("pca/" + name + ".json").get("cases")) {
            Scaling scaling =
                    reference.get("scaled").asBoolean()
                            ? ReferenceFiles.standard(features)
                            : Scaling.none(features.columns());
            Pca pca = Pca.fit(features, scaling);
            for (int axis = 0; axis < 2; axis++) {
                AxisLabel label = axis == 0 ? pca.acrossLabel() : pca.upLabel();
                double variance = reference.get("explained_variance").get(axis).asDouble();
                assertThat(pca.variance(axis)).isCloseTo(variance, within(1e-10 * variance));
                assertThat(label.explainedShare())
                        .isCloseTo(
                                reference.get("explained_variance_ratio").get(axis).asDouble(),
                                within(1e-10));
                double gap = reference.get("relative_gap_to_next").get(axis).asDouble();
                if (gap > 1e-6) {
                    double[] positions = axis == 0 ? pca.across(features) : pca.up(features);
                    double tolerance = (1e-9 + 1e-12 / gap) * Math.sqrt(pca.variance(0));
                    assertSameUpToSign(
                            reference,
                            pca,
                            axis,
                            positions,
                            tolerance + meanError(features, scaling));
                }
            }
        }
    }

    private static void assertSameUpToSign(
            JsonNode reference, Pca pca, int axis, double[] positions, double tolerance) {
        String id = reference.get("id").asText();
        double[] direction = ReferenceFiles.numbers(reference.get("components").get(axis));
        double product = 0.0;
        for (int j = 0; j < direction.length; j++) {
            product += direction[j] * pca.loadings(axis)[j];
        }
        double sign = Math.signum(product);
        for (int j = 0; j < direction.length; j++) {
            assertThat(pca.loadings(axis)[j]).as(id).isCloseTo(sign * direction[j], within(1e-10));
        }
        for (int i = 0; i < positions.length; i++) {
            assertThat(positions[i])
                    .as(id)
                    .isCloseTo(
                            sign * reference.get("scores").get(i).get(axis).asDouble(),
                            within(tolerance));
        }
    }

    /// What the reference's own rounding of means shifts positions by.
    private static double meanError(Matrix features, Scaling scaling) {
        double error = 0.0;
        for (int j = 0; j < features.columns(); j++) {
            for (double value : features.column(j)) {
                error = Math.max(error, 1e-15 * Math.abs(value) / scaling.spread(j));
            }
        }
        return error;
    }
}
