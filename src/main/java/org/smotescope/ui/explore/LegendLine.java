package org.smotescope.ui.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.smotescope.sampling.Evidence.RowType;
import org.smotescope.sampling.Origin;
import org.smotescope.sampling.Removed;
import org.smotescope.sampling.Resampling;
import org.smotescope.ui.form.Figures;
import org.smotescope.ui.rows.RowWords;

/// A mark and what it means.
///
/// @param look of the class that the mark is of
public record LegendLine(Sign sign, int look, String words) {
    private static final LegendLine OTHERS = new LegendLine(Sign.OTHERS, 0, "other rows, in grey");

    /// The legend of a story.
    static List<LegendLine> ofStory(Sight sight, int added, Moment moment) {
        if (added >= sight.added()) {
            return added >= sight.tales() || sight.isDrawn()
                    ? ofAll(sight, moment)
                    : ofRemoved(sight, added - sight.added(), moment);
        }
        Resampling resampling = sight.run().resampling();
        int look = sight.look(resampling.added().base(added));
        List<LegendLine> lines = new ArrayList<>();
        if (moment.isPrelude()) {
            lines.add(new LegendLine(Sign.ROW, look, "the row taken"));
            lines.addAll(ofPrelude(sight, look, moment));
            lines.add(OTHERS);
            return lines;
        }
        lines.add(new LegendLine(Sign.BASE, look, "base"));
        switch (resampling.added().get(added)) {
            case Origin.Interpolated _, Origin.Shortened _, Origin.Voted _ ->
                    lines.add(new LegendLine(Sign.NEIGHBOUR, look, "neighbour and its rank"));
            case Origin.Centroid _ -> {
                lines.clear();
                lines.add(new LegendLine(Sign.ROW, look, "rows of the cluster"));
            }
            case Origin.Copied _, Origin.Jittered _, Origin.Original _ -> {}
        }
        lines.add(new LegendLine(Sign.NEW, look, "new row"));
        lines.add(OTHERS);
        return lines;
    }

    private static List<LegendLine> ofPrelude(Sight sight, int look, Moment moment) {
        return switch (moment) {
            case TYPES -> ofTypes(sight);
            case WEIGHTS -> List.of(new LegendLine(Sign.BAR, look, "share of others around it"));
            case CLUSTER -> List.of(new LegendLine(Sign.CLUSTER, look, "rows of its cluster"));
            case PLAIN, CROSSED, FADED -> List.of();
        };
    }

    private static List<LegendLine> ofRemoved(Sight sight, int number, Moment moment) {
        Removed gone = sight.removed().get(number);
        List<LegendLine> lines = new ArrayList<>();
        lines.add(
                moment == Moment.FADED
                        ? new LegendLine(Sign.REMOVED, 0, "removed")
                        : new LegendLine(Sign.BASE, sight.look(gone.row()), "the row that goes"));
        Witnesses witnesses = Witnesses.of(sight, gone);
        if (!witnesses.rows().isEmpty()) {
            int look = sight.look(witnesses.rows().getFirst());
            lines.add(
                    switch (witnesses.link()) {
                        case MERGE -> new LegendLine(Sign.NEW, look, "the row it goes into");
                        case VOTE ->
                                new LegendLine(Sign.NEIGHBOUR, look, "nearest row and its rank");
                        case MEASURE ->
                                new LegendLine(Sign.NEIGHBOUR, look, "row it is measured to");
                        case PAIR, NONE -> new LegendLine(Sign.NEIGHBOUR, look, "the other row");
                    });
        }
        if (moment == Moment.CROSSED) {
            lines.add(new LegendLine(Sign.CROSSED, 0, "crossed out"));
        }
        lines.add(OTHERS);
        return lines;
    }

    /// The key of the rings.
    static List<LegendLine> ofTypes(Sight sight) {
        Findings findings = sight.findings();
        if (findings.types().isEmpty()) {
            return List.of();
        }
        int look = sight.order().look(findings.types().getFirst().classCode());
        return Arrays.stream(RowType.values())
                .map(
                        type ->
                                new LegendLine(
                                        Sign.of(type),
                                        look,
                                        RowTypeWords.name(type)
                                                + " "
                                                + Figures.count(findings.count(type))))
                .toList();
    }

    /// The legend of all rows, with their numbers.
    static List<LegendLine> ofAll(Sight sight, Moment moment) {
        Resampling resampling = sight.run().resampling();
        int[] counts = sight.rows().classes().counts();
        resampling.removed().stream()
                .filter(gone -> gone.row() >= 0 && moment.isAfterRemoval())
                .forEach(gone -> counts[sight.code(gone.row())]--);
        List<LegendLine> lines = new ArrayList<>();
        for (int look = 0; look < sight.order().size(); look++) {
            int code = sight.order().code(look);
            String label = RowWords.className(sight.rows().classes(), code).words();
            lines.add(new LegendLine(Sign.ROW, look, label + " " + Figures.count(counts[code])));
        }
        if (sight.added() > 0) {
            int look = sight.look(resampling.added().base(0));
            long gone =
                    moment.isAfterRemoval()
                            ? resampling.removed().stream().filter(r -> r.row() < 0).count()
                            : 0;
            String made = "new " + Figures.count(sight.added() - gone);
            lines.add(new LegendLine(Sign.NEW, look, made));
        }
        lines.addAll(ofTypes(sight));
        if (!resampling.removed().isEmpty() && moment.isAfterRemoval()) {
            String removed = "removed " + Figures.count(resampling.removed().size());
            lines.add(
                    moment == Moment.CROSSED
                            ? new LegendLine(Sign.CROSSED, 0, removed + ", crossed out")
                            : new LegendLine(Sign.REMOVED, 0, removed + ", in grey"));
        }
        return lines;
    }
}
