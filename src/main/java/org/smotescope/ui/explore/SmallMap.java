package org.smotescope.ui.explore;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.smotescope.ui.plot.Drawing;
import org.smotescope.ui.plot.Viewport;

/// What the small map shows, whether it is shown, and what it must not cover.
final class SmallMap {
    private final ReadOnlyObjectWrapper<Drawing> rows = new ReadOnlyObjectWrapper<>(Drawing.EMPTY);
    private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Frame> closeUp =
            new ReadOnlyObjectWrapper<>(
                    new Frame(Caption.NONE, Drawing.EMPTY, Viewport.ofSize(0, 0, 1, 1), 0));

    ReadOnlyObjectProperty<Drawing> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Frame> closeUpProperty() {
        return closeUp.getReadOnlyProperty();
    }

    /// Another picture.
    void show(Director pictures) {
        rows.set(Drawing.of(pictures.map()));
    }

    /// A story is told, or another part of it is in sight.
    ///
    /// @param told the end of the story, where all its actors are on stage
    void avoid(Frame told, FollowedView view) {
        closeUp.set(
                view.isFollowing()
                        ? told
                        : new Frame(told.caption(), told.drawing(), view.get(), told.done()));
    }

    /// Shows the map where a story is told and the view shows a part of the rows only.
    ///
    /// @param isStory whether one is told
    void follow(boolean isStory, Viewport view, Sight sight) {
        shown.set(isStory && !CloseUp.showsNearlyAll(view, sight.bounds()));
    }
}
