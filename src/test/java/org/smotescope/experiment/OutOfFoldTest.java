package org.smotescope.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OutOfFoldTest {
    @Test
    void foldsAreJoinedInTheirOrder() {
        OutOfFold first = new OutOfFold(new double[][] {{0.9}, {0.1}}, new int[] {0}, 1);
        OutOfFold second =
                new OutOfFold(new double[][] {{0.2, 0.4}, {0.8, 0.6}}, new int[] {1, 0}, 1);
        OutOfFold joined = OutOfFold.joined(List.of(first, second));
        assertThat(joined.probabilities())
                .isDeepEqualTo(new double[][] {{0.9, 0.2, 0.4}, {0.1, 0.8, 0.6}});
        assertThat(joined.truth()).containsExactly(0, 1, 0);
        assertThat(joined.scores().threshold(0)).isEqualTo(0.8);
    }
}
