package org.smotescope.sampling.combined;

import org.smotescope.sampling.Descriptor;
import org.smotescope.sampling.Family;
import org.smotescope.sampling.over.Smote;
import org.smotescope.sampling.under.RandomUnder;

/// SMOTE to a part of the way, then random under-sampling for the rest, as the paper of SMOTE tries
/// both together (Chawla, Bowyer, Hall, Kegelmeyer 2002, doi:10.1613/jair.953).
public final class SmoteUnder {
    private static final Combination PARTS =
            Combination.first("SMOTE", "smote.", Smote.DESCRIPTOR)
                    .thenAsSet(
                            "Under",
                            "under.",
                            RandomUnder.DESCRIPTOR,
                            "How many rows of each class under-sampling leaves, counted on the rows"
                                    + " after SMOTE.");

    public static final Descriptor DESCRIPTOR =
            Descriptor.of("smote-under", "SMOTE and under-sampling", Family.COMBINED)
                    .summary(
                            "SMOTE grows the minority a part of the way, then random under-sampling"
                                    + " shrinks the majority.")
                    .reference(
                            "Chawla, Bowyer, Hall, Kegelmeyer",
                            2002,
                            "SMOTE: Synthetic Minority Over-sampling Technique",
                            "10.1613/jair.953")
                    .counterpart("SMOTE then RandomUnderSampler")
                    .settings(PARTS.settings())
                    .steps(PARTS::steps);

    private SmoteUnder() {}
}
