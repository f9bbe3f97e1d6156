package org.smotescope.sampling.over;

import org.smotescope.sampling.Setting;

/// The settings k and m of over-samplers: how many of the nearest rows count.
final class NeighbourCount {
    private NeighbourCount() {}

    /// The nearest rows among which the other end of a new row is drawn, or which vote on its
    /// words.
    ///
    /// @param description what they do, a sentence
    static Setting.Int k(String description) {
        return new Setting.Int("k", "Neighbours, k", description, "k_neighbors", 1, 100, 5);
    }

    /// The nearest rows that tell whether a row is safe, in danger or noise.
    ///
    /// @param judged what they judge
    static Setting.Int m(String judged) {
        return new Setting.Int(
                "m",
                "Neighbours that judge, m",
                "How many of the nearest rows of all classes tell whether "
                        + judged
                        + " is safe, in danger or noise.",
                "m_neighbors",
                1,
                100,
                10);
    }

    /// @throws IllegalArgumentException if it is below 1
    static void check(int k) {
        if (k < 1) {
            throw new IllegalArgumentException("k must be 1 or more: " + k);
        }
    }
}
