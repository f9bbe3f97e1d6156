package org.smotescope.ui.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.smotescope.data.CategoricalColumn;
import org.smotescope.data.Ints;
import org.smotescope.sampling.Origin;
import org.smotescope.ui.explore.Inspection.ColumnLine;
import org.smotescope.ui.explore.Inspection.Columns;
import org.smotescope.ui.explore.Inspection.Fact;
import org.smotescope.ui.explore.Inspection.Title;
import org.smotescope.ui.form.Figures;
import org.smotescope.ui.rows.FilledCells;
import org.smotescope.ui.rows.RowWords;

/// What the inspector says about a new row: the rows it came from, and the arithmetic of each
/// column.
final class NewRowText {
    private static final String OPEN = "open";
    private static final String DASH = "–";

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
        /// No neighbour has been picked yet.
        SEARCHING("being made"),
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
                    case Origin.Interpolated _, Origin.Shortened _, Origin.Voted _ ->
                            between(Inspection.of(title), origin);
                    case Origin.Jittered shaken ->
                            from(Inspection.of(title), shaken.row(), "shaken");
                    case Origin.Copied copied -> from(Inspection.of(title), copied.row(), "copied");
                    case Origin.Centroid(Ints members) -> mean(Inspection.of(title), members);
                    case Origin.Original _ -> Inspection.of(title);
                };
        Columns columns = new Columns("Column by column", formula(origin), lines(origin, added));
        if (progress == Progress.SEARCHING) {
            return untold(rows, columns);
        }
        boolean same = Recomputed.isSame(sight.run(), added);
        return rows.withWords(sentences(origin, added))
                .withColumns(columns)
                .withCheck(same ? check(origin) : "");
    }

    /// What is known before a neighbour is picked; the rest is yet to be told.
    private static Inspection untold(Inspection rows, Columns columns) {
        List<Fact> facts =
                rows.facts().stream()
                        .filter(fact -> !fact.name().equals(OPEN))
                        .map(
                                fact ->
                                        fact.sign() == Sign.BASE
                                                ? fact
                                                : new Fact(fact.sign(), fact.name(), DASH, ""))
                        .toList();
        List<ColumnLine> lines =
                columns.lines().stream()
                        .map(line -> new ColumnLine(line.name(), line.unit(), DASH, ""))
                        .toList();
        Inspection.Nearest nearest = rows.nearest();
        return Inspection.of(rows.title())
                .withFacts(facts)
                .withNearest(nearest == null ? null : nearest.withoutPick())
                .withColumns(new Columns(columns.title(), columns.hint(), lines));
    }

    /// What was found out about its base, and why it is gone again.
    private List<String> sentences(Origin origin, int added) {
        List<String> sentences = new ArrayList<>();
        new RowTypeWords(sight, words)
                .of(origin.base()).stream()
                        .map(words -> "The base: " + words)
                        .forEach(sentences::add);
        sight.removed().stream()
                .filter(gone -> gone.row() == ~added)
                .map(new ReasonWords(sight, words)::sentence)
                .map(why -> "Removed again. " + why)
                .forEach(sentences::add);
        return sentences;
    }

    private Inspection mean(Inspection rows, Ints members) {
        return rows.withFacts(
                List.of(
                        new Fact(
                                Sign.NONE,
                                "mean of",
                                Figures.count(members.size()) + " rows",
                                words.className(members.get(0)))));
    }

    private Inspection between(Inspection rows, Origin origin) {
        Way way = Way.of(origin);
        long seed = sight.run().recipe().resample().seed();
        int k = SegmentStory.neighbours(sight, origin).size();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(Sign.BASE, "base", words.name(way.base()), type(way.base())));
        if (way.leads()) {
            String rank = "rank " + (way.rank() + 1) + (k > 1 ? " of " + k : "");
            facts.add(new Fact(Sign.NEIGHBOUR, "neighbour", words.name(way.neighbour()), rank));
            facts.add(new Fact(Sign.NEW, "gap", Figures.fixed(way.gap(), 4), "seed " + seed));
        }
        if (way.share() < 1) {
            String open = Figures.fixed(way.share() * 100, 0) + " % of the way";
            facts.add(new Fact(Sign.NEW, OPEN, open, words.className(way.neighbour())));
        }
        Inspection filled = rows.withFacts(facts);
        if (origin instanceof Origin.Voted voted) {
            filled = filled.withNearest(inspector.voters(voted));
        } else {
            filled = filled.withNearest(inspector.nearest(way));
        }
        return way.leads() && way.gap() >= 0 ? filled.withGap(way.walked()) : filled;
    }

    /// The type of a row where the sampler judged it, else its class.
    private String type(int row) {
        Findings.Judged judged = sight.findings().judged(row);
        return judged == null ? words.className(row) : RowTypeWords.name(judged.type());
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
            case Origin.Interpolated _ -> "base + gap × (neighbour − base)";
            case Origin.Shortened _ -> "base + gap × open part × (neighbour − base)";
            case Origin.Voted voted ->
                    Way.of(voted).leads()
                            ? "numbers: base + gap × (neighbour − base); words: a vote"
                            : "the word with the most votes";
            case Origin.Jittered _ -> "base + noise";
            case Origin.Centroid _ -> "the mean of the cluster";
            case Origin.Copied _, Origin.Original _ -> "the values of the base";
        };
    }

    private static String check(Origin origin) {
        return switch (origin) {
            case Origin.Interpolated _, Origin.Shortened _ ->
                    "Recomputed from base, neighbour and gap: same value to the last digit.";
            case Origin.Voted _ -> "Recomputed and counted again: same values, same winners.";
            case Origin.Jittered _ ->
                    "Recomputed from base and noise: same value to the last digit.";
            case Origin.Centroid _ ->
                    "Recomputed from the rows of the cluster: same value to the last digit.";
            case Origin.Copied _, Origin.Original _ ->
                    "Compared with the base: same value to the last digit.";
        };
    }

    private List<ColumnLine> lines(Origin origin, int added) {
        List<ColumnLine> lines = new ArrayList<>();
        for (int j = 0; j < words.columns().size(); j++) {
            String name = words.columns().get(j).name();
            lines.add(
                    new ColumnLine(
                            RowWords.plainName(name),
                            RowWords.unit(name),
                            words.made(added, j),
                            Stream.of(arithmetic(origin, j), filled(origin, j))
                                    .filter(part -> !part.isEmpty())
                                    .collect(Collectors.joining("; "))));
        }
        return lines;
    }

    /// Which of the two values that a number is computed from, or that a copy has, are no data.
    private String filled(Origin origin, int j) {
        boolean isMean = origin instanceof Origin.Centroid;
        boolean isVote =
                origin instanceof Origin.Voted
                        && words.columns().get(j) instanceof CategoricalColumn;
        if (isMean || isVote) {
            return "";
        }
        FilledCells cells = new FilledCells(sight.run().table(), sight.rows());
        List<String> filled = new ArrayList<>();
        if (cells.isFilled(origin.base(), j)) {
            filled.add("base");
        }
        boolean leads =
                switch (origin) {
                    case Origin.Interpolated _, Origin.Shortened _, Origin.Voted _ ->
                            Way.of(origin).leads();
                    case Origin.Copied _, Origin.Jittered _, Origin.Centroid _, Origin.Original _ ->
                            false;
                };
        if (leads && cells.isFilled(Way.of(origin).neighbour(), j)) {
            filled.add("neighbour");
        }
        return filled.isEmpty() ? "" : String.join(" and ", filled) + " filled: empty in the file";
    }

    private String arithmetic(Origin origin, int j) {
        if (words.columns().get(j) instanceof CategoricalColumn column) {
            return origin instanceof Origin.Voted voted
                    ? Votes.of(voted, words.columns(), j).words(column)
                    : "";
        }
        String base = words.cell(origin.base(), j);
        return switch (origin) {
            case Origin.Interpolated _, Origin.Shortened _, Origin.Voted _ -> {
                Way way = Way.of(origin);
                String open = way.share() < 1 ? " × " + Figures.fixed(way.share(), 4) : "";
                yield base
                        + (way.gap() < 0 ? " − " : " + ")
                        + Figures.fixed(Math.abs(way.gap()), 4)
                        + open
                        + " × ("
                        + words.cell(way.neighbour(), j)
                        + " − "
                        + bracketed(base)
                        + ")";
            }
            case Origin.Jittered jittered -> {
                double shift = jittered.shift().get(j);
                yield base + (shift < 0 ? " − " : " + ") + words.result(Math.abs(shift), j);
            }
            case Origin.Copied _, Origin.Original _, Origin.Centroid _ -> "";
        };
    }

    /// A negative number that is taken away stands in brackets.
    private static String bracketed(String number) {
        return number.startsWith("−") ? "(" + number + ")" : number;
    }
}
