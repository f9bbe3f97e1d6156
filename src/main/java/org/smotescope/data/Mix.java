package org.smotescope.data;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// Stateless hashing of numbers to well spread 64-bit numbers: the finaliser of SplitMix64 (Steele,
/// Lea, Flood 2014, doi:10.1145/2660193.2660195), applied part by part.
public final class Mix {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final int SHORT = 12;
    private static final VarHandle FOUR =
            MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);

    private Mix() {}

    /// The hash of some numbers; their order matters.
    public static long of(long... parts) {
        long state = GOLDEN;
        for (long part : parts) {
            state = with(state, part);
        }
        return state;
    }

    /// The hash of the parts of `state` and one more: `of(a, b) == with(of(a), b)`. For a given
    /// state, different parts give different hashes.
    public static long with(long state, long part) {
        return finish(state + GOLDEN + part);
    }

    /// A hash as a number in [0, 1): its upper 53 bits.
    public static double unit(long hash) {
        return (hash >>> 11) * 0x1.0p-53;
    }

    /// The hash of a text, by its UTF-16 units.
    public static long ofText(String text) {
        long state = text.length();
        int i = 0;
        for (; i + 4 <= text.length(); i += 4) {
            state = finish(state + GOLDEN + units(text, i, 4));
        }
        return i == text.length()
                ? finish(state)
                : finish(state + GOLDEN + units(text, i, text.length() - i));
    }

    /// The hash of a text of ASCII characters: the same as that of the text.
    ///
    /// @param from where the text begins
    /// @param to where it ends, exclusive
    public static long ofAscii(byte[] bytes, int from, int to) {
        if (to - from < SHORT && from + SHORT <= bytes.length) {
            return ofShort(bytes, from, to - from);
        }
        long state = (long) to - from;
        int i = from;
        for (; i + 4 <= to; i += 4) {
            long unit =
                    (long) bytes[i] << 48
                            | (long) bytes[i + 1] << 32
                            | bytes[i + 2] << 16
                            | bytes[i + 3];
            state = finish(state + GOLDEN + unit);
        }
        if (i == to) {
            return finish(state);
        }
        long unit = 0;
        for (; i < to; i++) {
            unit = unit << 16 | bytes[i];
        }
        return finish(state + GOLDEN + unit);
    }

    /// The same without branches: the lengths of the numbers in a table are random.
    private static long ofShort(byte[] bytes, int from, int length) {
        long one = finish(length + GOLDEN + units((int) FOUR.get(bytes, from)));
        long two = finish(one + GOLDEN + units((int) FOUR.get(bytes, from + 4)));
        long hasOne = (long) (3 - length) >> 63;
        long hasTwo = (long) (7 - length) >> 63;
        long state = length ^ (length ^ one) & hasOne ^ (one ^ two) & hasTwo;
        int rest = length & 3;
        long unit = units((int) FOUR.get(bytes, from + length - rest)) >>> (64 - 16 * rest);
        long hasRest = (long) -rest >> 63;
        return finish(state + (GOLDEN + unit & hasRest));
    }

    /// Four ASCII characters as UTF-16 units.
    private static long units(int bytes) {
        long pairs = (bytes & 0xFFFF0000L) << 16 | bytes & 0xFFFFL;
        return (pairs << 8 | pairs) & 0x00FF00FF00FF00FFL;
    }

    private static long units(String text, int from, int count) {
        long unit = 0;
        for (int i = 0; i < count; i++) {
            unit = unit << 16 | text.charAt(from + i);
        }
        return unit;
    }

    private static long finish(long value) {
        long z = value;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
