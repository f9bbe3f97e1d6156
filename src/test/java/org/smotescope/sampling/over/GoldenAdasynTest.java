package org.smotescope.sampling.over;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.smotescope.data.DataProblem;
import org.smotescope.data.Dataset;
import org.smotescope.data.Monitor;
import org.smotescope.neighbours.ExactSearch;
import org.smotescope.sampling.ClassRows;
import org.smotescope.sampling.Evidence;
import org.smotescope.sampling.over.Adasyn.Rounding;
import org.smotescope.support.Golden;

/// Ratios and counts of ADASYN, as imbalanced-learn finds them. The data sets are keyed by
/// position, so that equally near rows are ordered as in the reference outcomes.
class GoldenAdasynTest {
    @TestFactory
    Stream<DynamicTest> countsAreThoseOfTheReference() {
        return Golden.tests("adasyn", GoldenAdasynTest::check);
    }

    private static void check(Golden.Case tried) {
        Dataset dataset = tried.dataset();
        JsonNode reference = tried.reference();
        JsonNode expected = reference.get("expected");
        if (expected.has("error")) {
            assertThatThrownBy(() -> weights(dataset, reference, Rounding.EACH_BY_ITSELF))
                    .isInstanceOf(DataProblem.class)
                    .hasMessageContaining("nothing to go by")
                    .hasMessageContaining("use smote");
            return;
        }
        Evidence.Weights weights = weights(dataset, reference, Rounding.EACH_BY_ITSELF);
        assertThat(weights.rows().toArray()).containsExactly(Golden.ints(reference.get("rows")));
        double[] shares =
                IntStream.range(0, weights.rows().size()).mapToDouble(weights::share).toArray();
        assertThat(shares).containsExactly(Golden.doubles(expected.get("ratio")), within(1e-12));
        int[] counts = weights.counts().toArray();
        int[] counted = Golden.ints(expected.get("counts"));
        int[] nearHalf = Golden.ints(reference.get("near_half_rows"));
        for (int i = 0; i < counts.length; i++) {
            int row = weights.rows().get(i);
            int tolerance = IntStream.of(nearHalf).anyMatch(r -> r == row) ? 1 : 0;
            assertThat(Math.abs(counts[i] - counted[i])).isLessThanOrEqualTo(tolerance);
        }
        Evidence.Weights exact = weights(dataset, reference, Rounding.LARGEST_REMAINDER);
        int requested = reference.get("requested").intValue();
        assertThat(exact.counts().stream().sum()).isEqualTo(requested);
        assertThat(exact.foreign()).isEqualTo(weights.foreign());
        for (int i = 0; i < shares.length; i++) {
            assertThat(exact.counts().get(i)).isCloseTo((int) (shares[i] * requested), within(1));
        }
    }

    private static Evidence.Weights weights(
            Dataset dataset, JsonNode reference, Rounding rounding) {
        int code = dataset.classes().labels().indexOf(reference.get("target").textValue());
        return new Adasyn(reference.get("k").intValue(), rounding)
                .weights(
                        dataset,
                        ClassRows.of(dataset, code),
                        reference.get("requested").intValue(),
                        new ExactSearch(1),
                        Monitor.NONE);
    }
}
