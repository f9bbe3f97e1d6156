package org.smotescope.ui.explore;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.smotescope.ui.plot.Drawing;
import org.smotescope.ui.plot.Item;
import org.smotescope.ui.plot.Tone;
import org.smotescope.ui.plot.Viewport;

/// The part of the film in which rows are removed: the first ones in full, some in short, the
/// others together. The frame of a time is always the same.
final class Film {
    private static final double ZOOM_OUT_MILLIS = 1_000;
    private static final double CROSS = 5;
    private static final double STROKE = 1.3;
    private static final int SINGLE_CROSSES = 2_000;

    private final Director director;
    private final Sight sight;
    private final Crowd crowd;
    private final Timeline timeline;
    private final Map<Integer, Story> told = new HashMap<>();

    Film(Director director, Crowd crowd) {
        this.director = director;
        this.sight = director.sight();
        this.crowd = crowd;
        int rows = sight.removed().size();
        this.timeline = new Timeline(rows, rows == 0 ? 0 : full(0).millis());
    }

    Timeline timeline() {
        return timeline;
    }

    /// The stops, from the beginning of this part.
    List<Double> stops() {
        return timeline.stops(full(0).stops());
    }

    Frame at(double time) {
        Timeline.Moment moment = timeline.at(time);
        double since = time - timeline.shortStart();
        return switch (moment.telling()) {
            case FULL -> full(moment.row()).at(moment.millis());
            case SHORT -> brief(moment, since);
            case GROUP -> group(moment, since);
        };
    }

    private Story full(int number) {
        return told.computeIfAbsent(
                number,
                n ->
                        RemovedStory.of(
                                sight,
                                director.words(),
                                new Backdrop(
                                        crowd.dimmedWithout(n),
                                        n == 0 ? director.home() : closeUp(n - 1),
                                        closeUp(n),
                                        sight.added() + n),
                                n));
    }

    private Viewport closeUp(int number) {
        return director.closeUp(sight.added() + number);
    }

    private Frame brief(Timeline.Moment moment, double since) {
        int number = moment.row();
        Viewport view = zoomedOut(since);
        boolean fading = moment.millis() > Timeline.SHORT_MILLIS / 2;
        Backdrop backdrop =
                new Backdrop(
                        crowd.without(fading ? number + 1 : number),
                        view,
                        view,
                        sight.added() + number);
        Story story = RemovedStory.brief(sight, director.words(), backdrop, number);
        return story.at(moment.millis() / Timeline.SHORT_MILLIS * story.millis());
    }

    /// All others: crosses grow, then the crosses shrink and turn grey.
    private Frame group(Timeline.Moment moment, double since) {
        double share = moment.millis() / Timeline.GROUP_MILLIS;
        boolean fading = share > 0.5;
        int first = moment.row();
        double size = Ease.of(fading ? 2 - 2 * share : 2 * share);
        List<Item> items = new ArrayList<>(fading ? crowd.outcome() : crowd.without(first));
        if (crowd.removed().size() - first > SINGLE_CROSSES && size > 0) {
            items.add(crowd.crosses(first));
        } else if (size > 0) {
            crowd.removed().stream()
                    .skip(first)
                    .mapToObj(
                            row ->
                                    new Item.Cross(
                                            sight.x(row),
                                            sight.y(row),
                                            CROSS * size,
                                            STROKE,
                                            Tone.INK))
                    .forEach(items::add);
        }
        return new Frame(
                director.restWords().groupRemoved(first),
                new Drawing(items),
                zoomedOut(since),
                sight.added() + (share < 1 ? first : crowd.removed().size()),
                fading ? Moment.FADED : Moment.CROSSED);
    }

    private Viewport zoomedOut(double since) {
        Viewport from = closeUp(Math.min(Timeline.FULL, sight.removed().size()) - 1);
        return since >= ZOOM_OUT_MILLIS
                ? director.home()
                : from.interpolate(director.home(), Ease.of(since / ZOOM_OUT_MILLIS));
    }
}
