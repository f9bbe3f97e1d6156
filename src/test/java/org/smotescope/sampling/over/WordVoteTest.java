package org.smotescope.sampling.over;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.smotescope.data.CategoricalColumn;
import org.smotescope.data.Dataset;
import org.smotescope.support.Rows;

class WordVoteTest {
    private static final int EMPTY = CategoricalColumn.MISSING;

    /// The dictionary is pear 0, Zoo 1, apple 2, ärger 3; in order: Zoo, apple, pear, ärger.
    private static final Dataset DATA =
            Rows.ofWords(
                    1,
                    new String[] {"pear", "Zoo", "apple", "ärger", "", "pear", "apple", ""},
                    new String[] {"x", "x", "x", "x", "x", "y", "y", "y"});

    private static List<Integer> winners(int... voters) {
        int[] codes = WordVote.of(DATA).getFirst().winners(voters);
        return java.util.Arrays.stream(codes).boxed().toList();
    }

    @Test
    void mostVotesWin() {
        assertThat(winners(0, 1, 5)).containsExactly(0);
        assertThat(winners(2, 0, 6, 5, 2)).containsExactly(2);
        assertThat(winners(3)).containsExactly(3);
        assertThat(winners(4, 7, 0)).containsExactly(EMPTY);
    }

    @Test
    void tiesAreInTheOrderOfTheWordsTheEmptyCellLast() {
        assertThat(winners(4, 3, 2, 1, 0)).containsExactly(1, 2, 0, 3, EMPTY);
        assertThat(winners(0, 6, 5, 2, 3)).containsExactly(2, 0);
        assertThat(winners(7, 0, 4, 5, 1)).containsExactly(0, EMPTY);
    }

    @Test
    void oneBallotPerColumnOfWords() {
        List<WordVote> columns =
                WordVote.of(
                        Rows.withWords(
                                Rows.of(1, new double[] {1}, new double[] {2}), "w", "b", "a"));
        assertThat(columns).hasSize(1);
        assertThat(columns.getFirst().name()).isEqualTo("w");
        assertThat(columns.getFirst().code(1)).isEqualTo(1);
        assertThat(WordVote.of(DATA)).extracting(WordVote::name).containsExactly("w0", "w1");
        assertThat(WordVote.of(DATA).getFirst().code(4)).isEqualTo(EMPTY);
    }
}
