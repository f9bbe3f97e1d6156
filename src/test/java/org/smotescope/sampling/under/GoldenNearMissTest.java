package org.smotescope.sampling.under;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.smotescope.sampling.Mode;
import org.smotescope.sampling.Resampling;
import org.smotescope.support.Golden;
import org.smotescope.support.Runs;

/// The rows that imbalanced-learn's NearMiss keeps, with ties going to the lower row number.
class GoldenNearMissTest {
    @TestFactory
    Stream<DynamicTest> keptRows() {
        return Golden.cases("nearmiss")
                .flatMap(tried -> Arrays.stream(Mode.values()).map(mode -> keptRows(tried, mode)));
    }

    private static DynamicTest keptRows(Golden.Case tried, Mode mode) {
        return DynamicTest.dynamicTest(tried.text("id") + " " + mode, () -> check(tried, mode));
    }

    private static void check(Golden.Case tried, Mode mode) {
        int version = tried.number("version");
        Runs run =
                Runs.of("nearmiss-" + version)
                        .with("k", tried.number("n_neighbors"))
                        .strategy(tried.reference().get("strategy").asText())
                        .mode(mode);
        if (version == 3) {
            run = run.with("k3", tried.number("n_neighbors_ver3"));
        }
        Resampling result = run.on(tried.dataset());
        assertThat(IntStream.range(0, result.size()).map(result::reference).sorted())
                .containsExactly(
                        Arrays.stream(tried.ints("expected")).boxed().toArray(Integer[]::new));
    }
}
