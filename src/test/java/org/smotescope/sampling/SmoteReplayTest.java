package org.smotescope.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.smotescope.data.Dataset;
import org.smotescope.data.Matrix;
import org.smotescope.support.Golden;

/// Given the base, the neighbour and the gap of another program, the new row is that of the other
/// program.
class SmoteReplayTest {
    private static List<String> names() {
        return Golden.names("smote_replay");
    }

    @ParameterizedTest
    @MethodSource("names")
    void rowsFollowFromTheirOrigins(String name) {
        Dataset dataset = Golden.dataset(name);
        for (JsonNode reference : Golden.json("smote_replay", name).get("cases")) {
            int[] bases = Golden.ints(reference.get("base_rows"));
            int[] neighbours = Golden.ints(reference.get("neighbour_rows"));
            double[] gaps = Golden.doubles(reference.get("steps"));
            OriginsBuilder added = new OriginsBuilder();
            for (int i = 0; i < bases.length; i++) {
                added.interpolated(bases[i], neighbours[i], 0, gaps[i]);
            }
            Matrix made =
                    Resampling.adding(dataset, added.build(), List.of(), List.of())
                            .dataset()
                            .matrix();
            for (int i = 0; i < bases.length; i++) {
                double[] expected = Golden.doubles(reference.get("synthetic").get(i));
                for (int j = 0; j < expected.length; j++) {
                    assertThat(made.get(dataset.size() + i, j))
                            .isEqualTo(expected[j], within(1e-11 * (1 + Math.abs(expected[j]))));
                }
            }
        }
    }
}
