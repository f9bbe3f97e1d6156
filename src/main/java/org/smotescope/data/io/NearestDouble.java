package org.smotescope.data.io;

import java.math.BigInteger;

/// The double nearest to a decimal number of up to 19 digits.
///
/// The product of the digits and a power of five rounded to 128 bits decides in nearly every case:
/// Lemire, Number parsing at a gigabyte per second, 2021, doi:10.1002/spe.2984; no second product
/// is needed: Mushtak and Lemire, Fast number parsing without fallback, 2023, doi:10.1002/spe.3198.
final class NearestDouble {
    private static final int LEAST = -342;
    private static final int MOST = 308;
    private static final int EXACT_POWERS = 22;
    private static final int LAST_ROUNDED_UP = 27;
    private static final long EXACT_DIGITS = 1L << 53;

    /// 5^q for q from -342 to 308, its highest bit at place 127; upper and lower halves.
    private static final long[] HIGH = new long[MOST - LEAST + 1];

    private static final long[] LOW = new long[MOST - LEAST + 1];
    private static final double[] TENS = new double[EXACT_POWERS + 1];

    static {
        BigInteger five = BigInteger.valueOf(5);
        BigInteger power = BigInteger.ONE;
        for (int q = 0; q <= -LEAST; q++) {
            if (q <= MOST) {
                put(q, power.shiftLeft(128).shiftRight(power.bitLength()));
            }
            if (q > 0) {
                put(-q, reciprocal(power, q));
            }
            if (q <= EXACT_POWERS) {
                TENS[q] = power.shiftLeft(q).doubleValue();
            }
            power = power.multiply(five);
        }
    }

    private NearestDouble() {}

    /// 1/5^q in 128 bits: rounded up where products must show exact ties, else cut off.
    private static BigInteger reciprocal(BigInteger power, int q) {
        int bits = power.bitLength();
        int precision = q <= LAST_ROUNDED_UP ? bits + 127 : 2 * bits + 128;
        BigInteger quotient = BigInteger.ONE.shiftLeft(precision).divide(power).add(BigInteger.ONE);
        return quotient.shiftRight(quotient.bitLength() - 128);
    }

    private static void put(int q, BigInteger bits) {
        HIGH[q - LEAST] = bits.shiftRight(64).longValue();
        LOW[q - LEAST] = bits.longValue();
    }

    /// @param digits the digits as a whole number, unsigned
    /// @param exponent the power of ten that they are multiplied with
    /// @return `digits`·10^`exponent`, correctly rounded; NaN where this class does not decide,
    ///   that is beyond the normal range of doubles
    static double of(long digits, int exponent) {
        if (digits >= 0
                && digits <= EXACT_DIGITS
                && exponent >= -EXACT_POWERS
                && exponent <= EXACT_POWERS) {
            // Both operands are exact, so the result is the nearest double.
            return exponent < 0 ? digits / TENS[-exponent] : digits * TENS[exponent];
        }
        if (digits == 0) {
            return 0.0;
        }
        return exponent < LEAST || exponent > MOST ? Double.NaN : product(digits, exponent);
    }

    private static double product(long digits, int exponent) {
        int zeros = Long.numberOfLeadingZeros(digits);
        long w = digits << zeros;
        long high = Math.unsignedMultiplyHigh(w, HIGH[exponent - LEAST]);
        long low = w * HIGH[exponent - LEAST];
        if ((high & 0x1FF) == 0x1FF) {
            // The lower half of the power may carry into the bits that count.
            long carry = Math.unsignedMultiplyHigh(w, LOW[exponent - LEAST]);
            low += carry;
            high += Long.compareUnsigned(low, carry) < 0 ? 1 : 0;
        }
        int upper = (int) (high >>> 63);
        long mantissa = high >>> (upper + 9);
        // The binary exponent, biased: floor(log2(10^q)) by a product with log2(10) in 16 bits.
        int binary = ((217706 * exponent) >> 16) + 63 + upper - zeros + 1023;
        if (binary <= 0) {
            return Double.NaN;
        }
        boolean halfway = Long.compareUnsigned(low, 1) <= 0 && (mantissa & 3) == 1;
        if (halfway && exponent >= -4 && exponent <= 23 && mantissa << (upper + 9) == high) {
            // Exactly between two doubles: to the even one.
            mantissa--;
        }
        mantissa = (mantissa + (mantissa & 1)) >>> 1;
        if (mantissa == 1L << 53) {
            mantissa = 1L << 52;
            binary++;
        }
        return binary >= 0x7FF
                ? Double.NaN
                : Double.longBitsToDouble((mantissa & ~(1L << 52)) | (long) binary << 52);
    }
}
