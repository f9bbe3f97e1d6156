package org.smotescope.experiment.diagnostics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.smotescope.data.CategoricalColumn;
import org.smotescope.data.Column;
import org.smotescope.data.Count;
import org.smotescope.data.Ints;
import org.smotescope.experiment.diagnostics.ColumnDrift.Excess;
import org.smotescope.experiment.diagnostics.Figure.Detail;

/// The figures of a class in words.
///
/// @param grown the class
record FigureWords(Grown grown) {
    static final String NO_OTHER_CLASS = "There are no rows of another class.";
    static final String NO_BASE = "No new row starts from one row: each is the mean of several.";

    /// Clusters that are told one by one.
    private static final int TOLD = 5;

    String invaded(Detail.Part part) {
        return part(part.count(), part.of())
                + Count.verb(part.count(), " lies", " lie")
                + " nearer to an original row of another class than to any of "
                + grown.label()
                + ". Of the original rows of "
                + grown.label()
                + " this is true of "
                + part.originalCount()
                + " of "
                + part.originals()
                + ".";
    }

    String bridging(Detail.Bridges bridges) {
        List<Ints> clusters = bridges.clusters();
        if (clusters.size() == 1) {
            return "The "
                    + Count.of(grown.rows().length, "row")
                    + " of "
                    + grown.label()
                    + " are one cluster: there is nothing to bridge.";
        }
        String sizes =
                clusters.stream()
                        .limit(TOLD)
                        .map(rows -> Integer.toString(rows.size()))
                        .collect(Collectors.joining(", "));
        return part(bridges.count(), grown.added().length)
                + Count.verb(bridges.count(), " lies", " lie")
                + " in the empty space between the "
                + clusters.size()
                + " clusters of "
                + grown.label()
                + " (of "
                + sizes
                + (clusters.size() > TOLD ? ", …" : "")
                + " rows).";
    }

    String noTwoEnds() {
        return "No new row lies between two rows of " + grown.label() + ".";
    }

    String noTwoClusters() {
        return "There are only "
                + Count.of(grown.rows().length, "row")
                + " of "
                + grown.label()
                + ": too few for two clusters.";
    }

    String noise(Detail.Part part, int neighbours) {
        if (part.originalCount() == 0) {
            return "Every row of "
                    + grown.label()
                    + " has another one among its "
                    + Count.of(neighbours, "nearest row")
                    + ": none is noise.";
        }
        return part(part.count(), part.of())
                + Count.verb(part.count(), " starts", " start")
                + " from noise: "
                + part.originalCount()
                + " of "
                + Count.of(part.originals(), "row")
                + " of "
                + grown.label()
                + Count.verb(part.originalCount(), " has", " have")
                + " only rows of other classes among the "
                + neighbours
                + " nearest.";
    }

    String overused(BaseUses uses) {
        int most = uses.mostUsed().get(0);
        if (Arrays.stream(uses.counts()).allMatch(count -> count == uses.counts()[most])) {
            return "All "
                    + Count.of(uses.counts().length, "row")
                    + " of "
                    + grown.label()
                    + " are used equally often, for "
                    + Count.of(uses.counts()[most], "new row")
                    + " each.";
        }
        return String.format(
                Locale.ROOT,
                "%s start from the most used tenth of the rows of %s (%d of %d). The most"
                        + " used, row %d, has %d. Gini coefficient %.2f.",
                part(uses.ofMostUsed(), uses.bases()),
                grown.label(),
                uses.tenth(),
                uses.counts().length,
                grown.resampling().source().fileRow(grown.rows()[most]) + 1,
                uses.counts()[most],
                uses.gini());
    }

    String duplicates(Duplicates found) {
        int of = grown.added().length;
        if (found.rows().isEmpty()) {
            return "None of " + Count.of(of, "new row") + " equals another row.";
        }
        return part(found.rows().size(), of)
                + Count.verb(found.rows().size(), " equals", " equal")
                + " another row in every column: "
                + found.ofOriginals()
                + " an original one, "
                + found.ofNewRows()
                + " another new one.";
    }

    String oneRow() {
        return "There is only one row of " + grown.label() + ".";
    }

    String distance(Quantiles made, Quantiles original, int beyond) {
        return "Half of the new rows lie within "
                + number(made.median())
                + " of an original row of "
                + grown.label()
                + "; half of these lie within "
                + number(original.median())
                + " of another"
                + (original.median() == 0.0 ? ", so there is no ratio. " : ". ")
                + Count.of(beyond, "new row")
                + Count.verb(beyond, " lies", " lie")
                + " farther away than any original row.";
    }

    String drift(ColumnDrift worst) {
        String sizes =
                Count.of(worst.original(), "original row")
                        + " of "
                        + grown.label()
                        + " against "
                        + Count.of(worst.made(), "new row");
        if (worst.excess() instanceof Excess.Nowhere) {
            return "No column has drifted (" + sizes + ").";
        }
        Column column = grown.resampling().source().features().get(worst.feature());
        String measure =
                column instanceof CategoricalColumn
                        ? "total variation distance"
                        : "Kolmogorov-Smirnov distance";
        return String.format(
                        Locale.ROOT,
                        "%s has drifted most: %s %.3f (%s).",
                        worst.column(),
                        measure,
                        worst.statistic(),
                        sizes)
                + excess(worst.excess(), column);
    }

    private static String excess(Excess excess, Column column) {
        return switch (excess) {
            case Excess.UpTo(double value) ->
                    " Too many new rows are at most " + number(value) + ".";
            case Excess.Above(double value) ->
                    " Too many new rows are above " + number(value) + ".";
            case Excess.OfWord(int code) ->
                    column instanceof CategoricalColumn words && code >= 0
                            ? " Too many new rows have " + words.dictionary().get(code) + "."
                            : " Too many new rows are empty there.";
            case Excess.Nowhere _ -> "";
        };
    }

    /// "3 of 20 new rows (15.0 %)".
    private static String part(int count, int of) {
        return String.format(
                Locale.ROOT, "%d of %s (%s)", count, Count.of(of, "new row"), percent(count, of));
    }

    private static String percent(int count, int of) {
        return String.format(Locale.ROOT, "%.1f %%", 100.0 * count / of);
    }

    /// A number with four digits.
    private static String number(double value) {
        if (value == 0.0) {
            return "0";
        }
        double size = Math.abs(value);
        return size < 1e-4 || size >= 1e7
                ? String.format(Locale.ROOT, "%.3e", value)
                : new BigDecimal(value)
                        .round(new MathContext(4))
                        .stripTrailingZeros()
                        .toPlainString();
    }

    /// A message as a sentence.
    static String sentence(String message) {
        return message.substring(0, 1).toUpperCase(Locale.ROOT) + message.substring(1) + ".";
    }
}
