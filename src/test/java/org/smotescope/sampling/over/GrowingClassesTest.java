package org.smotescope.sampling.over;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.smotescope.data.Classes;
import org.smotescope.data.DataProblem;
import org.smotescope.data.Dataset;
import org.smotescope.data.Monitor;
import org.smotescope.data.NumericColumn;
import org.smotescope.neighbours.ExactSearch;
import org.smotescope.sampling.Family;
import org.smotescope.sampling.Mode;
import org.smotescope.sampling.Origin;
import org.smotescope.sampling.ParityRandomness;
import org.smotescope.sampling.Randomness;
import org.smotescope.sampling.Resampling;
import org.smotescope.sampling.Sampler;
import org.smotescope.sampling.SamplingStrategy;
import org.smotescope.sampling.StrictRandomness;

/// What over-samplers do where several classes grow, or one of an unusual kind.
class GrowingClassesTest {
    private final List<Double> reports = new ArrayList<>();
    private final Monitor monitor =
            fraction -> {
                reports.add(fraction);
                return false;
            };

    /// Classes A, B, C... in this order, with as many rows as told.
    private static Dataset line(int... counts) {
        int[] codes = new int[Arrays.stream(counts).sum()];
        int at = 0;
        for (int c = 0; c < counts.length; c++) {
            Arrays.fill(codes, at, at + counts[c], c);
            at += counts[c];
        }
        double[] values = new double[codes.length];
        long[] keys = new long[codes.length];
        for (int i = 0; i < codes.length; i++) {
            values[i] = (i * i * 37 % 101) * 0.3;
            keys[i] = i;
        }
        return Dataset.of(
                List.of(NumericColumn.of("x", values)),
                new Classes("class", List.of("A", "B", "C", "D").subList(0, counts.length), codes),
                keys);
    }

    private Resampling run(Sampler sampler, Dataset dataset, Randomness randomness) {
        return sampler.resample(
                dataset,
                SamplingStrategy.Word.AUTO.resolve(dataset.classes(), Family.OVER, Mode.STRICT),
                randomness,
                new ExactSearch(1),
                monitor);
    }

    private void assertSmoteRefuses(int k, String message, int... counts) {
        assertThatThrownBy(() -> run(new Smote(k), line(counts), new StrictRandomness(1)))
                .isInstanceOf(DataProblem.class)
                .hasMessage(message);
    }

    @Test
    void theSmallestClassThatGrowsIsNamed() {
        String mends = ": use k = 2, or use random-over";
        assertSmoteRefuses(
                5, "SMOTE needs at least 6 rows of C (k = 5); there are 3" + mends, 9, 4, 3, 5);
        assertSmoteRefuses(
                5, "SMOTE needs at least 6 rows of A (k = 5); there are 3" + mends, 3, 4, 9, 5);
        assertSmoteRefuses(
                5, "SMOTE needs at least 6 rows of B (k = 5); there are 3" + mends, 9, 3, 3, 4);
    }

    @Test
    void twoRowsAreEnoughForOneNeighbour() {
        assertSmoteRefuses(
                2,
                "SMOTE needs at least 3 rows of A (k = 2); there are 2: use k = 1, or use"
                        + " random-over",
                2,
                9);
        assertThat(run(new Smote(1), line(2, 9), new StrictRandomness(1)).added().size())
                .isEqualTo(7);
    }

    @Test
    void aClassWithoutRowsIsNotChecked() {
        assertThat(run(new Smote(2), line(9, 0, 3), new StrictRandomness(1)).added().size())
                .isEqualTo(6);
    }

    @Test
    void progressOfSmoteIsThatOfTheRowsOfGrowingClasses() {
        run(new Smote(1), line(40, 10, 30), new StrictRandomness(1));
        assertThat(reports).isSorted().contains(0.0, 0.25, 1.0);
        assertThat(reports).allSatisfy(fraction -> assertThat(fraction).isBetween(0.0, 1.0));
    }

    @Test
    void progressOfCopyingIsThatOfTheClasses() {
        run(new RandomOver(null), line(2, 9, 3, 4), new StrictRandomness(1));
        assertThat(reports).isSorted();
        assertThat(reports.stream().distinct()).containsExactly(0.0, 0.5, 0.75);
    }

    @Test
    void theNoiseOfASingleColumnHasTheWidthOfNumpyToTheLastBit() {
        Dataset dataset = line(60, 30);
        Resampling result = run(new RandomOver(2.0), dataset, new ParityRandomness(3));
        double[] values = new double[30];
        for (int i = 0; i < 30; i++) {
            values[i] = ((NumericColumn) dataset.features().getFirst()).get(60 + i);
        }
        Randomness.Draws draws =
                new ParityRandomness(3)
                        .draws(Randomness.Order.CONTINUED, "random-over", 1, new long[30]);
        int[] positions = draws.evenly(30);
        double width = 2.0 * draws.bandwidth(90, 1) * Deviation.pairwise(values);
        Randomness.Normals normals = draws.normals(1);
        assertThat(Deviation.pairwise(values)).isNotEqualTo(Deviation.inOrder(values));
        for (int i = 0; i < 30; i++) {
            assertThat(result.added().get(i))
                    .isEqualTo(
                            new Origin.Jittered(
                                    60 + positions[i],
                                    List.of(normals.next(positions[i])[0] * width)));
        }
    }
}
