package org.smotescope.sampling.over;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.smotescope.data.DataProblem;
import org.smotescope.data.Dataset;
import org.smotescope.data.Ints;
import org.smotescope.data.Monitor;
import org.smotescope.learning.svm.SupportVectors;
import org.smotescope.neighbours.ExactSearch;
import org.smotescope.sampling.Evidence;
import org.smotescope.sampling.Mode;
import org.smotescope.sampling.Note;
import org.smotescope.sampling.ParityRandomness;
import org.smotescope.sampling.Randomness;
import org.smotescope.sampling.Resampling;
import org.smotescope.sampling.StrictRandomness;
import org.smotescope.sampling.Targets;
import org.smotescope.support.Gen;
import org.smotescope.support.Rows;
import org.smotescope.support.Runs;

class SvmSmoteTest {
    private static final double[][] NINETEEN = {
        {0.11, 0.23}, {1.07, 0.31}, {2.02, -0.13}, {3.05, 0.47}, {0.53, 1.09}, {1.61, 1.27},
        {2.43, 1.91}, {3.71, 1.53}, {0.29, 2.19}, {1.37, 2.41}, {4.09, 0.19}, {4.57, 1.13},
        {1.93, 0.71}, {2.37, 0.89}, {2.83, 1.31}, {5.23, 4.03}, {5.69, 4.61}, {5.13, 4.93},
        {0.83, 0.67}
    };

    /// Rows 0 to 4 of the larger class and 5 to 9 of the smaller one on a line. Of the two nearest
    /// rows, rows 5 and 6 have none of the larger class, 7 has one, 8 and 9 have two.
    private static final Dataset LINE =
            Rows.of(
                    5,
                    new double[] {10.5},
                    new double[] {11.6},
                    new double[] {12.9},
                    new double[] {20.1},
                    new double[] {20.3},
                    new double[] {7.0},
                    new double[] {8.0},
                    new double[] {9.2},
                    new double[] {12.0},
                    new double[] {20.0});

    private final List<Double> reports = new ArrayList<>();

    private Resampling around(SvmSmote sampler, Dataset dataset, int minor, int... supports) {
        return around(sampler, dataset, minor, new StrictRandomness(3), supports);
    }

    private Resampling around(
            SvmSmote sampler, Dataset dataset, int minor, Randomness randomness, int... supports) {
        int[] now = dataset.classes().counts();
        return sampler.around(
                supports,
                dataset,
                new Targets(now, new int[] {now[0], minor}, new boolean[] {true, true}),
                randomness,
                new ExactSearch(1),
                fraction -> {
                    reports.add(fraction);
                    return false;
                });
    }

    @Test
    void withTheSupportVectorsOfScikitLearnItGivesTheRowsOfImbalancedLearn() {
        Dataset dataset = Rows.of(7, NINETEEN).keyedByPosition();
        int[] supports = IntStream.range(0, 19).filter(i -> i != 4 && i != 9 && i != 10).toArray();
        Resampling result =
                around(new SvmSmote(2, 3, 0.5), dataset, 12, new ParityRandomness(7), supports);
        double[][] expected = {
            {2.542924997, 1.118616665},
            {2.360418075, 0.886080121},
            {2.340026422, 0.983350948},
            {5.091004060, 5.280963457},
            {5.812754585, 4.539854523}
        };
        assertThat(result.size()).isEqualTo(24);
        for (int i = 0; i < expected.length; i++) {
            assertThat(result.dataset().matrix().row(19 + i))
                    .containsExactly(expected[i], within(6e-10));
        }
    }

    @Test
    void rowsInDangerLeadTowardsAndSafeRowsAwayAndNoiseIsLeftOut() {
        Resampling result = around(new SvmSmote(1, 2, 0.25), LINE, 405, 0, 2, 5, 6, 7, 8, 9);
        assertThat(result.evidence())
                .containsExactly(
                        new Evidence.RowTypes(
                                1, 2, Ints.of(5, 6, 7, 8, 9), Ints.of(0, 0, 1, 2, 2)));
        int danger = 0;
        while (result.added().base(danger) == 7) {
            assertThat(result.added().neighbour(danger)).isEqualTo(6);
            assertThat(result.added().gap(danger)).isBetween(0.0, 1.0);
            danger++;
        }
        assertThat(danger).isBetween(80, 320);
        int[] uses = new int[10];
        double least = 0.0;
        for (int i = danger; i < 400; i++) {
            uses[result.added().base(i)]++;
            assertThat(result.added().gap(i)).isBetween(-0.25, 0.0);
            least = Math.min(least, result.added().gap(i));
        }
        assertThat(least).isLessThan(-0.24);
        assertThat(uses[5] + uses[6]).isEqualTo(400 - danger);
        assertThat(Math.abs(uses[5] - uses[6])).isLessThanOrEqualTo(1);
        double largest = 0.0;
        for (int i = 0; i < danger; i++) {
            largest = Math.max(largest, result.added().gap(i));
        }
        assertThat(largest).isGreaterThan(0.95);
    }

    @Test
    void theSplitIsAShareAroundOneHalf() {
        int[] counts = new int[100];
        for (int seed = 0; seed < counts.length; seed++) {
            Resampling result =
                    around(new SvmSmote(1, 2, 0.5), LINE, 105, new StrictRandomness(seed), 6, 7);
            counts[seed] =
                    (int) IntStream.range(0, 100).filter(i -> result.added().base(i) == 7).count();
        }
        assertThat(Arrays.stream(counts).average().orElseThrow()).isBetween(45.0, 55.0);
        assertThat(Arrays.stream(counts).distinct().count()).isGreaterThan(10);
        assertThat(Arrays.stream(counts)).allMatch(count -> count > 10 && count < 90);
    }

