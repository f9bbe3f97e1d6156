package org.smotescope.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.smotescope.sampling.Removed.Reason;

class RemovedRowsTest {
    private static final RemovedRows LINKED =
            new RemovedRows(new int[] {4, 7}, position -> new Reason.Linked(10 + position));

    @Test
    void reasonsGoByPosition() {
        assertThat(LINKED)
                .containsExactly(
                        new Removed(4, new Reason.Linked(10)),
                        new Removed(7, new Reason.Linked(11)));
    }

    @Test
    void onlyTheRowsOfTheNextStepAreRenumbered() {
        List<Removed> first = List.of(new Removed(2, new Reason.Linked(3)));
        List<Removed> joined = RemovedRows.joined(first, LINKED, row -> row - 100);
        assertThat(joined)
                .containsExactly(
                        new Removed(2, new Reason.Linked(3)),
                        new Removed(-96, new Reason.Linked(-90)),
                        new Removed(-93, new Reason.Linked(-89)));
        assertThat(RemovedRows.row(joined, 1)).isEqualTo(-96);
        assertThat(RemovedRows.row(first, 0)).isEqualTo(2);
    }
}
