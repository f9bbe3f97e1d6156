package org.smotescope.data.io;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.smotescope.data.Mix;

class NumberTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12|12",
                "-1.5|-1.5",
                "+3|3",
                ".5|0.5",
                "5.|5",
                "1e-3|0.001",
                "2E+5|200000",
                " 7 |7",
                "-0|-0.0",
                "1,234.5|1234.5",
                "1,234,567|1234567",
                "0.1234567890123456789|0.12345678901234568",
                "9007199254740993|9007199254740992",
                "1e999|Infinity",
                "-inf|-Infinity",
                "Infinity|Infinity"
            })
    void readsWithAPoint(String text, double expected) {
        assertThat(NumberText.parse(text, '.')).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ".",
                "-",
                "+",
                "e5",
                "1e",
                "1.2.3",
                "1,5",
                "1,234",
                "12,34.5",
                "0x10",
                "1d",
                "1f",
                "NaN",
                "1 2",
                "1-2",
                "٣",
                "--1",
                "infinite",
                "1_000"
            })
    void isNoNumberWithAPoint(String text) {
        assertThat(NumberText.parse(text, '.')).isNaN();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,5|1.5",
                "-0,25|-0.25",
                "1.234,5|1234.5",
                "1.234.567|1234567",
                "3|3",
                "1,5e2|150"
            })
    void readsWithAComma(String text, double expected) {
        assertThat(NumberText.parse(text, ',')).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "1.234", "1,2,3"})
    void isNoNumberWithAComma(String text) {
        assertThat(NumberText.parse(text, ',')).isNaN();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3|3",
                "-0.0|-0",
                "0.1|0.1",
                "12345678.5|12345678.5",
                "0.0001|0.0001",
                "100000000|100000000",
                "1e-7|1.0E-7",
                "1.5e300|1.5E300",
                "NaN|''"
            })
    void writesShortAndPlain(double value, String expected) {
        assertThat(NumberText.format(value, '.')).isEqualTo(expected);
    }

    @Test
    void whatIsWrittenReadsBackAsTheSameNumber() {
        for (int i = 0; i < 20_000; i++) {
            double value =
                    i % 2 == 0
                            ? Double.longBitsToDouble(Mix.of(i))
                            : Math.scalb((double) Mix.of(i), -62 + i % 40);
            if (!Double.isNaN(value)) {
                for (char decimal : new char[] {'.', ','}) {
                    String text = NumberText.format(value, decimal);
                    assertThat(NumberText.parse(text, decimal)).as(text).isEqualTo(value);
                }
                assertThat(Double.parseDouble(NumberText.format(value, '.'))).isEqualTo(value);
            }
        }
    }

    @Test
    void readsEveryShortDecimalAsTheJdkDoes() {
        for (int i = 0; i < 20_000; i++) {
            long digits = Mix.of(i, 1) >>> 15;
            String text = digits % 1_000_000_000L + "." + Math.abs(Mix.of(i, 2)) % 1_000_000L;
            assertThat(NumberText.parse(text, '.')).isEqualTo(Double.parseDouble(text));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "NA", "na", "N/A", "n/a", "NaN", "nan", "null", "NULL", "?", "-", " NA "
            })
    void standsForAnEmptyCell(String text) {
        assertThat(MissingTokens.isMissing(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "inf", "0", "--", "NAN2", "nil", "unknown", "N", "a"})
    void standsForItself(String text) {
        assertThat(MissingTokens.isMissing(text)).isFalse();
    }
}
