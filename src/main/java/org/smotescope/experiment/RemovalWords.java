package org.smotescope.experiment;

import java.util.Locale;
import java.util.stream.Collectors;
import org.smotescope.data.Classes;
import org.smotescope.data.Count;
import org.smotescope.data.Ints;
import org.smotescope.sampling.Removed;
import org.smotescope.sampling.Removed.Reason;
import org.smotescope.sampling.Resampling;

/// Why a row was removed, in words.
public final class RemovalWords {
    private final Resampling resampling;
    private final ResultRows rows;

    RemovalWords(Resampling resampling, ResultRows rows) {
        this.resampling = resampling;
        this.rows = rows;
    }

    /// A few words: "contradicted".
    public static String brief(Reason reason) {
        return switch (reason) {
            case Reason.NotDrawn _ -> "not drawn";
            case Reason.Outvoted _ -> "contradicted";
            case Reason.Linked _ -> "Tomek link";
            case Reason.Recognised _ -> "told by others";
            case Reason.Misleading _ -> "misleads";
            case Reason.Ranked _ -> "scored worse";
            case Reason.NoCandidate _ -> "no candidate";
            case Reason.Hard(double probability, double limit) ->
                    probability < limit ? "too hard" : "as hard as the last";
            case Reason.Merged _ -> "merged";
        };
    }

    /// The rows on account of which a row was removed, as references; none where only a draw or a
    /// score decided.
    static Ints partners(Reason reason) {
        return switch (reason) {
            case Reason.NotDrawn _, Reason.Ranked _, Reason.NoCandidate _, Reason.Hard _ ->
                    Ints.of();
            case Reason.Outvoted(Ints voters, int _) -> voters;
            case Reason.Linked(int partner) -> Ints.of(partner);
            case Reason.Recognised(Ints by) -> by;
            case Reason.Misleading(int victim) -> Ints.of(victim);
            case Reason.Merged(int into) -> Ints.of(into);
        };
    }

    /// One sentence with the rows named.
    String sentence(Removed removed) {
        int row = removed.row();
        return switch (removed.reason()) {
            case Reason.NotDrawn _ -> "The draw kept other rows of class " + label(row) + ".";
            case Reason.Outvoted(Ints voters, int pass) ->
                    outvoted(row, voters) + (pass > 1 ? " Found in pass " + pass + "." : "");
            case Reason.Linked(int partner) ->
                    "It and " + classed(partner) + " are each other's nearest row.";
            case Reason.Recognised(Ints by) ->
                    "Its nearest kept "
                            + Count.noun(by.size(), "row")
                            + Count.verb(by.size(), " tells", " tell")
                            + " its class already: "
                            + named(by)
                            + ".";
            case Reason.Misleading(int victim) ->
                    "It is one of the nearest rows that get " + classed(victim) + " wrong.";
            case Reason.Ranked(double score, double limit) ->
                    "Its distances to rows of the smallest class add up to "
                            + number(score)
                            + (Double.isNaN(limit)
                                    ? "; no row was kept."
                                    : ", those of the last row kept to " + number(limit) + ".");
            case Reason.NoCandidate _ ->
                    "It is among the nearest rows of no row of the smallest class.";
            case Reason.Hard(double probability, double limit) ->
                    "A forest that has not seen it gives its class a probability of "
                            + number(probability)
                            + "; the last row kept has "
                            + number(limit)
                            + ".";
            case Reason.Merged(int into) ->
                    "It is merged into " + named(into) + ", the mean of its cluster.";
        };
    }

    private String outvoted(int row, Ints voters) {
        int own = resampling.classOf(row);
        int[] foreign = voters.stream().filter(voter -> resampling.classOf(voter) != own).toArray();
        return foreign.length
                + " of its "
                + Count.of(voters.size(), "nearest row")
                + Count.verb(foreign.length, " is", " are")
                + " not of class "
                + label(row)
                + (foreign.length == 0 ? "." : ": " + named(Ints.of(foreign)) + ".");
    }

    /// "row 17 (class yes)".
    private String classed(int reference) {
        return named(reference) + " (class " + label(reference) + ")";
    }

    private String named(int reference) {
        return reference >= 0 ? "row " + rows.name(reference) : "new row " + (~reference + 1);
    }

    private String named(Ints references) {
        return references.stream().mapToObj(this::named).collect(Collectors.joining(", "));
    }

    private String label(int reference) {
        Classes classes = resampling.source().classes();
        return classes.labels().get(resampling.classOf(reference));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.6g", value);
    }
}
