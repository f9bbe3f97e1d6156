package org.smotescope.sampling.cleaning;

import java.util.List;
import org.smotescope.data.Dataset;
import org.smotescope.data.Monitor;
import org.smotescope.neighbours.NeighbourSearch;
import org.smotescope.sampling.Descriptor;
import org.smotescope.sampling.Family;
import org.smotescope.sampling.Randomness;
import org.smotescope.sampling.Resampling;
import org.smotescope.sampling.Sampler;
import org.smotescope.sampling.Targets;

/// Edited nearest neighbours (Wilson 1972, doi:10.1109/TSMC.1972.4309137): a row goes if its k
/// nearest rows of all classes disagree with it. All rows are judged first; then all that fail go
/// at once.
///
/// @param k the nearest rows that judge a row, 1 or more
/// @param rule when a row agrees with them
public record Enn(int k, Agreement rule) implements Sampler {
    private static final String NAME = "Edited nearest neighbours";

    public static final Descriptor DESCRIPTOR =
            Descriptor.of("enn", NAME, Family.CLEANING)
                    .summary("Removes rows that their nearest rows disagree with.")
                    .reference(
                            "Wilson",
                            1972,
                            "Asymptotic Properties of Nearest Neighbor Rules Using Edited Data",
                            "10.1109/TSMC.1972.4309137")
                    .counterpart("EditedNearestNeighbours")
                    .withoutChance()
                    .settings(Neighbourhood.K, Agreement.SETTING)
                    .sampler(
                            (values, _) ->
                                    new Enn(
                                            values.intValue(Neighbourhood.K.name()),
                                            Agreement.of(values)));

    public Enn {
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
        Editing editing = new Editing(dataset, search, rule);
        editing.pass(targets, k, k, monitor);
        return editing.result(randomness, List.of());
    }
}
