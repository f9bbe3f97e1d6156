package org.smotescope.ui.explore;

import java.util.ArrayList;
import java.util.List;
import org.smotescope.sampling.Origin;
import org.smotescope.ui.plot.Item;
import org.smotescope.ui.rows.RowWords;

/// A new row between a row and one of its neighbours: take, ring, find the neighbours, pick one,
/// walk, settle. Samplers that look at the rows first have a stage for it before the ring; where
/// there are words, the neighbours vote before the row settles. Where a view is not linear the row
/// does not walk: it appears where it is placed.
final class SegmentStory {
    private static final double SETTLED = 7;

    private final Cast cast;
    private final StoryWords words;
    private final Backdrop backdrop;
    private final Way way;
    private final Sight sight;
    private final List<Kin.Neighbour> neighbours;
    private final Origin origin;
    private final int added;

    private SegmentStory(Sight sight, RowWords rows, Backdrop backdrop, int added) {
        this.origin = sight.run().resampling().added().get(added);
        this.way = Way.of(origin);
        this.sight = sight;
        this.cast = new Cast(sight, rows);
        this.words = new StoryWords(sight, rows, added);
        this.backdrop = backdrop;
        this.neighbours = neighbours(sight, origin);
        this.added = added;
    }

    /// The rows among which one was picked, or that voted.
    static List<Kin.Neighbour> neighbours(Sight sight, Origin origin) {
        return origin instanceof Origin.Voted voted
                ? sight.kin().voters(voted)
                : sight.kin().around(Way.of(origin));
    }

    static Story of(Sight sight, RowWords rows, Backdrop backdrop, int added) {
        SegmentStory story = new SegmentStory(sight, rows, backdrop, added);
        List<Stage> stages = new ArrayList<>();
        stages.add(new Stage("Take", 400, story::take));
        Prelude.of(sight, rows, backdrop, story.way.base()).ifPresent(stages::add);
        stages.add(new Stage("Ring", 400, story::ring));
        stages.add(new Stage("Neighbours", 600, story::showNeighbours));
        int opening = stages.size() - 1;
        if (story.way.leads()) {
            stages.add(new Stage(Stage.PICK, 400, story::pick));
            stages.add(
                    sight.isLinear()
                            ? new Stage("Walk", 800, story::walk)
                            : new Stage("Place", 800, story::place));
        }
        if (story.origin instanceof Origin.Voted) {
            stages.add(new Stage("Vote", 600, story::vote));
        }
        stages.add(new Stage("Settle", 300, story::settle));
        return new Story(stages, opening);
    }

    /// Told in short: the walk alone, without the other neighbours and without labels.
    static Story brief(Sight sight, RowWords rows, Backdrop backdrop, int added) {
        SegmentStory story = new SegmentStory(sight, rows, backdrop, added);
        return new Story(
                List.of(
                        sight.isLinear()
                                ? new Stage("Walk", 800, story::walkBriefly)
                                : new Stage("Place", 800, story::placeBriefly),
                        new Stage("Settle", 300, story::settleBriefly)),
                0);
    }

    private Frame placeBriefly(double share) {
        return frame(words.brief(way.neighbour()), brief(way.walked(), Item.NEW_ROW * share));
    }

    private Frame walkBriefly(double share) {
        return frame(words.brief(way.neighbour()), brief(way.walked() * share, Item.NEW_ROW));
    }

    private Frame settleBriefly(double share) {
        double radius = Ease.between(Item.NEW_ROW, SETTLED, share);
        return made(words.brief(way.neighbour()), brief(way.walked(), radius));
    }

    private List<Item> brief(double walked, double radius) {
        int base = way.base();
        List<Item> items = new ArrayList<>(way(walked));
        items.addAll(cast.base(base, 1));
        if (way.leads()) {
            items.addAll(cast.neighbours(base, List.of(picked()), 0));
        }
        items.add(diamond(walked, radius));
        return items;
    }

    private Frame take(double share) {
        return new Frame(
                words.take(),
                backdrop.with(cast.plainBase(way.base())),
                backdrop.approach(share),
                backdrop.made());
    }

    private Frame ring(double share) {
        List<Item> items = new ArrayList<>(cast.base(way.base(), share));
        if (share == 1) {
            items.add(cast.baseLabel(way.base()));
        }
        return frame(words.ring(way.base()), items);
    }

