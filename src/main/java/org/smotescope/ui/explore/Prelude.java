package org.smotescope.ui.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.smotescope.sampling.Evidence;
import org.smotescope.sampling.Evidence.RowType;
import org.smotescope.ui.plot.Item;
import org.smotescope.ui.plot.Item.Ring;
import org.smotescope.ui.plot.RingStyle;
import org.smotescope.ui.plot.SegmentStyle;
import org.smotescope.ui.plot.Tone;
import org.smotescope.ui.plot.Viewport;
import org.smotescope.ui.rows.RowWords;

/// The stage in which a sampler looks at the rows before it takes one: row types marked, rows
/// weighed, or the rows of a cluster.
final class Prelude {
    private static final double MILLIS = 500;
    private static final double RING = 9.5;
    private static final double LONGEST = 26;
    private static final double ASIDE = 13;

    /// More rings or bars than this would hide the rows.
    private static final int MOST = 2_000;

    private final Sight sight;
    private final Cast cast;
    private final PreludeWords words;
    private final Backdrop backdrop;
    private final int base;

    private Prelude(Sight sight, RowWords rows, Backdrop backdrop, int base) {
        this.sight = sight;
        this.cast = new Cast(sight, rows);
        this.words = new PreludeWords(sight, rows);
        this.backdrop = backdrop;
        this.base = base;
    }

    /// The stage, where the sampler looked at the base before.
    static Optional<Stage> of(Sight sight, RowWords rows, Backdrop backdrop, int base) {
        Prelude prelude = new Prelude(sight, rows, backdrop, base);
        Findings findings = sight.findings();
        if (findings.judged(base) != null) {
            return Optional.of(new Stage("Mark", MILLIS, prelude::mark));
        }
        if (findings.weighed(base) != null) {
            return Optional.of(new Stage("Weigh", MILLIS, prelude::weigh));
        }
        return findings.cluster(sight.code(base), base).isPresent()
                ? Optional.of(new Stage("Cluster", MILLIS, prelude::cluster))
                : Optional.empty();
    }

    private Frame mark(double share) {
        return frame(
                Moment.TYPES,
                words.mark(base),
                inSight(sight.findings().rows().stream(), row -> List.of(typeRing(row, share))));
    }

    private Item typeRing(int row, double share) {
        Findings.Judged judged = sight.findings().judged(row);
        RowType type = judged == null ? RowType.SAFE : judged.type();
        RingStyle style =
                switch (type) {
                    case SAFE -> RingStyle.SOLID;
                    case DANGER -> RingStyle.DASHED;
                    case NOISE -> RingStyle.DOTTED;
                };
        boolean loud = type == RowType.DANGER;
        double radius = row == base ? RING + 3 : RING;
        return new Ring(
                sight.x(row),
                sight.y(row),
                Math.max(0.1, radius * share),
                loud ? 1.9 : 1.1,
                style,
                loud ? Tone.INK : Tone.TEXT2);
    }

    private Frame weigh(double share) {
        IntStream rows =
                sight.findings().weights().stream().flatMapToInt(found -> found.rows().stream());
        List<Item> items = inSight(rows, row -> bar(row, share));
        Findings.Weighed weighed = sight.findings().weighed(base);
        if (share == 1 && weighed != null) {
            items.add(
                    new Item.Label(
                            sight.x(base),
                            sight.y(base),
                            weighed.foreign() + " of " + weighed.neighbours(),
                            Item.LabelStyle.STRONG,
                            17));
        }
        return frame(Moment.WEIGHTS, words.weigh(base), items);
    }

    /// A bar beside a row, filled by the share of other classes around it.
    private List<Item> bar(int row, double share) {
        Findings.Weighed weighed = sight.findings().weighed(row);
        if (weighed == null) {
            return List.of();
        }
        Viewport view = backdrop.to();
        double filled = share * weighed.foreign() / weighed.neighbours();
        return bar(
                sight.x(row) + ASIDE / Math.abs(view.scaleX()),
                sight.y(row) - Item.NEIGHBOUR / Math.abs(view.scaleY()),
                LONGEST / Math.abs(view.scaleY()),
                filled,
                row == base ? Tone.INK : Tone.TEXT2);
    }

    /// A standing bar.
    ///
    /// @param high of the whole bar, upwards from `y`
    /// @param filled its share that is filled, from 0 to 1
    static List<Item> bar(double x, double y, double high, double filled, Tone tone) {
        List<Item> items = new ArrayList<>();
        items.add(new Item.Segment(x, y, x, y + high, SegmentStyle.SOLID_5, Tone.TRACK));
        if (filled > 0) {
            double top = y + high * filled;
            items.add(new Item.Segment(x, y, x, top, SegmentStyle.SOLID_5, tone));
        }
        return items;
    }

    private Frame cluster(double share) {
        int code = sight.code(base);
        Evidence.Clusters clusters = sight.findings().clusters(code);
        int own = sight.findings().cluster(code, base).orElse(-1);
        int[] members =
                clusters == null
                        ? new int[0]
                        : clusters.rowsIn(own).stream()
                                .filter(row -> row >= 0 && sight.code(row) == code)
                                .toArray();
        return frame(
                Moment.CLUSTER,
                words.cluster(base, own),
                inSight(
                        Arrays.stream(members),
                        row ->
                                List.of(
                                        new Ring(
                                                sight.x(row),
                                                sight.y(row),
                                                Math.max(0.1, RING * share),
                                                1.4,
                                                RingStyle.SOLID,
                                                Tone.INK))));
    }

    /// What is drawn at the rows that the view shows.
    private List<Item> inSight(IntStream rows, IntFunction<List<Item>> draw) {
        Viewport view = backdrop.to();
        List<Item> items = new ArrayList<>();
        rows.filter(
                        row ->
                                sight.x(row) >= view.minX()
                                        && sight.x(row) <= view.maxX()
                                        && sight.y(row) >= view.minY()
                                        && sight.y(row) <= view.maxY())
                .limit(MOST)
                .forEach(row -> items.addAll(draw.apply(row)));
        return items;
    }

    private Frame frame(Moment moment, Caption caption, List<Item> items) {
        List<Item> all = new ArrayList<>(items);
        all.add(cast.plainBase(base));
        return new Frame(caption, backdrop.with(all), backdrop.to(), backdrop.made(), moment);
    }
}
