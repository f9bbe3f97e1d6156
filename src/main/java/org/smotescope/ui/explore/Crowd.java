package org.smotescope.ui.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.Ints;
import org.smotescope.sampling.Evidence.RowType;
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

    /// Layer of the rings of row types.
    static final String TYPES = "types";

    private static final int MAJORITY = 0;

    private final Sight sight;
    private final byte[] classes;
    private final byte[] kinds;
    private final byte[] grey;
    private final byte[] newClasses;
    private final byte[] newKinds;
    private final byte[] gone;
    private final byte[] newGone;
    private final Marks dimmed;
    private final Marks newDimmed;
    private final Marks goneRows;
    private final Marks goneNew;
    private final @Nullable Marks rings;
    private final Ints removed;
    private final Scene untouched;
    private final Scene outcome;

    /// The scene that was asked for last: frames that follow each other mostly want the same.
    private volatile Scene last;

    private volatile @Nullable Crossed crossed;

    /// The crosses of the removed rows from the `first` on.
    private record Crossed(int first, Marks marks) {}

    /// @param gone how many rows are removed
    private record Scene(
            int gone, Marks faded, Marks unmade, Marks majority, Marks made, Marks minorities) {}

    Crowd(Sight sight) {
        this.sight = sight;
        int n = sight.rows().size();
        classes = new byte[n];
        kinds = new byte[n];
        grey = new byte[n];
        for (int row = 0; row < n; row++) {
            int look = sight.look(row);
            classes[row] = Marks.classCode(look);
            kinds[row] = MarkKind.ofClass(look).code();
            grey[row] = MarkKind.ofClass(look).dimmed().code();
        }
        newClasses = new byte[sight.added()];
        for (int i = 0; i < newClasses.length; i++) {
            newClasses[i] = Marks.classCode(sight.look(~i));
        }
        newKinds = filled(sight.added(), MarkKind.SYNTHETIC);
        gone = filled(n, MarkKind.GONE);
        newGone = filled(sight.added(), MarkKind.GONE);
        removed =
                Ints.of(
                        sight.run().resampling().removed().stream()
                                .mapToInt(Removed::row)
                                .toArray());
        dimmed = rows(grey, i -> true);
        newDimmed = added(filled(sight.added(), MarkKind.DIMMED_SYNTHETIC), i -> true);
        goneRows =
                Marks.of(
                        ROWS,
                        sight.xs(),
                        sight.ys(),
                        gone,
                        classes,
                        removed.stream().filter(row -> row >= 0).toArray());
        goneNew =
                Marks.of(
                        NEW,
                        sight.newXs(),
                        sight.newYs(),
                        newGone,
                        newClasses,
                        removed.stream().filter(row -> row < 0).map(row -> ~row).toArray());
        rings = rings(sight);
        untouched = scene(0);
        outcome = removed.isEmpty() ? untouched : scene(removed.size());
        last = outcome;
    }

    private static byte[] filled(int n, MarkKind kind) {
        byte[] kinds = new byte[n];
        Arrays.fill(kinds, kind.code());
        return kinds;
    }

    private static @Nullable Marks rings(Sight sight) {
        int[] order = sight.findings().rows().stream().filter(row -> row >= 0).sorted().toArray();
        byte[] kinds = new byte[sight.rows().size()];
        byte[] classes = new byte[kinds.length];
        for (int row : order) {
            Findings.Judged judged = sight.findings().judged(row);
            kinds[row] = ring(judged == null ? RowType.SAFE : judged.type()).code();
            classes[row] = Marks.classCode(sight.look(row));
        }
        return order.length == 0
                ? null
                : Marks.of(TYPES, sight.xs(), sight.ys(), kinds, classes, order);
    }

    /// The ring of a row type.
    static MarkKind ring(RowType type) {
        return switch (type) {
            case SAFE -> MarkKind.RING_SAFE;
            case DANGER -> MarkKind.RING_DANGER;
            case NOISE -> MarkKind.RING_NOISE;
        };
    }

    private Scene scene(int gone) {
        BitSet rows = new BitSet();
        BitSet made = new BitSet();
        removed.stream().limit(gone).forEach(r -> (r >= 0 ? rows : made).set(r >= 0 ? r : ~r));
        return new Scene(
                gone,
                rows(this.gone, rows::get),
                added(newGone, made::get),
                rows(kinds, i -> !rows.get(i) && classes[i] == MAJORITY),
                added(newKinds, i -> !made.get(i)),
                rows(kinds, i -> !rows.get(i) && classes[i] != MAJORITY));
    }

    private Scene at(int gone) {
        if (gone == 0) {
            return untouched;
        }
        if (gone == removed.size()) {
            return outcome;
        }
        Scene scene = last;
        if (scene.gone != gone) {
            scene = scene(gone);
            last = scene;
        }
        return scene;
    }

    private Marks rows(byte[] of, IntPredicate shown) {
        int[] order = IntStream.range(0, of.length).filter(shown).toArray();
        return Marks.of(ROWS, sight.xs(), sight.ys(), of, classes, order);
    }

    private Marks added(byte[] of, IntPredicate shown) {
        return added(sight.newXs(), sight.newYs(), of, shown);
    }

    private Marks added(double[] xs, double[] ys, byte[] of, IntPredicate shown) {
        int[] order = IntStream.range(0, of.length).filter(shown).toArray();
        return Marks.of(NEW, xs, ys, of, newClasses, order);
    }

    /// All training rows in grey, with the first so many new ones.
    List<Item> dimmed(int made) {
        return made == 0 ? List.of(dimmed) : List.of(dimmed, newDimmed.first(made));
    }

    /// All rows in grey with all new ones; the first so many removed ones are crosses.
    List<Item> dimmedWithout(int count) {
        int[] out = removed.stream().limit(count).toArray();
        List<Item> items = new ArrayList<>(dimmed(sight.added()));
        items.add(goneRows.first((int) Arrays.stream(out).filter(row -> row >= 0).count()));
        items.add(goneNew.first((int) Arrays.stream(out).filter(row -> row < 0).count()));
        return List.copyOf(items);
    }

    /// The rows in colour, with the first so many new ones: largest class, new rows, small classes,
    /// and the rings of row types. Nothing is removed yet.
    List<Item> coloured(int made) {
        return ringed(untouched.majority, untouched.made.first(made), untouched.minorities);
    }

    /// The rows in colour with all new ones; the first so many removed ones are crosses.
    List<Item> without(int gone) {
        Scene scene = at(gone);
        return ringed(scene.faded, scene.unmade, scene.majority, scene.made, scene.minorities);
    }

    /// The outcome.
    List<Item> outcome() {
        return without(removed.size());
    }

    private List<Item> ringed(Marks... marks) {
        if (rings == null) {
            return List.of(marks);
        }
        Item[] all = Arrays.copyOf(marks, marks.length + 1, Item[].class);
        all[marks.length] = rings;
        return List.of(all);
    }

    /// The rows in colour; the new rows from `first` on are on the way from their bases. Where a
    /// view is not linear they appear one after the other where they are placed.
    ///
    /// @param share of the way, from 0 to 1
    List<Item> walking(int first, double share) {
        if (!sight.isLinear()) {
            int shown = first + (int) ((sight.added() - first) * share);
            return ringed(untouched.majority, untouched.made.first(shown), untouched.minorities);
        }
        double[] xs = sight.newXs().clone();
        double[] ys = sight.newYs().clone();
        for (int i = first; i < xs.length; i++) {
            int base = sight.run().resampling().added().base(i);
            xs[i] = Ease.between(sight.x(base), xs[i], share);
            ys[i] = Ease.between(sight.y(base), ys[i], share);
        }
        return ringed(untouched.majority, added(xs, ys, newKinds, i -> true), untouched.minorities);
    }

    /// All training rows and all new rows in grey.
    List<Item> allGrey() {
        return dimmed(sight.added());
    }

    /// Some rows as they look when nothing is told; removed ones as crosses.
    ///
    /// @param training which training rows, ascending
    /// @param made which new rows, ascending
    List<Item> inColour(int[] training, int[] made) {
        BitSet out = new BitSet();
        removed.stream().filter(row -> row >= 0).forEach(out::set);
        byte[] looks = kinds.clone();
        out.stream().forEach(row -> looks[row] = MarkKind.REMOVED.code());
        return List.of(
                Marks.of(ROWS, sight.xs(), sight.ys(), looks, classes, training),
                Marks.of(NEW, sight.newXs(), sight.newYs(), newKinds, newClasses, made));
    }

    /// The places of the removed rows, in the order in which they are told.
    Ints removed() {
        return removed;
    }

    /// Crosses in bulk for the removed training rows from `first` on.
    Marks crosses(int first) {
        Crossed known = crossed;
        if (known == null || known.first() != first) {
            known = new Crossed(first, crossesOf(first));
            crossed = known;
        }
        return known.marks();
    }

    private Marks crossesOf(int first) {
        int[] order = removed.stream().skip(first).filter(row -> row >= 0).sorted().toArray();
        return Marks.of(
                ROWS,
                sight.xs(),
                sight.ys(),
                filled(classes.length, MarkKind.REMOVED),
                classes,
                order);
    }

    /// The rings of row types, if there are any.
    List<Item> rings() {
        return rings == null ? List.of() : List.of(rings);
    }

    /// All rows without rings; removed training rows are crossed out.
    List<Item> crossed() {
        List<Item> items =
                new ArrayList<>(List.of(outcome.majority, outcome.made, outcome.minorities));
        if (!removed.isEmpty()) {
            items.add(crosses(0));
        }
        return List.copyOf(items);
    }

    /// The training rows before anything is done to them.
    List<Item> original() {
        return List.of(untouched.majority, untouched.minorities);
    }

    /// All original rows, for the small map.
    List<Item> map() {
        return List.of(outcome.faded, outcome.majority, outcome.minorities);
    }
}
