package org.smotescope.sampling.cleaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.smotescope.data.Dataset;
import org.smotescope.data.Ints;
import org.smotescope.sampling.Note;
import org.smotescope.sampling.Removed.Reason.Outvoted;
import org.smotescope.sampling.Resampling;
import org.smotescope.support.Runs;

class AllKnnTest {
    /// Row 4 fails with one neighbour; rows 5 and 6 have each other, and fail with two.
    private static final Dataset DATASET =
            Line.of(Line.major(0.0, 0.1, 0.2, 0.35, 5.45, 5.0, 5.05), 5.5, 5.6);

    private static Runs allKnn(int k) {
        return Runs.of("all-knn").with("k", k);
    }

    @Test
    void eachPassAsksOneNeighbourMoreAmongTheRowsLeft() {
        Resampling result = allKnn(2).on(DATASET);
        assertThat(Line.kept(result)).containsExactly(0, 1, 2, 3, 7, 8);
        assertThat(Line.reasons(result))
                .isEqualTo(
                        Map.of(
                                4, new Outvoted(Ints.of(7), 1),
                                5, new Outvoted(Ints.of(6, 7), 2),
                                6, new Outvoted(Ints.of(5, 7), 2)));
        assertThat(result.notes()).containsExactly(Note.info("Removed 3 of 7 rows of major."));
    }

    @Test
    void aPassThatRemovesNothingIsNotTheEnd() {
        Dataset calm = Line.of(Line.major(0.0, 0.1, 0.2, 0.35, 5.0, 5.05), 5.5, 5.6);
        assertThat(Line.kept(allKnn(1).on(calm))).hasSize(8);
        assertThat(Line.kept(allKnn(2).on(calm))).containsExactly(0, 1, 2, 3, 6, 7);
    }

    @Test
    void theRuleModeIsAVote() {
        Dataset calm = Line.of(Line.major(0.0, 0.1, 0.2, 0.35, 5.0, 5.05), 5.5, 5.6);
        Resampling result = allKnn(3).with("rule", "mode").on(calm);
        assertThat(Line.reasons(result))
                .isEqualTo(
                        Map.of(
                                4, new Outvoted(Ints.of(5, 6, 7), 3),
                                5, new Outvoted(Ints.of(4, 6, 7), 3)));
    }

    @Test
    void itEndsWhereAClassGetsSmallerThanTheMinorityWas() {
        Dataset few = Line.of(Line.major(1.0, 1.3, 9.0), 0.9, 1.4);
        Resampling result = allKnn(2).on(few);
        assertThat(Line.reasons(result).values())
                .allMatch(reason -> ((Outvoted) reason).pass() == 1);
        assertThat(Line.kept(result)).contains(3, 4);
        assertThat(result.notes().getFirst().words()).startsWith("All k-NN ended after pass 1, ");
    }

    @Test
    void moreNeighboursThanRowsAreRefused() {
        assertThat(allKnn(8).on(DATASET).size()).isPositive();
        assertThatThrownBy(() -> allKnn(9).on(DATASET))
                .hasMessage("All k-NN needs at least 10 rows (k = 9); there are 9: use k = 8");
        assertThatThrownBy(() -> new AllKnn(0, Agreement.ALL, Settling.ONCE))
                .hasMessage("k must be 1 or more: 0");
    }
}
