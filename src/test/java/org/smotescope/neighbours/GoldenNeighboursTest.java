package org.smotescope.neighbours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.smotescope.data.Dataset;
import org.smotescope.data.Monitor;
import org.smotescope.support.Golden;

/// Neighbours that another program found.
class GoldenNeighboursTest {
    private static List<String> names() {
        return Golden.names("knn");
    }

    @ParameterizedTest
    @MethodSource("names")
    void neighboursAndDistances(String name) {
        Dataset dataset = Golden.dataset(name);
        for (JsonNode reference : Golden.json("knn", name).get("cases")) {
            int[] pool =
                    reference.get("rows").isTextual()
                            ? IntStream.range(0, dataset.size()).toArray()
                            : Golden.ints(reference.get("rows"));
            int k = reference.get("k").intValue();
            for (ExactSearch.Method method : ExactSearch.Method.values()) {
                NeighbourTable table =
                        new ExactSearch(1, method).search(dataset, pool, pool, k, Monitor.NONE);
                for (int q = 0; q < pool.length; q++) {
                    for (int rank = 0; rank < k; rank++) {
                        assertThat(table.neighbour(q, rank))
                                .as("%s, row %d, rank %d", reference.get("id"), pool[q], rank)
                                .isEqualTo(reference.get("neighbours").get(q).get(rank).intValue());
                        double distance = reference.get("distances").get(q).get(rank).doubleValue();
                        assertThat(table.distance(q, rank))
                                .isEqualTo(distance, within(1e-9 * (1 + distance)));
                    }
                }
            }
        }
    }
}
