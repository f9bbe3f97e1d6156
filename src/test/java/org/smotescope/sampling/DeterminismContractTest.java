package org.smotescope.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.smotescope.data.Dataset;
import org.smotescope.data.Monitor;
import org.smotescope.neighbours.CachedSearch;
import org.smotescope.neighbours.ExactSearch;
import org.smotescope.neighbours.NeighbourSearch;
import org.smotescope.sampling.SamplerCases.Case;
import org.smotescope.sampling.SamplerCases.Subject;
import org.smotescope.support.Gen;
import org.smotescope.support.Runs;

/// What the rows of every sampler depend on: the data and the seed, but not threads, the order of
/// the file or the amount.
class DeterminismContractTest {
    @ParameterizedTest(name = "{0}")
    @MethodSource(SamplerCases.CASES)
    void theSameSeedGivesTheSameRows(Case c) {
        assertThat(fingerprint(c.again())).isEqualTo(fingerprint(c.run()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(SamplerCases.CASES)
    void oneThreadTwoThreadsAndKeptNeighboursGiveTheSameRows(Case c) {
        List<String> expected = fingerprint(c.run());
        NeighbourSearch kept = new CachedSearch(new ExactSearch(2));
        for (NeighbourSearch search : List.of(new ExactSearch(2), kept, kept)) {
            assertThat(
                            fingerprint(
                                    c.subject()
                                            .run(c.dataset(), c.strategy(), search, Monitor.NONE)))
                    .isEqualTo(expected);
        }
    }

    private static Stream<Subject> drawing() {
        Set<Family> drawing = EnumSet.complementOf(EnumSet.of(Family.NONE, Family.CLEANING));
        return SamplerCases.subjects()
                .filter(subject -> drawing.contains(subject.descriptor().family()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("drawing")
    void anotherSeedGivesOtherRows(Subject subject) {
        Dataset dataset = SamplerData.rows(subject, 4, 2, 90, 20);
        SamplingStrategy strategy =
                SamplingStrategy.parse(
                        subject.descriptor().family() == Family.UNDER
                                ? "class A=27"
                                : "class B=27");
        Resampling other =
                new Runs(
                                subject.descriptor(),
                                subject.settings(),
                                strategy,
                                subject.mode(),
                                SamplerCases.SEED + 1)
                        .on(dataset);
        Resampling same = subject.run(dataset, strategy);
        if (WordsPage.of(subject.descriptor()).contains("the seed changes nothing")) {
            assertThat(Written.rowSet(other)).isEqualTo(Written.rowSet(same));
        } else {
            assertThat(Written.rowSet(other)).isNotEqualTo(Written.rowSet(same));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(SamplerCases.STRICT)
    void inStrictModeTheOrderOfTheFileDoesNotMatter(Case c) {
        Dataset shuffled = Gen.shuffled(c.dataset(), 5);
        assertThat(Written.rowSet(c.on(shuffled))).isEqualTo(Written.rowSet(c.run()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(SamplerCases.STRICT_OVER)
    void inStrictModeKeysOfAddedRowsAreDistinctAndDoNotDependOnTheOrderOfTheFile(Case c) {
        long[] keys = c.run().dataset().rowKeys();
        long[] shuffled = c.on(Gen.shuffled(c.dataset(), 5)).dataset().rowKeys();
        Arrays.sort(keys);
        Arrays.sort(shuffled);
        assertThat(keys).isEqualTo(shuffled);
        assertThat(Arrays.stream(keys).distinct().count()).isEqualTo(keys.length);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(SamplerCases.EVEN)
    void inStrictModeASmallerAmountIsTheBeginningOfALargerOne(Case c) {
        Targets targets = c.wanted();
        List<String> all = addedByClass(c.run());
        for (double share : new double[] {0.1, 0.5, 0.99}) {
            List<String> part =
                    addedByClass(c.subject().run(c.dataset(), partOf(c.dataset(), targets, share)));
            for (int code = 0; code < part.size(); code++) {
                assertThat(all.get(code)).startsWith(part.get(code));
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(SamplerCases.STRICT_OVER)
    void inStrictModeTheRowsOfABaseDoNotDependOnTheAmount(Case c) {
        Targets targets = c.wanted();
        Map<Integer, String> all = addedByBase(c.run());
        Map<Integer, String> part =
                addedByBase(c.subject().run(c.dataset(), partOf(c.dataset(), targets, 0.6)));
        part.forEach(
                (base, rows) -> {
                    String more = all.getOrDefault(base, "");
                    int common = Math.min(more.length(), rows.length());
                    assertThat(rows.substring(0, common)).isEqualTo(more.substring(0, common));
                });
    }

    /// A share of the rows that are to be added.
    private static SamplingStrategy partOf(Dataset dataset, Targets targets, double share) {
        Map<String, Integer> rows = new LinkedHashMap<>();
        for (int code = 0; code < targets.classCount(); code++) {
            if (targets.extra(code) > 0) {
                rows.put(
                        dataset.classes().labels().get(code),
                        targets.now(code) + (int) (targets.extra(code) * share));
            }
        }
        return new SamplingStrategy.PerClass(rows);
    }

    /// The added rows of each class, in order, as one text.
    private static List<String> addedByClass(Resampling result) {
        Dataset made = result.dataset();
        List<StringBuilder> texts = new ArrayList<>();
        made.classes().labels().forEach(label -> texts.add(new StringBuilder()));
        for (int i = 0; i < made.size(); i++) {
            if (result.reference(i) < 0) {
                texts.get(made.classes().code(i)).append(Written.values(made, i));
            }
        }
        return texts.stream().map(StringBuilder::toString).toList();
    }

    /// The added rows of each base, in order, as one text.
    private static Map<Integer, String> addedByBase(Resampling result) {
        Dataset made = result.dataset();
        Map<Integer, String> texts = new LinkedHashMap<>();
        for (int i = 0; i < made.size(); i++) {
            if (result.reference(i) < 0) {
                String row = Written.values(made, i).toString();
                texts.merge(result.origin(i).base(), row, String::concat);
            }
        }
        return texts;
    }

    /// Rows, origins, removals and notes in order.
    private static List<String> fingerprint(Resampling result) {
        List<String> all = new ArrayList<>(Written.rows(result.dataset()));
        for (int i = 0; i < result.size(); i++) {
            all.add(result.origin(i).toString());
        }
        result.removed().forEach(removed -> all.add(removed.toString()));
        result.notes().forEach(note -> all.add(note.toString()));
        return all;
    }
}
