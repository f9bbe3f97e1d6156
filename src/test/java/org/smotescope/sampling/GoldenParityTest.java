package org.smotescope.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

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
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.smotescope.data.DataProblem;
import org.smotescope.data.Dataset;
import org.smotescope.data.Matrix;
import org.smotescope.data.Monitor;
import org.smotescope.neighbours.CachedSearch;
import org.smotescope.neighbours.ExactSearch;
import org.smotescope.neighbours.NeighbourSearch;
import org.smotescope.support.Golden;
import org.smotescope.support.Runs;

/// Parity mode returns the rows of imbalanced-learn 0.10, bit for bit and in the same order. The
/// outcomes were made by `src/test/python/make_parity_golden.py`.
class GoldenParityTest {
    @TestFactory
    Stream<DynamicTest> rowsAreThoseOfImbalancedLearn() {
        return Golden.names("parity").stream().flatMap(GoldenParityTest::tests);
    }

    private static Stream<DynamicTest> tests(String name) {
        JsonNode document = Golden.json("parity", name);
        double[][] columns = new double[document.get("columns").size()][];
        for (int j = 0; j < columns.length; j++) {
            columns[j] = Golden.doubles(document.get("columns").get(j));
        }
        Dataset dataset = Golden.dataset(columns, Golden.texts(document.get("labels")));
        NeighbourSearch search = new CachedSearch(new ExactSearch(1));
        return StreamSupport.stream(document.get("cases").spliterator(), false)
                .map(
                        reference ->
                                DynamicTest.dynamicTest(
                                        name + " " + title(reference),
                                        () -> check(dataset, reference, search)));
    }

    private static String title(JsonNode reference) {
        return reference.get("sampler").textValue()
                + " "
                + reference.get("settings")
                + " "
                + reference.get("strategy")
                + " seed "
                + reference.get("seed");
    }

    private static void check(Dataset dataset, JsonNode reference, NeighbourSearch search)
            throws NoSuchAlgorithmException {
        // Elsewhere numpy itself gives other last bits.
        boolean normals = reference.get("settings").has("shrinkage");
        assumeTrue(!normals || CLibrary.isReachable());
        if (reference.has("error")) {
            assertThatThrownBy(() -> run(dataset, reference, search))
                    .isInstanceOf(DataProblem.class);
            return;
        }
        Dataset made = run(dataset, reference, search).dataset();
        assertThat(made.size()).isEqualTo(reference.get("rows").intValue());
        assertThat(digest(made)).isEqualTo(reference.get("sha256").textValue());
    }

    private static Resampling run(Dataset dataset, JsonNode reference, NeighbourSearch search) {
        Map<String, String> settings = new LinkedHashMap<>();
        reference
                .get("settings")
                .properties()
                .forEach(entry -> settings.put(entry.getKey(), entry.getValue().textValue()));
        return Runs.of(reference.get("sampler").textValue())
                .with(settings)
                .strategy(strategy(reference.get("strategy")))
                .mode(Mode.PARITY)
                .seed(reference.get("seed").longValue())
                .on(dataset, search, Monitor.NONE)
                .resampling();
    }

    private static SamplingStrategy strategy(JsonNode node) {
        if (node.isTextual()) {
            return SamplingStrategy.parse(node.textValue());
        }
        if (node.isNumber()) {
            return new SamplingStrategy.Ratio(node.doubleValue());
        }
        if (node.isArray()) {
            List<String> labels = new ArrayList<>();
            node.forEach(label -> labels.add(label.textValue()));
            return new SamplingStrategy.ClassList(labels);
        }
        Map<String, Integer> rows = new LinkedHashMap<>();
        node.properties().forEach(entry -> rows.put(entry.getKey(), entry.getValue().intValue()));
        return new SamplingStrategy.PerClass(rows);
    }

    private static String digest(Dataset made) throws NoSuchAlgorithmException {
        MessageDigest sha = MessageDigest.getInstance("SHA-256");
        Matrix matrix = made.matrix();
        ByteBuffer bytes =
                ByteBuffer.allocate(Double.BYTES * matrix.columns()).order(ByteOrder.LITTLE_ENDIAN);
        for (int row = 0; row < matrix.rows(); row++) {
            String label = made.classes().labels().get(made.classes().code(row));
            sha.update(label.getBytes(StandardCharsets.UTF_8));
            bytes.clear();
            for (int j = 0; j < matrix.columns(); j++) {
                bytes.putDouble(matrix.get(row, j));
            }
            sha.update(bytes.array());
        }
        return HexFormat.of().formatHex(sha.digest());
    }
}
