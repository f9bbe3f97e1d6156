package org.smotescope.neighbours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.smotescope.data.Dataset;
import org.smotescope.data.Monitor;
import org.smotescope.support.Golden;

/// Neighbours in data of numbers and words that another program found, under both rules: a mismatch
/// counts the squared median of the standard deviations, or half of it.
class GoldenMixedNeighboursTest {
    private static List<String> names() {
        return Golden.names("smotenc");
    }

    @ParameterizedTest
    @MethodSource("names")
    void neighboursAndDistances(String name) {
        Dataset dataset = Golden.dataset(name);
        for (JsonNode reference : Golden.json("smotenc", name).get("cases")) {
            double median = reference.get("median_std").doubleValue();
            double squared = median * median;
            if (reference.get("rule").textValue().equals("imblearn 0.10")) {
                squared /= 2;
            }
            assertThat(squared)
                    .isEqualTo(
                            reference
                                    .get("weight_of_one_mismatch_in_squared_distance")
                                    .doubleValue(),
                            within(1e-9));
            check(Space.ofMismatches(dataset, squared), reference);
        }
    }

    private static void check(Space space, JsonNode reference) {
        int[] rows = Golden.ints(reference.get("rows"));
        int k = reference.get("k").intValue();
        NeighbourTable table = new ExactSearch(1).search(space, rows, rows, k, Monitor.NONE);
        for (int q = 0; q < rows.length; q++) {
            for (int rank = 0; rank < k; rank++) {
                int position = reference.get("expected").get(q).get(rank).intValue();
                assertThat(table.neighbour(q, rank))
                        .as("%s, row %d, rank %d", reference.get("id"), rows[q], rank)
                        .isEqualTo(rows[position]);
                double distance = reference.get("distances").get(q).get(rank).doubleValue();
                assertThat(table.distance(q, rank))
                        .isEqualTo(distance, within(1e-9 * (1 + distance)));
            }
        }
    }
}
