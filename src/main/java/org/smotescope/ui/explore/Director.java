package org.smotescope.ui.explore;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.smotescope.ui.plot.Drawing;
import org.smotescope.ui.plot.Item;
import org.smotescope.ui.plot.Viewport;

/// All pictures of one sight in one size of the plot: the story of each row, and the film of all.
final class Director {
    private static final double ZOOM_OUT_MILLIS = 1_000;

    private final Sight sight;
    private final Viewport home;
    private final Crowd crowd;
    private final RowWords words;
    private final RestWords restWords;
    private final Map<Integer, Viewport> closeUps = new HashMap<>();
    private final Map<Integer, Story> told = new HashMap<>();
    private final Map<Integer, Story> filmed = new HashMap<>();

    /// @param room the pixels that the plot has
    Director(Sight sight, Viewport room) {
        this.sight = sight;
        this.home = sight.home(room);
        this.crowd = new Crowd(sight);
        this.words = new RowWords(sight.rows(), sight.run().resampling());
        this.restWords = new RestWords(sight);
    }

    private Director(Director same, Viewport room) {
        this.sight = same.sight;
        this.home = same.sight.home(room);
        this.crowd = same.crowd;
        this.words = same.words;
        this.restWords = same.restWords;
    }

    /// The same pictures in another size.
    Director resized(Viewport room) {
        return new Director(this, room);
    }

    Sight sight() {
        return sight;
    }

    RowWords words() {
        return words;
    }

    /// The view of all original rows.
    Viewport home() {
        return home;
    }

    Item[] map() {
        return crowd.map().toArray(Item[]::new);
    }

    /// Whether there is anything to tell.
    boolean hasStory() {
        return sight.added() > 0 || hasRemovals();
    }

    private boolean hasRemovals() {
        return !crowd.removed().isEmpty();
    }

    /// The view of a row's story: its base and its neighbours.
    Viewport closeUp(int added) {
        return closeUps.computeIfAbsent(
                added, row -> CloseUp.around(Stories.actors(sight, home, row), home));
    }

    /// How one row was made; where rows were removed and none made, how they were removed.
    Story story(int added) {
        if (sight.added() == 0) {
            return told.computeIfAbsent(-1, row -> DrawnStory.of(sight, crowd, home));
        }
        return told.computeIfAbsent(
                added,
                row ->
                        Stories.of(
                                sight,
                                words,
                                new Backdrop(crowd.dimmed(0), home, closeUp(row), row),
                                row));
    }

    /// When which row of the film is told.
    Timeline timeline() {
        return new Timeline(sight.added(), sight.added() == 0 ? 0 : story(0).millis());
    }

    /// All rows, one after the other.
    Frame film(double time) {
        if (sight.added() == 0) {
            return hasRemovals() && time < story(-1).millis() ? story(-1).at(time) : rest();
        }
        Timeline timeline = timeline();
        if (time >= timeline.millis()) {
            return rest();
        }
        Timeline.Moment moment = timeline.at(time);
        return switch (moment.telling()) {
            case FULL -> full(moment.row()).at(moment.millis());
            case SHORT -> brief(moment, time - timeline.shortStart());
            case GROUP -> group(moment, time - timeline.shortStart());
        };
    }

    /// Everything made, seen from afar.
    Frame rest() {
        return new Frame(
                restWords.rest(),
                new Drawing(crowd.outcome()),
                home,
                sight.added() + crowd.removed().size());
    }

    private Story full(int row) {
        return filmed.computeIfAbsent(
                row,
                r ->
                        Stories.of(
                                sight,
                                words,
                                new Backdrop(
                                        crowd.dimmed(r),
                                        r == 0 ? home : closeUp(r - 1),
                                        closeUp(r),
                                        r),
                                r));
    }

    private Frame brief(Timeline.Moment moment, double since) {
        int row = moment.row();
        Viewport view = zoomedOut(since);
        Story story =
                Stories.brief(
                        sight, words, new Backdrop(crowd.coloured(row), view, view, row), row);
        return story.at(moment.millis() / Timeline.SHORT_MILLIS * story.millis());
    }

    private Frame group(Timeline.Moment moment, double since) {
        double share = Ease.of(moment.millis() / Timeline.GROUP_MILLIS);
        List<Item> crowdNow = crowd.walking(moment.row(), share);
        return new Frame(
                restWords.group(moment.row()),
                new Drawing(crowdNow),
                zoomedOut(since),
                moment.row());
    }

    private Viewport zoomedOut(double since) {
        Viewport from = closeUp(Math.min(Timeline.FULL, sight.added()) - 1);
        return since >= ZOOM_OUT_MILLIS
                ? home
                : from.interpolate(home, Ease.of(since / ZOOM_OUT_MILLIS));
    }
}
