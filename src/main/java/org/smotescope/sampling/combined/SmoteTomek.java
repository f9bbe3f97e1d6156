package org.smotescope.sampling.combined;

import org.smotescope.sampling.Descriptor;
import org.smotescope.sampling.Family;
import org.smotescope.sampling.SamplingStrategy;
import org.smotescope.sampling.cleaning.Tomek;
import org.smotescope.sampling.over.Smote;

/// SMOTE, then both rows of every Tomek link go (Batista, Bazzan, Monard 2003).
public final class SmoteTomek {
    private static final Combination PARTS =
            Combination.first("SMOTE", "smote.", Smote.DESCRIPTOR)
                    .then("Tomek", "tomek.", Tomek.DESCRIPTOR, SamplingStrategy.Word.ALL);

    public static final Descriptor DESCRIPTOR =
            Descriptor.of("smote-tomek", "SMOTE-Tomek", Family.COMBINED)
                    .summary("SMOTE, then removes pairs of rows of different classes that touch.")
                    .reference(
                            "Batista, Bazzan, Monard",
                            2003,
                            "Balancing Training Data for Automated Annotation of Keywords: a Case"
                                    + " Study",
                            "")
                    .counterpart("SMOTETomek")
                    .settings(PARTS.settings())
                    .steps(PARTS::steps);

    private SmoteTomek() {}
}
