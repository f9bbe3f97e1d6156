package org.smotescope.sampling.none;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.smotescope.data.Dataset;
import org.smotescope.sampling.Resampling;
import org.smotescope.support.Rows;
import org.smotescope.support.Runs;

class NoneTest {
    @Test
    void everyRowStaysAndNothingIsSaid() {
        Dataset dataset = Rows.of(1, new double[] {1}, new double[] {2}, new double[] {3});
        Resampling result = Runs.of("none").on(dataset);
        assertThat(result.size()).isEqualTo(3);
        assertThat(result.added().size()).isZero();
        assertThat(result.removed()).isEmpty();
        assertThat(result.notes()).isEmpty();
    }
}
