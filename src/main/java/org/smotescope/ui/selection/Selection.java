package org.smotescope.ui.selection;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/// What is chosen in the window: one thing, which every place shows. Knows no nodes.
public final class Selection {
    private final ReadOnlyObjectWrapper<@Nullable ChosenRows> rows =
            new ReadOnlyObjectWrapper<>(this, "rows");
    private final BooleanProperty table = new SimpleBooleanProperty(this, "table");

    /// The chosen test rows, or null where none are chosen.
    public ReadOnlyObjectProperty<@Nullable ChosenRows> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /// The chosen test rows.
    public Optional<ChosenRows> rows() {
        return Optional.ofNullable(rows.get());
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
