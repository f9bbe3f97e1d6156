package org.smotescope.ui.explore;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.smotescope.sampling.Removed;
import org.smotescope.ui.plot.Item;
import org.smotescope.ui.plot.MarkKind;
import org.smotescope.ui.plot.Marks;

/// All rows of a sight as marks in bulk. The same objects in every frame, so that the plot knows
/// that nothing has moved.
final class Crowd {
    /// Layer of the training rows.
    static final String ROWS = "rows";

    /// Layer of the new rows.
    static final String NEW = "new";

    private static final int MAJORITY = 0;

    private final Sight sight;
    private final byte[] newKinds;
    private final byte[] newClasses;
    private final int[] newOrder;
    private final Marks majority;
    private final Marks minorities;
    private final Marks dimmed;
    private final Marks removedDimmed;
    private final Marks removedCrosses;
    private final Marks removedColoured;
    private final Marks newRows;
    private final Marks newDimmed;
    private final int[] removed;

    Crowd(Sight sight) {
        this.sight = sight;
        int n = sight.rows().size();
        byte[] classes = new byte[n];
        byte[] kinds = new byte[n];
        byte[] grey = new byte[n];
        byte[] crosses = new byte[n];
        for (int row = 0; row < n; row++) {
            int look = sight.look(row);
            classes[row] = (byte) look;
            kinds[row] = MarkKind.ofClass(look).code();
            grey[row] = MarkKind.ofClass(look).dimmed().code();
            crosses[row] = MarkKind.REMOVED.code();
        }
        BitSet gone = new BitSet(n);
        for (Removed row : sight.run().resampling().removed()) {
            if (row.row() >= 0) {
                gone.set(row.row());
            }
        }
        removed = gone.stream().toArray();
        majority = rows(kinds, classes, i -> !gone.get(i) && classes[i] == MAJORITY);
        minorities = rows(kinds, classes, i -> !gone.get(i) && classes[i] != MAJORITY);
        dimmed = rows(grey, classes, i -> true);
        removedDimmed = rows(grey, classes, gone::get);
        removedCrosses = rows(crosses, classes, gone::get);
        removedColoured = rows(kinds, classes, gone::get);
        newKinds = filled(sight.added(), MarkKind.SYNTHETIC);
        newClasses = new byte[sight.added()];
        for (int i = 0; i < newClasses.length; i++) {
            newClasses[i] = (byte) sight.look(sight.run().resampling().added().base(i));
        }
        newOrder = IntStream.range(0, sight.added()).toArray();
        newRows = added(sight.newXs(), sight.newYs(), newKinds);
        newDimmed =
                added(
                        sight.newXs(),
                        sight.newYs(),
                        filled(sight.added(), MarkKind.DIMMED_SYNTHETIC));
    }

    private static byte[] filled(int n, MarkKind kind) {
        byte[] kinds = new byte[n];
        Arrays.fill(kinds, kind.code());
        return kinds;
    }

    private Marks rows(byte[] kinds, byte[] classes, IntPredicate shown) {
        int[] order = IntStream.range(0, kinds.length).filter(shown).toArray();
        return Marks.of(ROWS, sight.xs(), sight.ys(), kinds, classes, order);
    }

    private Marks added(double[] xs, double[] ys, byte[] kinds) {
        return Marks.of(NEW, xs, ys, kinds, newClasses, newOrder);
    }

    /// All training rows in grey, with the first so many new ones.
    List<Item> dimmed(int made) {
        return made == 0 ? List.of(dimmed) : List.of(dimmed, newDimmed.first(made));
    }

    /// The rows in colour, with the first so many new ones: largest class, new rows, small classes.
    List<Item> coloured(int made) {
        return List.of(removedDimmed, majority, newRows.first(made), minorities);
    }

    /// The rows in colour; the new rows from `first` on are on the way from their bases.
    ///
    /// @param share of the way, from 0 to 1
    List<Item> walking(int first, double share) {
        double[] xs = sight.newXs().clone();
        double[] ys = sight.newYs().clone();
        for (int i = first; i < xs.length; i++) {
            int base = sight.run().resampling().added().base(i);
            xs[i] = Ease.between(sight.x(base), xs[i], share);
            ys[i] = Ease.between(sight.y(base), ys[i], share);
        }
        return List.of(majority, added(xs, ys, newKinds), minorities);
    }

    /// The rows that stay in colour, and the removed ones still in colour too.
    List<Item> beforeRemoval() {
        return List.of(removedColoured, majority, minorities);
    }

    /// Crosses for all removed rows in bulk.
    Marks crosses() {
        return removedCrosses;
    }

    /// The removed training rows, ascending.
    int[] removed() {
        return removed.clone();
    }

    /// All original rows and new rows, for the small map.
    List<Item> map() {
        return List.of(removedDimmed, majority, minorities);
    }
}
