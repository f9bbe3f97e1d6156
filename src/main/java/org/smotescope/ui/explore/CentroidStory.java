package org.smotescope.ui.explore;

import java.util.ArrayList;
import java.util.List;
import org.smotescope.data.Ints;
import org.smotescope.sampling.Origin;
import org.smotescope.ui.form.Figures;
import org.smotescope.ui.plot.Item;
import org.smotescope.ui.rows.RowWords;

/// A new row that stands for a cluster of rows: take the cluster, converge to its mean, settle.
final class CentroidStory {
    private static final double SETTLED = 7;

    private final Cast cast;
    private final RowWords rows;
    private final StoryWords words;
    private final Backdrop backdrop;
    private final CloseUp.Point at;
    private final Ints members;
    private final int added;
    private final Sight sight;

    private CentroidStory(
            Sight sight, RowWords rows, Backdrop backdrop, int added, Origin.Centroid origin) {
        this.cast = new Cast(sight, rows);
        this.rows = rows;
        this.words = new StoryWords(sight, rows, added);
        this.backdrop = backdrop;
        this.at = sight.point(~added);
        this.members = origin.members();
        this.added = added;
        this.sight = sight;
    }

    static Story of(
            Sight sight, RowWords rows, Backdrop backdrop, int added, Origin.Centroid origin) {
        CentroidStory story = new CentroidStory(sight, rows, backdrop, added, origin);
        return new Story(
                List.of(
                        new Stage("Take", 400, story::take),
                        new Stage("Converge", 800, story::converge),
                        new Stage("Settle", 300, story::settle)),
                1);
    }

    /// Told in short.
    static Story brief(
            Sight sight, RowWords rows, Backdrop backdrop, int added, Origin.Centroid origin) {
        CentroidStory story = new CentroidStory(sight, rows, backdrop, added, origin);
        return new Story(
                List.of(
                        new Stage("Converge", 800, story::converge),
                        new Stage("Settle", 300, story::settle)),
                0);
    }

    private Frame take(double share) {
        List<Item> items = cast.members(members, ~added, 0);
        return new Frame(
                new Caption(
                        members.size() == 1
                                ? "Take a cluster of one row."
                                : "Take a cluster of " + Figures.count(members.size()) + " rows.",
                        "They are "
                                + rows.classRows(members.get(0))
                                + " that lie close together in all columns."),
                backdrop.with(items),
                backdrop.approach(share),
                backdrop.made(),
                Moment.PLAIN);
    }

    private Frame converge(double share) {
        List<Item> items = new ArrayList<>(cast.members(members, ~added, reach(share)));
        if (share > 0) {
            items.add(cast.diamond(at, words.look(), Item.NEW_ROW * share, added));
        }
        return frame(
                new Caption(
                        "Go to their mean.",
                        sight.isLinear()
                                ? "The new row has the mean of the cluster in every column."
                                : words.notStraight(sight.placing().method())),
                items,
                0);
    }

    /// How far lines reach towards the mean: where a view is not linear, there are none.
    private double reach(double share) {
        return sight.isLinear() ? share : 0;
    }

    private Frame settle(double share) {
        List<Item> items = new ArrayList<>(cast.members(members, ~added, reach(1)));
        double radius = Ease.between(Item.NEW_ROW, SETTLED, share);
        items.add(cast.diamond(at, words.look(), radius, added));
        return frame(words.settle("It stands for the rows of its cluster."), items, 1);
    }

    private Frame frame(Caption caption, List<Item> items, int made) {
        return new Frame(
                caption, backdrop.with(items), backdrop.to(), backdrop.made() + made, Moment.PLAIN);
    }
}
