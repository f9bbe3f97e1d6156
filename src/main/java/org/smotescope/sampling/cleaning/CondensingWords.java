package org.smotescope.sampling.cleaning;

import org.smotescope.data.Count;
import org.smotescope.data.DataProblem;
import org.smotescope.data.DataProblem.Mend;
import org.smotescope.sampling.Note;

/// What [Condensing] tells the user.
///
/// @param name the sampler on screen
/// @param k how many votes decide
/// @param seeds how many rows of a class are in the store from the beginning
record CondensingWords(String name, int k, int seeds) {
    DataProblem tooManySeeds(String label, int rows) {
        return new DataProblem(
                name
                        + " draws "
                        + Count.of(seeds, "seed row")
                        + " of each class; "
                        + label
                        + " has "
                        + rows,
                use("seeds", rows));
    }

    DataProblem tooFewVotes(String smallest, int ofSmallest, String label, int votes) {
        return new DataProblem(
                name
                        + " needs k = "
                        + k
                        + Count.verb(k, " row that votes", " rows that vote")
                        + "; there are "
                        + ofSmallest
                        + " of "
                        + smallest
                        + " and "
                        + Count.of(seeds, "seed row")
                        + " of "
                        + label,
                use("k", votes));
    }

    private static Mend use(String setting, int value) {
        return new Mend(
                "use " + setting + " = " + value,
                "resample.settings." + setting,
                Integer.toString(value));
    }

    Note staysWhole(String label) {
        return Note.warning(
                name + " judges no row of " + label + ": the smallest class is what it judges by.");
    }

    Note allSeeds(String label, int rows) {
        return Note.warning(
                name + " judges no row of " + label + ": all " + rows + " are seed rows.");
    }
}
