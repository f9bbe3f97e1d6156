package org.smotescope.sampling.over;

import java.util.stream.IntStream;
import org.smotescope.data.Dataset;
import org.smotescope.data.Monitor;
import org.smotescope.neighbours.NeighbourTable;
import org.smotescope.sampling.ClassRows;
import org.smotescope.sampling.OriginsBuilder;
import org.smotescope.sampling.Randomness;
import org.smotescope.sampling.over.BorderlineSmote.Partner;

/// How [BorderlineSmote] draws new rows from rows in danger.
///
/// @param id the sampler, by which is drawn
/// @param partner the rows that may be the other end
/// @param k the nearest of them among which it is drawn
record BorderlineDraws(String id, Partner partner, int k, Randomness randomness) {
    /// One new row after another, each from a base.
    ///
    /// @param bases rows of a class
    /// @param table their k nearest rows among those that may be the other end
    void append(
            OriginsBuilder added,
            Dataset dataset,
            ClassRows bases,
            NeighbourTable table,
            int count,
            Monitor monitor) {
        Randomness.Segments segments = draws(id, bases, monitor.part(0.0, 0.0)).segments(k, count);
        boolean[] foreign = new boolean[count];
        Monitor looking = monitor.part(0.0, 0.5);
        for (int i = 0; i < count; i++) {
            looking.checkRow(i, count);
            int neighbour = table.neighbour(segments.position()[i], segments.rank()[i]);
            foreign[i] = dataset.classes().code(neighbour) != bases.code();
        }
        double[] shares = shares(bases, segments, foreign, monitor.part(0.5, 0.5));
        int cut = 0;
        Monitor adding = monitor.part(0.5, 1.0);
        for (int i = 0; i < count; i++) {
            adding.checkRow(i, count);
            int position = segments.position()[i];
            int rank = segments.rank()[i];
            int base = bases.rows()[position];
            int neighbour = table.neighbour(position, rank);
            double gap = segments.gap()[i];
            if (!foreign[i]) {
                added.interpolated(base, neighbour, rank, gap);
            } else if (partner == Partner.OF_ANY_CLASS_CUT_BY_LOT) {
                added.shortened(base, neighbour, rank, shares[cut++], gap);
            } else {
                added.interpolated(base, neighbour, rank, 0.5 * gap);
            }
        }
    }

    /// The share of each way to a row of another class, in the order of the draws.
    private double[] shares(
            ClassRows bases, Randomness.Segments segments, boolean[] foreign, Monitor monitor) {
        if (partner != Partner.OF_ANY_CLASS_CUT_BY_LOT) {
            return new double[0];
        }
        int[] positions =
                IntStream.range(0, foreign.length)
                        .filter(i -> foreign[i])
                        .map(i -> segments.position()[i])
                        .toArray();
        double[] shares = draws(id + " share", bases, monitor).units(positions);
        for (int i = 0; i < shares.length; i++) {
            shares[i] *= 0.5;
        }
        return shares;
    }

    private Randomness.Draws draws(String stage, ClassRows bases, Monitor monitor) {
        return randomness.draws(
                Randomness.Order.RESTARTED, stage, bases.code(), bases.keys(), monitor);
    }
}
