package org.smotescope.data.io;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.smotescope.data.Mix;

class NumberWriterTest {
    @ParameterizedTest
    @ValueSource(
            doubles = {
                0.0,
                -0.0,
                1.0,
                -1.0,
                0.5,
                100.0,
                1e7,
                1.25e8,
                -1.25e8,
                123456789.25,
                1e14,
                9.99e14,
                1e15,
                1.5e15,
                1e20,
                1e-3,
                9.99e-4,
                1e-4,
                -1.25e-4,
                1e-5,
                9.9e-6,
                1e-300,
                4.9e-324,
                1234567.0,
                9999999.0,
                10000000.0,
                0.1,
                1.7976931348623157e308,
                Double.NaN,
                Double.POSITIVE_INFINITY,
                Double.NEGATIVE_INFINITY
            })
    void numbersOfEverySize(double value) throws IOException {
        isAsText(value);
    }

    @Test
    void anyNumbers() throws IOException {
        for (int i = 0; i < 20_000; i++) {
            double unit = Mix.unit(Mix.of(2, i));
            isAsText(Double.longBitsToDouble(Mix.of(1, i)));
            isAsText((unit - 0.5) * Math.pow(10, (int) (Mix.of(3, i) & 31) - 12));
            isAsText(Math.rint(unit * 1e6) / 1e4);
            isAsText(Math.rint(unit * 1e5) * Math.pow(10, i % 15));
        }
    }

    private static void isAsText(double value) throws IOException {
        for (char decimal : new char[] {'.', ','}) {
            RowBuffer buffer = new RowBuffer();
            new NumberWriter(decimal).write(value, buffer);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            buffer.flushTo(out);
            assertThat(out.toString(US_ASCII)).isEqualTo(NumberText.format(value, decimal));
        }
    }
}
