package org.smotescope.sampling.over;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.smotescope.data.Dataset;
import org.smotescope.sampling.Targets;
import org.smotescope.support.Gen;

class GrowingTest {
    private static final Dataset DATASET = new Gen(1).clouds(2, 30, 10, 5, 5);

    private static Growing growing(int... wanted) {
        int[] now = DATASET.classes().counts();
        return Growing.of(DATASET, new Targets(now, wanted, new boolean[now.length]));
    }

    @Test
    void onlyClassesThatGetRowsGrow() {
        Growing growing = growing(31, 10, 4, 9);
        assertThat(growing.size()).isEqualTo(2);
        assertThat(growing.get(0).code()).isZero();
        assertThat(growing.get(1).code()).isEqualTo(3);
        assertThat(growing.isEmpty()).isFalse();
        assertThat(growing(30, 10, 5, 5).isEmpty()).isTrue();
    }

    @Test
    void theFirstOfTheSmallestIsRefused() {
        Growing growing = growing(40, 40, 40, 40);
        assertThatThrownBy(() -> growing.needNeighbours("X", DATASET, 5))
                .hasMessage(
                        "X needs at least 6 rows of class C (k = 5); there are 5: use k = 4, or use"
                                + " random-over");
        assertThatCode(() -> growing.needNeighbours("X", DATASET, 4)).doesNotThrowAnyException();
        assertThatCode(() -> growing(30, 10, 5, 5).needNeighbours("X", DATASET, 99))
                .doesNotThrowAnyException();
    }

    @Test
    void theWorkIsSharedByRows() {
        double[] seen = new double[1];
        Growing growing = growing(40, 40, 5, 9);
        growing.part(1, fraction -> (seen[0] = fraction) < 0).check(0.0);
        assertThat(seen[0]).isEqualTo(30.0 / 45.0);
        growing.part(2, fraction -> (seen[0] = fraction) < 0).check(1.0);
        assertThat(seen[0]).isEqualTo(1.0);
        growing.part(0, fraction -> (seen[0] = fraction) < 0).check(0.0);
        assertThat(seen[0]).isZero();
    }
}
