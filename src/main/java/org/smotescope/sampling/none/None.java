package org.smotescope.sampling.none;

import java.util.List;
import org.smotescope.data.Dataset;
import org.smotescope.data.Monitor;
import org.smotescope.neighbours.NeighbourSearch;
import org.smotescope.sampling.Descriptor;
import org.smotescope.sampling.Family;
import org.smotescope.sampling.Origins;
import org.smotescope.sampling.Randomness;
import org.smotescope.sampling.Resampling;
import org.smotescope.sampling.Sampler;
import org.smotescope.sampling.Targets;

/// Leaves the rows as they are: what every other sampler is compared with.
public record None() implements Sampler {
    public static final Descriptor DESCRIPTOR =
            Descriptor.of("none", "No resampling", Family.NONE)
                    .summary("Leaves the rows as they are.")
                    .columns(Descriptor.Columns.ANY)
                    .withoutDistances()
                    .withoutChance()
                    .sampler((_, _) -> new None());

    @Override
    public Resampling resample(
            Dataset dataset,
            Targets targets,
            Randomness randomness,
            NeighbourSearch search,
            Monitor monitor) {
        return Resampling.adding(dataset, Origins.none(), List.of(), List.of());
    }
}
