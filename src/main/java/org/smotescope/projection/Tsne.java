package org.smotescope.projection;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.smotescope.data.Dataset;
import org.smotescope.data.Monitor;
import org.smotescope.data.Parallel;
import org.smotescope.neighbours.ExactSearch;
import org.smotescope.neighbours.NeighbourTable;

/// t-SNE: places at which rows that are neighbours in the scaled space are neighbours too (van der
/// Maaten and Hinton 2008, <https://jmlr.org/papers/v9/vandermaaten08a.html>), by Barnes and Hut's
/// approximation (van der Maaten 2014, <https://jmlr.org/papers/v15/vandermaaten14a.html>).
///
/// Begins with principal components and moves by a share of the rows in each step (Kobak and Berens
/// 2019, doi:10.1038/s41467-019-13056-x; Belkina and others 2019, doi:10.1038/s41467-019-13055-y).
/// Each row's step is worked out by itself and sums are taken in the order of the rows: the same
/// seed gives the same bytes on any number of threads.
public final class Tsne {
    /// The most rows that find places; others are put among them.
    public static final int MOST_ROWS = 5000;

    /// About how many neighbours a row has, where there are rows enough.
    static final double PERPLEXITY = 30.0;

    private static final int EARLY_STEPS = 250;
    private static final int STEPS = 750;
    private static final double EARLY_PULL = 12.0;
    private static final double ANGLE = 0.5;
    private static final double START_SPREAD = 1e-4;
    private static final double LEAST_GAIN = 0.01;
    private static final double LEAST_RATE = 50.0;
    private static final int BLOCK = 128;

    private final NeighbourGraph pairs;
    private final double[][] places;
    private final double[][] speeds;
    private final double[][] gains;
    private final int threads;

    private Tsne(NeighbourGraph pairs, double[][] places, int threads) {
        this.pairs = pairs;
        this.places = places;
        int rows = places[0].length;
        this.speeds = new double[2][rows];
        this.gains = new double[2][rows];
        for (double[] gain : gains) {
            Arrays.fill(gain, 1.0);
        }
        this.threads = threads;
    }

    /// Finds places for a sample of up to [#MOST_ROWS] rows.
    ///
    /// @param training original training rows, numeric features only, with the scaling in which
    ///   neighbours are near
    /// @param threads at least 1; the result does not depend on it
    /// @throws IllegalArgumentException if there is no row or no feature, or one is not finite
    /// @throws java.util.concurrent.CancellationException if the monitor was cancelled
    public static Embedding fit(Dataset training, long seed, int threads, Monitor monitor) {
        Monitor sampling = monitor.part(0.0, 0.02);
        RowSample drawn = RowSample.byShare(training, MOST_ROWS, seed, sampling);
        RowSample sample = drawn.distinct();
        double[][] places = Start.of(sample.scaled(), START_SPREAD, seed);
        int rows = sample.size();
        if (rows > 1) {
            double perplexity = Math.max(1.0, Math.min(PERPLEXITY, (rows - 1) / 3.0));
            int k = Math.min(rows - 1, (int) (3 * perplexity));
            int[] all = IntStream.range(0, rows).toArray();
            NeighbourTable table =
                    new ExactSearch(threads)
                            .search(sample.dataset(), all, all, k, monitor.part(0.02, 0.05));
            NeighbourGraph pairs =
                    Affinities.of(table, perplexity, threads, monitor.part(0.05, 0.1));
            new Tsne(pairs, places, threads).move(monitor.part(0.1, 1.0));
        }
        return new Embedding(
                ViewMethod.T_SNE,
                training.scaling(),
                sample,
                new Positions(places[0], places[1]),
                drawn.size(),
                training.size());
    }

    private void move(Monitor monitor) {
        int rows = places[0].length;
        // As in scikit-learn, whose slope is four times that of the paper's text.
        double rate = 4.0 * Math.max(rows / EARLY_PULL / 4.0, LEAST_RATE);
        double[][] slope = new double[2][rows];
        for (int step = 0; step < STEPS; step++) {
            boolean isEarly = step < EARLY_STEPS;
            slope(isEarly ? EARLY_PULL : 1.0, slope, monitor, (double) step / STEPS);
            for (int axis = 0; axis < 2; axis++) {
                step(places[axis], speeds[axis], gains[axis], slope[axis], rate, isEarly);
            }
        }
    }

    private static void step(
            double[] places,
            double[] speeds,
            double[] gains,
            double[] slope,
            double rate,
            boolean isEarly) {
        double momentum = isEarly ? 0.5 : 0.8;
        for (int i = 0; i < places.length; i++) {
            boolean isTurning = speeds[i] * slope[i] >= 0.0;
            gains[i] = Math.max(LEAST_GAIN, isTurning ? gains[i] * 0.8 : gains[i] + 0.2);
            speeds[i] = momentum * speeds[i] - rate * gains[i] * slope[i];
            places[i] += speeds[i];
        }
    }

    /// The slope of the divergence between the neighbourhoods, a fourth of it.
    private void slope(double pull, double[][] slope, Monitor monitor, double done) {
        int rows = places[0].length;
        QuadTree tree = QuadTree.of(places[0], places[1]);
        double[] totals = new double[rows];
        double[][] pushes = new double[2][rows];
        Parallel.forEach(
                threads,
                (rows + BLOCK - 1) / BLOCK,
                part -> {
                    monitor.check(done);
                    double[] sums = new double[3];
                    for (int i = part * BLOCK; i < Math.min(rows, (part + 1) * BLOCK); i++) {
                        tree.push(i, ANGLE, sums);
                        pushes[0][i] = sums[0];
                        pushes[1][i] = sums[1];
                        totals[i] = sums[2];
                        pull(i, pull, slope);
                    }
                });
        double total = 0.0;
        for (double each : totals) {
            total += each;
        }
        for (int axis = 0; axis < 2; axis++) {
            for (int i = 0; i < rows; i++) {
                slope[axis][i] -= pushes[axis][i] / total;
            }
        }
    }

    private void pull(int row, double pull, double[][] slope) {
        double x = places[0][row];
        double y = places[1][row];
        double sumX = 0.0;
        double sumY = 0.0;
        for (int edge = pairs.starts()[row]; edge < pairs.starts()[row + 1]; edge++) {
            double dx = x - places[0][pairs.ends()[edge]];
            double dy = y - places[1][pairs.ends()[edge]];
            double force = pairs.weights()[edge] / (1.0 + dx * dx + dy * dy);
            sumX += force * dx;
            sumY += force * dy;
        }
        slope[0][row] = pull * sumX;
        slope[1][row] = pull * sumY;
    }
}
