package org.smotescope.sampling;

/// Stateless hashing of numbers to well spread 64-bit numbers: the finaliser of SplitMix64 (Steele,
/// Lea, Flood 2014, doi:10.1145/2660193.2660195), applied part by part.
final class Mix {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private Mix() {}

    static long of(long... parts) {
        long state = GOLDEN;
        for (long part : parts) {
            state = with(state, part);
        }
        return state;
    }

    /// The hash of the parts of `state` and one more: `of(a, b) == with(of(a), b)`. For a given
    /// state, different parts give different hashes.
    static long with(long state, long part) {
        return finish(state + GOLDEN + part);
    }

    /// A hash as a number in [0, 1): its upper 53 bits.
    static double unit(long hash) {
        return (hash >>> 11) * 0x1.0p-53;
    }

    static long ofText(String text) {
        long state = text.length();
        for (int i = 0; i < text.length(); i++) {
            state = finish(state + GOLDEN + text.charAt(i));
        }
        return state;
    }

    private static long finish(long value) {
        long z = value;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
