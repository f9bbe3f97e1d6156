package org.smotescope.sampling.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.smotescope.data.Classes;
import org.smotescope.data.Dataset;
import org.smotescope.data.Monitor;
import org.smotescope.neighbours.ExactSearch;
import org.smotescope.neighbours.NeighbourTable;
import org.smotescope.sampling.Family;
import org.smotescope.sampling.Mode;
import org.smotescope.sampling.Randomness;
import org.smotescope.sampling.Removed;
import org.smotescope.sampling.Resampling;
import org.smotescope.sampling.Sampler;
import org.smotescope.sampling.SamplingStrategy;
import org.smotescope.sampling.StrictRandomness;
import org.smotescope.support.Golden;
import org.smotescope.support.Golden.Case;
import org.smotescope.support.Runs;

/// The reference outcomes of the topics tomek, edited and condensed: every case. Their ties go to
/// the lower row number, as here where rows are keyed by position.
class GoldenCleaningTest {
    private static Resampling run(
            Case tried, Sampler sampler, String strategy, Randomness randomness) {
        return sampler.resample(
                tried.dataset(),
                SamplingStrategy.parse(strategy)
                        .resolve(tried.dataset().classes(), Family.CLEANING, Mode.STRICT),
                randomness,
                new ExactSearch(1),
                Monitor.NONE);
    }

    @TestFactory
    Stream<DynamicTest> tomek() {
        return Golden.tests("tomek", GoldenCleaningTest::checkTomek);
    }

    private static void checkTomek(Case tried) {
        if (tried.text("what").equals("removed")) {
            Resampling result =
                    Runs.of("tomek").strategy(tried.text("strategy")).on(tried.dataset());
            assertThat(removed(result)).isEqualTo(tried.ints("expected"));
            return;
        }
        List<List<Integer>> pairs = new ArrayList<>();
        for (Removed removed : Runs.of("tomek").strategy("all").on(tried.dataset()).removed()) {
            int partner = ((Removed.Reason.Linked) removed.reason()).partner();
            if (removed.row() < partner) {
                pairs.add(List.of(removed.row(), partner));
            }
        }
        List<List<Integer>> expected = new ArrayList<>();
        tried.reference()
                .get("expected")
                .forEach(
                        pair ->
                                expected.add(
                                        List.of(pair.get(0).intValue(), pair.get(1).intValue())));
        assertThat(pairs).isEqualTo(expected);
    }

    @TestFactory
    Stream<DynamicTest> edited() {
        return Golden.tests("edited", GoldenCleaningTest::checkEdited);
    }

    private static void checkEdited(Case tried) {
        String id = tried.text("method").equals("allknn") ? "all-knn" : tried.text("method");
        Resampling result =
                Runs.of(id)
                        .with("k", tried.number("k"))
                        .with("rule", tried.text("kind_sel"))
                        .strategy(tried.text("strategy"))
                        .on(tried.dataset());
        assertThat(removed(result)).isEqualTo(tried.ints("expected"));
        if (tried.reference().has("iterations")) {
            assertThat(result.notes().getFirst().words())
                    .contains("ended after pass " + tried.number("iterations") + ", ");
        }
    }

    @TestFactory
    Stream<DynamicTest> condensed() {
        return Golden.tests("condensed", GoldenCleaningTest::checkCondensed);
    }

    private static void checkCondensed(Case tried) {
        switch (tried.text("method")) {
            case "cnn" -> {
                assertKept(tried, new Cnn(1, 1, CondensingRules.MENDED), "expected");
                if (!tried.reference().get("tie_sensitive").booleanValue()) {
                    assertKept(
                            tried,
                            new Cnn(1, 1, CondensingRules.IMBALANCED_LEARN),
                            tried.reference().has("imblearn") ? "imblearn" : "expected");
                }
            }
            case "oss" -> {
                assertKept(tried, new Oss(1, 1, CondensingRules.MENDED), "expected");
                assertKept(tried, new Oss(1, 1, CondensingRules.IMBALANCED_LEARN), "expected");
            }
            default -> checkNeighbourhoodCleaning(tried);
        }
    }

    private static void assertKept(Case tried, Sampler sampler, String field) {
        Map<String, Integer> seeds = new TreeMap<>();
        tried.reference()
                .get("seed_rows")
                .properties()
                .forEach(seed -> seeds.put(seed.getKey(), seed.getValue().intValue()));
        Resampling result = run(tried, sampler, "auto", new GivenSeeds(tried.dataset(), seeds));
        assertThat(kept(result)).isEqualTo(tried.ints(field));
    }

    /// The older rule compares the sizes of classes with half of all rows, and in its form `all` a
    /// row of the smallest class is got wrong by a single neighbour.
    private static void checkNeighbourhoodCleaning(Case tried) {
        int k = tried.number("k");
        if (tried.text("rule").equals("imblearn >= 0.12")) {
            Resampling result = Runs.of("ncr").with("k", k).mode(Mode.PARITY).on(tried.dataset());
            assertThat(kept(result)).isEqualTo(tried.ints("expected"));
            return;
        }
        Classes classes = tried.dataset().classes();
        int smallest = classes.counts()[classes.minority()];
        double threshold = 0.5 * classes.size() / smallest;
        Ncr ncr = new Ncr(k, threshold, Ncr.Vote.WITHOUT_ITSELF);
        Resampling result = run(tried, ncr, "auto", new StrictRandomness(0));
        int[] kept =
                tried.text("kind_sel").equals("mode")
                        ? kept(result)
                        : withoutNeighbours(tried.dataset(), kept(result), k);
        assertThat(kept).isEqualTo(tried.ints("expected"));
    }

    private static int[] withoutNeighbours(Dataset dataset, int[] kept, int k) {
        Classes classes = dataset.classes();
        int minority = classes.minority();
        int[] small = classes.rowsOf(minority);
        int[] all = Neighbourhood.allRows(dataset);
        NeighbourTable table = new ExactSearch(1).search(dataset, small, all, k, Monitor.NONE);
        BitSet gone = new BitSet();
        for (int i = 0; i < small.length * k; i++) {
            int neighbour = table.neighbour(i / k, i % k);
            if (2 * classes.counts()[classes.code(neighbour)] > classes.size()) {
                gone.set(neighbour, classes.code(neighbour) != minority);
            }
        }
        return Arrays.stream(kept).filter(row -> !gone.get(row)).toArray();
    }

    private static int[] removed(Resampling result) {
        return result.removed().stream().mapToInt(Removed::row).toArray();
    }

    private static int[] kept(Resampling result) {
        return IntStream.range(0, result.size()).map(result::reference).sorted().toArray();
    }
}
