package org.smotescope.ui.explore;

import java.util.ArrayList;
import java.util.List;
import org.smotescope.sampling.Origin;
import org.smotescope.ui.plot.Viewport;

/// Which story tells how a new row was made. A sampler with another kind of origin adds its story
/// here.
final class Stories {
    /// How much of the plot a row without neighbours is shown with.
    private static final double SURROUNDINGS = 0.12;

    private Stories() {}

    static Story of(Sight sight, RowWords words, Backdrop backdrop, int added) {
        return switch (sight.run().resampling().added().get(added)) {
            case Origin.Interpolated segment ->
                    SegmentStory.of(sight, words, backdrop, added, segment);
            case Origin.Jittered shaken -> CopyStory.shaken(sight, words, backdrop, added);
            case Origin.Copied _, Origin.Shortened _, Origin.Voted _, Origin.Centroid _ ->
                    CopyStory.copied(sight, words, backdrop, added);
            case Origin.Original original ->
                    throw new IllegalStateException("no new row: " + added);
        };
    }

    /// The same story in short, for a row among many.
    static Story brief(Sight sight, RowWords words, Backdrop backdrop, int added) {
        return sight.run().resampling().added().get(added) instanceof Origin.Interpolated segment
                ? SegmentStory.brief(sight, words, backdrop, added, segment)
                : CopyStory.brief(sight, words, backdrop, added);
    }

    /// The places that must be in sight.
    static List<CloseUp.Point> actors(Sight sight, Viewport home, int added) {
        int base = sight.run().resampling().added().base(added);
        List<CloseUp.Point> actors = new ArrayList<>();
        actors.add(new CloseUp.Point(sight.x(base), sight.y(base)));
        if (sight.run().resampling().added().get(added) instanceof Origin.Interpolated segment) {
            actors.add(point(sight, segment.neighbour()));
            sight.kin().of(base).stream()
                    .filter(neighbour -> neighbour.rank() != segment.rank())
                    .map(neighbour -> point(sight, neighbour.row()))
                    .forEach(actors::add);
        } else {
            double dx = (home.maxX() - home.minX()) * SURROUNDINGS;
            double dy = (home.maxY() - home.minY()) * SURROUNDINGS;
            actors.add(new CloseUp.Point(sight.x(base) - dx, sight.y(base) - dy));
            actors.add(new CloseUp.Point(sight.x(base) + dx, sight.y(base) + dy));
            actors.add(new CloseUp.Point(sight.newX(added), sight.newY(added)));
        }
        return actors;
    }

    private static CloseUp.Point point(Sight sight, int row) {
        return new CloseUp.Point(sight.x(row), sight.y(row));
    }
}
