package org.smotescope.data.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.smotescope.data.Mix;

class EightsTest {
    private static final String UNITS = "0123456789/:.,-+e\n\r\t ~\u007F\u0080\u00B0\u00FF";
    private static final int TRIES = 20_000;

    private final Random random = new Random(5);

    @Test
    void everyByteIsJudgedForItself() {
        for (int i = 0; i < TRIES; i++) {
            byte[] bytes = bytes(8);
            long word = Eights.at(bytes, 0);
            assertThat(Eights.digits(word))
                    .isEqualTo(first(bytes, unit -> unit < '0' || unit > '9'));
            assertThat(Eights.before(Eights.noText(word)))
                    .isEqualTo(first(bytes, unit -> unit < ' '));
            assertThat(Long.bitCount(Eights.same(word, (byte) ',')))
                    .isEqualTo((int) IntStream.range(0, 8).filter(k -> bytes[k] == ',').count());
        }
    }

    @Test
    void digitsAreANumberWithAndWithoutTheMarkAmongThem() {
        for (int i = 0; i < TRIES; i++) {
            int digits = random.nextInt(9);
            int place = random.nextInt(8);
            StringBuilder text = new StringBuilder();
            for (int k = 0; k < 8; k++) {
                text.append(k < digits ? (char) ('0' + random.nextInt(10)) : ',');
            }
            String whole = text.substring(0, digits);
            long expected = digits == 0 ? 0 : Long.parseLong(whole);
            assertThat(Eights.value(Eights.at(ascii(text.toString()), 0), digits))
                    .isEqualTo(expected);
            byte[] marked = ascii(text.insert(place, '.').toString());
            long joined = Eights.without(Eights.at(marked, 0), Eights.at(marked, 1), place);
            assertThat(Eights.value(joined, digits)).isEqualTo(expected);
        }
    }

    @Test
    void hashesOfBytesAreThoseOfTheirText() {
        for (int length = 0; length < 30; length++) {
            for (int behind = 0; behind < 14; behind++) {
                byte[] bytes = new byte[3 + length + behind];
                for (int k = 0; k < bytes.length; k++) {
                    bytes[k] = (byte) random.nextInt(128);
                }
                String text = new String(bytes, 3, length, StandardCharsets.US_ASCII);
                assertThat(Mix.ofAscii(bytes, 3, 3 + length)).isEqualTo(Mix.ofText(text));
            }
        }
    }

    private byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        for (int k = 0; k < length; k++) {
            bytes[k] =
                    (byte) UNITS.charAt(random.nextInt(random.nextBoolean() ? 10 : UNITS.length()));
        }
        return bytes;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static int first(byte[] bytes, IntPredicate stop) {
        return IntStream.range(0, 8).filter(k -> stop.test(bytes[k])).findFirst().orElse(8);
    }
}
