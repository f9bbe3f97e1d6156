package org.smotescope.ui.explore;

import java.util.ArrayList;
import java.util.List;
import org.smotescope.data.Ints;
import org.smotescope.ui.form.Figures;
import org.smotescope.ui.plot.Item;
import org.smotescope.ui.plot.Item.Badge;
import org.smotescope.ui.plot.Item.BadgeStyle;
import org.smotescope.ui.plot.Item.Label;
import org.smotescope.ui.plot.Item.LabelStyle;
import org.smotescope.ui.plot.Item.Mark;
import org.smotescope.ui.plot.Item.Ring;
import org.smotescope.ui.plot.Item.RingFill;
import org.smotescope.ui.plot.Item.Segment;
import org.smotescope.ui.plot.MarkKind;
import org.smotescope.ui.plot.RingStyle;
import org.smotescope.ui.plot.RowId;
import org.smotescope.ui.plot.SegmentStyle;
import org.smotescope.ui.plot.Tone;
import org.smotescope.ui.rows.RowWords;

/// The actors of stories, as the plot draws them.
final class Cast {
    private static final double WIDE = 34;
    static final double BASE_RING = 15;
    static final double BASE_STROKE = 3.5;
    static final double NEIGHBOUR_RING = 12;
    private static final double TRACE = 5.5;
    static final double BADGES_FROM = 0.5;
    private static final double DIAMOND_CLEARANCE = 14;
    private static final double SMALL = 4;

    /// Members of a cluster beyond this many are drawn small, beyond the other not at all.
    private static final int MANY = 30;

    private static final int MOST = 2_000;

    /// Among more rows than this, grey lines would be lost.
    static final int CROWDED = 4_000;

    private final Sight sight;
    private final RowWords words;

    Cast(Sight sight, RowWords words) {
        this.sight = sight;
        this.words = words;
    }

    /// The base without its ring.
    Item plainBase(int row) {
        return mark(row, Item.BASE);
    }

    /// The base, its ring closing in on it.
    List<Item> base(int row, double share) {
        double radius = Ease.between(WIDE, BASE_RING, share);
        Ring ring =
                new Ring(
                        sight.x(row),
                        sight.y(row),
                        radius,
                        BASE_STROKE,
                        RingStyle.SOLID,
                        Tone.INK,
                        share < 1 ? RingFill.OPEN : RingFill.CANVAS);
        return List.of(ring, mark(row, Item.BASE));
    }

    Item baseLabel(int row) {
        return label(
                sight.x(row), sight.y(row), "base · " + words.name(row), LabelStyle.REGULAR, 17);
    }

    Item rowLabel(int row) {
        return label(
                sight.x(row), sight.y(row), words.name(row), LabelStyle.REGULAR, NEIGHBOUR_RING);
    }

    /// The lines to the neighbours, growing together.
    List<Item> spokes(int base, List<Kin.Neighbour> neighbours, double share) {
        Tone tone = sight.rows().size() > CROWDED ? Tone.INK : Tone.DIMMED;
        List<Item> spokes = new ArrayList<>();
        for (Kin.Neighbour neighbour : neighbours) {
            double x = Ease.between(sight.x(base), sight.x(neighbour.row()), share);
            double y = Ease.between(sight.y(base), sight.y(neighbour.row()), share);
            spokes.add(
                    new Segment(sight.x(base), sight.y(base), x, y, SegmentStyle.DOTTED_1, tone));
        }
        return spokes;
    }

    /// The neighbours in thin rings, with their ranks.
    List<Item> neighbours(int base, List<Kin.Neighbour> neighbours, double share) {
        List<Item> items = new ArrayList<>();
        for (Kin.Neighbour neighbour : neighbours) {
            int row = neighbour.row();
            Ring ring = Ring.neighbour(sight.x(row), sight.y(row));
            if (share > 0) {
                items.add(
                        new Ring(
                                ring.x(),
                                ring.y(),
                                NEIGHBOUR_RING * share,
                                ring.stroke(),
                                ring.style(),
                                ring.tone(),
                                ring.fill()));
            }
            items.add(mark(row, Item.NEIGHBOUR));
        }
        if (share >= BADGES_FROM) {
            neighbours.forEach(near -> items.add(badge(base, near, BadgeStyle.PLAIN)));
        }
        return items;
    }

    /// The neighbour that was picked, its ring growing bold.
    List<Item> picked(int base, Kin.Neighbour neighbour, double share) {
        int row = neighbour.row();
        Ring ring = Ring.picked(sight.x(row), sight.y(row));
        double stroke = Ease.between(1, ring.stroke(), share);
        return List.of(
                new Ring(
                        ring.x(),
                        ring.y(),
                        ring.radius(),
                        stroke,
                        ring.style(),
                        ring.tone(),
                        ring.fill()),
                mark(row, Item.NEIGHBOUR),
                badge(
                        base,
                        neighbour,
                        share >= BADGES_FROM ? BadgeStyle.INVERTED : BadgeStyle.PLAIN));
    }

