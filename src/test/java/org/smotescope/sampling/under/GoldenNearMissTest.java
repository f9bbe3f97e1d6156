package org.smotescope.sampling.under;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.smotescope.sampling.Mode;
import org.smotescope.sampling.Resampling;
import org.smotescope.support.Golden;
import org.smotescope.support.Runs;

/// The rows that imbalanced-learn's NearMiss keeps, with ties going to the lower row number.
class GoldenNearMissTest {
    private record Case(String dataset, JsonNode reference, Mode mode) {
        DynamicTest test() {
            return DynamicTest.dynamicTest(
                    reference.get("id").textValue() + " " + mode, this::check);
        }

        private void check() {
            int version = reference.get("version").intValue();
            Runs run =
                    Runs.of("nearmiss-" + version)
                            .with("k", reference.get("n_neighbors").intValue())
                            .strategy(reference.get("strategy").asText())
                            .mode(mode);
            if (version == 3) {
                run = run.with("k3", reference.get("n_neighbors_ver3").intValue());
            }
            Resampling result = run.on(Golden.dataset(dataset));
            assertThat(IntStream.range(0, result.size()).map(result::reference).sorted())
                    .containsExactly(
                            Arrays.stream(Golden.ints(reference.get("expected")))
                                    .boxed()
                                    .toArray(Integer[]::new));
        }
    }

    @TestFactory
    Stream<DynamicTest> keptRows() {
        return Golden.names("nearmiss").stream()
                .flatMap(
                        name ->
                                StreamSupport.stream(
                                                Golden.json("nearmiss", name)
                                                        .get("cases")
                                                        .spliterator(),
                                                false)
                                        .flatMap(
                                                reference ->
                                                        Arrays.stream(Mode.values())
                                                                .map(
                                                                        mode ->
                                                                                new Case(
                                                                                        name,
                                                                                        reference,
                                                                                        mode)))
                                        .map(Case::test));
    }
}