    private Frame showNeighbours(double share) {
        List<Item> items = new ArrayList<>(cast.spokes(way.base(), neighbours, share));
        items.addAll(cast.base(way.base(), 1));
        items.addAll(cast.neighbours(way.base(), neighbours, share));
        items.add(cast.baseLabel(way.base()));
        return frame(words.neighbours(neighbours), items);
    }

    private Frame pick(double share) {
        return frame(words.pick(way, neighbours.size()), scene(0, share));
    }

    private Frame walk(double share) {
        double walked = way.walked() * share;
        List<Item> items = scene(walked, 1);
        items.add(diamond(walked, Item.NEW_ROW));
        items.add(cast.gapLabel(along(walked), walked));
        Caption caption =
                origin instanceof Origin.Voted
                        ? words.walkNumbers(way, walked)
                        : words.walk(way, walked);
        return frame(caption, items);
    }

    /// The new row grows where it is placed.
    private Frame place(double share) {
        List<Item> items = scene(way.walked(), 1);
        if (share > 0) {
            items.add(diamond(way.walked(), Item.NEW_ROW * share));
            items.add(cast.gapLabel(along(way.walked()), way.walked()));
        }
        return frame(words.place(sight.placing().method()), items);
    }

    private Frame vote(double share) {
        List<Item> items = votedScene(share);
        items.add(diamond(way.walked(), Item.NEW_ROW));
        return frame(words.vote((Origin.Voted) origin), items);
    }

    /// What stands while and after the neighbours vote: where the new row lies on a way, that way
    /// too.
    ///
    /// @param share of the lines from the voters to the new row
    private List<Item> votedScene(double share) {
        List<Item> items = new ArrayList<>(cast.ballots(~added, neighbours, share));
        if (way.leads()) {
            items.addAll(scene(way.walked(), 1));
            return items;
        }
        items.addAll(cast.base(way.base(), 1));
        items.addAll(cast.neighbours(way.base(), neighbours, 1));
        items.add(cast.baseLabel(way.base()));
        return items;
    }

    private Frame settle(double share) {
        boolean voted = origin instanceof Origin.Voted;
        List<Item> items = voted && !way.leads() ? votedScene(1) : scene(way.walked(), 1);
        items.add(diamond(way.walked(), Ease.between(Item.NEW_ROW, SETTLED, share)));
        if (way.leads()) {
            items.add(cast.gapLabel(along(way.walked()), way.walked()));
        }
        return made(words.settle(words.stays(way)), items);
    }

    /// The base, its neighbours, the picked one and the way to it, without the new row.
    private List<Item> scene(double walked, double bold) {
        int base = way.base();
        List<Item> items = new ArrayList<>(cast.spokes(base, others(), 1));
        items.addAll(way(walked));
        items.addAll(cast.base(base, 1));
        items.addAll(cast.neighbours(base, others(), 1));
        items.addAll(cast.picked(base, picked(), bold));
        if (sight.isLinear()) {
            items.addAll(cast.traces(base, way.neighbour(), way.walked(), walked));
        }
        items.add(cast.baseLabel(base));
        items.add(cast.rowLabel(way.neighbour()));
        return items;
    }

    /// The way to the neighbour; where it is not straight, a line as to the other neighbours.
    private List<Item> way(double walked) {
        return sight.isLinear()
                ? cast.way(way.base(), way.neighbour(), walked)
                : cast.spokes(way.base(), List.of(picked()), 1);
    }

    private Item diamond(double walked, double radius) {
        return cast.diamond(along(walked), words.look(), radius, added);
    }

    private CloseUp.Point along(double walked) {
        return sight.isLinear()
                ? cast.along(way.base(), way.neighbour(), walked)
                : sight.point(~added);
    }

    private List<Kin.Neighbour> others() {
        return neighbours.stream().filter(n -> n.rank() != way.rank()).toList();
    }

    private Kin.Neighbour picked() {
        return new Kin.Neighbour(way.neighbour(), way.rank(), 0);
    }

    private Frame made(Caption caption, List<Item> actors) {
        return new Frame(
                caption, backdrop.with(actors), backdrop.to(), backdrop.made() + 1, Moment.PLAIN);
    }

    private Frame frame(Caption caption, List<Item> actors) {
        return new Frame(
                caption, backdrop.with(actors), backdrop.to(), backdrop.made(), Moment.PLAIN);
    }
}
