package org.smotescope.ui.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

    /// This drawing over what a model answers.
    public Drawing over(ScoreField field) {
        List<Item> all = new ArrayList<>();
        all.add(field);
        all.addAll(items);
        return new Drawing(all);
    }

    /// The rows in bulk, bottom first.
    public List<Marks> marks() {
        return items.stream().filter(Marks.class::isInstance).map(Marks.class::cast).toList();
    }

    /// What a model answers, below all rows; null where none is asked.
    public @Nullable ScoreField field() {
        for (Item item : items) {
            if (item instanceof ScoreField field) {
                return field;
            }
        }
        return null;
    }

    /// This drawing over what models answer, each in its own part of the plot.
    public Drawing over(List<ScoreField> fields) {
        List<Item> all = new ArrayList<>(fields);
        all.addAll(items);
        return new Drawing(all);
    }

    /// Everything that models answer, below all rows.
    List<ScoreField> fields() {
        return items.stream()
                .filter(ScoreField.class::isInstance)
                .map(ScoreField.class::cast)
                .toList();
    }

    /// This drawing with more on top; lines in bulk go where they belong.
    public Drawing with(List<? extends Item> more) {
        if (more.isEmpty()) {
            return this;
        }
        List<Item> all = new ArrayList<>(items);
        all.addAll(more);
        return new Drawing(all);
    }

    /// The lines in bulk below or above all rows, bottom first.
    List<Lines> lines(Lines.Depth depth) {
        return items.stream()
                .filter(Lines.class::isInstance)
                .map(Lines.class::cast)
                .filter(lines -> lines.depth() == depth)
                .toList();
    }

    /// Whether anything is drawn above the rows.
    boolean hasActors() {
        for (Item item : items) {
            if (!(item instanceof Marks || item instanceof ScoreField || item instanceof Lines)) {
                return true;
            }
        }
        return false;
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
