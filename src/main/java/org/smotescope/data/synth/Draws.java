package org.smotescope.data.synth;

import org.smotescope.data.Mix;

/// Pseudo-random numbers by counting: the n-th number is a hash of the seed and n. The same on
/// every platform, as it uses strict mathematics only.
final class Draws {
    private final long seed;
    private long count;

    Draws(long seed) {
        this.seed = seed;
    }

    /// Draws for another purpose, independent of these.
    Draws stream(String purpose) {
        return new Draws(Mix.of(seed, Mix.ofText(purpose)));
    }

    /// From 0 (inclusive) to 1 (exclusive).
    double uniform() {
        return (Mix.of(seed, count++) >>> 11) * 0x1.0p-53;
    }

    double uniform(double from, double to) {
        return from + (to - from) * uniform();
    }

    /// From 0 to n - 1.
    int below(int n) {
        return (int) (uniform() * n);
    }

    /// Standard normal, after Box and Muller.
    double normal() {
        double radius = StrictMath.sqrt(-2.0 * StrictMath.log(1.0 - uniform()));
        return radius * StrictMath.cos(2.0 * StrictMath.PI * uniform());
    }

    double normal(double mean, double deviation) {
        return mean + deviation * normal();
    }

    /// Normal, drawn again until it is between the bounds.
    double normalWithin(double mean, double deviation, double low, double high) {
        double value = normal(mean, deviation);
        while (value < low || value > high) {
            value = normal(mean, deviation);
        }
        return value;
    }
}
