package org.smotescope.ui;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// The places of a window and the one that is shown.
///
/// @param all in the order of the header
/// @param shown one of them
public record Places(List<Place> all, ObjectProperty<Place> shown) {
    public Places {
        all = List.copyOf(all);
    }

    /// The first is shown first.
    ///
    /// @param all in the order of the header, at least one
    public static Places of(List<Place> all) {
        return new Places(all, new SimpleObjectProperty<>(all.getFirst()));
    }

    /// Shows the place of this title, if there is one.
    public void show(String title) {
        all.stream().filter(each -> each.title().equals(title)).findFirst().ifPresent(shown::set);
    }
}
