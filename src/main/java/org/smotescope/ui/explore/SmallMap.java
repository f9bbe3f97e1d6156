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

    /// A story is told, or another part of it is in sight: its end, where all its actors are on
    /// stage, is not to be covered.
    void avoid(Narrator narrator, FollowedView view) {
        Director now = narrator.director();
        if (now == null || narrator.tales() == 0) {
            return;
        }
        Story story = now.story(narrator.row());
        Frame told = story.at(story.millis());
        closeUp.set(
                view.isFollowing()
                        ? told
                        : new Frame(told.caption(), told.drawing(), view.get(), told.done()));
    }

    /// Shows the map where a story is told and the view shows a part of the rows only.
    ///
    /// @param isAlone whether no rows are chosen beside it
    void follow(Narrator narrator, boolean isAlone, Viewport view) {
        Director now = narrator.director();
        boolean isStory = isAlone && narrator.mode() == Mode.ONE_ROW && narrator.tales() > 0;
        shown.set(now != null && isStory && !CloseUp.showsNearlyAll(view, now.sight().bounds()));
    }
}