    @Test
    void whereOneSetIsEmptyTheOtherGetsTheWholeCount() {
        Resampling danger = around(new SvmSmote(1, 2, 0.5), LINE, 25, 7, 8);
        assertThat(IntStream.range(0, 20).map(danger.added()::base)).containsOnly(7);
        assertThat(danger.added().size()).isEqualTo(20);
        Resampling safe = around(new SvmSmote(1, 2, 0.5), LINE, 25, 5, 6, 9);
        assertThat(IntStream.range(0, 20).map(safe.added()::base)).containsOnly(5, 6);
        assertThat(safe.added().size()).isEqualTo(20);
        assertThat(reports).isNotEmpty().allSatisfy(f -> assertThat(f).isBetween(0.0, 1.0));
    }

    @Test
    void noiseOnlyIsRefused() {
        assertThatThrownBy(() -> around(new SvmSmote(1, 2, 0.5), LINE, 6, 0, 8, 9))
                .hasMessage(
                        "SVM-SMOTE has no row of minor to start from: all rows near its support"
                                + " vectors, 2 in number, are of other classes (m = 2): use smote, or"
                                + " use a larger m")
                .satisfies(
                        problem ->
                                assertThat(((DataProblem) problem).mends().getFirst())
                                        .isEqualTo(
                                                new DataProblem.Mend(
                                                        "use smote", "resample.sampler", "smote")));
        assertThatThrownBy(() -> around(new SvmSmote(1, 2, 0.5), LINE, 6, 0, 1))
                .hasMessageStartingWith(
                        "SVM-SMOTE has no row of minor to start from: none is a support vector: use"
                                + " smote");
    }

    @Test
    void theSupportVectorsAreThoseOfTheMachine() {
        Dataset dataset = Gen.scaled(new Gen(5).clouds(2, 50, 20, 12));
        int[] supports =
                new SupportVectors(1.0)
                        .find(
                                dataset.scaledMatrix(),
                                dataset.classes().codes(),
                                dataset.rowKeys(),
                                Monitor.NONE);
        Resampling result =
                Runs.of("svm-smote")
                        .on(
                                dataset,
                                new ExactSearch(1),
                                fraction -> {
                                    reports.add(fraction);
                                    return false;
                                })
                        .resampling();
        assertThat(result.evidence()).hasSize(2);
        for (Evidence evidence : result.evidence()) {
            Evidence.RowTypes types = (Evidence.RowTypes) evidence;
            assertThat(types.neighbours()).isEqualTo(10);
            assertThat(types.rows().toArray())
                    .containsExactly(
                            Arrays.stream(supports)
                                    .filter(row -> dataset.classes().code(row) == types.classCode())
                                    .toArray());
        }
        assertThat(reports).isSorted();
        assertThat(reports.stream().filter(f -> f > 0.1 && f < 0.9)).isNotEmpty();
        assertThat(result.notes().getFirst())
                .isEqualTo(Note.info("Made 30 new rows of class B, as asked."));
    }

    @Test
    void neighboursThatThereAreNotAreRefusedWithTheNumberThatWorks() {
        assertThatThrownBy(() -> around(new SvmSmote(5, 2, 0.5), LINE, 6, 6, 7))
                .hasMessage(
                        "SVM-SMOTE needs at least 6 rows of minor (k = 5); there are 5: use k = 4,"
                                + " or use random-over");
        assertThat(around(new SvmSmote(4, 2, 0.5), LINE, 6, 6, 7).size()).isEqualTo(11);
        Runs runs = Runs.of("svm-smote").with("k", 1).with("m", 10);
        assertThatThrownBy(() -> runs.strategy("minor=6").on(LINE))
                .hasMessage(
                        "SVM-SMOTE needs at least 11 rows (m = 10); there are 10: use m = 9, or use"
                                + " random-over");
        assertThat(runs.with("m", 9).strategy("minor=6").on(LINE).size()).isEqualTo(11);
        assertThat(runs.strategy("minor=5").on(LINE).size()).isEqualTo(10);
    }

    @Test
    void thereIsNoParityMode() {
        assertThatThrownBy(() -> Runs.of("svm-smote").mode(Mode.PARITY).on(LINE))
                .hasMessageContaining("SVM-SMOTE has no parity mode: a support vector machine");
    }

    @Test
    void settingsAreInTheirRanges() {
        assertThatThrownBy(() -> new SvmSmote(0, 1, 0.5))
                .hasMessage("k and m must be 1 or more: 0, 1");
        assertThatThrownBy(() -> new SvmSmote(1, 0, 0.5))
                .hasMessage("k and m must be 1 or more: 1, 0");
        assertThatThrownBy(() -> new SvmSmote(1, 1, -0.1))
                .hasMessage("out-step must be in [0, 1]: -0.1");
        assertThatThrownBy(() -> new SvmSmote(1, 1, 1.1))
                .hasMessage("out-step must be in [0, 1]: 1.1");
        assertThat(new SvmSmote(1, 1, 0.0).outStep()).isZero();
        assertThat(new SvmSmote(1, 1, 1.0).outStep()).isEqualTo(1.0);
    }
}
