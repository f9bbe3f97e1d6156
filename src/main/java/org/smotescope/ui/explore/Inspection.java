package org.smotescope.ui.explore;

import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.smotescope.ui.plot.RowId;

/// What the inspector says, from top to bottom. Parts that have nothing to say are empty.
///
/// @param title which row, or what else
/// @param tally rows counted by kind
/// @param heading above the facts
/// @param facts lines beneath the title
/// @param words sentences beneath the facts
/// @param gap how far a new row is from its base to its neighbour
/// @param columns column by column
/// @param nearest the rows nearest to the base
/// @param children the new rows that start from a row
/// @param check what was recomputed, or an empty text
/// @param hints what can be clicked
public record Inspection(
        Title title,
        @Nullable Tally tally,
        String heading,
        List<Fact> facts,
        List<String> words,
        OptionalDouble gap,
        @Nullable Columns columns,
        @Nullable Nearest nearest,
        @Nullable Children children,
        String check,
        List<String> hints) {

    public Inspection {
        facts = List.copyOf(facts);
        words = List.copyOf(words);
        hints = List.copyOf(hints);
    }

    /// An inspection that says nothing.
    public static final Inspection NOTHING = of(new Title(Sign.NONE, 0, "", ""));

    /// @param look of the row's class
    /// @param state at the right end
    public record Title(Sign sign, int look, String words, String state) {}

    /// @param value the main word
    /// @param extra at the right end
    public record Fact(Sign sign, String name, String value, String extra) {}

    /// @param hint how to read the lines
    public record Columns(String title, String hint, List<ColumnLine> lines) {
        public Columns {
            lines = List.copyOf(lines);
        }
    }

    /// One column of a row.
    ///
    /// @param result its value
    /// @param arithmetic how it came about, or an empty text
    public record ColumnLine(String name, String unit, String result, String arithmetic) {}

    /// @param hint how the distances are measured
    public record Nearest(String title, String hint, List<Near> lines) {
        public Nearest {
            lines = List.copyOf(lines);
        }

        Nearest withoutPick() {
            return new Nearest(title, hint, lines.stream().map(Near::notPicked).toList());
        }
    }

    /// Whether a neighbour is the one that the new row leans towards.
    public enum Choice {
        PICKED,
        NOT_PICKED
    }

    /// One of the nearest rows.
    ///
    /// @param className the row's class, or an empty text where all are of one
    /// @param share of the largest distance
    public record Near(
            int rank,
            RowId row,
            String name,
            String className,
            double share,
            String distance,
            Choice choice) {
        Near notPicked() {
            return new Near(rank, row, name, className, share, distance, Choice.NOT_PICKED);
        }

        Near ofClass(String words) {
            return new Near(rank, row, name, words, share, distance, choice);
        }
    }

    /// Rows counted by kind.
    ///
    /// @param title above, or an empty text
    /// @param hint how they were counted
    /// @param shares of all, line by line, drawn as one bar; empty for none
    public record Tally(String title, String hint, List<TallyLine> lines, List<Double> shares) {
        public Tally {
            lines = List.copyOf(lines);
            shares = List.copyOf(shares);
        }
    }

    /// @param value how many
    /// @param words what it means
    public record TallyLine(Sign sign, int look, String name, String value, String words) {}

    /// @param rows the first of the new rows, in order, no more than [#MOST]
    /// @param count how many there are in all
    public record Children(String title, List<Child> rows, int count) {
        /// More than this nobody reads in a list.
        static final int MOST = 50;

        public Children {
            rows = List.copyOf(rows);
        }
    }

    /// A new row in a list.
    public record Child(RowId row, String name, String where) {}

    static Inspection of(Title title) {
        return new Inspection(
                title,
                null,
                "",
                List.of(),
                List.of(),
                OptionalDouble.empty(),
                null,
                null,
                null,
                "",
                List.of());
    }

    /// Rows counted by kind, above the facts.
    Inspection withTally(@Nullable Tally rows) {
        return new Inspection(
                title, rows, heading, facts, words, gap, columns, nearest, children, check, hints);
    }

    /// @param above a heading over the facts, or an empty text
    Inspection withFacts(String above, List<Fact> lines) {
        return new Inspection(
                title, tally, above, lines, words, gap, columns, nearest, children, check, hints);
    }

    Inspection withFacts(List<Fact> lines) {
        return withFacts("", lines);
    }

    Inspection withWords(List<String> sentences) {
        return new Inspection(
                title, tally, heading, facts, sentences, gap, columns, nearest, children, check,
                hints);
    }

    Inspection withGap(double share) {
        return new Inspection(
                title,
                tally,
                heading,
                facts,
                words,
                OptionalDouble.of(share),
                columns,
                nearest,
                children,
                check,
                hints);
    }

    Inspection withColumns(Columns values) {
        return new Inspection(
                title, tally, heading, facts, words, gap, values, nearest, children, check, hints);
    }

    Inspection withNearest(@Nullable Nearest rows) {
        return new Inspection(
                title, tally, heading, facts, words, gap, columns, rows, children, check, hints);
    }

    Inspection withChildren(@Nullable Children rows) {
        return new Inspection(
                title, tally, heading, facts, words, gap, columns, nearest, rows, check, hints);
    }

    Inspection withCheck(String sentence) {
        return new Inspection(
                title, tally, heading, facts, words, gap, columns, nearest, children, sentence,
                hints);
    }

    Inspection withHints(List<String> lines) {
        return new Inspection(
                title, tally, heading, facts, words, gap, columns, nearest, children, check, lines);
    }
}
