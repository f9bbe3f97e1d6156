package org.smotescope.ui.selection;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;
import org.smotescope.ui.plot.Combine;

/// What is chosen in the window: one thing, which every place shows. Knows no nodes.
public final class Selection {
    private final ReadOnlyObjectWrapper<@Nullable ChosenRows> rows =
            new ReadOnlyObjectWrapper<>(this, "rows");
    private final BooleanProperty table = new SimpleBooleanProperty(this, "table");

    /// The chosen rows, or null where none are chosen.
    public ReadOnlyObjectProperty<@Nullable ChosenRows> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /// The chosen rows.
    public Optional<ChosenRows> rows() {
        return Optional.ofNullable(rows.get());
    }

    /// The chosen test rows, where those of a cell are.
    public Optional<CellRows> ofCell() {
        return rows.get() instanceof CellRows cell ? Optional.of(cell) : Optional.empty();
    }

    /// The chosen training rows and new rows, where such are.
    public Optional<PickedRows> picked() {
        return rows.get() instanceof PickedRows picked ? Optional.of(picked) : Optional.empty();
    }

    /// Chooses these rows, or adds them to those that are, or takes them out. Choosing no row, or
    /// taking out the last one, chooses nothing.
    public void pick(PickedRows more, Combine how) {
        PickedRows all = picked().map(chosen -> chosen.combined(more, how)).orElse(more);
        boolean isTakenFromNothing = picked().isEmpty() && how == Combine.REMOVE;
        rows.set(all.references().isEmpty() || isTakenFromNothing ? null : all);
    }

    /// Whether the chosen rows are listed below the place.
    public BooleanProperty tableProperty() {
        return table;
    }

    /// Chooses rows instead of those that were.
    public void choose(ChosenRows chosen) {
        rows.set(chosen);
    }

    /// Chooses nothing.
    public void clear() {
        rows.set(null);
    }
}
