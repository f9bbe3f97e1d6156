package org.smotescope.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.smotescope.data.Dataset;
import org.smotescope.data.Monitor;
import org.smotescope.learning.ReferenceFiles;

/// The same neighbourhoods are kept as by scikit-learn's t-SNE, though not the same places.
class EmbeddingQualityTest {
    private static final int K = 10;

    @ParameterizedTest
    @ValueSource(strings = {"o02_blobs8d", "o06_multi4", "o09_imb600"})
    void keepsAsManyNeighboursAsTheReference(String name) {
        JsonNode reference = ReferenceFiles.json("views/trustworthiness.json").get(name);
        Dataset rows = References.dataset(name);
        View pca = Pca.fit(rows.matrix(), rows.scaling());
        assertThat(kept(rows, pca)).isCloseTo(reference.get("pca").asDouble(), within(1e-9));

        double wanted = reference.get("tsne").asDouble();
        assertThat(kept(rows, Tsne.fit(rows, 1, 2, Monitor.NONE))).isGreaterThan(wanted - 0.02);
        // What UMAP gives up for gaps between groups.
        assertThat(kept(rows, Umap.fit(rows, 1, 2, Monitor.NONE))).isGreaterThan(wanted - 0.05);
    }

    /// Rows that were not there when the places were found come near rows that are like them.
    @ParameterizedTest
    @ValueSource(strings = {"o06_multi4", "o09_imb600"})
    void otherRowsComeAmongTheirNeighbours(String name) {
        Dataset rows = References.dataset(name);
        Dataset known = rows.select(where(rows, row -> row % 3 != 0));
        double pca = kept(rows, Pca.fit(rows.matrix(), rows.scaling()));
        assertThat(kept(rows, Tsne.fit(known, 1, 2, Monitor.NONE))).isGreaterThan(pca + 0.05);
        assertThat(kept(rows, Umap.fit(known, 1, 2, Monitor.NONE))).isGreaterThan(pca + 0.05);
    }

    private static int[] where(Dataset rows, IntPredicate wanted) {
        return IntStream.range(0, rows.size()).filter(wanted).toArray();
    }

    private static double kept(Dataset rows, View view) {
        Positions places = view.place(rows.matrix(), 1, Monitor.NONE);
        assertThat(Arrays.stream(places.across()).allMatch(Double::isFinite)).isTrue();
        return Trustworthiness.of(rows, places, K);
    }
}
