package org.smotescope.sampling.under;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.smotescope.data.Dataset;
import org.smotescope.data.Monitor;
import org.smotescope.neighbours.NeighbourSearch;
import org.smotescope.sampling.ClassRows;
import org.smotescope.sampling.Descriptor;
import org.smotescope.sampling.Family;
import org.smotescope.sampling.Randomness;
import org.smotescope.sampling.Removed;
import org.smotescope.sampling.Resampling;
import org.smotescope.sampling.Sampler;
import org.smotescope.sampling.Setting;
import org.smotescope.sampling.Targets;

/// Keeps a random part of the rows of each class that is to shrink.
///
/// @param replacement how the kept rows are drawn
public record RandomUnder(Replacement replacement) implements Sampler {
    private static final String ID = "random-under";
    private static final Setting.Flag REPLACEMENT =
            new Setting.Flag(
                    "replacement",
                    "Draw with replacement",
                    "Whether a kept row may appear more than once, as in a bootstrap sample.",
                    "replacement");

    public static final Descriptor DESCRIPTOR =
            Descriptor.of(ID, "Random under-sampling", Family.UNDER)
                    .summary("Keeps a random part of the majority rows.")
                    .counterpart("RandomUnderSampler")
                    .columns(Descriptor.Columns.ANY)
                    .withoutDistances()
                    .settings(REPLACEMENT)
                    .sampler(
                            (values, _) ->
                                    new RandomUnder(
                                            values.flag(REPLACEMENT.name())
                                                    ? Replacement.WITH
                                                    : Replacement.WITHOUT));

    /// How rows are drawn.
    public enum Replacement {
        /// Every row is kept at most once.
        WITHOUT,
        /// A row may be kept more than once.
        WITH
    }

    @Override
    public Resampling resample(
            Dataset dataset,
            Targets targets,
            Randomness randomness,
            NeighbourSearch search,
            Monitor monitor) {
        int[] kept = new int[0];
        for (int c = 0; c < targets.classCount(); c++) {
            double classes = targets.classCount();
            Monitor part = monitor.part(c / classes, (c + 1) / classes);
            part.check(0.0);
            ClassRows rows = ClassRows.of(dataset, c);
            int[] ofClass =
                    targets.isTargeted(c)
                            ? drawn(rows, targets.wanted(c), randomness, part)
                            : rows.rows();
            kept = IntStream.concat(Arrays.stream(kept), Arrays.stream(ofClass)).toArray();
        }
        return Resampling.keeping(
                dataset, randomness.arranged(kept), _ -> new Removed.Reason.NotDrawn(), List.of());
    }

    private int[] drawn(ClassRows rows, int wanted, Randomness randomness, Monitor monitor) {
        Randomness.Draws draws =
                randomness.draws(Randomness.Order.CONTINUED, ID, rows.code(), rows.keys(), monitor);
        int[] positions =
                switch (replacement) {
                    case WITHOUT -> draws.withoutReplacement(wanted);
                    case WITH -> draws.withReplacement(wanted);
                };
        return Arrays.stream(positions).map(position -> rows.rows()[position]).toArray();
    }
}
