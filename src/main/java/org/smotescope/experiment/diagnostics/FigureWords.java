package org.smotescope.experiment.diagnostics;

import java.util.Arrays;
import java.util.Locale;
import org.smotescope.data.CategoricalColumn;
import org.smotescope.data.Column;
import org.smotescope.data.Count;
import org.smotescope.experiment.diagnostics.ColumnDrift.Excess;

/// The figures of a class that need no distances, in words.
///
/// @param grown the class
record FigureWords(Grown grown) {
    static final String NO_BASE = "No new row starts from one row: each is the mean of several.";

    String overused(BaseUses uses) {
        int most = uses.mostUsed();
        String all = NumberWords.count(uses.counts().length, "row") + " of " + grown.name();
        if (Arrays.stream(uses.counts()).allMatch(count -> count == uses.counts()[most])) {
            return "All "
                    + all
                    + Count.verb(uses.counts().length, " is", " are")
                    + " used equally often, for "
                    + NumberWords.count(uses.counts()[most], "new row")
                    + " each.";
        }
        int overused = uses.overused().size();
        String found =
                overused == 0
                        ? "No row of " + grown.name() + " is used"
                        : NumberWords.part(uses.ofOverused(), uses.bases())
                                + Count.verb(uses.ofOverused(), " starts", " start")
                                + " from "
                                + NumberWords.count(overused)
                                + " of "
                                + all
                                + " used";
        return found
                + String.format(
                        Locale.ROOT,
                        " more than twice as often as the mean of %.1f. The most used, row %d, has"
                                + " %,d. Gini coefficient %.2f.",
                        uses.mean(),
                        grown.resampling().source().fileRow(grown.rows()[most]) + 1,
                        uses.counts()[most],
                        uses.gini());
    }

    String duplicates(Duplicates found) {
        int of = grown.added().length;
        if (found.rows().isEmpty()) {
            return "None of " + NumberWords.count(of, "new row") + " equals another row.";
        }
        return NumberWords.part(found.rows().size(), of)
                + Count.verb(found.rows().size(), " equals", " equal")
                + " another row in every column: "
                + NumberWords.count(found.ofOriginals())
                + " an original one, "
                + NumberWords.count(found.ofNewRows())
                + " another new one.";
    }

    String drift(ColumnDrift worst) {
        String sizes =
                NumberWords.count(worst.original(), "original row")
                        + " of "
                        + grown.name()
                        + " against "
                        + NumberWords.count(worst.made(), "new row");
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
                    " Too many new rows are at most " + NumberWords.number(value) + ".";
            case Excess.Above(double value) ->
                    " Too many new rows are above " + NumberWords.number(value) + ".";
            case Excess.OfWord(int code) ->
                    column instanceof CategoricalColumn words && code >= 0
                            ? " Too many new rows have " + words.dictionary().get(code) + "."
                            : " Too many new rows are empty there.";
            case Excess.Nowhere _ -> "";
        };
    }
}
