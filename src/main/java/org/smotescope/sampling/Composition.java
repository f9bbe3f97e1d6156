package org.smotescope.sampling;

import java.util.ArrayList;
import java.util.List;

/// One resampling after another, told as one: every row and origin refers to the first source.
final class Composition {
    private Composition() {}

    static Resampling of(Resampling first, Resampling next) {
        Origins.Builder added = new Origins.Builder();
        for (int i = 0; i < first.added().size(); i++) {
            append(added, first.added().get(i));
        }
        for (int i = 0; i < next.added().size(); i++) {
            append(added, translated(first, next.added().get(i)));
        }
        int[] references = new int[next.size()];
        for (int i = 0; i < references.length; i++) {
            references[i] = translated(first, next.reference(i));
        }
        List<Removed> removed = new ArrayList<>(first.removed());
        for (Removed row : next.removed()) {
            removed.add(new Removed(translated(first, row.row()), row.reason()));
        }
        List<Note> notes = new ArrayList<>(first.notes());
        notes.addAll(next.notes());
        return new Resampling(first.source(), references, added.build(), removed, notes);
    }

    private static int translated(Resampling first, int reference) {
        return reference >= 0 ? first.reference(reference) : ~(first.added().size() + ~reference);
    }

    private static Origin translated(Resampling first, Origin origin) {
        return switch (origin) {
            case Origin.Original(int row) -> new Origin.Original(sourceRow(first, row));
            case Origin.Copied(int row) -> new Origin.Copied(sourceRow(first, row));
            case Origin.Interpolated(int base, int neighbour, int rank, double gap) ->
                    new Origin.Interpolated(
                            sourceRow(first, base), sourceRow(first, neighbour), rank, gap);
            case Origin.Jittered(int row, List<Double> shift) ->
                    new Origin.Jittered(sourceRow(first, row), shift);
        };
    }

    private static int sourceRow(Resampling first, int row) {
        int reference = first.reference(row);
        if (reference < 0) {
            throw new IllegalArgumentException(
                    "an added row cannot be the start of another added row: " + row);
        }
        return reference;
    }

    private static void append(Origins.Builder added, Origin origin) {
        switch (origin) {
            case Origin.Original(int row) -> added.copied(row);
            case Origin.Copied(int row) -> added.copied(row);
            case Origin.Interpolated(int base, int neighbour, int rank, double gap) ->
                    added.interpolated(base, neighbour, rank, gap);
            case Origin.Jittered(int row, List<Double> shift) ->
                    added.jittered(row, shift.stream().mapToDouble(Double::doubleValue).toArray());
        }
    }
}
