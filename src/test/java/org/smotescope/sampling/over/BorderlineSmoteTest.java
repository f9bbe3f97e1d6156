package org.smotescope.sampling.over;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.smotescope.data.DataProblem;
import org.smotescope.data.Dataset;
import org.smotescope.data.Ints;
import org.smotescope.data.Monitor;
import org.smotescope.neighbours.ExactSearch;
import org.smotescope.sampling.Evidence;
import org.smotescope.sampling.Mode;
import org.smotescope.sampling.Note;
import org.smotescope.sampling.Origin;
import org.smotescope.sampling.Resampling;
import org.smotescope.support.Gen;
import org.smotescope.support.Rows;
import org.smotescope.support.Runs;

class BorderlineSmoteTest {
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

    private static Runs runs(String id, int k, int m) {
        return Runs.of(id).with("k", k).with("m", m).seed(3);
    }

    private static Set<String> pairs(Resampling result) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i < result.added().size(); i++) {
            Origin.Interpolated origin = (Origin.Interpolated) result.added().get(i);
            pairs.add(origin.base() + ">" + origin.neighbour() + "#" + origin.rank());
        }
        return pairs;
    }

    @Test
    void onlyRowsInDangerAreBases() {
        Resampling result = runs("borderline-1", 2, 2).strategy("minor=60").on(LINE);
        assertThat(pairs(result)).containsExactlyInAnyOrder("7>6#0", "7>5#1");
        assertThat(result.added().size()).isEqualTo(55);
        assertThat(result.evidence())
                .containsExactly(
                        new Evidence.RowTypes(
                                1, 2, Ints.of(5, 6, 7, 8, 9), Ints.of(0, 0, 1, 2, 2)));
        assertThat(result.notes())
                .containsExactly(
                        Note.info("Of 5 rows of minor: 1 in danger (the bases), 2 safe, 2 noise."),
                        Note.info("Made 55 new rows of minor, as asked."));
    }

    @Test
    void towardsAnotherClassGapsEndAtOneHalf() {
        Resampling result = runs("borderline-2", 2, 2).strategy("minor=2005").on(LINE);
        assertThat(pairs(result)).containsExactlyInAnyOrder("7>6#0", "7>0#1");
        double[] sum = new double[2];
        double[] largest = new double[2];
        int[] count = new int[2];
        for (int i = 0; i < result.added().size(); i++) {
            int foreign = result.added().neighbour(i) == 0 ? 1 : 0;
            sum[foreign] += result.added().gap(i);
            largest[foreign] = Math.max(largest[foreign], result.added().gap(i));
            count[foreign]++;
        }
        assertThat(sum[0] / count[0]).isBetween(0.47, 0.53);
        assertThat(largest[0]).isBetween(0.98, 1.0);
        assertThat(sum[1] / count[1]).isBetween(0.235, 0.265);
        assertThat(largest[1]).isBetween(0.49, 0.5);
    }

    @Test
    void inParityModeTheWayToAnotherClassIsCutFirst() {
        Resampling result =
                runs("borderline-2", 2, 2).strategy("minor=2005").mode(Mode.PARITY).on(LINE);
        List<Double> shares = new ArrayList<>();
        for (int i = 0; i < result.added().size(); i++) {
            switch (result.added().get(i)) {
                case Origin.Interpolated(int base, int neighbour, int rank, double _) ->
                        assertThat(List.of(base, neighbour, rank)).isEqualTo(List.of(7, 6, 0));
                case Origin.Shortened(
                                int base,
                                int neighbour,
                                int rank,
                                double share,
                                double _) -> {
                    assertThat(List.of(base, neighbour, rank)).isEqualTo(List.of(7, 0, 1));
                    shares.add(share);
                }
                default -> throw new AssertionError(result.added().get(i));
            }
        }
        assertThat(shares).hasSizeBetween(900, 1100).doesNotHaveDuplicates();
        assertThat(shares).allSatisfy(share -> assertThat(share).isBetween(0.0, 0.5));
        assertThat(shares.stream().mapToDouble(s -> s).average().orElseThrow())
                .isBetween(0.235, 0.265);
    }

    @Test
    void whereNoRowIsInDangerNothingIsMadeAndTheNotesSayWhy() {
        for (Mode mode : Mode.values()) {
            Resampling result = runs("borderline-1", 9, 1).strategy("minor=9").mode(mode).on(LINE);
            assertThat(result.size()).isEqualTo(10);
            assertThat(result.notes())
                    .containsExactly(
                            Note.warning(
                                    "No row of minor is in danger (safe: 3, noise: 2, of 5), and"
                                            + " Borderline-SMOTE 1 starts from no others; another m may"
                                            + " help, or SMOTE."),
                            Note.warning("Asked for 4 new rows of minor, made 0."));
            assertThat(result.evidence()).hasSize(1);
        }
        assertThat(runs("borderline-2", 9, 1).strategy("minor=9").on(LINE).notes().getFirst())
                .extracting(Note::words)
                .asString()
                .contains("Borderline-SMOTE 2 starts from no others");
    }

    @Test
    void neighboursThatThereAreNotAreRefusedWithTheNumberThatWorks() {
        assertThatThrownBy(() -> runs("borderline-1", 5, 2).strategy("minor=6").on(LINE))
                .isInstanceOf(DataProblem.class)
                .hasMessage(
                        "Borderline-SMOTE 1 needs at least 6 rows of minor (k = 5); there are 5:"
                                + " use k = 4, or use random-over")
                .satisfies(
                        problem ->
                                assertThat(((DataProblem) problem).mends())
                                        .containsExactly(
                                                new DataProblem.Mend(
                                                        "use k = 4", "resample.settings.k", "4"),
                                                new DataProblem.Mend(
                                                        "use random-over",
                                                        "resample.sampler",
                                                        "random-over")));
        assertThat(runs("borderline-1", 4, 2).strategy("minor=6").on(LINE).size()).isEqualTo(11);
        assertThatThrownBy(() -> runs("borderline-2", 10, 2).strategy("minor=6").on(LINE))
                .hasMessage(
                        "Borderline-SMOTE 2 needs at least 11 rows (k = 10); there are 10: use k ="
                                + " 9, or use random-over");
        assertThat(runs("borderline-2", 9, 2).strategy("minor=6").on(LINE).size()).isEqualTo(11);
    }

    @Test
    void judgesThatThereAreNotAreRefusedWithTheNumberThatWorks() {
        assertThatThrownBy(() -> runs("borderline-1", 1, 10).strategy("minor=6").on(LINE))
                .hasMessage(
                        "Borderline-SMOTE 1 needs at least 11 rows (m = 10); there are 10: use m ="
                                + " 9, or use random-over")
                .satisfies(
                        problem ->
                                assertThat(((DataProblem) problem).mends().getFirst().setting())
                                        .isEqualTo("resample.settings.m"));
        assertThat(runs("borderline-1", 1, 9).strategy("minor=6").on(LINE).size()).isEqualTo(11);
        assertThat(runs("borderline-1", 1, 10).strategy("minor=5").on(LINE).size()).isEqualTo(10);
    }

    @Test
    void eachGrowingClassHasItsEvidenceAndItsPartOfTheProgress() {
        Dataset dataset = new Gen(8).clouds(2, 60, 30, 10);
        List<Double> reports = new ArrayList<>();
        Resampling result =
                runs("borderline-1", 5, 10)
                        .on(
                                dataset,
                                new ExactSearch(1),
                                fraction -> {
                                    reports.add(fraction);
                                    return false;
                                })
                        .resampling();
        assertThat(result.evidence())
                .extracting(evidence -> ((Evidence.RowTypes) evidence).classCode())
                .containsExactly(1, 2);
        assertThat(reports).isSorted();
        assertThat(result.dataset().classes().counts()).containsExactly(60, 60, 60);
    }

    @Test
    void theSecondKindDrawsAsTheFirstWhereAllNeighboursAreOfTheClass() {
        Resampling result =
                new BorderlineSmote(BorderlineSmote.Partner.OF_ANY_CLASS_HALF_WAY, 1, 2)
                        .resample(
                                LINE,
                                new org.smotescope.sampling.Targets(
                                        new int[] {5, 5},
                                        new int[] {5, 8},
                                        new boolean[] {true, true}),
                                new org.smotescope.sampling.StrictRandomness(1),
                                new ExactSearch(1),
                                Monitor.NONE);
        assertThat(IntStream.range(0, 3).map(i -> result.added().neighbour(i)))
                .containsExactly(6, 6, 6);
        assertThat(IntStream.range(0, 3).mapToDouble(i -> result.added().gap(i)).max().orElse(0))
                .isPositive();
    }

    @Test
    void kAndMArePositive() {
        BorderlineSmote.Partner partner = BorderlineSmote.Partner.OF_CLASS;
        assertThatThrownBy(() -> new BorderlineSmote(partner, 0, 1))
                .hasMessage("k and m must be 1 or more: 0, 1");
        assertThatThrownBy(() -> new BorderlineSmote(partner, 1, 0))
                .hasMessage("k and m must be 1 or more: 1, 0");
        assertThat(new BorderlineSmote(partner, 1, 1).m()).isEqualTo(1);
    }
}
