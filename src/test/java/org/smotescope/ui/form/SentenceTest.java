package org.smotescope.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentenceTest {
    @Test
    void beginsWithACapital() {
        assertThat(Sentence.capital("its nearest row")).isEqualTo("Its nearest row");
        assertThat(Sentence.capital("a row")).isEqualTo("A row");
        assertThat(Sentence.capital("\u00fcber")).isEqualTo("\u00dcber");
        assertThat(Sentence.capital("")).isEmpty();
    }
}
