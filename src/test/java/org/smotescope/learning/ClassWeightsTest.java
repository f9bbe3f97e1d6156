package org.smotescope.learning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClassWeightsTest {
    @Test
    void everyClassWithRowsWeighsTheSame() {
        assertThat(ClassWeights.balanced(new int[] {0, 0, 0, 2}, 3))
                .containsExactly(4.0 / 6.0, 4.0 / 6.0, 4.0 / 6.0, 2.0);
    }

    @Test
    void balancedClassesWeighOne() {
        assertThat(ClassWeights.balanced(new int[] {0, 1, 1, 0}, 2)).containsOnly(1.0);
    }
}
