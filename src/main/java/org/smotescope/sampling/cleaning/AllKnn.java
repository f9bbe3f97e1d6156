package org.smotescope.sampling.cleaning;

import java.util.function.IntUnaryOperator;
import org.smotescope.data.Dataset;
import org.smotescope.data.Monitor;
import org.smotescope.neighbours.NeighbourSearch;
import org.smotescope.sampling.Descriptor;
import org.smotescope.sampling.Family;
import org.smotescope.sampling.Mode;
import org.smotescope.sampling.Randomness;
import org.smotescope.sampling.Resampling;
import org.smotescope.sampling.Sampler;
import org.smotescope.sampling.Targets;

/// All k-NN (Tomek 1976, doi:10.1109/TSMC.1976.4309523): [Enn] with 1, 2, … up to k neighbours,
/// each on the rows that are left. Tomek marks rows with every number of neighbours on the full
/// data and removes them at the end; this is imbalanced-learn's form.
///
/// @param k the nearest rows that judge a row in the last pass, 1 or more
/// @param rule when a row agrees with them
/// @param settling when it is settled which classes are cleaned
public record AllKnn(int k, Agreement rule, Settling settling) implements Sampler {
    private static final String NAME = "All k-NN";

    public static final Descriptor DESCRIPTOR =
            Descriptor.of("all-knn", NAME, Family.CLEANING)
                    .summary(
                            "Removes rows that their nearest rows disagree with: the nearest, then"
                                    + " the nearest two, and so on.")
                    .reference(
                            "Tomek",
                            1976,
                            "An Experiment with the Edited Nearest-Neighbor Rule",
                            "10.1109/TSMC.1976.4309523")
                    .counterpart("AllKNN")
                    .withoutChance()
                    .settings(Neighbourhood.K, Agreement.SETTING)
                    .sampler(
                            (values, mode) ->
                                    new AllKnn(
                                            values.intValue(Neighbourhood.K.name()),
                                            Agreement.of(values),
                                            mode == Mode.PARITY
                                                    ? Settling.EVERY_PASS
                                                    : Settling.ONCE));

    public AllKnn {
        Neighbourhood.checkSetting(k);
    }

    @Override
    public Resampling resample(
            Dataset dataset,
            Targets targets,
            Randomness randomness,
            NeighbourSearch search,
            Monitor monitor) {
        Neighbourhood.checkEnough(NAME, dataset.size(), k);
        return new Passes(
                        NAME,
                        rule,
                        settling,
                        k,
                        IntUnaryOperator.identity(),
                        Passes.WhenStable.GO_ON)
                .run(dataset, targets, randomness, search, monitor);
    }
}
