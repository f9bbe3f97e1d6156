package org.smotescope.ui.explore;

import java.util.ArrayList;
import java.util.List;
import org.smotescope.sampling.Origin;
import org.smotescope.ui.form.Figures;
import org.smotescope.ui.plot.Item;

/// A new row between a row and one of its neighbours: take, ring, find the neighbours, pick one,
/// walk, settle.
final class SegmentStory {
    private static final int NEIGHBOURS = 2;
    private static final double SETTLED = 7;

    private final Cast cast;
    private final StoryWords words;
    private final Backdrop backdrop;
    private final Origin.Interpolated origin;
    private final List<Kin.Neighbour> neighbours;
    private final int added;

    private SegmentStory(
            Sight sight, RowWords rows, Backdrop backdrop, int added, Origin.Interpolated origin) {
        this.cast = new Cast(sight, rows);
        this.words = new StoryWords(sight, rows, added);
        this.backdrop = backdrop;
        this.origin = origin;
        this.neighbours = sight.kin().of(origin.base());
        this.added = added;
    }

    static Story of(
            Sight sight, RowWords rows, Backdrop backdrop, int added, Origin.Interpolated origin) {
        SegmentStory story = new SegmentStory(sight, rows, backdrop, added, origin);
        return new Story(
                List.of(
                        new Stage("Take", 400, story::take),
                        new Stage("Ring", 400, story::ring),
                        new Stage("Neighbours", 600, story::neighbours),
                        new Stage("Pick", 400, story::pick),
                        new Stage("Walk", 800, story::walk),
                        new Stage("Settle", 300, story::settle)),
                NEIGHBOURS);
    }

    /// Told in short: the walk alone, without the other neighbours and without labels.
    static Story brief(
            Sight sight, RowWords rows, Backdrop backdrop, int added, Origin.Interpolated origin) {
        SegmentStory story = new SegmentStory(sight, rows, backdrop, added, origin);
        return new Story(
                List.of(
                        new Stage("Walk", 800, story::walkBriefly),
                        new Stage("Settle", 300, story::settleBriefly)),
                0);
    }

    private Frame walkBriefly(double share) {
        return frame(words.brief(origin.neighbour()), brief(origin.gap() * share, Item.NEW_ROW));
    }

    private Frame settleBriefly(double share) {
        double radius = Ease.between(Item.NEW_ROW, SETTLED, share);
        return new Frame(
                words.brief(origin.neighbour()),
                backdrop.with(brief(origin.gap(), radius)),
                backdrop.to(),
                backdrop.made() + 1);
    }

    private List<Item> brief(double gap, double radius) {
        int base = origin.base();
        List<Item> items = new ArrayList<>(cast.way(base, origin.neighbour(), gap));
        items.addAll(cast.base(base, 1));
        items.addAll(cast.neighbours(base, List.of(picked()), 0));
        items.add(
                cast.diamond(
                        cast.along(base, origin.neighbour(), gap), words.look(), radius, added));
        return items;
    }

    private Frame take(double share) {
        return new Frame(
                words.take(),
                backdrop.with(cast.plainBase(origin.base())),
                backdrop.approach(share),
                backdrop.made());
    }

    private Frame ring(double share) {
        List<Item> items = new ArrayList<>(cast.base(origin.base(), share));
        if (share == 1) {
            items.add(cast.baseLabel(origin.base()));
        }
        return frame(words.ring(origin.base()), items);
    }

    private Frame neighbours(double share) {
        List<Item> items = new ArrayList<>(cast.spokes(origin.base(), neighbours, share));
        items.addAll(cast.base(origin.base(), 1));
        items.addAll(cast.neighbours(origin.base(), neighbours, share));
        items.add(cast.baseLabel(origin.base()));
        return frame(words.neighbours(neighbours.size()), items);
    }

    private Frame pick(double share) {
        return frame(words.pick(origin), scene(0, share));
    }

    private Frame walk(double share) {
        double gap = origin.gap() * share;
        List<Item> items = scene(gap, 1);
        CloseUp.Point at = cast.along(origin.base(), origin.neighbour(), gap);
        items.add(cast.diamond(at, words.look(), Item.NEW_ROW, added));
        items.add(cast.gapLabel(at, gap));
        return frame(words.walk(origin, gap), items);
    }

    private Frame settle(double share) {
        List<Item> items = scene(origin.gap(), 1);
        CloseUp.Point at = cast.along(origin.base(), origin.neighbour(), origin.gap());
        double radius = Ease.between(Item.NEW_ROW, SETTLED, share);
        items.add(cast.diamond(at, words.look(), radius, added));
        items.add(cast.gapLabel(at, origin.gap()));
        return new Frame(
                words.settle("It stays " + Figures.fixed(origin.gap() * 100, 0) + " % of the way."),
                backdrop.with(items),
                backdrop.to(),
                backdrop.made() + 1);
    }

    /// All neighbours, the picked one bold, and the way to it.
    private List<Item> scene(double walked, double bold) {
        int base = origin.base();
        List<Item> items = new ArrayList<>(cast.spokes(base, others(), 1));
        items.addAll(cast.way(base, origin.neighbour(), walked));
        items.addAll(cast.base(base, 1));
        items.addAll(cast.neighbours(base, others(), 1));
        items.addAll(cast.picked(base, picked(), bold));
        items.addAll(cast.traces(base, origin.neighbour(), origin.gap(), walked));
        items.add(cast.baseLabel(base));
        items.add(cast.rowLabel(origin.neighbour()));
        return items;
    }

    private List<Kin.Neighbour> others() {
        return neighbours.stream().filter(n -> n.rank() != origin.rank()).toList();
    }

    private Kin.Neighbour picked() {
        return new Kin.Neighbour(origin.neighbour(), origin.rank(), 0);
    }

    private Frame frame(Caption caption, List<Item> actors) {
        return new Frame(caption, backdrop.with(actors), backdrop.to(), backdrop.made());
    }
}
