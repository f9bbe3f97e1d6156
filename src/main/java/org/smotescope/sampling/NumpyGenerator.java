package org.smotescope.sampling;

/// The random numbers of numpy's `RandomState`: MT19937 (Matsumoto, Nishimura 1998,
/// doi:10.1145/272991.272995) and the ways in which numpy makes integers, fractions, permutations
/// and normal numbers of its words. Not thread safe.
final class NumpyGenerator {
    private static final int N = 624;
    private static final int M = 397;

    private final int[] state = new int[N];
    private int next = N;
    private double spareNormal = Double.NaN;

    /// @param seed from 0 to 2^32 - 1
    NumpyGenerator(long seed) {
        state[0] = (int) seed;
        for (int i = 1; i < N; i++) {
            state[i] = 1812433253 * (state[i - 1] ^ (state[i - 1] >>> 30)) + i;
        }
    }

    /// The next 32 bits.
    int word() {
        if (next == N) {
            refill();
        }
        int y = state[next++];
        y ^= y >>> 11;
        y ^= (y << 7) & 0x9d2c5680;
        y ^= (y << 15) & 0xefc60000;
        return y ^ (y >>> 18);
    }

    /// A fraction in [0, 1) of two words.
    double unit() {
        int a = word() >>> 5;
        int b = word() >>> 6;
        return (a * 67108864.0 + b) / 9007199254740992.0;
    }

    /// A whole number from 0 to `max`, below 2^32: words under the smallest mask until one fits.
    /// Takes no word where `max` is 0.
    long interval(long max) {
        if (max == 0) {
            return 0;
        }
        long mask = -1L >>> Long.numberOfLeadingZeros(max);
        long value;
        do {
            value = (word() & 0xFFFFFFFFL) & mask;
        } while (value > max);
        return value;
    }

    /// The numbers from 0 to `n - 1`, shuffled from the end.
    int[] permutation(int n) {
        int[] a = new int[n];
        for (int i = 0; i < n; i++) {
            a[i] = i;
        }
        for (int i = n - 1; i >= 1; i--) {
            int j = (int) interval(i);
            int swap = a[i];
            a[i] = a[j];
            a[j] = swap;
        }
        return a;
    }

    /// A standard normal number by the polar method (Marsaglia, Bray 1964, doi:10.1137/1006063),
    /// which makes two at a time.
    double normal() {
        if (!Double.isNaN(spareNormal)) {
            double spare = spareNormal;
            spareNormal = Double.NaN;
            return spare;
        }
        double x1;
        double x2;
        double r2;
        do {
            x1 = 2.0 * unit() - 1.0;
            x2 = 2.0 * unit() - 1.0;
            r2 = x1 * x1 + x2 * x2;
        } while (r2 >= 1.0 || r2 == 0.0);
        double f = Math.sqrt(-2.0 * CLibrary.log(r2) / r2);
        spareNormal = f * x1;
        return f * x2;
    }

    private void refill() {
        for (int i = 0; i < N; i++) {
            int y = (state[i] & 0x80000000) | (state[(i + 1) % N] & 0x7fffffff);
            state[i] = state[(i + M) % N] ^ (y >>> 1) ^ ((y & 1) == 0 ? 0 : 0x9908b0df);
        }
        next = 0;
    }
}
