package org.smotescope.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.smotescope.data.CategoricalColumn;
import org.smotescope.data.DataProblem;
import org.smotescope.data.Dataset;
import org.smotescope.sampling.SamplerCases.Subject;
import org.smotescope.support.Gen;

/// What every sampler refuses, and that the mends it names work.
class RefusalContractTest {
    @ParameterizedTest(name = "{0}")
    @MethodSource(SamplerCases.SUBJECTS)
    void aSingleClassIsRefused(Subject subject) {
        Dataset one = SamplerData.rows(subject, 3, 2, 20, 0);
        assertProblem(() -> subject.run(one), "2 or more classes");
    }

    private static Stream<Subject> takingNumbers() {
        return SamplerCases.subjects()
                .filter(subject -> subject.descriptor().columns() != Descriptor.Columns.WORDS);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("takingNumbers")
    void cellsThatCannotBeComputedWithAreRefusedByName(Subject subject) {
        Dataset good = SamplerData.rows(subject, 3, 2, 20, 10);
        for (double bad : new double[] {Double.NaN, Double.POSITIVE_INFINITY}) {
            Dataset dataset = Gen.withValue(good, 4, bad);
            if (SamplerCases.computes(subject)) {
                assertProblem(() -> subject.run(dataset), "column f0");
            } else {
                assertThat(subject.run(dataset).size()).isPositive();
            }
        }
    }

    private static Stream<Subject> notVoting() {
        return SamplerCases.subjects().filter(subject -> !votes(subject));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("notVoting")
    void wordsAreCopiedOrRefusedByName(Subject subject) {
        Dataset dataset = Gen.withWords(new Gen(3).clouds(2, 20, 10));
        if (SamplerCases.computes(subject)) {
            assertProblem(() -> subject.run(dataset), "column words");
        } else {
            Resampling result = subject.run(dataset);
            Dataset made = result.dataset();
            CategoricalColumn words = (CategoricalColumn) made.features().getLast();
            CategoricalColumn source = (CategoricalColumn) dataset.features().getLast();
            for (int i = 0; i < made.size(); i++) {
                assertThat(words.get(i)).isEqualTo(source.get(result.origin(i).base()));
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(SamplerCases.SUBJECTS)
    void fromTwoRowsUpItWorksOrNamesAMendThatWorks(Subject subject) {
        for (int minority = 1; minority <= 7; minority++) {
            Dataset dataset = SamplerData.rows(subject, 4, 2, 12, minority);
            Resampling result = mended(subject, dataset);
            assertThat(result.size()).isPositive();
        }
    }

    private static Stream<Subject> askedForCounts() {
        return SamplerCases.subjects()
                .filter(subject -> !subject.cleans())
                .filter(subject -> subject.isStrict() || !ranksEveryClass(subject.descriptor()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("askedForCounts")
    void classesThatNeedNothingAreNotChecked(Subject subject) {
        Dataset dataset = SamplerData.rows(subject, 4, 2, 2, 2);
        assertThat(subject.run(dataset).size()).isEqualTo(4);
    }

    /// imbalanced-learn's NearMiss ranks, and so checks, even a class that loses no row.
    private static boolean ranksEveryClass(Descriptor descriptor) {
        return descriptor.id().startsWith("nearmiss");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(SamplerCases.SUBJECTS)
    void bothEndsOfEverySettingWorkOrNameAMend(Subject subject) {
        Dataset dataset = SamplerData.rows(subject, 4, 2, 60, 20);
        for (Setting setting : subject.descriptor().settings()) {
            for (String end : ends(setting)) {
                Map<String, String> settings = Map.of(setting.name(), end);
                Subject changed = new Subject(subject.descriptor(), settings, subject.mode());
                Resampling result = mended(changed, dataset);
                if (result.size() == 0) {
                    assertThat(changed.cleans()).isTrue();
                    assertThat(result.notes())
                            .anyMatch(note -> note.words().startsWith("No row of "));
                }
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(SamplerCases.SUBJECTS)
    void valuesOutOfRangeAreRefused(Subject subject) {
        for (Setting setting : subject.descriptor().settings()) {
            for (String bad : outside(setting)) {
                assertThatThrownBy(
                                () ->
                                        SettingValues.of(
                                                subject.descriptor().settings(),
                                                Map.of(setting.name(), bad)))
                        .isInstanceOf(DataProblem.class)
                        .hasMessageContaining(setting.name())
                        .hasMessageContaining(bad);
            }
        }
    }

    /// Runs the subject, changing the settings as its problems say.
    private static Resampling mended(Subject subject, Dataset dataset) {
        Subject tried = subject;
        for (int attempt = 0; attempt < 3; attempt++) {
            try {
                return tried.run(dataset);
            } catch (DataProblem problem) {
                DataProblem.Mend mend = problem.mends().getFirst();
                assertThat(mend.words()).isNotBlank();
                assertThat(mend.setting()).startsWith("resample.");
                tried =
                        mend.setting().equals("resample.sampler")
                                ? new Subject(Samplers.byId(mend.value()), Map.of(), tried.mode())
                                : tried.with(mend);
            }
        }
        throw new AssertionError("the mends do not help: " + tried);
    }

    /// Whether it makes new words.
    private static boolean votes(Subject subject) {
        return switch (subject.descriptor().columns()) {
            case NUMBERS, ANY -> false;
            case MIXED, WORDS -> true;
        };
    }

    private static void assertProblem(Runnable run, String words) {
        assertThatThrownBy(run::run)
                .isInstanceOf(DataProblem.class)
                .hasMessageContaining(words)
                .satisfies(problem -> assertThat(((DataProblem) problem).mends()).isNotEmpty());
    }

    private static List<String> ends(Setting setting) {
        return switch (setting) {
            case Setting.Int i -> List.of(Integer.toString(i.min()), Integer.toString(i.max()));
            case Setting.Real r -> List.of(Double.toString(r.min()), Double.toString(r.max()));
            case Setting.OptionalReal r ->
                    List.of(Double.toString(r.min()), Double.toString(r.max()));
            case Setting.Strategy _ -> List.of("auto", "majority", "[\"class A\"]");
            case Setting.Choice choice -> choice.options();
            case Setting.Flag flag -> List.of("false", "true");
        };
    }

    private static List<String> outside(Setting setting) {
        return switch (setting) {
            case Setting.Int i ->
                    List.of(Integer.toString(i.min() - 1), Integer.toString(i.max() + 1), "1.5");
            case Setting.Real r ->
                    List.of(Double.toString(r.min() - 1), Double.toString(r.max() + 1), "x");
            case Setting.OptionalReal r ->
                    List.of(Double.toString(r.min() - 1), Double.toString(r.max() + 1), "x");
            case Setting.Strategy _ -> List.of("no such word");
            case Setting.Choice choice -> List.of("no such option");
            case Setting.Flag flag -> List.of("yes");
        };
    }
}
