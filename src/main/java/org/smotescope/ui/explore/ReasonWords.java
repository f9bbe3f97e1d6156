package org.smotescope.ui.explore;

import org.smotescope.data.Count;
import org.smotescope.data.Ints;
import org.smotescope.sampling.Removed;
import org.smotescope.sampling.Removed.Reason;
import org.smotescope.ui.form.Figures;
import org.smotescope.ui.rows.RowWords;

/// Why a row was removed, in words.
final class ReasonWords {
    private static final int NAMED = 5;

    private final Sight sight;
    private final RowWords words;

    ReasonWords(Sight sight, RowWords words) {
        this.sight = sight;
        this.words = words;
    }

    /// One sentence with the rows named.
    String sentence(Removed removed) {
        int row = removed.row();
        return switch (removed.reason()) {
            case Reason.NotDrawn _ -> "The draw kept other " + words.classRows(row) + ".";
            case Reason.Outvoted(Ints voters, int pass) ->
                    foreign(row, voters)
                            + " of its "
                            + voters.size()
                            + Count.verb(
                                    foreign(row, voters), " nearest rows is ", " nearest rows are ")
                            + new RowTypeWords(sight, words).others(sight.code(row))
                            + ": "
                            + words.names(others(row, voters), NAMED)
                            + "."
                            + (pass > 1 ? " Found in pass " + pass + "." : "");
            case Reason.Linked(int partner) ->
                    "It and "
                            + words.name(partner)
                            + " ("
                            + words.className(partner)
                            + ") are each other's nearest row.";
            case Reason.Recognised(Ints by) ->
                    (by.size() == 1 ? "Its nearest kept row tells" : "Its nearest kept rows tell")
                            + " its class already: "
                            + words.names(by, NAMED)
                            + ".";
            case Reason.Misleading(int victim) ->
                    "It is one of the nearest rows that get "
                            + words.name(victim)
                            + " ("
                            + words.className(victim)
                            + ") wrong.";
            case Reason.Ranked ranked ->
                    Measured.of(sight, removed)
                            .map(this::measured)
                            .orElseGet(() -> ranked(ranked.score(), ranked.limit()));
            case Reason.NoCandidate _ ->
                    "It is among the nearest rows of no row of the smallest class.";
            case Reason.Hard(double probability, double limit) ->
                    "A forest that has not seen it gives its class "
                            + Figures.fixed(probability, 3)
                            + "; the last row kept has "
                            + Figures.fixed(limit, 3)
                            + (probability < limit
                                    ? "."
                                    : "; among rows that are equally hard the content decides.");
            case Reason.Merged(int into) ->
                    "It is merged into " + words.name(into) + ", the mean of its cluster.";
        };
    }

    private static String ranked(double score, double limit) {
        return "Its score is "
                + Figures.value(score)
                + (Double.isNaN(limit)
                        ? "; no row of its class is kept."
                        : ", the last row kept has " + Figures.value(limit) + ".");
    }

    /// Which rows near miss keeps, in a few words.
    static String better(Measured measured) {
        if (Double.isNaN(measured.limit())) {
            return "No row of its class is kept.";
        }
        return measured.rule() == Measured.Rule.AROUND
                ? "Farther rows are kept."
                : "Nearer rows are kept.";
    }

    private String measured(Measured measured) {
        int count = measured.rows().size();
        String end = measured.rule() == Measured.Rule.FARTHEST ? "farthest" : "nearest";
        String rows = words.classRows(measured.rows().getFirst());
        String measure =
                count == 1
                        ? "The " + end + " of the " + rows + " is "
                        : "Its " + count + " " + end + " " + rows + " average ";
        return measure + Figures.value(measured.average()) + " away" + limit(measured);
    }

    private static String limit(Measured measured) {
        if (Double.isNaN(measured.limit())) {
            return ".";
        }
        if (measured.average() == measured.limit()) {
            return ", as the last row kept: the content decides.";
        }
        String limit = Figures.value(measured.limit());
        return measured.rule() == Measured.Rule.AROUND
                ? "; from " + limit + " on is kept."
                : "; up to " + limit + " is kept.";
    }

    /// How many of some rows are of another class than this one.
    long foreign(int row, Ints others) {
        return others(row, others).size();
    }

    private Ints others(int row, Ints rows) {
        return Ints.of(
                rows.stream().filter(other -> sight.code(other) != sight.code(row)).toArray());
    }
}
