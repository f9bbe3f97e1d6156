package org.smotescope.sampling.cleaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.smotescope.data.DataProblem;
import org.smotescope.data.DataProblem.Mend;
import org.smotescope.data.Dataset;
import org.smotescope.data.Ints;
import org.smotescope.neighbours.ExactSearch;
import org.smotescope.sampling.Mode;
import org.smotescope.sampling.Note;
import org.smotescope.sampling.Removed.Reason.Outvoted;
import org.smotescope.sampling.Resampling;
import org.smotescope.support.Gen;
import org.smotescope.support.Runs;

class RennTest {
    private static final String NAME = "Repeated edited nearest neighbours";

    /// Each pass takes the row next to the minority away, up to the pair at the end.
    private static final Dataset DOMINOES =
            Line.of(Line.major(1.0, 2.0, 4.0, 8.0, 16.0, 16.1, 16.3), 0.0, 0.5);

    private static Runs renn(int k) {
        return Runs.of("renn").with("k", k);
    }

    @Test
    void passesEndWhenNothingChanges() {
        Resampling result = renn(1).on(DOMINOES);
        assertThat(Line.kept(result)).containsExactly(4, 5, 6, 7, 8);
        assertThat(Line.reasons(result))
                .isEqualTo(
                        Map.of(
                                0, new Outvoted(Ints.of(8), 1),
                                1, new Outvoted(Ints.of(8), 2),
                                2, new Outvoted(Ints.of(8), 3),
                                3, new Outvoted(Ints.of(8), 4)));
        assertThat(result.notes())
                .containsExactly(
                        Note.info(NAME + " ended after pass 5, which removed nothing."),
                        Note.info("Removed 4 of 7 rows of major."));
    }

    @Test
    void passesEndAtTheLastOneAllowed() {
        Resampling result = renn(1).with("max-iter", 2).on(DOMINOES);
        assertThat(Line.kept(result)).containsExactly(2, 3, 4, 5, 6, 7, 8);
        assertThat(result.notes())
                .contains(Note.info(NAME + " ended after pass 2, the last that max-iter allows."));
    }

    @Test
    void passesEndWhereAClassGetsSmallerThanTheMinorityWas() {
        Dataset few = Line.of(Line.major(1.0, 2.0, 4.0, 8.0, 16.0), 0.0, 0.5);
        Resampling result = renn(1).on(few);
        assertThat(Line.kept(result)).containsExactly(4, 5, 6);
        assertThat(result.notes())
                .contains(
                        Note.info(
                                NAME
                                        + " ended after pass 4, which left 1 row of major: fewer"
                                        + " than the 2 with which minor began."));
    }

    @Test
    void passesEndWhereAClassIsGone() {
        Dataset one = Line.of(Line.major(1.0), 0.0, 0.5, 0.7);
        Resampling result = renn(1).strategy("all").on(one);
        assertThat(Line.kept(result)).containsExactly(1, 2, 3);
        assertThat(result.notes())
                .contains(
                        Note.info(NAME + " ended after pass 1, in which major lost its last row."),
                        Note.warning("No row of major is left."));
    }

    @Test
    void passesEndWhereTooFewRowsAreLeft() {
        Dataset five = Line.of(Line.major(0.0, 7.0, 10.0, 11.0), 12.0);
        Resampling result = renn(3).on(five);
        assertThat(Line.kept(result)).containsExactly(0, 4);
        assertThat(result.notes())
                .contains(
                        Note.warning(
                                NAME
                                        + " ended before pass 2: 2 rows are left, too few for 3"
                                        + " neighbours."));
        assertThatThrownBy(() -> renn(3).mode(Mode.PARITY).on(five))
                .isInstanceOfSatisfying(
                        DataProblem.class,
                        problem ->
                                assertThat(problem.mends())
                                        .containsExactly(
                                                new Mend("use k = 1", "resample.settings.k", "1"),
                                                new Mend("use strict", "resample.mode", "strict")))
                .hasMessageStartingWith(
                        NAME + " needs at least 4 rows in pass 2; 2 rows are left:");
    }

    @Test
    void moreNeighboursThanRowsAreRefused() {
        assertThat(renn(8).on(DOMINOES).size()).isPositive();
        assertThatThrownBy(() -> renn(9).on(DOMINOES))
                .hasMessage(NAME + " needs at least 10 rows (k = 9); there are 9: use k = 8");
    }

    @Test
    void onlyImbalancedLearnTurnsOnTheMinority() {
        int turned = 0;
        for (int seed = 0; seed < 40; seed++) {
            Dataset noisy = new Gen(seed).clouds(2, 24, 20);
            assertThat(renn(3).on(noisy).removed())
                    .allMatch(removed -> noisy.classes().code(removed.row()) == 0);
            turned +=
                    renn(3).mode(Mode.PARITY).on(noisy).removed().stream()
                                    .anyMatch(row -> noisy.classes().code(row.row()) == 1)
                            ? 1
                            : 0;
        }
        assertThat(turned).isPositive();
    }

    @Test
    void progressGoesHalfOfTheRestInEachPass() {
        List<Double> reports = new ArrayList<>();
        renn(1).on(DOMINOES, new ExactSearch(1), fraction -> !reports.add(fraction));
        assertThat(reports).isSorted().contains(0.405, 0.45, 0.6525, 0.675);
    }

    @Test
    void settingsBelowOneAreNoSampler() {
        assertThatThrownBy(() -> new Renn(0, Agreement.ALL, 1, Settling.ONCE))
                .hasMessage("k must be 1 or more: 0");
        assertThatThrownBy(() -> new Renn(1, Agreement.ALL, 0, Settling.ONCE))
                .hasMessage("max-iter must be 1 or more: 0");
    }
}
