package org.smotescope.neighbours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.smotescope.data.CategoricalColumn;
import org.smotescope.data.Classes;
import org.smotescope.data.Column;
import org.smotescope.data.Dataset;
import org.smotescope.data.Monitor;
import org.smotescope.data.NumericColumn;
import org.smotescope.support.Golden;

/// Neighbours in data of numbers and words that another program found, under both rules: a mismatch
/// counts the squared median of the standard deviations, or half of it.
class GoldenMixedNeighboursTest {
    private static List<String> names() {
        return Golden.names("smotenc");
    }

    @ParameterizedTest
    @MethodSource("names")
    void neighboursAndDistances(String name) throws IOException {
        Dataset dataset = dataset(name);
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

    /// Columns named f are numbers, columns named c are words; ties go to the lower row number.
    private static Dataset dataset(String name) throws IOException {
        List<String[]> lines =
                Files.readAllLines(Path.of("src/test/resources/golden/datasets", name + ".csv"))
                        .stream()
                        .map(line -> line.split(",", -1))
                        .toList();
        String[] header = lines.getFirst();
        List<Column> features = new ArrayList<>();
        for (int j = 0; j + 1 < header.length; j++) {
            String[] cells = column(lines, j);
            features.add(
                    header[j].startsWith("f")
                            ? NumericColumn.of(
                                    header[j],
                                    Arrays.stream(cells).mapToDouble(Double::parseDouble).toArray())
                            : CategoricalColumn.of(header[j], codes(cells), distinct(cells)));
        }
        String[] labels = column(lines, header.length - 1);
        Classes classes = new Classes("label", distinct(labels), codes(labels));
        return Dataset.of(features, classes, new long[labels.length]).keyedByPosition();
    }

    private static String[] column(List<String[]> lines, int j) {
        return lines.stream().skip(1).map(cells -> cells[j]).toArray(String[]::new);
    }

    private static List<String> distinct(String[] cells) {
        return List.copyOf(new TreeSet<>(Arrays.asList(cells)));
    }

    private static int[] codes(String[] cells) {
        List<String> words = distinct(cells);
        return Arrays.stream(cells).mapToInt(words::indexOf).toArray();
    }
}
