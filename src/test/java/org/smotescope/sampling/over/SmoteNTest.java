package org.smotescope.sampling.over;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.smotescope.data.CategoricalColumn;
import org.smotescope.data.Column;
import org.smotescope.data.DataProblem;
import org.smotescope.data.Dataset;
import org.smotescope.data.Ints;
import org.smotescope.sampling.Mode;
import org.smotescope.sampling.Note;
import org.smotescope.sampling.Origin;
import org.smotescope.sampling.Resampling;
import org.smotescope.support.Rows;
import org.smotescope.support.Runs;

class SmoteNTest {
    /// Minority rows 6 to 9. In the first column, a is of minor only, b and c by halves, d by a
    /// third: b and c do not differ.
    private static final Dataset WORDS =
            Rows.ofWords(
                    4,
                    new String[] {"b", "c", "d", "d", "e", "e", "a", "b", "c", "d"},
                    new String[] {"z", "z", "y", "y", "z", "y", "y", "x", "x", "z"});

    private static Resampling run(Dataset dataset, int k, int minor) {
        return Runs.of("smote-n").with("k", k).strategy("minor=" + minor).seed(3).on(dataset);
    }

    private static String row(Resampling result, int row) {
        StringBuilder words = new StringBuilder();
        for (Column column : result.dataset().features()) {
            words.append(((CategoricalColumn) column).get(row));
        }
        return words.toString();
    }

    @Test
    void aRowAndItsNearestVoteAndTiesGoToTheFirstWord() {
        Resampling result = run(WORDS, 1, 12);
        Map<Integer, String> made = new HashMap<>();
        Map<Integer, Ints> voters = new HashMap<>();
        for (int i = 0; i < 8; i++) {
            Origin.Voted origin = (Origin.Voted) result.added().get(i);
            assertThat(origin.neighbour()).isEqualTo(origin.base());
            assertThat(origin.gap()).isEqualTo(0.0);
            assertThat(origin.rank()).isEqualTo(0);
            made.put(origin.base(), row(result, 10 + i));
            voters.put(origin.base(), origin.voters());
        }
        // In the second column x is of minor only, y by a third and z by a quarter. So row 6 is
        // nearest to row 9: 4/3 and 1/6 squared; rows 7 and 8 do not differ at all.
        assertThat(voters)
                .containsEntry(7, Ints.of(7, 8))
                .containsEntry(8, Ints.of(8, 7))
                .containsEntry(9, Ints.of(9, 6));
        assertThat(made).containsEntry(7, "bx").containsEntry(8, "bx").containsEntry(9, "ay");
    }

    @Test
    void mostVotesWin() {
        Dataset dataset =
                Rows.ofWords(
                        3,
                        new String[] {"a", "a", "a", "a", "b", "c", "c"},
                        new String[] {"s", "s", "s", "s", "u", "t", "u"});
        Resampling result = run(dataset, 2, 6);
        for (int row = 7; row < 10; row++) {
            assertThat(row(result, row)).isEqualTo("cu");
        }
    }

    @Test
    void saysHowManyNewRowsDiffer() {
        assertThat(run(WORDS, 1, 12).notes())
                .contains(
                        Note.info(
                                "2 of the 8 new rows of minor are different: the same base always"
                                        + " gives the same row."));
        assertThat(run(WORDS, 1, 5).notes())
                .extracting(Note::words)
                .noneMatch(words -> words.contains("are different"));
    }

    @Test
    void inParityModeTheRowItselfIsACandidateLikeAnyOther() {
        String[] equal = new String[40];
        java.util.Arrays.fill(equal, "a");
        Dataset dataset = Rows.ofWords(15, equal);
        Resampling result =
                Runs.of("smote-n").with("k", 4).mode(Mode.PARITY).strategy("minor=25").on(dataset);
        boolean without = false;
        for (int i = 0; i < 10; i++) {
            Origin.Voted origin = (Origin.Voted) result.added().get(i);
            assertThat(origin.voters().size()).isEqualTo(5);
            without |= origin.voters().indexOf(origin.base()) < 0;
        }
        assertThat(without).isTrue();
    }

    @Test
    void inParityModeTheNearestVoterIsFirst() {
        Resampling result =
                Runs.of("smote-n").with("k", 1).mode(Mode.PARITY).strategy("minor=12").on(WORDS);
        for (int i = 0; i < 8; i++) {
            Origin.Voted origin = (Origin.Voted) result.added().get(i);
            if (origin.base() == 9) {
                assertThat(origin.voters()).isEqualTo(Ints.of(9, 6));
            }
        }
    }

    @Test
    void tooFewRowsAreRefusedWithTheKThatWorks() {
        assertThatThrownBy(() -> run(WORDS, 4, 5))
                .isInstanceOf(DataProblem.class)
                .hasMessage(
                        "SMOTE-N needs at least 5 rows of minor (k = 4); there are 4: use k = 3, or"
                                + " use random-over");
        assertThat(run(WORDS, 3, 5).size()).isEqualTo(11);
    }

    @Test
    void aSingleRowHasNoNeighbour() {
        Dataset dataset = Rows.ofWords(1, new String[] {"a", "b", "c"});
        assertThatThrownBy(() -> run(dataset, 1, 2))
                .hasMessage(
                        "SMOTE-N needs at least 2 rows of minor (k = 1); there is 1: use"
                                + " random-over");
    }

    @Test
    void kMustBeOneOrMore() {
        assertThatThrownBy(() -> new SmoteN(0, SmoteN.Rule.SMALLEST_KEY))
                .hasMessage("k must be 1 or more: 0");
        assertThat(new SmoteN(1, SmoteN.Rule.SMALLEST_KEY).k()).isEqualTo(1);
    }
}
