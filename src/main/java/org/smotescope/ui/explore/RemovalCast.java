package org.smotescope.ui.explore;

import java.util.ArrayList;
import java.util.List;
import org.smotescope.ui.plot.Item;
import org.smotescope.ui.plot.Item.BadgeStyle;
import org.smotescope.ui.plot.Item.Ring;
import org.smotescope.ui.plot.Item.RingFill;
import org.smotescope.ui.plot.Item.Segment;
import org.smotescope.ui.plot.RingStyle;
import org.smotescope.ui.plot.SegmentStyle;
import org.smotescope.ui.plot.Tone;

/// The actors of a removal, as the plot draws them: the row that goes, and those that show why.
final class RemovalCast {
    private static final double GONE_STROKE = 1.3;
    private static final double CROSS = 9;
    private static final double CROSS_STROKE = 2;
    private static final double SETTLED = 7;

    private final Sight sight;
    private final Cast cast;

    RemovalCast(Sight sight, Cast cast) {
        this.sight = sight;
        this.cast = cast;
    }

    /// A row whose removal is told, a ring closing in on it.
    List<Item> suspect(int row, double share) {
        return cast.base(row, share);
    }

    /// A removed row: its mark shrinks, its ring grows thin, and at the end both ring and cross are
    /// grey.
    List<Item> gone(int row, double share) {
        Tone tone = share < 1 ? Tone.INK : Tone.DIMMED;
        double x = sight.x(row);
        double y = sight.y(row);
        List<Item> items = new ArrayList<>();
        items.add(
                new Ring(
                        x,
                        y,
                        Cast.BASE_RING,
                        Ease.between(Cast.BASE_STROKE, GONE_STROKE, share),
                        RingStyle.SOLID,
                        tone,
                        RingFill.CANVAS));
        if (share < 1) {
            items.add(shrinking(row, Item.BASE * (1 - share)));
        }
        items.add(new Item.Cross(x, y, CROSS, CROSS_STROKE, tone));
        return items;
    }

    /// A removed row crossed out, its cross growing.
    Item crossed(int row, double share) {
        return new Item.Cross(
                sight.x(row), sight.y(row), Math.max(0.1, CROSS * share), CROSS_STROKE, Tone.INK);
    }

    /// A mark of any size, without a ring.
    Item shrinking(int row, double radius) {
        return cast.mark(row, Math.max(0.1, radius));
    }

    /// The rows that show why another is removed, each ringed and joined to it.
    List<Item> witnesses(int row, Witnesses witnesses, double share) {
        List<Item> items = new ArrayList<>();
        for (int other : witnesses.rows()) {
            items.add(link(row, other, witnesses.link(), share));
        }
        boolean measures = witnesses.link() == Witnesses.Link.MEASURE;
        boolean ranked = measures || witnesses.link() == Witnesses.Link.VOTE;
        int rank = 0;
        for (int other : witnesses.rows()) {
            boolean foreign = !measures && sight.code(other) != sight.code(row);
            Ring ring =
                    foreign
                            ? Ring.picked(sight.x(other), sight.y(other))
                            : Ring.neighbour(sight.x(other), sight.y(other));
            if (share > 0) {
                items.add(
                        new Ring(
                                ring.x(),
                                ring.y(),
                                Cast.NEIGHBOUR_RING * share,
                                ring.stroke(),
                                ring.style(),
                                ring.tone(),
                                ring.fill()));
            }
            items.add(
                    other >= 0
                            ? cast.mark(other, Item.NEIGHBOUR)
                            : cast.diamond(sight.point(other), sight.look(other), SETTLED, ~other));
            if (ranked && share >= Cast.BADGES_FROM) {
                items.add(
                        cast.badge(
                                row,
                                new Kin.Neighbour(other, rank, 0),
                                foreign ? BadgeStyle.INVERTED : BadgeStyle.PLAIN));
            }
            rank++;
        }
        return items;
    }

    private Item link(int row, int other, Witnesses.Link link, double share) {
        boolean strong = link == Witnesses.Link.PAIR || link == Witnesses.Link.MERGE;
        return new Segment(
                sight.x(row),
                sight.y(row),
                Ease.between(sight.x(row), sight.x(other), share),
                Ease.between(sight.y(row), sight.y(other), share),
                strong ? SegmentStyle.SOLID_3 : SegmentStyle.DOTTED_1,
                strong || sight.rows().size() > Cast.CROWDED ? Tone.INK : Tone.DIMMED);
    }
}
