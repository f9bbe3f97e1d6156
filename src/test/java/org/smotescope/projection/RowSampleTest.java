package org.smotescope.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.smotescope.data.Dataset;
import org.smotescope.data.Monitor;
import org.smotescope.support.Gen;

class RowSampleTest {
    private static final Dataset ROWS = new Gen(8).clouds(2, 5000, 900, 20);

    @Test
    void everyClassHasItsShareButRareOnesMore() {
        RowSample sample = RowSample.byShare(ROWS, 600, 1, Monitor.NONE);
        // At least 100 of each, as far as there are so many; the other 380 as 4,900 to 800.
        assertThat(sample.classes().counts()).containsExactly(426, 153, 20);
    }

    @Test
    void fewRowsAreAllTaken() {
        RowSample sample = RowSample.byShare(ROWS, 6000, 1, Monitor.NONE);
        int[] rows = sample.rows().toArray();
        Arrays.sort(rows);
        assertThat(rows).hasSize(5920).doesNotHaveDuplicates();
        assertThat(RowSample.balanced(ROWS, 300, 1, Monitor.NONE).classes().counts())
                .containsExactly(100, 100, 20);
    }

    @Test
    void theSampleFollowsFromSeedAndKeys() {
        RowSample sample = RowSample.byShare(ROWS, 600, 1, Monitor.NONE);
        RowSample ofShuffled = RowSample.byShare(Gen.shuffled(ROWS, 3), 600, 1, Monitor.NONE);
        for (int j = 0; j < 2; j++) {
            assertThat(ofShuffled.scaled().column(j)).containsExactly(sample.scaled().column(j));
        }
        RowSample other = RowSample.byShare(ROWS, 600, 2, Monitor.NONE);
        assertThat(other.rows()).isNotEqualTo(sample.rows());
    }

    @Test
    void equalRowsAreTakenOnce() {
        Dataset rows =
                LdaTest.rows(new int[] {0, 1, 0, 1}, new double[] {0.0, -0.0, 1, 1}, new double[4]);
        RowSample sample = RowSample.byShare(rows, 10, 1, Monitor.NONE).distinct();
        assertThat(sample.scaled().column(0)).containsExactlyInAnyOrder(0.0, 1.0);
    }
}
