package org.smotescope.ui.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.smotescope.data.Ints;
import org.smotescope.sampling.Removed;
import org.smotescope.ui.plot.Drawing;
import org.smotescope.ui.plot.Item;
import org.smotescope.ui.plot.MarkKind;
import org.smotescope.ui.plot.Marks;

/// Which marks of the legend are not shown while all rows are: classes, test rows, new rows,
/// removed rows, row types. What is hidden is not found by pointer, keys, box or lasso either.
public final class HiddenMarks {
    private static final int KEPT = 16;

    /// What a line of the legend stands for.
    ///
    /// @param look of the class, 0 where the sign is of no class
    public record Key(Sign sign, int look) {
        static Key of(LegendLine line) {
            return switch (line.sign()) {
                case ROW, TEST -> new Key(line.sign(), line.look());
                case CROSSED -> new Key(Sign.REMOVED, 0);
                default -> new Key(line.sign(), 0);
            };
        }
    }

    private final Runnable changed;
    private final ReadOnlyObjectWrapper<Set<Key>> hidden =
            new ReadOnlyObjectWrapper<>(this, "hidden", Set.of());
    private final ReadOnlyObjectWrapper<Boolean> active =
            new ReadOnlyObjectWrapper<>(this, "active", false);

    /// The marks that are left of marks that stay, so that the plot knows that nothing has moved.
    private final Map<Marks, Marks> left = new IdentityHashMap<>();

    /// @param changed told when something else is hidden
    HiddenMarks(Runnable changed) {
        this.changed = changed;
    }

    public ReadOnlyObjectProperty<Set<Key>> hiddenProperty() {
        return hidden.getReadOnlyProperty();
    }

    /// Whether marks can be hidden now: a story needs all of its actors.
    public ReadOnlyObjectProperty<Boolean> activeProperty() {
        return active.getReadOnlyProperty();
    }

    void activate(boolean isOn) {
        active.set(isOn);
    }

    /// Whether a line of the legend can be switched.
    public boolean canHide(LegendLine line) {
        return active.get()
                && switch (line.sign()) {
                    case ROW, TEST, NEW, REMOVED, CROSSED, SAFE, DANGER, NOISE -> true;
                    default -> false;
                };
    }

    public boolean isHidden(LegendLine line) {
        return hidden.get().contains(Key.of(line));
    }

    /// Hides what a line stands for, or shows it again.
    public void toggle(LegendLine line) {
        Set<Key> keys = new HashSet<>(hidden.get());
        Key key = Key.of(line);
        if (!keys.remove(key)) {
            keys.add(key);
        }
        set(keys);
    }

    /// Shows everything.
    public void clear() {
        set(Set.of());
    }

    /// Hides these and shows all others.
    public void set(Set<Key> keys) {
        hidden.set(Set.copyOf(keys));
        left.clear();
        changed.run();
    }

    /// What is left of a picture.
    Drawing of(Drawing picture) {
        if (!active.get() || hidden.get().isEmpty()) {
            return picture;
        }
        List<Item> items = new ArrayList<>();
        for (Item item : picture.items()) {
            items.add(item instanceof Marks marks ? leftOf(marks) : item);
        }
        return new Drawing(items);
    }

    private Marks leftOf(Marks marks) {
        Marks known = left.get(marks);
        if (known == null) {
            known = marks.only((kind, look) -> !hides(marks.layer(), kind, look));
            if (left.size() >= KEPT) {
                left.clear();
            }
            left.put(marks, known);
        }
        return known;
    }

    private boolean hides(String layer, MarkKind kind, int look) {
        Set<Key> keys = hidden.get();
        if (kind == MarkKind.GONE || kind == MarkKind.REMOVED) {
            return keys.contains(new Key(Sign.REMOVED, 0));
        }
        return switch (layer) {
            case TestSpot.TEST -> keys.contains(new Key(Sign.TEST, look));
            case Crowd.NEW -> keys.contains(new Key(Sign.NEW, 0));
            case Crowd.TYPES ->
                    keys.contains(new Key(type(kind), 0)) || keys.contains(new Key(Sign.ROW, look));
            default -> keys.contains(new Key(Sign.ROW, look));
        };
    }

    /// A legend of rows that are chosen with what is hidden, so that it can be shown again; other
    /// rows, in grey, come last.
    List<LegendLine> kept(List<LegendLine> lines, List<LegendLine> all) {
        List<LegendLine> kept = new ArrayList<>(lines);
        if (active.get()) {
            Set<Key> listed = lines.stream().map(Key::of).collect(Collectors.toSet());
            all.stream()
                    .filter(line -> isHidden(line) && !listed.contains(Key.of(line)))
                    .forEach(line -> kept.add(Math.max(0, kept.size() - 1), line));
        }
        return kept;
    }

    private static Sign type(MarkKind ring) {
        return switch (ring) {
            case RING_SAFE -> Sign.SAFE;
            case RING_DANGER -> Sign.DANGER;
            case RING_NOISE -> Sign.NOISE;
            default -> Sign.NONE;
        };
    }

    /// The rows that can be seen, by reference.
    Ints seen(Sight sight, Ints rows) {
        if (!active.get() || hidden.get().isEmpty()) {
            return rows;
        }
        int training = sight.rows().size();
        BitSet removed = new BitSet();
        for (Removed gone : sight.removed()) {
            removed.set(gone.row() < 0 ? training + ~gone.row() : gone.row());
        }
        boolean isRemovedHidden = hides(Crowd.ROWS, MarkKind.GONE, 0);
        boolean isNewHidden = hides(Crowd.NEW, MarkKind.SYNTHETIC, 0);
        boolean[] isClassHidden = new boolean[sight.order().size()];
        for (int look = 0; look < isClassHidden.length; look++) {
            isClassHidden[look] = hides(Crowd.ROWS, MarkKind.ofClass(look), look);
        }
        int[] seen = new int[rows.size()];
        int n = 0;
        for (int i = 0; i < seen.length; i++) {
            int row = rows.get(i);
            boolean isHidden =
                    removed.get(row < 0 ? training + ~row : row)
                            ? isRemovedHidden
                            : row < 0 ? isNewHidden : isClassHidden[sight.look(row)];
            if (!isHidden) {
                seen[n++] = row;
            }
        }
        return Ints.of(Arrays.copyOf(seen, n));
    }
}
