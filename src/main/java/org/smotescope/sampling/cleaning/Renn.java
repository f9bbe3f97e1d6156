package org.smotescope.sampling.cleaning;

import org.smotescope.data.Dataset;
import org.smotescope.data.Monitor;
import org.smotescope.neighbours.NeighbourSearch;
import org.smotescope.sampling.Descriptor;
import org.smotescope.sampling.Family;
import org.smotescope.sampling.Mode;
import org.smotescope.sampling.Randomness;
import org.smotescope.sampling.Resampling;
import org.smotescope.sampling.Sampler;
import org.smotescope.sampling.Setting;
import org.smotescope.sampling.Targets;

/// Repeated edited nearest neighbours (Tomek 1976, doi:10.1109/TSMC.1976.4309523): [Enn] again and
/// again on the rows that are left.
///
/// @param k the nearest rows that judge a row, 1 or more
/// @param rule when a row agrees with them
/// @param maxIter the last pass, 1 or more
/// @param settling when it is settled which classes are cleaned
public record Renn(int k, Agreement rule, int maxIter, Settling settling) implements Sampler {
    private static final String NAME = "Repeated edited nearest neighbours";
    private static final Setting.Int MAX_ITER =
            new Setting.Int(
                    "max-iter",
                    "Passes at most",
                    "How many passes there are at most; mostly it ends earlier.",
                    "max_iter",
                    1,
                    1000,
                    100);

    public static final Descriptor DESCRIPTOR =
            Descriptor.of("renn", NAME, Family.CLEANING)
                    .summary(
                            "Removes rows that their nearest rows disagree with until nothing"
                                    + " changes.")
                    .reference(
                            "Tomek",
                            1976,
                            "An Experiment with the Edited Nearest-Neighbor Rule",
                            "10.1109/TSMC.1976.4309523")
                    .counterpart("RepeatedEditedNearestNeighbours")
                    .withoutChance()
                    .settings(Neighbourhood.K, Agreement.SETTING, MAX_ITER)
                    .sampler(
                            (values, mode) ->
                                    new Renn(
                                            values.intValue(Neighbourhood.K.name()),
                                            Agreement.of(values),
                                            values.intValue(MAX_ITER.name()),
                                            mode == Mode.PARITY
                                                    ? Settling.EVERY_PASS
                                                    : Settling.ONCE));

    public Renn {
        Neighbourhood.checkSetting(k);
        if (maxIter < 1) {
            throw new IllegalArgumentException("max-iter must be 1 or more: " + maxIter);
        }
    }

    @Override
    public Resampling resample(
            Dataset dataset,
            Targets targets,
            Randomness randomness,
            NeighbourSearch search,
            Monitor monitor) {
        Neighbourhood.checkEnough(NAME, dataset.size(), k);
        return new Passes(NAME, rule, settling, maxIter, _ -> k, Passes.WhenStable.END)
                .run(dataset, targets, randomness, search, monitor);
    }
}
