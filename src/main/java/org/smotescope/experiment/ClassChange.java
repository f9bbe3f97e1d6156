package org.smotescope.experiment;

import java.util.ArrayList;
import java.util.List;
import org.smotescope.sampling.Removed;
import org.smotescope.sampling.Resampling;
import org.smotescope.sampling.Targets;

/// What resampling did to one class.
///
/// @param label the class
/// @param before rows before
/// @param asked rows wanted after
/// @param made rows added
/// @param removed rows removed
public record ClassChange(String label, int before, int asked, int made, int removed) {
    /// Rows after.
    public int after() {
        return before + made - removed;
    }

    /// One entry per class, in label order.
    public static List<ClassChange> of(Targets targets, Resampling resampling) {
        List<String> labels = resampling.source().classes().labels();
        int[] before = resampling.source().classes().counts();
        int[] made = new int[labels.size()];
        int[] removed = new int[labels.size()];
        for (int i = 0; i < resampling.added().size(); i++) {
            made[resampling.classOfAdded(i)]++;
        }
        for (Removed row : resampling.removed()) {
            removed[
                    row.row() >= 0
                            ? resampling.source().classes().code(row.row())
                            : resampling.classOfAdded(~row.row())]++;
        }
        List<ClassChange> changes = new ArrayList<>();
        for (int c = 0; c < before.length; c++) {
            changes.add(
                    new ClassChange(
                            labels.get(c), before[c], targets.wanted(c), made[c], removed[c]));
        }
        return List.copyOf(changes);
    }
}
