package org.smotescope.sampling.over;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.Dataset;
import org.smotescope.data.Monitor;
import org.smotescope.neighbours.NeighbourSearch;
import org.smotescope.sampling.ClassRows;
import org.smotescope.sampling.Descriptor;
import org.smotescope.sampling.Family;
import org.smotescope.sampling.OriginsBuilder;
import org.smotescope.sampling.Randomness;
import org.smotescope.sampling.Resampling;
import org.smotescope.sampling.Sampler;
import org.smotescope.sampling.Setting;
import org.smotescope.sampling.Targets;

/// Copies rows; with a shrinkage, each copy is moved by normal noise: the smoothed bootstrap of
/// ROSE (Menardi, Torelli 2014, doi:10.1007/s10618-012-0295-5).
///
/// As in imbalanced-learn, and unlike in ROSE, the width of the noise comes from the number of all
/// rows and only the added rows are moved.
///
/// @param shrinkage the width of the noise as a multiple of the width that suits normal data, 0 or
///   more; null for plain copies
public record RandomOver(@Nullable Double shrinkage) implements Sampler {
    private static final String ID = "random-over";
    private static final Setting.OptionalReal SHRINKAGE =
            new Setting.OptionalReal(
                    "shrinkage",
                    "Shrinkage",
                    "How far copies are moved by noise; none makes exact copies, 1 suits data in"
                            + " bell-shaped clouds.",
                    "shrinkage",
                    0.0,
                    100.0,
                    "none");

    public static final Descriptor DESCRIPTOR =
            Descriptor.of(ID, "Random over-sampling", Family.OVER)
                    .summary("Copies minority rows, exactly or with a little noise.")
                    .reference(
                            "Menardi, Torelli",
                            2014,
                            "Training and assessing classification rules with imbalanced data",
                            "10.1007/s10618-012-0295-5")
                    .counterpart("RandomOverSampler")
                    .columns(Descriptor.Columns.ANY)
                    .withoutDistances()
                    .settings(SHRINKAGE)
                    .sampler(
                            (values, _) -> {
                                var shrinkage = values.optionalReal(SHRINKAGE);
                                return new RandomOver(
                                        shrinkage.isPresent() ? shrinkage.getAsDouble() : null);
                            });

    public RandomOver {
        if (shrinkage != null && !(shrinkage >= 0.0 && shrinkage < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("shrinkage must be 0 or more: " + shrinkage);
        }
    }

    @Override
    public Resampling resample(
            Dataset dataset,
            Targets targets,
            Randomness randomness,
            NeighbourSearch search,
            Monitor monitor) {
        OriginsBuilder added = new OriginsBuilder(targets.extra());
        for (int c = 0; c < targets.classCount(); c++) {
            if (targets.extra(c) > 0) {
                double classes = targets.classCount();
                Monitor part = monitor.part(c / classes, (c + 1) / classes);
                part.check(0.0);
                ClassRows rows = ClassRows.of(dataset, c);
                Randomness.Draws draws =
                        randomness.draws(
                                Randomness.Order.CONTINUED,
                                ID,
                                c,
                                rows.keys(),
                                part.part(0.0, 0.0));
                part.check(0.0);
                int[] positions = draws.evenly(targets.extra(c));
                if (shrinkage == null) {
                    for (int i = 0; i < positions.length; i++) {
                        part.checkRow(i, positions.length);
                        added.copied(rows.rows()[positions[i]]);
                    }
                } else {
                    double bandwidth = draws.bandwidth(dataset.size(), dataset.features().size());
                    Jitter jitter =
                            Jitter.of(dataset, rows, shrinkage * bandwidth, part.part(0.0, 0.2));
                    jitter.append(added, positions, draws, part.part(0.2, 1.0));
                }
            }
        }
        return Resampling.adding(dataset, added.build(), List.of(), List.of());
    }
}
