package org.smotescope.learning;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;

/// Scratch space that threads hand on: what one has done with is taken by the next. New arrays
/// would have to be fetched into a processor's cache each time, and be collected afterwards.
final class Spare<T> {
    private final Queue<T> spare = new ConcurrentLinkedQueue<>();

    /// Scratch space that nobody else uses, holding what was left in it.
    ///
    /// @param make makes some where none is left
    T take(Supplier<T> make) {
        T known = spare.poll();
        return known == null ? make.get() : known;
    }

    /// Hands scratch space on; the caller must not use it any more.
    void leave(T used) {
        spare.add(used);
    }
}
