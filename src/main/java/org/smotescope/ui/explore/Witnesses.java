package org.smotescope.ui.explore;

import java.util.List;
import org.smotescope.data.Ints;
import org.smotescope.sampling.Removed;
import org.smotescope.sampling.Removed.Reason;

/// The rows that show why another one was removed.
///
/// @param rows by reference, the nearest first
/// @param link how they are joined to the removed row
record Witnesses(List<Integer> rows, Link link) {
    /// How witnesses are drawn.
    enum Link {
        /// They are not: it is a number that tells.
        NONE,
        /// With their ranks, on thin lines: they vote.
        VOTE,
        /// With their ranks, on thin lines: the distances to them count.
        MEASURE,
        /// On one strong line: they belong together.
        PAIR,
        /// On an arrow's way: the row goes into this one.
        MERGE
    }

    static Witnesses of(Sight sight, Removed removed) {
        return switch (removed.reason()) {
            case Reason.NotDrawn _, Reason.NoCandidate _, Reason.Hard _ ->
                    new Witnesses(List.of(), Link.NONE);
            case Reason.Ranked _ ->
                    Measured.of(sight, removed)
                            .map(measured -> new Witnesses(measured.rows(), Link.MEASURE))
                            .orElseGet(() -> new Witnesses(List.of(), Link.NONE));
            case Reason.Outvoted(Ints voters, int _) -> new Witnesses(voters.toList(), Link.VOTE);
            case Reason.Recognised(Ints by) -> new Witnesses(by.toList(), Link.VOTE);
            case Reason.Linked(int partner) -> new Witnesses(List.of(partner), Link.PAIR);
            case Reason.Misleading(int victim) -> new Witnesses(List.of(victim), Link.PAIR);
            case Reason.Merged(int into) -> new Witnesses(List.of(into), Link.MERGE);
        };
    }
}
