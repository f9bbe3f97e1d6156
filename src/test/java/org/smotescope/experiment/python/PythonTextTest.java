package org.smotescope.experiment.python;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Texts in programs stay texts.
class PythonTextTest {
    private static final List<String> HOSTILE =
            List.of(
                    "",
                    "plain",
                    "\"); import os; (\"",
                    "'''",
                    "\"\"\"",
                    "back\\slash\\",
                    "\\\"",
                    "line\nend\r\tand tab",
                    "{braces} %s",
                    "\u0000\u0007\u001b[31m",
                    "été ß 漢字",
                    "\ud83d\ude00",
                    "right \u202eto left\u202c",
                    "zero\u200bwidth\ufeff",
                    "\u00a0\u2028\u2029\u0085",
                    "\ud800 alone");

    @Test
    void nothingLeavesItsLine() {
        for (String text : HOSTILE) {
            assertThat(PythonText.literal(text)).matches("\"[^\\p{Cntrl}\\u2028\\u2029]*\"");
            assertThat(PythonText.comment(text).lines().count()).isLessThanOrEqualTo(1);
        }
    }

    @Test
    void charactersThatHideOthersAreWrittenAsNumbers() {
        assertThat(PythonText.literal("a\u202eb")).isEqualTo("\"a\\u202eb\"");
        assertThat(PythonText.literal("\udb40\udc01")).isEqualTo("\"\\U000e0001\"");
        assertThat(PythonText.comment("a\nb")).isEqualTo("a\\nb");
    }

    @Test
    void pythonReadsTheSameTexts() throws Exception {
        String said =
                Interpreter.run(
                        "import ast, sys\n"
                                + "for text in ast.literal_eval(sys.stdin.read()):\n"
                                + "    print(' '.join(str(ord(c)) for c in text))",
                        PythonText.list(HOSTILE));

        String expected =
                HOSTILE.stream()
                        .map(
                                text ->
                                        String.join(
                                                        " ",
                                                        text.codePoints()
                                                                .mapToObj(Integer::toString)
                                                                .toList())
                                                + "\n")
                        .reduce("", String::concat);
        assertThat(said.replace("\r", "")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"1.0, 1", "0.1, 0.1", "-3.0, -3", "1.0E-9, 1.0E-9", "1.0E300, 1.0E300"})
    void numbersReadBack(double value, String text) {
        assertThat(PythonText.number(value)).isEqualTo(text);
        assertThat(Double.parseDouble(text)).isEqualTo(value);
    }
}
