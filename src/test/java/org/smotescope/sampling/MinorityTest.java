package org.smotescope.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.smotescope.data.Classes;

class MinorityTest {
    private static Classes classes(int... codes) {
        return new Classes("class", List.of("A", "B", "C"), codes);
    }

    @Test
    void ofEquallySmallClassesTheFirstByLabelOrInTheFile() {
        Classes tied = classes(2, 2, 2, 1, 0, 0, 1);
        assertThat(Minority.SMALLEST_LABEL.of(tied)).isZero();
        assertThat(Minority.FIRST_IN_FILE.of(tied)).isEqualTo(1);
    }

    @Test
    void theSmallestClassThatHasRows() {
        Classes classes = classes(1, 1, 2, 1);
        assertThat(Minority.SMALLEST_LABEL.of(classes)).isEqualTo(2);
        assertThat(Minority.FIRST_IN_FILE.of(classes)).isEqualTo(2);
    }
}
