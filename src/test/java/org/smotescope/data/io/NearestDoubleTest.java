package org.smotescope.data.io;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.smotescope.data.Mix;

class NearestDoubleTest {
    @Test
    void anyDigitsWithAnyExponent() {
        int decided = 0;
        for (int i = 0; i < 300_000; i++) {
            long digits = Mix.of(1, i) >>> (int) (Mix.of(2, i) & 63);
            int exponent = (int) Math.floorMod(Mix.of(3, i), 700L) - 360;
            decided += agrees(digits, exponent);
        }
        assertThat(decided).isGreaterThan(200_000);
    }

    @Test
    void numbersAsTheyAreWritten() {
        for (int i = 0; i < 300_000; i++) {
            double value = Double.longBitsToDouble(Mix.of(4, i));
            String text = Double.toString(i % 2 == 0 ? value : Mix.unit(Mix.of(5, i)) * 100);
            assertThat(Double.valueOf(parse(text)))
                    .as(text)
                    .isEqualTo(Double.valueOf(NumberText.parse(text, '.')));
        }
    }

    @Test
    void numbersHalfwayBetweenTwoDoubles() {
        int decided = 0;
        for (int i = 0; i < 50_000; i++) {
            double value = Math.scalb(1 + Mix.unit(Mix.of(6, i)), (int) (Mix.of(7, i) & 15) + 48);
            BigDecimal half =
                    new BigDecimal(value)
                            .add(new BigDecimal(Math.ulp(value)).divide(new BigDecimal(2)));
            BigDecimal plain = half.stripTrailingZeros();
            if (plain.precision() <= 19) {
                decided += agrees(plain.unscaledValue().longValue(), -plain.scale());
            }
        }
        assertThat(decided).isGreaterThan(5_000);
        // 2^-4 halves: digits that five to a small power divides.
        assertThat(agrees(9007199254740993L, 0)).isEqualTo(1);
        assertThat(agrees(90071992547409935L, -1)).isEqualTo(1);
        assertThat(agrees(900719925474099250L, -2)).isEqualTo(1);
        assertThat(agrees(900719925474099350L, -2)).isEqualTo(1);
        assertThat(agrees(Long.parseUnsignedLong("9999999999999999999"), 22)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e5",
                "1E+5",
                "-1.5e-3",
                "1e",
                "1e+",
                "e5",
                "",
                "-",
                "+1",
                "1.2.3",
                "1..2",
                "--1",
                "1e5x",
                "1e10001",
                "1e99999999999",
                "0e99999",
                "1e-99999",
                "1x",
                "12345678901234567890",
                "123456789012345678.9",
                "1 ",
                "0.0000000000000000001",
                "4.9e-324",
                "2.2250738585072014E-308",
                "1.7976931348623157e308",
                "1.7976931348623159e308",
                "inf",
                "1,234.5",
                "1,5"
            })
    void cellsOfEveryKind(String cell) {
        for (char decimal : new char[] {'.', ','}) {
            byte[] bytes = ("7" + cell + "7").getBytes(US_ASCII);
            assertThat(Double.valueOf(NumberBytes.parse(bytes, 1, bytes.length - 1, decimal)))
                    .isEqualTo(Double.valueOf(NumberText.parse(cell, decimal)));
        }
    }

    private static double parse(String text) {
        byte[] bytes = text.getBytes(US_ASCII);
        return NumberBytes.parse(bytes, 0, bytes.length, '.');
    }

    /// @return 1 if the number was decided, 0 if it was left to others
    private static int agrees(long digits, int exponent) {
        double value = NearestDouble.of(digits, exponent);
        String text = Long.toUnsignedString(digits) + "e" + exponent;
        if (!Double.isNaN(value)) {
            assertThat(value).as(text).isEqualTo(Double.parseDouble(text));
        }
        return Double.isNaN(value) ? 0 : 1;
    }
}
