package org.smotescope.ui.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.io.Table;
import org.smotescope.ui.plot.Bounds;
import org.smotescope.ui.plot.Viewport;

/// Gives away how Explore is looked at, and takes it again. What depends on rows is taken when
/// their picture is there: the moment of the story with the first one, the part in sight with the
/// first on the axes that are asked for.
public final class ExploreMemory {
    private final ExploreViewModel model;
    private final Narrator narrator;
    private final FollowedView view;
    private @Nullable Waiting waiting;
    private int row;
    private double millis;

    /// What is still to be taken.
    ///
    /// @param table of the file that it is for
    /// @param isToldAgain whether the moment of the story has been taken
    private record Waiting(ExploreState state, @Nullable Table table, boolean isToldAgain) {}

    ExploreMemory(ExploreViewModel model, Narrator narrator, FollowedView view) {
        this.model = model;
        this.narrator = narrator;
        this.view = view;
    }

    /// How Explore is looked at now; while something is taken, how it will be. A story that is
    /// played counts from where it was begun.
    public ExploreState state() {
        if (!narrator.player().isPlaying()) {
            row = narrator.row();
            millis = narrator.player().time();
        }
        PlotLayers layers = model.layers();
        ExploreState now =
                new ExploreState(
                        model.modeProperty().get(),
                        model.axes().names(),
                        view.isFollowing() ? null : view.get().bounds(),
                        row,
                        millis,
                        narrator.player().speedProperty().get(),
                        model.toolProperty().get(),
                        layers.boundary().choiceProperty().get(),
                        chosen(Over.values(), over -> layers.over().wantedProperty(over)),
                        layers.over().mProperty().get(),
                        chosen(Only.values(), only -> layers.filter().wantedProperty(only)),
                        layers.hidden().hiddenProperty().get());
        Waiting left = waiting;
        return left == null ? now : left.isToldAgain ? later(now, left.state) : left.state;
    }

    private static ExploreState later(ExploreState now, ExploreState left) {
        return new ExploreState(
                now.mode(),
                left.axes(),
                left.zoom(),
                now.row(),
                now.millis(),
                now.speed(),
                now.tool(),
                now.boundary(),
                now.over(),
                now.m(),
                now.only(),
                now.hidden());
    }

    private interface Choice<E> {
        ObservableValue<Boolean> of(E each);
    }

    private static <E> Set<E> chosen(E[] all, Choice<E> choice) {
        return Arrays.stream(all)
                .filter(each -> choice.of(each).getValue())
                .collect(Collectors.toSet());
    }

    /// Looks at Explore as it was looked at then.
    ///
    /// @param table of the file that is open
    public void take(ExploreState state, @Nullable Table table) {
        waiting = null;
        PlotLayers layers = model.layers();
        for (Over over : Over.values()) {
            layers.over().wantedProperty(over).set(state.over().contains(over));
        }
        layers.over().mProperty().set(state.m());
        for (Only only : Only.values()) {
            layers.filter().wantedProperty(only).set(state.only().contains(only));
        }
        layers.hidden().set(state.hidden());
        layers.boundary().choiceProperty().set(state.boundary());
        narrator.player().speedProperty().set(state.speed());
        model.toolProperty().set(state.tool());
        model.modeProperty().set(state.mode());
        waiting = new Waiting(state, table, false);
        Director now = narrator.director();
        if (now != null && now.sight().run().table() == table) {
            arrived(now);
        }
    }

    /// Tells when something may have changed.
    public void listen(Runnable changed) {
        PlotLayers layers = model.layers();
        List<ObservableValue<?>> heard =
                new ArrayList<>(
                        List.of(
                                model.modeProperty(),
                                model.toolProperty(),
                                model.axes().acrossProperty(),
                                model.axes().upProperty(),
                                layers.drawingProperty(),
                                layers.boundary().choiceProperty(),
                                layers.over().mProperty(),
                                layers.hidden().hiddenProperty(),
                                view.property(),
                                narrator.player().playingProperty(),
                                narrator.player().speedProperty()));
        for (Over over : Over.values()) {
            heard.add(layers.over().wantedProperty(over));
        }
        for (Only only : Only.values()) {
            heard.add(layers.filter().wantedProperty(only));
        }
        heard.forEach(each -> each.addListener((of, was, is) -> changed.run()));
    }

    /// Another picture is shown.
    void arrived(Director next) {
        Waiting left = waiting;
        if (left == null) {
            return;
        }
        if (left.table != null && next.sight().run().table() != left.table) {
            waiting = null;
            return;
        }
        List<String> wanted = left.state.axes();
        boolean isThere = wanted.isEmpty() || next.sight().axes().names().equals(wanted);
        if (!left.isToldAgain) {
            waiting = new Waiting(left.state, left.table, true);
            model.tellAgain(left.state.row(), left.state.millis());
            if (!isThere) {
                model.axes().choose(wanted);
                return;
            }
        }
        if (isThere) {
            waiting = null;
            zoom(left.state.zoom());
        } else if (model.axes().workProperty().get().isEmpty()) {
            // Somebody has chosen other axes, or these cannot be found.
            waiting = null;
        }
    }

    private void zoom(@Nullable Bounds bounds) {
        if (bounds != null) {
            Viewport shown = view.get().fit(bounds, 0);
            view.property().set(Objects.requireNonNull(shown));
        }
    }
}
