package org.smotescope.ui.explore;

import java.util.ArrayList;
import java.util.List;
import org.smotescope.ui.plot.Item;
import org.smotescope.ui.plot.SegmentStyle;
import org.smotescope.ui.plot.Tone;
import org.smotescope.ui.rows.RowWords;

/// A new row that is a copy of another, exact or shaken: take, copy or shake, settle.
final class CopyStory {
    private static final double FAR = 30;
    private static final double SETTLED = 7;

    private final Cast cast;
    private final StoryWords words;
    private final Backdrop backdrop;
    private final CloseUp.Point from;
    private final CloseUp.Point to;
    private final int base;
    private final int added;
    private final Sight sight;

    private CopyStory(Sight sight, RowWords rows, Backdrop backdrop, int added) {
        this.cast = new Cast(sight, rows);
        this.words = new StoryWords(sight, rows, added);
        this.backdrop = backdrop;
        this.base = sight.run().resampling().added().base(added);
        this.from = new CloseUp.Point(sight.x(base), sight.y(base));
        this.to = new CloseUp.Point(sight.newX(added), sight.newY(added));
        this.added = added;
        this.sight = sight;
    }

    /// An exact copy.
    static Story copied(Sight sight, RowWords rows, Backdrop backdrop, int added) {
        CopyStory story = new CopyStory(sight, rows, backdrop, added);
        return story.with(new Stage("Copy", 600, story::copy));
    }

    /// A copy that is moved by noise.
    static Story shaken(Sight sight, RowWords rows, Backdrop backdrop, int added) {
        CopyStory story = new CopyStory(sight, rows, backdrop, added);
        return story.with(new Stage("Shake", 600, story::shake));
    }

    /// Told in short: without its beginning and without labels.
    static Story brief(Sight sight, RowWords rows, Backdrop backdrop, int added) {
        CopyStory story = new CopyStory(sight, rows, backdrop, added);
        return new Story(List.of(new Stage("Copy", 900, story::brief)), 0);
    }

    private Frame brief(double share) {
        CloseUp.Point at =
                !sight.isLinear()
                        ? to
                        : new CloseUp.Point(
                                Ease.between(from.x(), to.x(), share),
                                Ease.between(from.y(), to.y(), share));
        List<Item> items = new ArrayList<>(cast.base(base, 1));
        double radius = sight.isLinear() ? Item.NEW_ROW : Item.NEW_ROW * share;
        items.add(cast.diamond(at, words.look(), radius, added));
        return new Frame(
                words.brief(base),
                backdrop.with(items),
                backdrop.to(),
                backdrop.made() + (share < 1 ? 0 : 1));
    }

    private Story with(Stage middle) {
        return new Story(
                List.of(
                        new Stage("Take", 400, this::take),
                        middle,
                        new Stage("Settle", 300, this::settle)),
                0);
    }

    private Frame take(double share) {
        List<Item> items = new ArrayList<>();
        items.addAll(cast.base(base, share));
        if (share == 1) {
            items.add(cast.baseLabel(base));
        }
        return new Frame(
                words.take(), backdrop.with(items), backdrop.approach(share), backdrop.made());
    }

    private Frame copy(double share) {
        return frame(words.copy(), from, Ease.between(FAR, Item.NEW_ROW, share));
    }

    private Frame shake(double share) {
        if (!sight.isLinear()) {
            Caption placed =
                    new Caption(words.shake().what(), words.notStraight(sight.placing().method()));
            return frame(placed, to, Item.NEW_ROW * share);
        }
        CloseUp.Point at =
                new CloseUp.Point(
                        Ease.between(from.x(), to.x(), share),
                        Ease.between(from.y(), to.y(), share));
        return frame(words.shake(), at, Item.NEW_ROW);
    }

    private Frame settle(double share) {
        Frame made =
                frame(
                        words.settle("It starts from " + words.baseName() + "."),
                        to,
                        Ease.between(Item.NEW_ROW, SETTLED, share));
        return new Frame(made.caption(), made.drawing(), made.view(), backdrop.made() + 1);
    }

    private Frame frame(Caption caption, CloseUp.Point at, double radius) {
        List<Item> items = new ArrayList<>();
        if (sight.isLinear()) {
            items.add(
                    new Item.Segment(
                            from.x(), from.y(), at.x(), at.y(), SegmentStyle.SOLID_3, Tone.INK));
        }
        items.addAll(cast.base(base, 1));
        items.add(cast.diamond(at, words.look(), radius, added));
        items.add(cast.baseLabel(base));
        return new Frame(caption, backdrop.with(items), backdrop.to(), backdrop.made());
    }
}
