package org.smotescope.ui.explore;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.smotescope.experiment.ClassChange;
import org.smotescope.experiment.Run;
import org.smotescope.sampling.Origins;

/// What a run was asked for and what it made.
///
/// @param asked new rows wanted
/// @param made new rows made
/// @param toRemove rows wanted less
/// @param removed rows less
/// @param standing rows that stand for removed ones: so many more than `removed` are gone
/// @param bases the rows of the classes that grow
/// @param basesUsed those from which at least one new row starts
/// @param labels the classes that grow
record Account(
        int asked,
        int made,
        int toRemove,
        int removed,
        int standing,
        int bases,
        int basesUsed,
        List<String> labels) {

    static Account of(Run run) {
        int asked = 0;
        int made = 0;
        int toRemove = 0;
        int removed = 0;
        int standing = 0;
        int bases = 0;
        List<String> labels = new ArrayList<>();
        for (ClassChange change : ClassChange.of(run.targets(), run.resampling())) {
            asked += Math.max(0, change.asked() - change.before());
            toRemove += Math.max(0, change.before() - change.asked());
            boolean shrinks = change.asked() < change.before();
            // Rows that stand for removed ones are not new rows: fewer are removed instead.
            removed += change.removed() - (shrinks ? change.made() : 0);
            standing += shrinks ? change.made() : 0;
            made += shrinks ? 0 : change.made();
            if (change.made() > 0) {
                bases += change.before();
                labels.add(change.label());
            }
        }
        return new Account(asked, made, toRemove, removed, standing, bases, basesUsed(run), labels);
    }

    private static int basesUsed(Run run) {
        Origins added = run.resampling().added();
        BitSet used = new BitSet();
        for (int i = 0; i < added.size(); i++) {
            if (added.base(i) >= 0) {
                used.set(added.base(i));
            }
        }
        return used.cardinality();
    }
}
