package org.smotescope.sampling;

import java.util.function.Function;
import org.smotescope.data.Ints;

/// The rows wanted per class, resolved once before any sampler runs. Immutable.
public final class Targets {
    private final int[] now;
    private final int[] wanted;
    private final boolean[] targeted;
    private final Function<Ints, Targets> rule;

    /// @param now the rows per class before
    /// @param wanted the rows per class after; for cleaning samplers equal to `now`
    /// @param targeted whether the strategy names the class: only such a class may lose rows, and a
    ///   sampler that draws touches it even when nothing is to be added or removed
    public Targets(int[] now, int[] wanted, boolean[] targeted) {
        this.now = now.clone();
        this.wanted = wanted.clone();
        this.targeted = targeted.clone();
        this.rule = left -> new Targets(left.toArray(), left.toArray(), this.targeted);
    }

    private Targets(Targets targets, Function<Ints, Targets> rule) {
        this.now = targets.now;
        this.wanted = targets.wanted;
        this.targeted = targets.targeted;
        this.rule = rule;
    }

    /// The same targets that know what they would be for other rows.
    ///
    /// @param settled makes targets of the rows per class
    Targets settledBy(Function<Ints, Targets> settled) {
        return new Targets(this, settled);
    }

    /// What the same strategy means for a part of the rows, such as those that a pass has left;
    /// only imbalanced-learn asks so in the middle of its work.
    ///
    /// @param left the rows per class that are left; at least one of each class that has rows now
    public Targets settledFor(int[] left) {
        return rule.apply(Ints.of(left));
    }

    public int classCount() {
        return now.length;
    }

    public int now(int classCode) {
        return now[classCode];
    }

    public int wanted(int classCode) {
        return wanted[classCode];
    }

    /// The rows to add, 0 where the class is to shrink or stay.
    public int extra(int classCode) {
        return Math.max(0, wanted[classCode] - now[classCode]);
    }

    /// The rows to add to all classes together.
    public int extra() {
        long extra = 0;
        for (int c = 0; c < now.length; c++) {
            extra += extra(c);
        }
        return (int) Math.min(Integer.MAX_VALUE, extra);
    }

    /// The rows to remove, 0 where the class is to grow or stay.
    public int surplus(int classCode) {
        return Math.max(0, now[classCode] - wanted[classCode]);
    }

    /// The rows now, by class.
    public Ints now() {
        return Ints.of(now);
    }

    /// The rows wanted, by class.
    public Ints wanted() {
        return Ints.of(wanted);
    }

    /// What is wanted of both steps together: from these rows to those of the next.
    Targets then(Targets next) {
        boolean[] both = targeted.clone();
        int[] last = wanted.clone();
        for (int c = 0; c < both.length; c++) {
            both[c] |= next.targeted[c];
            if (next.wanted[c] != next.now[c]) {
                last[c] = next.wanted[c];
            }
        }
        return new Targets(now, last, both);
    }

    public boolean isTargeted(int classCode) {
        return targeted[classCode];
    }
}
