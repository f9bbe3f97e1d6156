package org.smotescope.sampling;

import java.util.Arrays;
import org.smotescope.data.Mix;
import org.smotescope.data.Monitor;

/// Draws that are hashes of (seed, stage, class, row key, use, purpose): no state, so they depend
/// neither on the order of the rows nor on threads nor on what was drawn before, and a part of the
/// rows can be drawn anywhere.
public final class StrictRandomness implements Randomness {
    private final long seed;

    public StrictRandomness(long seed) {
        this.seed = seed;
    }

    @Override
    public Draws draws(Order order, String stage, int classCode, long[] keys, Monitor monitor) {
        return new KeyedDraws(Mix.of(seed, Mix.ofText(stage), classCode), keys.clone(), monitor);
    }

    @Override
    public long seed(String stage) {
        return Mix.of(seed, Mix.ofText(stage));
    }

    @Override
    public Randomness step(int number) {
        return number == 0 ? this : new StrictRandomness(Mix.of(seed, Mix.ofText("step"), number));
    }

    @Override
    public int[] arranged(int[] rows) {
        int[] sorted = rows.clone();
        Arrays.sort(sorted);
        return sorted;
    }
}
