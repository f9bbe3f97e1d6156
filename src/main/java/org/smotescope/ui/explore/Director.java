package org.smotescope.ui.explore;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.smotescope.ui.form.Figures;
import org.smotescope.ui.plot.Drawing;
import org.smotescope.ui.plot.Item;
import org.smotescope.ui.plot.Viewport;
import org.smotescope.ui.rows.RowWords;

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
    private @Nullable Film removing;

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

    /// All rows as marks.
    Crowd crowd() {
        return crowd;
    }

    /// The training rows in grey.
    List<Item> greyRows() {
        return crowd.dimmed(0);
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

    /// The view of a story: the new row's base and its neighbours, or the removed row and those
    /// that show why.
    Viewport closeUp(int tale) {
        return closeUps.computeIfAbsent(tale, number -> CloseUp.around(actors(number), home));
    }

    private List<CloseUp.Point> actors(int tale) {
        if (tale < sight.added()) {
            return Stories.actors(sight, home, tale);
        }
        List<CloseUp.Point> actors = RemovedStory.actors(sight, tale - sight.added());
        return Stories.surrounded(actors, home);
    }

    /// How one row was made or removed; where the draw alone decided, how all of them were removed.
    ///
    /// @param tale the new rows first, then the removed ones
    Story story(int tale) {
        return told.computeIfAbsent(
                tale,
                number -> {
                    if (number < sight.added()) {
                        Backdrop backdrop =
                                new Backdrop(crowd.dimmed(0), home, closeUp(number), number);
                        return Stories.of(sight, words, backdrop, number);
                    }
                    return sight.isDrawn()
                            ? DrawnStory.of(sight, crowd, home)
                            : RemovedStory.of(
                                    sight,
                                    words,
                                    new Backdrop(
                                            crowd.dimmedWithout(number - sight.added()),
                                            home,
                                            closeUp(number),
                                            number),
                                    number - sight.added());
                });
    }

    RestWords restWords() {
        return restWords;
    }

    /// Whether stages stand on the scrubber while all rows are told: one story tells them all.
    boolean isOneStory() {
        return sight.added() == 0 && sight.isDrawn();
    }

    /// When which new row of the film is told.
    Timeline timeline() {
        return new Timeline(sight.added(), sight.added() == 0 ? 0 : story(0).millis());
    }

    /// How long the film is at speed 1.
    double filmMillis() {
        return timeline().millis() + removingMillis();
    }

    private double removingMillis() {
        if (!hasRemovals()) {
            return 0;
        }
        return sight.isDrawn() ? story(sight.added()).millis() : removing().timeline().millis();
    }

    private Film removing() {
        Film film = removing;
        if (film == null) {
            film = new Film(this, crowd);
            removing = film;
        }
        return film;
    }

    /// Where stepping through the film stops.
    List<Double> filmStops() {
        double start = timeline().millis();
        List<Double> stops = new ArrayList<>(List.of(0.0));
        if (sight.added() > 0) {
            stops = new ArrayList<>(timeline().stops(story(0).stops()));
        }
        if (hasRemovals()) {
            List<Double> more = sight.isDrawn() ? story(sight.added()).stops() : removing().stops();
            more.stream().skip(1).map(stop -> start + stop).forEach(stops::add);
        }
        return List.copyOf(stops);
    }

    /// "840 of 840", and then "12 of 220 removed": what the frame counts as done.
    String progress(double time) {
        int done = film(time).done();
        if (time > timeline().millis() || sight.added() == 0) {
            return Figures.count((long) done - sight.added())
                    + " of "
                    + Figures.count(crowd.removed().size())
                    + " gone";
        }
        return Figures.count(done) + " of " + Figures.count(sight.added());
    }

    /// All rows, one after the other: first those that are made, then those that are removed.
    Frame film(double time) {
        Timeline timeline = timeline();
        double start = timeline.millis();
        if (time >= filmMillis()) {
            return rest();
        }
        if (sight.added() == 0 || time > start) {
            return sight.isDrawn()
                    ? story(sight.added()).at(time - start)
                    : removing().at(time - start);
        }
        Timeline.Moment moment = timeline.at(time);
        return switch (moment.telling()) {
            case FULL -> full(moment.row()).at(moment.millis());
            case SHORT -> brief(moment, time - timeline.shortStart());
            case GROUP -> group(moment, time - timeline.shortStart());
        };
    }

    /// The story that the film tells in full at a time; -1 while it shows all rows.
    int toldInFull(double time) {
        double start = timeline().millis();
        if (time >= filmMillis()) {
            return -1;
        }
        if (sight.added() > 0 && time <= start) {
            return fullRow(timeline().at(time), 0);
        }
        return sight.isDrawn()
                ? -1
                : fullRow(removing().timeline().at(time - start), sight.added());
    }

    private static int fullRow(Timeline.Moment moment, int first) {
        return moment.telling() == Timeline.Telling.FULL ? first + moment.row() : -1;
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
                moment.row() + (share < 1 ? 0 : sight.added() - moment.row()),
                Moment.PLAIN);
    }

    private Viewport zoomedOut(double since) {
        Viewport from = closeUp(Math.min(Timeline.FULL, sight.added()) - 1);
        return since >= ZOOM_OUT_MILLIS
                ? home
                : from.interpolate(home, Ease.of(since / ZOOM_OUT_MILLIS));
    }
}
