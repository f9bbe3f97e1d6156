package org.smotescope.sampling.over;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.smotescope.support.Golden;

class NumpySelectionTest {
    /// Among them orders in which numpy gives up the median of three.
    @Test
    void selectsWhatNumpySelectsAndLeavesItInTheSameOrder() {
        for (JsonNode reference : Golden.json("selection", "selection").get("cases")) {
            double[] values = Golden.doubles(reference.get("values"));
            int count = reference.get("count").intValue();
            assertThat(NumpySelection.smallest(values, count))
                    .as("%d of %s", count, Arrays.toString(values))
                    .isEqualTo(Golden.ints(reference.get("expected")));
        }
    }

    @Test
    void valuesStayAsTheyAre() {
        double[] values = {5, 4, 3, 2, 1, 0, 7};
        assertThat(NumpySelection.smallest(values, 5)).containsExactlyInAnyOrder(1, 2, 3, 4, 5);
        assertThat(values).containsExactly(5, 4, 3, 2, 1, 0, 7);
    }
}
