package org.smotescope.ui.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.smotescope.data.ClassName;

class ClassNameTest {
    @ParameterizedTest
    @CsvSource({
        "class, failed, failed, failed rows",
        "class, Fraud, Fraud, Fraud rows",
        "class, 1, 1, rows of class 1",
        "class, a, a, rows of class a",
        "class, very rare, very rare, rows of class very rare",
        "failed, yes, failed, failed rows",
        "failed, No, not failed, not failed rows",
        "failed, TRUE, failed, failed rows",
        "failed, 1, 1, rows of class 1",
        "class, no, no, rows of class no",
        "Label, Yes, Yes, rows of class Yes",
        "target_1, yes, yes, rows of class yes"
    })
    void namesRowsAsPeopleDo(String target, String label, String words, String rows) {
        assertThat(ClassName.of(target, label)).isEqualTo(new ClassName(words, rows));
    }
}
