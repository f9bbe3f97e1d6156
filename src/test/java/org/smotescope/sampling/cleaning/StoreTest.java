package org.smotescope.sampling.cleaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.smotescope.data.Dataset;
import org.smotescope.data.Ints;
import org.smotescope.sampling.Removed.Reason.NotDrawn;

/// The parts of condensing that a file seldom shows.
class StoreTest {
    private static final Dataset DATASET = Line.of(Line.major(0.0, 1.0, 2.0), 3.0, 4.0);

    private static Store store(int k, int... rows) {
        Store store = new Store(DATASET, k);
        store.addAll(rows);
        return store;
    }

    @Test
    void aRowIsNewOnce() {
        Store store = new Store(DATASET, 1);
        assertThat(store.addAll(new int[] {4, 0, 4})).containsExactly(4, 0);
        assertThat(store.add(0)).isFalse();
        assertThat(store.add(1)).isTrue();
        assertThat(store.rows()).containsExactly(0, 1, 4);
        assertThat(store.contains(4)).isTrue();
        assertThat(store.contains(3)).isFalse();
    }

    @Test
    void aRowThatIsInItTwiceVotesTwice() {
        int[] nearest = {0, 3, 4};
        assertThat(store(3, 0, 3, 4).verdict(rank -> nearest[rank])).isEqualTo(1);
        assertThat(store(3, 0, 0, 3, 4).verdict(rank -> nearest[rank])).isZero();
        assertThat(store(3, 0, 0, 3, 4).voters(rank -> nearest[rank])).isEqualTo(Ints.of(0, 3));
        assertThat(store(3, 0, 3, 4).voters(rank -> nearest[rank])).isEqualTo(Ints.of(0, 3, 4));
    }

    @Test
    void noMoreVotesCountThanAsked() {
        int[] nearest = {3, 0, 1};
        assertThat(store(2, 3, 0, 0, 0).verdict(rank -> nearest[rank])).isZero();
        assertThat(store(1, 3, 0).verdict(rank -> nearest[rank])).isEqualTo(1);
        assertThat(store(3, 3, 3, 0, 0).verdict(rank -> nearest[rank])).isEqualTo(1);
    }

    @Test
    void onlyARowThatGoesHasAReason() {
        Reasons reasons = new Reasons(3);
        reasons.put(1, new NotDrawn());
        assertThat(reasons.has(1)).isTrue();
        assertThat(reasons.has(0)).isFalse();
        assertThat(reasons.of(1)).isEqualTo(new NotDrawn());
        assertThat(reasons.staying()).containsExactly(0, 2);
        assertThatThrownBy(() -> reasons.of(2)).hasMessage("row must have a reason: 2");
    }
}