    /// The rank of a neighbour beside it.
    Item badge(int base, Kin.Neighbour neighbour, BadgeStyle style) {
        int row = neighbour.row();
        return new Badge(
                sight.x(row),
                sight.y(row),
                sight.x(base),
                sight.y(base),
                Integer.toString(neighbour.rank() + 1),
                style);
    }

    /// The way to the neighbour, walked as far as `gap`.
    List<Item> way(int base, int neighbour, double gap) {
        CloseUp.Point at = along(base, neighbour, gap);
        List<Item> items = new ArrayList<>();
        items.add(segment(gap < 0 ? sight.point(base) : at, neighbour, SegmentStyle.DASH_1_5));
        if (gap != 0) {
            items.add(
                    new Segment(
                            sight.x(base),
                            sight.y(base),
                            at.x(),
                            at.y(),
                            SegmentStyle.SOLID_3,
                            Tone.INK));
        }
        return items;
    }

    private Item segment(CloseUp.Point from, int to, SegmentStyle style) {
        return new Segment(from.x(), from.y(), sight.x(to), sight.y(to), style, Tone.INK);
    }

    /// Traces of the new row at ¼, ½ and ¾ of the way that it has to walk.
    List<Item> traces(int base, int neighbour, double gap, double walked) {
        List<Item> traces = new ArrayList<>();
        for (double part = 0.25;
                part < 1 && part * Math.abs(gap) < Math.abs(walked);
                part += 0.25) {
            CloseUp.Point at = along(base, neighbour, part * gap);
            traces.add(
                    new Mark(at.x(), at.y(), MarkKind.SYNTHETIC, sight.look(base), TRACE).faint());
        }
        return traces;
    }

    CloseUp.Point along(int base, int neighbour, double gap) {
        return new CloseUp.Point(
                Ease.between(sight.x(base), sight.x(neighbour), gap),
                Ease.between(sight.y(base), sight.y(neighbour), gap));
    }

    /// The lines from the voters to the new row.
    List<Item> ballots(int into, List<Kin.Neighbour> voters, double share) {
        return voters.stream()
                .<Item>map(
                        voter ->
                                new Segment(
                                        sight.x(voter.row()),
                                        sight.y(voter.row()),
                                        Ease.between(sight.x(voter.row()), sight.x(into), share),
                                        Ease.between(sight.y(voter.row()), sight.y(into), share),
                                        SegmentStyle.DOTTED_1,
                                        Tone.INK))
                .toList();
    }

    /// The rows whose mean a new row is, their lines reaching towards it.
    List<Item> members(Ints members, int into, double share) {
        Tone tone = members.size() > MANY ? Tone.DIMMED : Tone.INK;
        List<Item> items = new ArrayList<>();
        members.stream()
                .limit(MOST)
                .forEach(
                        row ->
                                items.add(
                                        new Segment(
                                                sight.x(row),
                                                sight.y(row),
                                                Ease.between(sight.x(row), sight.x(into), share),
                                                Ease.between(sight.y(row), sight.y(into), share),
                                                SegmentStyle.DOTTED_1,
                                                tone)));
        double radius = members.size() > MANY ? SMALL : Item.NEIGHBOUR;
        members.stream().limit(MOST).forEach(row -> items.add(mark(row, radius)));
        return items;
    }

    /// A new row.
    Item diamond(CloseUp.Point at, int look, double radius, int added) {
        return new Mark(at.x(), at.y(), MarkKind.SYNTHETIC, look, radius)
                .picks(new RowId(Crowd.NEW, added));
    }

    Item gapLabel(CloseUp.Point at, double gap) {
        return strong(at, "gap " + Figures.fixed(gap, 2));
    }

    /// Words at a new row.
    Item strong(CloseUp.Point at, String text) {
        return label(at.x(), at.y(), text, LabelStyle.STRONG, DIAMOND_CLEARANCE);
    }

    private static Item label(double x, double y, String text, LabelStyle style, double clearance) {
        return new Label(x, y, text, style, clearance);
    }

    /// A row in the look of its class.
    Item mark(int row, double radius) {
        int look = sight.look(row);
        if (row < 0) {
            return diamond(sight.point(row), look, radius, ~row);
        }
        return new Mark(sight.x(row), sight.y(row), MarkKind.ofClass(look), look, radius)
                .picks(Sight.id(row));
    }
}
