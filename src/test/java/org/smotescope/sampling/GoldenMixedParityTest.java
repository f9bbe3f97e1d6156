package org.smotescope.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.smotescope.data.CategoricalColumn;
import org.smotescope.data.Column;
import org.smotescope.data.Dataset;
import org.smotescope.data.NumericColumn;
import org.smotescope.support.Golden;
import org.smotescope.support.Runs;

/// Parity mode returns imbalanced-learn's rows of words and of numbers and words, bit for bit and
/// in the same order. The outcomes were made by `src/test/python/make_mixed_golden.py`.
class GoldenMixedParityTest {
    private static List<String> names() {
        return Golden.names("parity-mixed");
    }

    @ParameterizedTest
    @MethodSource("names")
    void rowsAreThoseOfImbalancedLearn(String name) throws NoSuchAlgorithmException {
        JsonNode document = Golden.json("parity-mixed", name);
        Dataset dataset = dataset(document);
        for (JsonNode reference : document.get("cases")) {
            Dataset made =
                    Runs.of(reference.get("sampler").textValue())
                            .with("k", reference.get("k").intValue())
                            .strategy(strategy(reference.get("strategy")))
                            .seed(reference.get("seed").longValue())
                            .mode(Mode.PARITY)
                            .on(dataset)
                            .dataset();
            assertThat(made.size()).isEqualTo(reference.get("rows").intValue());
            assertThat(digest(made)).isEqualTo(reference.get("sha256").textValue());
        }
    }

    private static SamplingStrategy strategy(JsonNode node) {
        if (node.isTextual()) {
            return SamplingStrategy.parse(node.textValue());
        }
        Map<String, Integer> rows = new LinkedHashMap<>();
        node.properties().forEach(entry -> rows.put(entry.getKey(), entry.getValue().intValue()));
        return new SamplingStrategy.PerClass(rows);
    }

    private static Dataset dataset(JsonNode document) {
        List<Column> features = new ArrayList<>();
        for (JsonNode column : document.get("columns")) {
            String name = "c" + features.size();
            features.add(
                    column.get(0).isTextual()
                            ? Golden.words(name, Golden.texts(column))
                            : NumericColumn.of(name, Golden.doubles(column)));
        }
        return Golden.dataset(features, Golden.texts(document.get("labels")));
    }

    private static String digest(Dataset dataset) throws NoSuchAlgorithmException {
        MessageDigest sha = MessageDigest.getInstance("SHA-256");
        for (int row = 0; row < dataset.size(); row++) {
            text(sha, dataset.classes().labels().get(dataset.classes().code(row)));
            for (Column column : dataset.features()) {
                switch (column) {
                    case CategoricalColumn words -> text(sha, String.valueOf(words.get(row)));
                    case NumericColumn numbers ->
                            sha.update(
                                    ByteBuffer.allocate(Double.BYTES)
                                            .order(ByteOrder.LITTLE_ENDIAN)
                                            .putDouble(numbers.get(row))
                                            .array());
                }
            }
        }
        return HexFormat.of().formatHex(sha.digest());
    }

    private static void text(MessageDigest sha, String text) {
        sha.update(text.getBytes(StandardCharsets.UTF_8));
        sha.update((byte) 0);
    }
}
