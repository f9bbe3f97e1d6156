package org.smotescope.ui.explore;

import java.util.Arrays;
import java.util.List;
import org.smotescope.sampling.Removed;
import org.smotescope.sampling.Resampling;

/// Rows per class at a moment of a story.
final class Counts {
    private Counts() {}

    /// A new row that stands for others takes their place: they count as gone when it is made.
    ///
    /// @param done new rows made by then, and then rows removed
    /// @return by class code
    static List<Integer> at(Resampling resampling, int done) {
        int[] counts = resampling.source().classes().counts();
        int made = Math.min(done, resampling.added().size());
        for (int i = 0; i < made; i++) {
            counts[resampling.classOfAdded(i)]++;
        }
        List<Removed> removed = resampling.removed();
        for (int i = 0; i < removed.size(); i++) {
            Removed gone = removed.get(i);
            boolean isReplaced =
                    gone.reason() instanceof Removed.Reason.Merged(int into)
                            && into < 0
                            && ~into < made;
            if (isReplaced || i < done - made) {
                counts[resampling.classOf(gone.row())]--;
            }
        }
        return Arrays.stream(counts).boxed().toList();
    }
}
