package org.smotescope.sampling;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/// One resampling after another, told as one: every row, origin and reason refers to the first
/// source and to the rows added to it.
final class Composition {
    private Composition() {}

    static Resampling of(Resampling first, Resampling next) {
        IntUnaryOperator renumbered = reference -> renumbered(first, reference);
        int[] references = new int[next.size()];
        for (int i = 0; i < references.length; i++) {
            references[i] = renumbered(first, next.reference(i));
        }
        List<Removed> removed = RemovedRows.joined(first.removed(), next.removed(), renumbered);
        List<Evidence> evidence = new ArrayList<>(first.evidence());
        next.evidence().forEach(each -> evidence.add(each.withRows(renumbered)));
        List<Note> notes = new ArrayList<>(first.notes());
        notes.addAll(next.notes());
        return Resampling.joined(
                first.source(), references, added(first, next), removed, evidence, notes);
    }

    private static Origins added(Resampling first, Resampling next) {
        if (next.added().size() == 0) {
            return first.added();
        }
        OriginsBuilder added = new OriginsBuilder(first.added().size() + next.added().size());
        for (int i = 0; i < first.added().size(); i++) {
            added.add(first.added().get(i));
        }
        for (int i = 0; i < next.added().size(); i++) {
            added.add(next.added().get(i).withRows(reference -> renumbered(first, reference)));
        }
        return added.build();
    }

    /// A row of the intermediate result is what it was in the first step; a row added to it comes
    /// after those that the first step added.
    private static int renumbered(Resampling first, int reference) {
        return reference >= 0 ? first.reference(reference) : ~(first.added().size() + ~reference);
    }
}
