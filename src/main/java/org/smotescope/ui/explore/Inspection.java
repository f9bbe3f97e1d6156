package org.smotescope.ui.explore;

import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.smotescope.ui.plot.RowId;

/// What the inspector says, from top to bottom. Parts that have nothing to say are empty.
///
/// @param title which row, or what else
/// @param facts lines beneath the title
/// @param gap how far a new row is from its base to its neighbour
/// @param columns column by column
/// @param nearest the rows nearest to the base
/// @param children the new rows that start from a row
/// @param check what was recomputed, or an empty text
/// @param hints what can be clicked
public record Inspection(
        Title title,
        List<Fact> facts,
        OptionalDouble gap,
        @Nullable Columns columns,
        @Nullable Nearest nearest,
        @Nullable Children children,
        String check,
        List<String> hints) {

    public Inspection {
        facts = List.copyOf(facts);
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
    }

    /// Whether a neighbour is the one that the new row leans towards.
    public enum Choice {
        PICKED,
        NOT_PICKED
    }

    /// One of the nearest rows.
    ///
    /// @param share of the largest distance
    public record Near(
            int rank, RowId row, String name, double share, String distance, Choice choice) {}

    /// @param rows the new rows, in order
    public record Children(String title, List<Child> rows) {
        public Children {
            rows = List.copyOf(rows);
        }
    }

    /// A new row in a list.
    public record Child(RowId row, String name, String where) {}

    static Inspection of(Title title) {
        return new Inspection(
                title, List.of(), OptionalDouble.empty(), null, null, null, "", List.of());
    }

    Inspection withFacts(List<Fact> lines) {
        return new Inspection(title, lines, gap, columns, nearest, children, check, hints);
    }

    Inspection withGap(double share) {
        return new Inspection(
                title, facts, OptionalDouble.of(share), columns, nearest, children, check, hints);
    }

    Inspection withColumns(Columns values) {
        return new Inspection(title, facts, gap, values, nearest, children, check, hints);
    }

    Inspection withNearest(@Nullable Nearest rows) {
        return new Inspection(title, facts, gap, columns, rows, children, check, hints);
    }

    Inspection withChildren(@Nullable Children rows) {
        return new Inspection(title, facts, gap, columns, nearest, rows, check, hints);
    }

    Inspection withCheck(String sentence) {
        return new Inspection(title, facts, gap, columns, nearest, children, sentence, hints);
    }

    Inspection withHints(List<String> lines) {
        return new Inspection(title, facts, gap, columns, nearest, children, check, lines);
    }
}
