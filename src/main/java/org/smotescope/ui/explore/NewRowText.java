package org.smotescope.ui.explore;

import java.util.ArrayList;
import java.util.List;
import org.smotescope.data.CategoricalColumn;
import org.smotescope.data.NumericColumn;
import org.smotescope.sampling.Origin;
import org.smotescope.ui.explore.Inspection.ColumnLine;
import org.smotescope.ui.explore.Inspection.Columns;
import org.smotescope.ui.explore.Inspection.Fact;
import org.smotescope.ui.explore.Inspection.Title;
import org.smotescope.ui.form.Figures;

/// What the inspector says about a new row: the rows it came from, and the arithmetic of each
/// column.
final class NewRowText {
    private final Sight sight;
    private final RowWords words;
    private final Inspector inspector;

    NewRowText(Sight sight, RowWords words, Inspector inspector) {
        this.sight = sight;
        this.words = words;
        this.inspector = inspector;
    }

    /// Whether the story of the row has come to its end.
    enum Progress {
        BEING_MADE("being made"),
        MADE("made");

        private final String words;

        Progress(String words) {
            this.words = words;
        }
    }

    Inspection of(int added, Progress progress) {
        Origin origin = sight.run().resampling().added().get(added);
        String number = Figures.count(added + 1L) + " of " + Figures.count(sight.added());
        Title title =
                new Title(Sign.NEW, sight.look(origin.base()), "New row " + number, progress.words);
        Inspection rows =
                switch (origin) {
                    case Origin.Interpolated segment -> between(Inspection.of(title), segment);
                    case Origin.Jittered shaken ->
                            from(Inspection.of(title), shaken.row(), "shaken");
                    case Origin.Copied copied -> from(Inspection.of(title), copied.row(), "copied");
                    case Origin.Shortened _, Origin.Voted _, Origin.Centroid _, Origin.Original _ ->
                            Inspection.of(title);
                };
        Columns columns = new Columns("Column by column", formula(origin), lines(origin));
        boolean same = Recomputed.isSame(sight.run(), added);
        return rows.withColumns(columns).withCheck(same ? check(origin) : "");
    }

    private Inspection between(Inspection rows, Origin.Interpolated origin) {
        long seed = sight.run().recipe().resample().seed();
        return rows.withFacts(
                        List.of(
                                new Fact(
                                        Sign.BASE,
                                        "base",
                                        words.name(origin.base()),
                                        words.className(origin.base())),
                                new Fact(
                                        Sign.NEIGHBOUR,
                                        "neighbour",
                                        words.name(origin.neighbour()),
                                        "rank " + (origin.rank() + 1) + " of " + sight.kin().k()),
                                new Fact(
                                        Sign.NEW,
                                        "gap",
                                        Figures.fixed(origin.gap(), 4),
                                        "seed " + seed)))
                .withGap(origin.gap())
                .withNearest(inspector.nearest(origin.base(), origin.rank()));
    }

    private Inspection from(Inspection rows, int base, String how) {
        long seed = sight.run().recipe().resample().seed();
        return rows.withFacts(
                List.of(
                        new Fact(Sign.BASE, "base", words.name(base), words.className(base)),
                        new Fact(Sign.NEW, "new row", how, "seed " + seed)));
    }

    private static String formula(Origin origin) {
        return switch (origin) {
            case Origin.Interpolated segment -> "base + gap × (neighbour − base)";
            case Origin.Jittered shaken -> "base + noise";
            default -> "the values of the base";
        };
    }

    private static String check(Origin origin) {
        return switch (origin) {
            case Origin.Interpolated segment ->
                    "Recomputed from base, neighbour and gap: same value to the last digit.";
            case Origin.Jittered shaken ->
                    "Recomputed from base and noise: same value to the last digit.";
            default -> "Compared with the base: same value to the last digit.";
        };
    }

    private List<ColumnLine> lines(Origin origin) {
        List<ColumnLine> lines = new ArrayList<>();
        for (int j = 0; j < words.columns().size(); j++) {
            String name = words.columns().get(j).name();
            lines.add(
                    new ColumnLine(
                            RowWords.plainName(name),
                            RowWords.unit(name),
                            result(origin, j),
                            arithmetic(origin, j)));
        }
        return lines;
    }

    private String result(Origin origin, int j) {
        return switch (words.columns().get(j)) {
            case NumericColumn numbers ->
                    origin instanceof Origin.Copied
                            ? words.cell(origin.base(), j)
                            : words.result(Recomputed.value(origin, numbers, j), j);
            case CategoricalColumn cells -> words.cell(origin.base(), j);
        };
    }

    private String arithmetic(Origin origin, int j) {
        String base = words.cell(origin.base(), j);
        return switch (origin) {
            case Origin.Interpolated(int row, int neighbour, int rank, double gap) ->
                    base
                            + " + "
                            + Figures.fixed(gap, 4)
                            + " × ("
                            + words.cell(neighbour, j)
                            + " − "
                            + bracketed(base)
                            + ")";
            case Origin.Jittered jittered -> {
                double shift = jittered.shift().get(j);
                yield base + (shift < 0 ? " − " : " + ") + words.result(Math.abs(shift), j);
            }
            default -> "";
        };
    }

    /// A negative number that is taken away stands in brackets.
    private static String bracketed(String number) {
        return number.startsWith("−") ? "(" + number + ")" : number;
    }
}
