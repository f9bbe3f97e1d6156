package org.smotescope.ui.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a plot shows, in data coordinates: items in the order in which they are drawn.
public record Drawing(List<Item> items) {

    public static final Drawing EMPTY = new Drawing(List.of());

    public Drawing {
        items = List.copyOf(items);
    }

    public static Drawing of(Item... items) {
        return new Drawing(List.of(items));
    }

    /// This drawing with more on top.
    public Drawing plus(Item... more) {
        List<Item> all = new ArrayList<>(items);
        all.addAll(List.of(more));
        return new Drawing(all);
    }

    /// The rows in bulk, bottom first.
    public List<Marks> marks() {
        return items.stream().filter(Marks.class::isInstance).map(Marks.class::cast).toList();
    }

    /// How many bulk marks are drawn.
    public long markCount() {
        return marks().stream().mapToLong(Marks::count).sum();
    }

    /// Where a row is drawn now, if it is; the topmost of several places.
    public Optional<Hit> find(RowId id) {
        for (Item item : items.reversed()) {
            if (item instanceof Item.Mark mark && id.equals(mark.row())) {
                return Optional.of(new Hit(id, mark.x(), mark.y()));
            }
            if (item instanceof Marks marks && marks.shows(id)) {
                return Optional.of(new Hit(id, marks.x(id.row()), marks.y(id.row())));
            }
        }
        return Optional.empty();
    }
}
