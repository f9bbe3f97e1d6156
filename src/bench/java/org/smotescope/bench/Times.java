package org.smotescope.bench;

import java.util.List;
import java.util.Locale;

/// Milliseconds of many moves, told by their middle, their 95th percentile and the longest.
record Times(List<Double> millis) {
    private static final double HIGH = 0.95;

    /// The smallest value that is at least as long as this share of all.
    private double percentile(double share) {
        List<Double> sorted = millis.stream().sorted().toList();
        int rank = (int) Math.ceil(share * sorted.size());
        return sorted.get(Math.clamp(rank - 1, 0, sorted.size() - 1));
    }

    void print(String what) {
        if (!millis.isEmpty()) {
            System.out.printf(
                    Locale.ROOT,
                    "%-52s p50 %7.1f   p95 %7.1f   max %7.1f ms   (%d)%n",
                    what,
                    percentile(0.5),
                    percentile(HIGH),
                    percentile(1.0),
                    millis.size());
        }
    }
}
