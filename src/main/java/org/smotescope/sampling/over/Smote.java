package org.smotescope.sampling.over;

import java.util.List;
import org.smotescope.data.Dataset;
import org.smotescope.data.Monitor;
import org.smotescope.neighbours.NeighbourSearch;
import org.smotescope.neighbours.NeighbourTable;
import org.smotescope.sampling.ClassRows;
import org.smotescope.sampling.Descriptor;
import org.smotescope.sampling.Family;
import org.smotescope.sampling.OriginsBuilder;
import org.smotescope.sampling.Randomness;
import org.smotescope.sampling.Resampling;
import org.smotescope.sampling.Sampler;
import org.smotescope.sampling.Setting;
import org.smotescope.sampling.Targets;

/// SMOTE (Chawla, Bowyer, Hall, Kegelmeyer 2002, doi:10.1613/jair.953): a new row lies between a
/// row of its class and one of that row's k nearest rows of the same class, at one random gap for
/// all columns.
///
/// The paper uses every row equally often and so does strict mode; imbalanced-learn, and with it
/// parity mode, draws the starts with replacement.
///
/// @param k the nearest rows among which the other end is drawn, 1 or more
public record Smote(int k) implements Sampler {
    private static final String ID = "smote";
    private static final Setting.Int K =
            NeighbourCount.k(
                    "How many of the nearest rows of the same class a new row may lean towards.");

    public static final Descriptor DESCRIPTOR =
            described(ID, "SMOTE")
                    .summary(
                            "Puts new rows between a minority row and one of its nearest minority"
                                    + " rows.")
                    .counterpart("SMOTE")
                    .settings(K)
                    .sampler((values, _) -> new Smote(values.intValue(K.name())));

    /// Begins the description of a sampler of the paper.
    static Descriptor.Builder described(String id, String name) {
        return Descriptor.of(id, name, Family.OVER)
                .reference(
                        "Chawla, Bowyer, Hall, Kegelmeyer",
                        2002,
                        "SMOTE: Synthetic Minority Over-sampling Technique",
                        "10.1613/jair.953");
    }

    public Smote {
        NeighbourCount.check(k);
    }

    @Override
    public Resampling resample(
            Dataset dataset,
            Targets targets,
            Randomness randomness,
            NeighbourSearch search,
            Monitor monitor) {
        Growing growing = Growing.withNeighbours(DESCRIPTOR.name(), dataset, targets, k);
        OriginsBuilder added = new OriginsBuilder(targets.extra());
        for (int i = 0; i < growing.size(); i++) {
            ClassRows rows = growing.get(i);
            Monitor part = growing.part(i, monitor);
            NeighbourTable table =
                    search.search(dataset, rows.rows(), rows.rows(), k, part.part(0.0, 0.9));
            Randomness.Draws draws =
                    randomness.draws(
                            Randomness.Order.RESTARTED,
                            ID,
                            rows.code(),
                            rows.keys(),
                            part.part(0.9, 0.9));
            part.check(0.9);
            Randomness.Segments segments = draws.segments(k, targets.extra(rows.code()));
            append(added, rows, table, segments, part.part(0.9, 1.0));
            part.check(1.0);
        }
        return Resampling.adding(dataset, added.build(), List.of(), List.of());
    }

    /// One new row per segment.
    ///
    /// @param bases the rows that the positions of the segments stand for
    /// @param table their neighbours
    static void append(
            OriginsBuilder added,
            ClassRows bases,
            NeighbourTable table,
            Randomness.Segments segments,
            Monitor monitor) {
        for (int i = 0; i < segments.position().length; i++) {
            monitor.checkRow(i, segments.position().length);
            int position = segments.position()[i];
            int rank = segments.rank()[i];
            added.interpolated(
                    bases.rows()[position],
                    table.neighbour(position, rank),
                    rank,
                    segments.gap()[i]);
        }
    }
}
