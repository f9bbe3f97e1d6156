package org.smotescope.data.io;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// Eight bytes of text at a time, in one word, the first byte in its lowest eight bits. There are
/// no branches: where the bytes of a cell end is as good as random to a processor.
final class Eights {
    private static final VarHandle WORD =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long LOW_BITS = 0x7F7F7F7F7F7F7F7FL;
    private static final long HIGH_BITS = ~LOW_BITS;

    private Eights() {}

    /// The eight bytes from `at` on.
    static long at(byte[] bytes, int at) {
        return (long) WORD.get(bytes, at);
    }

    /// The highest bit of every byte that is `unit`, and no other bit.
    ///
    /// @param unit an ASCII character
    static long same(long word, byte unit) {
        long other = word ^ (unit * ONES);
        return ~((other & LOW_BITS) + LOW_BITS | other | LOW_BITS);
    }

    /// The highest bit of every byte that is a control character or not ASCII, and no other bit.
    static long noText(long word) {
        return (~((word & LOW_BITS) + 0x60 * ONES) | word) & HIGH_BITS;
    }

    /// How many bytes stand before the first that is marked, 8 if none is.
    ///
    /// @param marks the highest bits of the marked bytes, and no other bit
    static int before(long marks) {
        return Long.numberOfTrailingZeros(marks) >>> 3;
    }

    /// How many digits the bytes begin with.
    static int digits(long word) {
        long value = word ^ ('0' * ONES);
        return before(((value & LOW_BITS) + 0x76 * ONES | value) & HIGH_BITS);
    }

    /// The bytes without the one at `place`, and the one behind all of them.
    ///
    /// @param next the eight bytes from the second on
    /// @param place 0 to 7
    static long without(long word, long next, int place) {
        long kept = (1L << 8 * place) - 1;
        return word & kept | next & ~kept;
    }

    /// The number that the first bytes are in decimal.
    ///
    /// @param digits how many bytes, all of them digits
    static long value(long word, int digits) {
        // In two steps, because a shift by 64 bits moves nothing. What comes in counts as zeros.
        int half = 32 - 4 * digits;
        long ones = (word ^ ('0' * ONES)) << half << half;
        long tens = ones * 10 + (ones >>> 8);
        long even = (tens & 0x000000FF000000FFL) * (100 + (1_000_000L << 32));
        long odd = (tens >>> 16 & 0x000000FF000000FFL) * (1 + (10_000L << 32));
        return even + odd >>> 32;
    }
}
