package org.smotescope.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.smotescope.data.Classes;
import org.smotescope.data.Column;
import org.smotescope.data.Dataset;
import org.smotescope.data.Monitor;
import org.smotescope.data.NumericColumn;
import org.smotescope.learning.ReferenceFiles;
import org.smotescope.projection.PairRanking.Pair;
import org.smotescope.support.Gen;

class PairRankingTest {
    @ParameterizedTest
    @ValueSource(strings = {"o02_blobs8d", "o06_multi4"})
    void ranksAsTheReference(String name) {
        JsonNode reference = ReferenceFiles.json("views/pairs.json").get(name);
        PairRanking ranking = PairRanking.of(References.dataset(name), 1, 2, Monitor.NONE);
        assertThat(ranking.pairs()).hasSize(reference.size());
        for (int i = 0; i < reference.size(); i++) {
            Pair pair = ranking.pairs().get(i);
            assertThat(pair.across()).isEqualTo(reference.get(i).get("across").asInt());
            assertThat(pair.up()).isEqualTo(reference.get(i).get("up").asInt());
            assertThat(pair.score())
                    .isCloseTo(reference.get(i).get("score").asDouble(), within(1e-12));
        }
    }

    @Test
    void findsThePairThatIsGoodOnlyTogether() {
        // A checkerboard: neither column says anything by itself.
        Dataset rows = checkerboard(5, 3, 4, 2000, 500);
        PairRanking ranking = PairRanking.of(rows, 1, 1, Monitor.NONE);
        Pair best = ranking.pairs().getFirst();
        assertThat(best.across()).isEqualTo(3);
        assertThat(best.up()).isEqualTo(4);
        assertThat(best.score()).isGreaterThan(0.9);
        assertThat(ranking.pairs().get(1).score()).isCloseTo(0.5, within(0.06));
        assertThat(ranking.rows()).isEqualTo(1000);
        assertThat(ranking.tried()).isEqualTo(5);
    }

    @Test
    void imbalanceDoesNotDecide() {
        Dataset rows = checkerboard(4, 0, 1, 3000, 30);
        PairRanking ranking = PairRanking.of(rows, 1, 1, Monitor.NONE);
        assertThat(ranking.rows()).isEqualTo(530);
        assertThat(ranking.pairs().getFirst().up()).isEqualTo(1);
        assertThat(ranking.pairs().getLast().score()).isCloseTo(0.5, within(0.1));
    }

    @Test
    void ofManyFeaturesThoseAreTriedThatDifferByThemselves() {
        Random random = new Random(6);
        int[] codes = new int[400];
        double[][] columns = new double[40][400];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = i % 4 == 0 ? 1 : 0;
            for (int j = 0; j < columns.length; j++) {
                // The last thirty differ between the classes.
                columns[j][i] = random.nextGaussian() + (j >= 10 ? codes[i] : 0);
            }
        }
        PairRanking ranking = PairRanking.of(dataset(columns, codes), 1, 2, Monitor.NONE);
        assertThat(ranking.features()).isEqualTo(40);
        assertThat(ranking.tried()).isEqualTo(30);
        assertThat(ranking.pairs()).hasSize(435).allMatch(pair -> pair.across() >= 10);
    }

    @Test
    void neitherThreadsNorTheOrderOfRowsShow() {
        Dataset rows = new Gen(7).clouds(6, 1500, 200, 40);
        PairRanking ranking = PairRanking.of(rows, 3, 1, Monitor.NONE);
        assertThat(PairRanking.of(rows, 3, 3, Monitor.NONE)).isEqualTo(ranking);
        assertThat(PairRanking.of(Gen.shuffled(rows, 2), 3, 2, Monitor.NONE)).isEqualTo(ranking);
    }

    @Test
    void littleDataIsHarmlessAndCancellingStops() {
        Dataset one = LdaTest.rows(new int[] {0, 1}, new double[] {1, 2});
        assertThat(PairRanking.of(one, 1, 1, Monitor.NONE).pairs()).isEmpty();
        Dataset single = LdaTest.rows(new int[] {0}, new double[] {1}, new double[] {2});
        assertThat(PairRanking.of(single, 1, 1, Monitor.NONE).pairs())
                .containsExactly(new Pair(0, 1, 0.0));
        Dataset rows = new Gen(7).clouds(6, 150, 20);
        assertThatThrownBy(() -> PairRanking.of(rows, 3, 1, fraction -> fraction > 0.3))
                .isInstanceOf(CancellationException.class);
    }

    private static Dataset checkerboard(int features, int across, int up, int common, int rare) {
        Random random = new Random(4);
        double[][] columns = new double[features][common + rare];
        int[] codes = new int[common + rare];
        for (int i = 0; i < codes.length; i++) {
            for (double[] column : columns) {
                column[i] = 2.0 * random.nextDouble();
            }
            codes[i] = i < common ? 0 : 1;
            boolean isWhite = columns[across][i] > 1.0 == columns[up][i] > 1.0;
            if (isWhite == (codes[i] == 0)) {
                columns[up][i] = (columns[up][i] + 1.0) % 2.0;
            }
        }
        return dataset(columns, codes);
    }

    private static Dataset dataset(double[][] columns, int[] codes) {
        List<Column> features = new ArrayList<>();
        for (int j = 0; j < columns.length; j++) {
            features.add(NumericColumn.of("f" + j, columns[j]));
        }
        long[] keys = new long[codes.length];
        Arrays.setAll(keys, i -> i);
        return Dataset.of(features, new Classes("label", List.of("no", "yes"), codes), keys);
    }
}
