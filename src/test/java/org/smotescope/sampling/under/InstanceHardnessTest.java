package org.smotescope.sampling.under;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.smotescope.data.DataProblem;
import org.smotescope.data.DataProblem.Mend;
import org.smotescope.data.Dataset;
import org.smotescope.data.Monitor;
import org.smotescope.learning.forest.OutOfFoldForest;
import org.smotescope.neighbours.ExactSearch;
import org.smotescope.sampling.Mode;
import org.smotescope.sampling.Note;
import org.smotescope.sampling.Removed;
import org.smotescope.sampling.Removed.Reason;
import org.smotescope.sampling.Resampling;
import org.smotescope.sampling.StrictRandomness;
import org.smotescope.support.Gen;
import org.smotescope.support.Runs;

class InstanceHardnessTest {
    private static final Dataset DATASET = Gen.scaled(new Gen(1).clouds(2, 60, 20));

    private static double[] probabilities(Dataset dataset, int folds) {
        return new OutOfFoldForest(100, folds, new StrictRandomness(5).seed("iht"))
                .probabilities(
                        dataset.scaledMatrix(),
                        dataset.classes().codes(),
                        dataset.rowKeys(),
                        Monitor.NONE);
    }

    /// The rows of the larger class, easiest first.
    private static List<Integer> easiest(Dataset dataset, double[] probabilities) {
        return IntStream.of(dataset.classes().rowsOf(0))
                .boxed()
                .sorted(
                        Comparator.comparingDouble((Integer row) -> -probabilities[row])
                                .thenComparingLong(dataset::rowKey))
                .toList();
    }

    @Test
    void theEasiestRowsStayInTheOrderOfTheFile() {
        for (int folds : new int[] {2, 5}) {
            double[] probabilities = probabilities(DATASET, folds);
            List<Integer> order = easiest(DATASET, probabilities);
            Resampling result =
                    Runs.of("iht").with("folds", folds).strategy("class A=33").on(DATASET);
            List<Integer> expected = new ArrayList<>(order.subList(0, 33));
            IntStream.of(DATASET.classes().rowsOf(1)).forEach(expected::add);
            assertThat(IntStream.range(0, result.size()).map(result::reference).boxed())
                    .isSorted()
                    .containsExactlyInAnyOrderElementsOf(expected);
            double limit = probabilities[order.get(32)];
            assertThat(result.removed())
                    .containsExactlyInAnyOrderElementsOf(
                            order.subList(33, 60).stream()
                                    .map(
                                            row ->
                                                    new Removed(
                                                            row,
                                                            new Reason.Hard(
                                                                    probabilities[row], limit)))
                                    .toList());
            assertThat(result.notes())
                    .containsExactly(Note.info("Removed 27 of 60 rows of class A."));
        }
    }

    @Test
    void equalProbabilitiesDoNotChangeTheCount() {
        Dataset equal = new Gen(2).grid(1, 1, 30, 10);
        Resampling result = Runs.of("iht").on(equal);
        assertThat(result.dataset().classes().counts()).containsExactly(10, 10);
    }

    @Test
    void aClassMayGoAltogether() {
        Resampling result = Runs.of("iht").strategy("class A=0").on(DATASET);
        assertThat(result.dataset().classes().counts()).containsExactly(0, 20);
        assertThat(result.removed())
                .allSatisfy(
                        removed -> assertThat(((Reason.Hard) removed.reason()).limit()).isNaN());
    }

    @Test
    void nothingIsTrainedWhereNothingHasToGo() {
        List<Double> reports = new ArrayList<>();
        Resampling result =
                Runs.of("iht")
                        .strategy("class A=60")
                        .on(
                                DATASET,
                                new ExactSearch(1),
                                fraction -> {
                                    reports.add(fraction);
                                    return false;
                                })
                        .resampling();
        assertThat(result.size()).isEqualTo(80);
        // Models are trained between the beginning and nine tenths of the work.
        assertThat(reports).allMatch(fraction -> fraction == 0.0 || fraction >= 0.9);
    }

    @Test
    void thereIsNoParity() {
        assertThatThrownBy(() -> Runs.of("iht").mode(Mode.PARITY).on(DATASET))
                .isInstanceOfSatisfying(
                        DataProblem.class,
                        problem -> {
                            assertThat(problem.what())
                                    .startsWith(
                                            "Instance hardness threshold has no parity mode: a"
                                                    + " random forest runs inside");
                            assertThat(problem.mends())
                                    .containsExactly(
                                            new Mend("use strict", "resample.mode", "strict"));
                        });
    }

    @Test
    void aSingleFoldIsNotPossible() {
        assertThat(new InstanceHardness(2).folds()).isEqualTo(2);
        assertThatThrownBy(() -> new InstanceHardness(1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("folds must be 2 or more: 1");
    }
}
