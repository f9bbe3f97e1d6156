package org.smotescope.ui.explore;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.smotescope.ui.plot.Drawing;
import org.smotescope.ui.plot.Item;
import org.smotescope.ui.plot.RowId;

/// Which row is chosen, what is drawn around it, and what the inspector says.
final class Chosen {
    private final ReadOnlyObjectWrapper<Inspection> inspection =
            new ReadOnlyObjectWrapper<>(Inspection.NOTHING);
    private @Nullable RowId row;
    private @Nullable Inspected inspected;

    /// What the inspector shows, to know when it must say something else.
    private record Inspected(
            Sight sight, @Nullable RowId row, Mode mode, int told, NewRowText.Progress progress) {

        Inspection with(Inspector inspector) {
            if (row != null) {
                return row.layer().equals(Crowd.ROWS)
                        ? inspector.original(row.row())
                        : inspector.made(row.row(), NewRowText.Progress.MADE);
            }
            return mode == Mode.ONE_ROW && told < sight.tales()
                    ? inspector.told(told, progress)
                    : inspector.overview();
        }
    }

    ReadOnlyObjectProperty<Inspection> inspectionProperty() {
        return inspection.getReadOnlyProperty();
    }

    /// The chosen row, if there is one.
    Optional<RowId> row() {
        return Optional.ofNullable(row);
    }

    boolean isNothing() {
        return row == null;
    }

    void choose(RowId chosen) {
        row = chosen;
    }

    void clear() {
        row = null;
    }

    /// Forgets a row that there is no more.
    void keepWithin(Sight sight) {
        if (!sight.has(row)) {
            row = null;
        }
    }

    /// The picture with what belongs to the chosen row.
    Drawing around(Director now, Drawing picture) {
        return row == null
                ? picture
                : picture.plus(new Overlay(now.sight(), now.words()).of(row).toArray(Item[]::new));
    }

    /// Lets the inspector say something else than what belongs to a row.
    void say(Inspection words) {
        inspected = null;
        inspection.set(words);
    }

    /// Lets the inspector say what is to be said now.
    ///
    /// @param told the row whose story is told
    /// @param progress how far it has come
    void inspect(Director now, Mode mode, int told, NewRowText.Progress progress) {
        Inspected what = new Inspected(now.sight(), row, mode, told, progress);
        if (!what.equals(inspected)) {
            inspected = what;
            inspection.set(what.with(new Inspector(now.sight(), now.words())));
        }
    }
}
