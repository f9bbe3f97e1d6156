package org.smotescope.experiment.diagnostics;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.smotescope.data.Count;
import org.smotescope.data.Ints;
import org.smotescope.experiment.diagnostics.Figure.Detail;

/// What lies near the new rows of a class, in words.
///
/// @param grown the class
record NearWords(Grown grown) {
    static final String NO_OTHER_CLASS = "There are no rows of another class.";

    /// Clusters that are told one by one.
    private static final int TOLD = 5;

    String invaded(Detail.Part part) {
        return NumberWords.part(part.count(), part.of())
                + Count.verb(part.count(), " lies", " lie")
                + " nearer to an original row of another class than to any of "
                + grown.name()
                + ". Of the original rows of "
                + grown.name()
                + " this is true of "
                + NumberWords.count(part.originalCount())
                + " of "
                + part.originals()
                + ".";
    }

    String bridging(Detail.Bridges bridges) {
        List<Ints> clusters = bridges.clusters();
        if (clusters.size() == 1) {
            return "The "
                    + NumberWords.count(grown.rows().length, "row")
                    + " of "
                    + grown.name()
                    + " are one cluster: there is nothing to bridge.";
        }
        String sizes =
                clusters.stream()
                        .limit(TOLD)
                        .map(rows -> NumberWords.count(rows.size()))
                        .collect(Collectors.joining(", "));
        return NumberWords.part(bridges.count(), grown.added().length)
                + Count.verb(bridges.count(), " lies", " lie")
                + " in the empty space between the "
                + clusters.size()
                + " clusters of "
                + grown.name()
                + " (of "
                + sizes
                + (clusters.size() > TOLD ? ", …" : "")
                + " rows).";
    }

    String noTwoEnds() {
        return "No new row lies between two rows of " + grown.name() + ".";
    }

    String noTwoClusters() {
        return "There are only "
                + NumberWords.count(grown.rows().length, "row")
                + " of "
                + grown.name()
                + ": too few for two clusters.";
    }

    String noise(Detail.Part part, int neighbours) {
        if (part.originalCount() == 0) {
            return "Every row of "
                    + grown.name()
                    + " has another one among its "
                    + NumberWords.count(neighbours, "nearest row")
                    + ": none is noise.";
        }
        return NumberWords.part(part.count(), part.of())
                + Count.verb(part.count(), " starts", " start")
                + " from noise: "
                + NumberWords.count(part.originalCount())
                + " of "
                + NumberWords.count(part.originals(), "row")
                + " of "
                + grown.name()
                + Count.verb(part.originalCount(), " has", " have")
                + " only rows of other classes among the "
                + neighbours
                + " nearest.";
    }

    String oneRow() {
        return "There is only one row of " + grown.name() + ".";
    }

    String distance(Quantiles made, Quantiles original, int beyond) {
        return "Half of the new rows lie within "
                + NumberWords.number(made.median())
                + " of an original row of "
                + grown.name()
                + "; half of these lie within "
                + NumberWords.number(original.median())
                + " of another"
                + (original.median() == 0.0 ? ", so there is no ratio. " : ". ")
                + NumberWords.count(beyond, "new row")
                + Count.verb(beyond, " lies", " lie")
                + " farther away than any original row.";
    }

    /// A message as a sentence.
    static String sentence(String message) {
        return message.substring(0, 1).toUpperCase(Locale.ROOT) + message.substring(1) + ".";
    }
}
