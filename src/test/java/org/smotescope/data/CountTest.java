package org.smotescope.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountTest {
    @Test
    void nounsAndVerbsFollowTheNumber() {
        assertThat(Count.of(0, "row")).isEqualTo("0 rows");
        assertThat(Count.of(1, "new row")).isEqualTo("1 new row");
        assertThat(Count.of(2, "class")).isEqualTo("2 classes");
        assertThat(Count.noun(1, "class")).isEqualTo("class");
        assertThat(Count.verb(1, "is", "are")).isEqualTo("is");
        assertThat(Count.verb(0, "is", "are")).isEqualTo("are");
    }
}
