package org.smotescope.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.smotescope.data.Ints;
import org.smotescope.sampling.SamplerCases.Case;
import org.smotescope.sampling.SamplerCases.Subject;

/// How many rows every sampler leaves of each class, and what it says about it.
class CountsContractTest {
    /// Over-samplers that start from some rows of a class only, from each of these equally often.
    private static final Set<String> CHOOSY = Set.of("borderline-1", "borderline-2");

    @ParameterizedTest(name = "{0}")
    @MethodSource(SamplerCases.SUBJECTS)
    void mostDataSuitEverySampler(Subject subject) {
        Map<Boolean, Long> cases =
                SamplerCases.cases()
                        .filter(c -> c.subject().descriptor() == subject.descriptor())
                        .filter(c -> c.subject().mode() == subject.mode())
                        .collect(
                                Collectors.partitioningBy(
                                        c -> c.strategy() == SamplingStrategy.Word.AUTO,
                                        Collectors.counting()));
        assertThat(cases.get(true))
                .isGreaterThanOrEqualTo(10L * (1 + subject.descriptor().settings().size()));
        assertThat(cases.get(false)).isGreaterThanOrEqualTo(6);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(SamplerCases.COUNTED)
    void countsAreThoseWanted(Case c) {
        Targets targets = c.wanted();
        Resampling result = c.run();
        int[] counts = result.dataset().classes().counts();
        for (int code = 0; code < counts.length; code++) {
            if (counts[code] != targets.wanted(code)) {
                assertSaysWhy(c, result, code, counts[code]);
            }
        }
    }

    /// In strict mode an over-sampler makes all that was asked or nothing; where a class has other
    /// rows than wanted, a note tells the numbers and another one the reason.
    private static void assertSaysWhy(Case c, Resampling result, int code, int count) {
        if (c.subject().isStrict() && c.subject().isOver()) {
            assertThat(count).isEqualTo(c.dataset().classes().counts()[code]);
        }
        String label = c.dataset().classes().labels().get(code);
        assertThat(result.notes())
                .filteredOn(note -> note.words().contains(" of " + label))
                .hasSizeGreaterThanOrEqualTo(2)
                .anyMatch(note -> note.severity() == Note.Severity.WARNING);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(SamplerCases.EVEN)
    void inStrictModeEveryRowIsUsedEquallyOften(Case c) {
        Resampling result = c.run();
        int[] uses = new int[c.dataset().size()];
        for (int i = 0; i < result.added().size(); i++) {
            uses[result.added().base(i)]++;
        }
        boolean choosy = CHOOSY.contains(c.subject().descriptor().id());
        for (int code = 0; code < c.dataset().classes().labels().size(); code++) {
            int[] rows =
                    IntStream.of(c.dataset().classes().rowsOf(code))
                            .filter(row -> !choosy || uses[row] > 0)
                            .toArray();
            if (rows.length > 0) {
                int most = IntStream.of(rows).map(row -> uses[row]).max().orElseThrow();
                int least = IntStream.of(rows).map(row -> uses[row]).min().orElseThrow();
                assertThat(most - least).isLessThanOrEqualTo(1);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(SamplerCases.CASES)
    void everyRowIsKeptOrRemoved(Case c) {
        Resampling result = c.run();
        HashSet<Integer> seen = new HashSet<>();
        for (int i = 0; i < result.size(); i++) {
            seen.add(result.reference(i));
        }
        result.removed().forEach(removed -> assertThat(seen.add(removed.row())).isTrue());
        assertThat(seen).hasSize(c.dataset().size() + result.added().size());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(SamplerCases.CASES)
    void untargetedClassesStay(Case c) {
        Resampling result = c.run();
        Targets targets = c.wanted();
        result.removed()
                .forEach(
                        removed ->
                                assertThat(
                                                targets.isTargeted(result.classOf(removed.row()))
                                                        || isTargetedLater(c, removed))
                                        .isTrue());
    }

    /// imbalanced-learn settles anew before each pass but the first which classes lose rows.
    private static boolean isTargetedLater(Case c, Removed removed) {
        return !c.subject().isStrict()
                && removed.reason() instanceof Removed.Reason.Outvoted(Ints _, int pass)
                && pass > 1;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(SamplerCases.CASES)
    void everyRunSaysWhatItDid(Case c) {
        Resampling result = c.run();
        if (c.subject().descriptor().family() != Family.NONE) {
            assertThat(result.notes()).isNotEmpty();
        }
        assertThat(result.notes())
                .allSatisfy(note -> assertThat(note.words()).isNotBlank().endsWith("."));
    }
}
