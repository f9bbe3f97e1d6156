package org.smotescope.experiment.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.smotescope.data.Dataset;
import org.smotescope.data.Monitor;
import org.smotescope.experiment.diagnostics.Figure.Kind;
import org.smotescope.neighbours.CachedSearch;
import org.smotescope.neighbours.ExactSearch;
import org.smotescope.sampling.Descriptor;
import org.smotescope.sampling.Resampling;
import org.smotescope.sampling.Samplers;
import org.smotescope.support.Gen;
import org.smotescope.support.Runs;

/// What holds for the rows of every sampler.
class DiagnosisContractTest {
    record Case(Descriptor sampler, String name, Dataset dataset) {
        Resampling run() {
            Runs run = Runs.of(sampler.id());
            // Any cluster will do.
            return (sampler.id().equals("kmeans-smote") ? run.with("threshold", 0) : run)
                    .on(dataset);
        }

        @Override
        public String toString() {
            return sampler.id() + " on " + name;
        }
    }

    static Stream<Case> cases() {
        return Samplers.ALL.stream()
                .flatMap(
                        sampler ->
                                switch (sampler.columns()) {
                                    case NUMBERS -> numbers(sampler);
                                    case MIXED -> mixed(sampler);
                                    case WORDS -> words(sampler);
                                    case ANY ->
                                            Stream.of(
                                                            numbers(sampler),
                                                            mixed(sampler),
                                                            words(sampler))
                                                    .flatMap(cases -> cases);
                                });
    }

    private static Stream<Case> numbers(Descriptor sampler) {
        Gen gen = new Gen(3);
        return Stream.of(
                new Case(sampler, "two clouds", gen.clouds(3, 90, 20)),
                new Case(sampler, "four clouds", gen.clouds(2, 80, 40, 25, 16)),
                new Case(sampler, "equal rows", gen.grid(2, 3, 80, 24)),
                new Case(sampler, "scaled", Gen.scaled(gen.clouds(3, 90, 20))));
    }

    private static Stream<Case> mixed(Descriptor sampler) {
        Gen gen = new Gen(4);
        return Stream.of(
                new Case(sampler, "mixed", gen.mixed(2, new int[] {3, 5}, 60, 16)),
                new Case(
                        sampler,
                        "mixed, empty words",
                        Gen.withEmptyWords(gen.mixed(2, new int[] {3, 4}, 60, 30, 16))));
    }

    private static Stream<Case> words(Descriptor sampler) {
        return Stream.of(new Case(sampler, "words", new Gen(5).words(new int[] {3, 4, 5}, 60, 16)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyFigureIsToldOrAbsentWithAReason(Case c) {
        Resampling resampling = c.run();
        Diagnosis diagnosis = Diagnosis.of(resampling, new ExactSearch(1), Monitor.NONE);

        int[] made = new int[resampling.source().classes().labels().size()];
        for (int i = 0; i < resampling.size(); i++) {
            if (resampling.reference(i) < 0) {
                made[resampling.classOf(resampling.reference(i))]++;
            }
        }
        int[] told = new int[made.length];
        diagnosis.classes().forEach(each -> told[each.code()] = each.made());
        assertThat(told).isEqualTo(made);
        for (ClassDiagnosis each : diagnosis.classes()) {
            assertThat(each.figures()).extracting(Figure::kind).containsExactly(Kind.values());
            each.figures().forEach(figure -> check(resampling, each, figure));
        }
    }

    private static void check(Resampling resampling, ClassDiagnosis each, Figure figure) {
        switch (figure) {
            case Figure.Absent(_, String reason) -> assertThat(reason).matches("[A-Z].+\\.");
            case Figure.Found found -> {
                assertThat(found.sentence()).matches("(?s).+\\.").doesNotContain("NaN");
                assertThat(found.value())
                        .satisfiesAnyOf(
                                v -> assertThat(v).isNaN(), v -> assertThat(v).isNotNegative());
                assertThat(found.rows().toList()).doesNotHaveDuplicates();
                for (int row : found.rows().toArray()) {
                    boolean isNew = figure.kind().selects() == Figure.Selects.NEW_ROWS;
                    assertThat(row < 0).isEqualTo(isNew);
                    assertThat(row)
                            .isBetween(-resampling.added().size(), resampling.source().size() - 1);
                    assertThat(resampling.classOf(row)).isEqualTo(each.code());
                }
                if (figure.kind().unit() != Figure.Unit.RATIO) {
                    assertThat(found.value()).isBetween(0.0, 1.0);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theSameOnAnyNumberOfThreadsAndFromKeptNeighbours(Case c) {
        Resampling resampling = c.run();
        Diagnosis one = Diagnosis.of(resampling, new ExactSearch(1), Monitor.NONE);
        for (int threads : List.of(2, 3)) {
            assertThat(Diagnosis.of(resampling, new ExactSearch(threads), Monitor.NONE))
                    .isEqualTo(one);
        }
        CachedSearch kept = new CachedSearch(new ExactSearch(2));
        assertThat(Diagnosis.of(resampling, kept, Monitor.NONE)).isEqualTo(one);
        assertThat(Diagnosis.of(resampling, kept, Monitor.NONE)).isEqualTo(one);
    }

    /// Enough rows that the search works on several threads.
    @Test
    void manyRowsAreTheSameOnAnyNumberOfThreads() {
        Resampling smote = Runs.of("smote").on(new Gen(9).clouds(5, 3000, 400));
        Diagnosis one = Diagnosis.of(smote, new ExactSearch(1), Monitor.NONE);
        assertThat(Diagnosis.of(smote, new ExactSearch(2), Monitor.NONE)).isEqualTo(one);
        assertThat(Diagnosis.of(smote, new ExactSearch(3), Monitor.NONE)).isEqualTo(one);
    }

    @Test
    void everyQuestionOfTheMonitorCanEndIt() {
        Resampling smote = Runs.of("smote").on(new Gen(9).clouds(2, 60, 20));
        AtomicInteger questions = new AtomicInteger();
        double[] last = new double[1];
        Diagnosis.of(
                smote,
                new ExactSearch(1),
                fraction -> {
                    questions.incrementAndGet();
                    assertThat(fraction).isBetween(last[0] - 1e-12, 1.0);
                    last[0] = fraction;
                    return false;
                });
        assertThat(questions).hasValueGreaterThan(10);
        for (int stop = 1; stop <= questions.get(); stop++) {
            AtomicInteger left = new AtomicInteger(stop);
            assertThatThrownBy(
                            () ->
                                    Diagnosis.of(
                                            smote,
                                            new ExactSearch(1),
                                            fraction -> left.decrementAndGet() <= 0))
                    .isInstanceOf(CancellationException.class);
        }
    }

    @Test
    void nothingAddedIsNothingToldOf() {
        Dataset dataset = new Gen(9).clouds(2, 60, 20);
        assertThat(
                        Diagnosis.of(
                                        Runs.of("random-under").on(dataset),
                                        new ExactSearch(1),
                                        Monitor.NONE)
                                .classes())
                .isEmpty();
    }
}
