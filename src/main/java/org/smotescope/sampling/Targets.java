package org.smotescope.sampling;

/// The rows wanted per class, resolved once before any sampler runs. Immutable.
public final class Targets {
    private final int[] now;
    private final int[] wanted;
    private final boolean[] targeted;

    /// @param now the rows per class before
    /// @param wanted the rows per class after; for cleaning samplers equal to `now`
    /// @param targeted whether the strategy names the class: only such a class may lose rows, and a
    ///   sampler that draws touches it even when nothing is to be added or removed
    public Targets(int[] now, int[] wanted, boolean[] targeted) {
        this.now = now.clone();
        this.wanted = wanted.clone();
        this.targeted = targeted.clone();
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

    public boolean isTargeted(int classCode) {
        return targeted[classCode];
    }
}
