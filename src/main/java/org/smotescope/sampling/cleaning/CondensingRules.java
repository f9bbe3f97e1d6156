package org.smotescope.sampling.cleaning;

import org.smotescope.sampling.Minority;

/// Whose rules [Cnn] and [Oss] follow.
public enum CondensingRules {
    /// The smallest class, of equally small ones that with the smallest label, loses no row; a row
    /// in the store is not judged; rows are judged in the order of their keys.
    MENDED(Minority.SMALLEST_LABEL),
    /// Those of imbalanced-learn: of equally small classes the first in the file is the smallest;
    /// if it is to be cleaned too, only its seeds stay. A row that gets into the store twice votes
    /// twice and is returned twice. Condensed nearest neighbours skips a row whose position in its
    /// class is the row number of one that is kept.
    IMBALANCED_LEARN(Minority.FIRST_IN_FILE);

    private final Minority minority;

    CondensingRules(Minority minority) {
        this.minority = minority;
    }

    /// Which class judges the others.
    Minority minority() {
        return minority;
    }
}
