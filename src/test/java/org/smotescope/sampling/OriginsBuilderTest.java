package org.smotescope.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class OriginsBuilderTest {
    @Test
    void gapsAreAboveMinusOneAndBelowOne() {
        OriginsBuilder added = new OriginsBuilder();
        double below = Math.nextDown(1.0);
        assertThat(added.interpolated(1, 2, 0, 0.0).interpolated(1, 2, 0, below).build().gap(1))
                .isEqualTo(below);
        for (double bad : new double[] {-1.0, 1.0, Double.NaN}) {
            assertThatThrownBy(() -> added.interpolated(1, 2, 0, bad))
                    .hasMessage("gap must be in (-1, 1): " + bad);
        }
    }

    @Test
    void moreOriginsThanExpectedAreKept() {
        OriginsBuilder added = new OriginsBuilder();
        for (int i = 0; i < 50; i++) {
            added.interpolated(i, i + 1, i % 5, i / 50.0);
        }
        Origins origins = added.build();
        for (int i = 0; i < 50; i++) {
            assertThat(origins.get(i))
                    .isEqualTo(new Origin.Interpolated(i, i + 1, i % 5, i / 50.0));
        }
    }
}
