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

    /// How removed rows are drawn.
    public enum Removal {
        /// In colour as all others: nothing is removed yet.
        DRAWN,
        CROSSED,
        FADED
    }

    /// The legend of a story.
    static List<LegendLine> ofStory(Sight sight, int added, Removal removal) {
        if (added >= sight.added()) {
            return added >= sight.tales() || sight.isDrawn()
                    ? ofAll(sight, removal)
                    : ofRemoved(sight, added - sight.added(), removal);
        }
        Resampling resampling = sight.run().resampling();
        int look = sight.look(resampling.added().base(added));
        List<LegendLine> lines = new ArrayList<>();
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
        lines.add(new LegendLine(Sign.OTHERS, 0, "other rows, in grey"));
        return lines;
    }

    private static List<LegendLine> ofRemoved(Sight sight, int number, Removal removal) {
        Removed gone = sight.removed().get(number);
        List<LegendLine> lines = new ArrayList<>();
        lines.add(
                removal == Removal.FADED
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
        if (removal == Removal.CROSSED) {
            lines.add(new LegendLine(Sign.CROSSED, 0, "crossed out"));
        }
        lines.add(new LegendLine(Sign.OTHERS, 0, "other rows, in grey"));
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
    static List<LegendLine> ofAll(Sight sight, Removal removal) {
        Resampling resampling = sight.run().resampling();
        int[] counts = sight.rows().classes().counts();
        resampling.removed().stream()
                .filter(gone -> gone.row() >= 0 && removal != Removal.DRAWN)
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
                    removal == Removal.DRAWN
                            ? 0
                            : resampling.removed().stream().filter(r -> r.row() < 0).count();
            String made = "new " + Figures.count(sight.added() - gone);
            lines.add(new LegendLine(Sign.NEW, look, made));
        }
        lines.addAll(ofTypes(sight));
        if (!resampling.removed().isEmpty() && removal != Removal.DRAWN) {
            String removed = "removed " + Figures.count(resampling.removed().size());
            lines.add(
                    removal == Removal.CROSSED
                            ? new LegendLine(Sign.CROSSED, 0, removed + ", crossed out")
                            : new LegendLine(Sign.REMOVED, 0, removed + ", in grey"));
        }
        return lines;
    }
}
