package org.smotescope.ui.explore;

import java.util.ArrayList;
import java.util.List;
import org.smotescope.data.Ints;
import org.smotescope.sampling.Origin;
import org.smotescope.ui.plot.Bounds;
import org.smotescope.ui.plot.Viewport;
import org.smotescope.ui.rows.RowWords;

/// Which story tells how a new row was made. A sampler with another kind of origin adds its story
/// here.
final class Stories {
    /// How much of the plot a row without neighbours is shown with.
    private static final double SURROUNDINGS = 0.12;

    private Stories() {}

    static Story of(Sight sight, RowWords words, Backdrop backdrop, int added) {
        return switch (sight.run().resampling().added().get(added)) {
            case Origin.Interpolated _, Origin.Shortened _, Origin.Voted _ ->
                    SegmentStory.of(sight, words, backdrop, added);
            case Origin.Jittered _ -> CopyStory.shaken(sight, words, backdrop, added);
            case Origin.Copied _ -> CopyStory.copied(sight, words, backdrop, added);
            case Origin.Centroid centroid ->
                    CentroidStory.of(sight, words, backdrop, added, centroid);
            case Origin.Original _ -> throw new IllegalStateException("no new row: " + added);
        };
    }

    /// The same story in short, for a row among many.
    static Story brief(Sight sight, RowWords words, Backdrop backdrop, int added) {
        return switch (sight.run().resampling().added().get(added)) {
            case Origin.Interpolated _, Origin.Shortened _, Origin.Voted _ ->
                    SegmentStory.brief(sight, words, backdrop, added);
            case Origin.Centroid centroid ->
                    CentroidStory.brief(sight, words, backdrop, added, centroid);
            case Origin.Jittered _, Origin.Copied _, Origin.Original _ ->
                    CopyStory.brief(sight, words, backdrop, added);
        };
    }

    /// The places that must be in sight.
    static List<CloseUp.Point> actors(Sight sight, Viewport home, int added) {
        Origin origin = sight.run().resampling().added().get(added);
        int base = origin.base();
        List<CloseUp.Point> actors = new ArrayList<>();
        actors.add(sight.point(base));
        switch (origin) {
            case Origin.Interpolated _, Origin.Shortened _, Origin.Voted _ -> {
                Way way = Way.of(origin);
                actors.add(sight.point(way.neighbour()));
                SegmentStory.neighbours(sight, origin).stream()
                        .filter(neighbour -> neighbour.rank() != way.rank())
                        .map(neighbour -> sight.point(neighbour.row()))
                        .forEach(actors::add);
                if (way.gap() < 0 || !sight.isLinear()) {
                    actors.add(sight.point(~added));
                }
            }
            case Origin.Centroid(Ints members) -> {
                actors.addAll(corners(members.stream().mapToObj(sight::point).toList()));
                if (!sight.isLinear()) {
                    actors.add(sight.point(~added));
                }
            }
            case Origin.Copied _, Origin.Jittered _, Origin.Original _ ->
                    actors.add(sight.point(~added));
        }
        return actors.stream().distinct().count() < 2
                        || origin instanceof Origin.Copied
                        || origin instanceof Origin.Jittered
                ? surrounded(actors, home)
                : actors;
    }

    /// The places with some of the plot around the first one.
    static List<CloseUp.Point> surrounded(List<CloseUp.Point> actors, Viewport home) {
        CloseUp.Point at = actors.getFirst();
        double dx = (home.maxX() - home.minX()) * SURROUNDINGS;
        double dy = (home.maxY() - home.minY()) * SURROUNDINGS;
        List<CloseUp.Point> all = new ArrayList<>(actors);
        all.add(new CloseUp.Point(at.x() - dx, at.y() - dy));
        all.add(new CloseUp.Point(at.x() + dx, at.y() + dy));
        return all;
    }

    /// The corners of the box around many places.
    private static List<CloseUp.Point> corners(List<CloseUp.Point> places) {
        Bounds box =
                Bounds.of(
                        places.stream().mapToDouble(CloseUp.Point::x).toArray(),
                        places.stream().mapToDouble(CloseUp.Point::y).toArray());
        return List.of(
                new CloseUp.Point(box.minX(), box.minY()),
                new CloseUp.Point(box.maxX(), box.maxY()));
    }
}
