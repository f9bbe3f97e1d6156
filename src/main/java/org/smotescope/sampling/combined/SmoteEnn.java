package org.smotescope.sampling.combined;

import org.smotescope.sampling.Descriptor;
import org.smotescope.sampling.Family;
import org.smotescope.sampling.SamplingStrategy;
import org.smotescope.sampling.cleaning.Enn;
import org.smotescope.sampling.over.Smote;

/// SMOTE, then edited nearest neighbours over all classes: rows, real and new, that their
/// neighbours disagree with go (Batista, Prati, Monard 2004, doi:10.1145/1007730.1007735).
public final class SmoteEnn {
    private static final Combination PARTS =
            Combination.first("SMOTE", "smote.", Smote.DESCRIPTOR)
                    .then("ENN", "enn.", Enn.DESCRIPTOR, SamplingStrategy.Word.ALL);

    public static final Descriptor DESCRIPTOR =
            Descriptor.of("smote-enn", "SMOTE-ENN", Family.COMBINED)
                    .summary(
                            "SMOTE, then removes rows of any class that their neighbours disagree"
                                    + " with.")
                    .reference(
                            "Batista, Prati, Monard",
                            2004,
                            "A study of the behavior of several methods for balancing machine"
                                    + " learning training data",
                            "10.1145/1007730.1007735")
                    .counterpart("SMOTEENN")
                    .settings(PARTS.settings())
                    .steps(PARTS::steps);

    private SmoteEnn() {}
}
