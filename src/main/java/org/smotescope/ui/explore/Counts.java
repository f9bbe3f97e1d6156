package org.smotescope.ui.explore;

import java.util.Arrays;
import java.util.List;
import org.smotescope.sampling.Resampling;

/// Rows per class at a moment of a story.
final class Counts {
    private Counts() {}

    /// @param done new rows made by then, and then rows removed
    /// @return by class code
    static List<Integer> at(Resampling resampling, int done) {
        int[] counts = resampling.source().classes().counts();
        int made = Math.min(done, resampling.added().size());
        for (int i = 0; i < made; i++) {
            counts[resampling.classOfAdded(i)]++;
        }
        resampling.removed().stream()
                .limit(Math.max(0, done - made))
                .forEach(gone -> counts[resampling.classOf(gone.row())]--);
        return Arrays.stream(counts).boxed().toList();
    }
}
