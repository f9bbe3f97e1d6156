package org.smotescope.sampling.over;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.smotescope.data.DataProblem;
import org.smotescope.data.Dataset;
import org.smotescope.data.Ints;
import org.smotescope.sampling.Evidence;
import org.smotescope.sampling.Mode;
import org.smotescope.sampling.Note;
import org.smotescope.sampling.Origin;
import org.smotescope.sampling.Resampling;
import org.smotescope.support.Rows;
import org.smotescope.support.Runs;

class AdasynTest {
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

    private static Resampling run(int k, int minor, Mode mode) {
        return Runs.of("adasyn")
                .with("k", k)
                .strategy("minor=" + minor)
                .mode(mode)
                .seed(3)
                .on(LINE);
    }

    private static int[] bases(Resampling result) {
        return IntStream.range(0, result.added().size()).map(result.added()::base).toArray();
    }

    @Test
    void rowsAmongOthersGetMoreNewRowsGroupedByBase() {
        Resampling result = run(2, 13, Mode.STRICT);
        // 1.6, 3.2 and 3.2 of 8.
        assertThat(bases(result)).containsExactly(7, 7, 8, 8, 8, 9, 9, 9);
        Evidence.Weights weights = (Evidence.Weights) result.evidence().getFirst();
        assertThat(weights)
                .isEqualTo(
                        new Evidence.Weights(
                                1,
                                2,
                                Ints.of(5, 6, 7, 8, 9),
                                Ints.of(0, 0, 1, 2, 2),
                                Ints.of(0, 0, 2, 3, 3)));
        assertThat(weights.ratio(2)).isEqualTo(0.5);
        assertThat(weights.share(3)).isEqualTo(0.4);
        assertThat(result.notes())
                .containsExactly(Note.info("Made 8 new rows of minor, as asked."));
    }

    @Test
    void strictModeMakesExactlyWhatWasAskedAndParityModeRounds() {
        // 0.6, 1.2 and 1.2 of 3; the last row has the larger key.
        assertThat(bases(run(2, 8, Mode.STRICT))).containsExactly(7, 8, 9);
        // 0.4, 0.8 and 0.8 of 2.
        assertThat(bases(run(2, 7, Mode.STRICT))).containsExactly(8, 9);
        // 1.4, 2.8 and 2.8 of 7.
        assertThat(bases(run(2, 12, Mode.STRICT))).containsExactly(7, 8, 8, 8, 9, 9, 9);
        // 0.2, 0.4 and 0.4 of 1.
        assertThat(bases(run(2, 6, Mode.STRICT))).containsExactly(8);
        // 1.2, 2.4 and 2.4 of 6.
        assertThat(bases(run(2, 11, Mode.STRICT))).containsExactly(7, 8, 8, 8, 9, 9);
        Resampling rounded = run(2, 11, Mode.PARITY);
        assertThat(bases(rounded)).containsExactly(7, 8, 8, 9, 9);
        assertThat(rounded.notes())
                .containsExactly(
                        Note.info(
                                "ADASYN rounds the share of each row of minor by itself, as"
                                        + " imbalanced-learn does, so that the sum may miss what was"
                                        + " asked."),
                        Note.warning("Asked for 6 new rows of minor, made 5."));
        assertThat(run(2, 12, Mode.PARITY).notes())
                .containsExactly(Note.info("Made 7 new rows of minor, as asked."));
    }

    @Test
    void theOtherEndIsOfTheClass() {
        Resampling result = run(1, 60, Mode.STRICT);
        for (int i = 0; i < result.added().size(); i++) {
            Origin.Interpolated origin = (Origin.Interpolated) result.added().get(i);
            int nearest = origin.base() == 9 ? 8 : 7;
            assertThat(origin.neighbour()).isEqualTo(nearest);
            assertThat(origin.rank()).isZero();
        }
        assertThat(bases(result)).containsOnly(8, 9);
    }

    @Test
    void whereEveryShareRoundsToNothingParityModeRefuses() {
        assertThatThrownBy(() -> run(2, 6, Mode.PARITY))
                .hasMessage(
                        "ADASYN rounds the share of every row of minor to 0, as imbalanced-learn"
                                + " does: 1 asked are too few for 5 rows: use smote, or use strict")
                .satisfies(
                        problem ->
                                assertThat(((DataProblem) problem).mends())
                                        .containsExactly(
                                                new DataProblem.Mend(
                                                        "use smote", "resample.sampler", "smote"),
                                                new DataProblem.Mend(
                                                        "use strict", "resample.mode", "strict")));
    }

    @Test
    void aClassThatLiesApartIsRefused() {
        Dataset apart =
                Rows.of(
                        2,
                        new double[] {1},
                        new double[] {2},
                        new double[] {3},
                        new double[] {90},
                        new double[] {91});
        assertThatThrownBy(() -> Runs.of("adasyn").with("k", 1).on(apart))
                .hasMessage(
                        "ADASYN has nothing to go by: none of the 2 rows of minor has a row of"
                                + " another class among its nearest (k = 1): use smote, or use a"
                                + " larger k")
                .satisfies(
                        problem ->
                                assertThat(((DataProblem) problem).mends().getFirst())
                                        .isEqualTo(
                                                new DataProblem.Mend(
                                                        "use smote", "resample.sampler", "smote")));
    }

    @Test
    void tooFewRowsAreRefusedWithTheKThatWorks() {
        assertThatThrownBy(() -> run(5, 8, Mode.STRICT))
                .hasMessage(
                        "ADASYN needs at least 6 rows of minor (k = 5); there are 5: use k = 4, or"
                                + " use random-over");
        assertThat(run(4, 8, Mode.STRICT).size()).isEqualTo(13);
        assertThat(run(5, 5, Mode.STRICT).size()).isEqualTo(10);
    }

    @Test
    void kIsPositive() {
        assertThatThrownBy(() -> new Adasyn(0, Adasyn.Rounding.LARGEST_REMAINDER))
                .hasMessage("k must be 1 or more: 0");
    }
}
