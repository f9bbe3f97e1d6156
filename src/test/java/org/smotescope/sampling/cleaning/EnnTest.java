package org.smotescope.sampling.cleaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.smotescope.data.DataProblem;
import org.smotescope.data.DataProblem.Mend;
import org.smotescope.data.Dataset;
import org.smotescope.data.Ints;
import org.smotescope.sampling.Mode;
import org.smotescope.sampling.Note;
import org.smotescope.sampling.Removed.Reason.Outvoted;
import org.smotescope.sampling.Resampling;
import org.smotescope.support.Runs;

class EnnTest {
    /// Row 4 lies among the minority; row 3 has two neighbours of its class and one of the other.
    private static final Dataset DATASET =
            Line.of(Line.major(0.0, 1.0, 2.0, 4.0, 10.0, 3.5), 6.0, 10.1, 10.3, 10.6);

    @Test
    void oneForeignNeighbourIsEnoughForTheRuleAll() {
        Resampling result = Runs.of("enn").on(DATASET);
        assertThat(Line.kept(result)).containsExactly(0, 1, 2, 5, 6, 7, 8, 9);
        assertThat(Line.reasons(result))
                .isEqualTo(
                        Map.of(
                                3, new Outvoted(Ints.of(5, 2, 6), 1),
                                4, new Outvoted(Ints.of(7, 8, 9), 1)));
        assertThat(result.notes()).containsExactly(Note.info("Removed 2 of 6 rows of major."));
    }

    @Test
    void theRuleModeIsAVote() {
        Resampling result = Runs.of("enn").with("rule", "mode").on(DATASET);
        assertThat(Line.reasons(result)).isEqualTo(Map.of(4, new Outvoted(Ints.of(7, 8, 9), 1)));
    }

    @Test
    void aTiedVoteGoesToTheFirstClass() {
        Dataset tied = Line.of(Line.major(0.0, 1.0, 7.0), 1.5, 8.0);
        Resampling result =
                Runs.of("enn").with("k", 2).with("rule", "mode").strategy("all").on(tied);
        assertThat(Line.reasons(result))
                .isEqualTo(
                        Map.of(
                                2, new Outvoted(Ints.of(4, 3), 1),
                                3, new Outvoted(Ints.of(1, 0), 1),
                                4, new Outvoted(Ints.of(2, 3), 1)));
    }

    @Test
    void parityModeReturnsClassAfterClass() {
        Dataset mixed = DATASET.select(new int[] {7, 0, 8, 1, 9, 2, 6, 5, 3, 4});
        assertThat(Line.kept(Runs.of("enn").mode(Mode.PARITY).on(mixed)))
                .containsExactly(1, 3, 5, 7, 0, 2, 4, 6);
        assertThat(Line.kept(Runs.of("enn").on(mixed))).containsExactly(0, 1, 2, 3, 4, 5, 6, 7);
    }

    @Test
    void aClassThatIsGoneIsSaid() {
        Resampling all =
                Runs.of("enn")
                        .with("k", 1)
                        .strategy("[major]")
                        .on(Line.of(Line.major(1.0, 3.0), 1.1, 3.1));
        assertThat(Line.kept(all)).containsExactly(2, 3);
        assertThat(all.notes())
                .containsExactly(
                        Note.info("Removed 2 of 2 rows of major."),
                        Note.warning("No row of major is left."));
    }

    @Test
    void asManyNeighboursAsThereAreOtherRowsWork() {
        assertThat(Line.kept(Runs.of("enn").with("k", 9).on(DATASET))).containsExactly(6, 7, 8, 9);
        assertThatThrownBy(() -> Runs.of("enn").with("k", 10).on(DATASET))
                .isInstanceOfSatisfying(
                        DataProblem.class,
                        problem ->
                                assertThat(problem.mends())
                                        .containsExactly(
                                                new Mend("use k = 9", "resample.settings.k", "9")))
                .hasMessage(
                        "Edited nearest neighbours needs at least 11 rows (k = 10); there are 10:"
                                + " use k = 9");
    }

    @Test
    void aSettingBelowOneIsNoSampler() {
        assertThatThrownBy(() -> new Enn(0, Agreement.ALL))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("k must be 1 or more: 0");
    }
}
