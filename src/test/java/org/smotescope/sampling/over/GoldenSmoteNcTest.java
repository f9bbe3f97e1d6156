package org.smotescope.sampling.over;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.smotescope.data.CategoricalColumn;
import org.smotescope.data.Dataset;
import org.smotescope.sampling.ClassRows;
import org.smotescope.sampling.Mode;
import org.smotescope.sampling.Origin;
import org.smotescope.sampling.Resampling;
import org.smotescope.support.Golden;
import org.smotescope.support.Runs;

/// The weight of a mismatch, the voters and the words that SMOTE-NC must find. The cases of the
/// older rule hold for the neighbours of another weight (see `GoldenMixedNeighboursTest`); here the
/// words that these neighbours choose.
class GoldenSmoteNcTest {
    private static List<String> names() {
        return Golden.names("smotenc");
    }

    @ParameterizedTest
    @MethodSource("names")
    void theMedianOfTheDeviationsOfTheClass(String name) {
        Dataset dataset = Golden.dataset(name);
        String smallest = dataset.classes().labels().get(dataset.classes().minority());
        for (JsonNode reference : Golden.json("smotenc", name).get("cases")) {
            String label = isNewer(reference) ? reference.get("target").textValue() : smallest;
            int code = dataset.classes().labels().indexOf(label);
            assertThat(MismatchWeight.of(dataset, ClassRows.of(dataset, code)))
                    .isEqualTo(reference.get("median_std").doubleValue(), within(1e-11));
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void theWordsOfMostNeighbours(String name) {
        Dataset dataset = Golden.dataset(name);
        List<WordVote> columns = WordVote.of(dataset);
        for (JsonNode reference : Golden.json("smotenc", name).get("cases")) {
            int[] rows = Golden.ints(reference.get("rows"));
            for (int q = 0; q < rows.length; q++) {
                int[] voters =
                        Arrays.stream(Golden.ints(reference.get("expected").get(q)))
                                .map(position -> rows[position])
                                .toArray();
                for (int j = 0; j < columns.size(); j++) {
                    assertThat(texts(dataset, j, columns.get(j).winners(voters)))
                            .as("%s row %d column %d", reference.get("id"), rows[q], j)
                            .isEqualTo(Golden.texts(reference.get("modes").get(q).get(j)));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyBaseHasTheseVotersAndOneOfTheseWords(String name) {
        Dataset dataset = Golden.dataset(name);
        for (JsonNode reference : Golden.json("smotenc", name).get("cases")) {
            if (isNewer(reference)) {
                int[] rows = Golden.ints(reference.get("rows"));
                String strategy = reference.get("target").textValue() + "=" + 3 * rows.length;
                for (Mode mode : Mode.values()) {
                    Resampling result =
                            Runs.of("smote-nc")
                                    .with("k", reference.get("k").intValue())
                                    .strategy(strategy)
                                    .mode(mode)
                                    .on(dataset);
                    check(dataset, reference, rows, result);
                }
            }
        }
    }

    private static void check(Dataset dataset, JsonNode reference, int[] rows, Resampling result) {
        Map<Integer, Integer> positions = new HashMap<>();
        for (int q = 0; q < rows.length; q++) {
            positions.put(rows[q], q);
        }
        assertThat(result.added().size()).isEqualTo(2 * rows.length);
        for (int i = 0; i < result.added().size(); i++) {
            Origin.Voted origin = (Origin.Voted) result.added().get(i);
            int q = positions.getOrDefault(origin.base(), -1);
            int[] expected =
                    Arrays.stream(Golden.ints(reference.get("expected").get(q)))
                            .map(position -> rows[position])
                            .toArray();
            assertThat(origin.voters().toArray()).isEqualTo(expected);
            for (int j = 0; j < origin.words().size(); j++) {
                assertThat(Golden.texts(reference.get("modes").get(q).get(j)))
                        .containsAll(texts(dataset, j, origin.words().get(j)));
            }
        }
    }

    private static boolean isNewer(JsonNode reference) {
        return reference.get("rule").textValue().equals("imblearn >= 0.12");
    }

    private static List<String> texts(Dataset dataset, int categorical, int... codes) {
        List<CategoricalColumn> columns = new ArrayList<>();
        dataset.features()
                .forEach(
                        feature -> {
                            if (feature instanceof CategoricalColumn words) {
                                columns.add(words);
                            }
                        });
        return Arrays.stream(codes)
                .mapToObj(code -> columns.get(categorical).dictionary().get(code))
                .toList();
    }
}
