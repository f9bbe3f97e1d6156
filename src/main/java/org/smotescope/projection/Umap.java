package org.smotescope.projection;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.smotescope.data.Dataset;
import org.smotescope.data.Mix;
import org.smotescope.data.Monitor;
import org.smotescope.neighbours.ExactSearch;
import org.smotescope.neighbours.NeighbourTable;

/// UMAP: places at which rows that are neighbours in the scaled space are neighbours too (McInnes,
/// Healy and Melville 2018, arXiv:1802.03426), found by pulling neighbours together one after the
/// other and pushing away rows by chance.
///
/// As in the authors' program, with 15 neighbours, rows of one group at least 0.1 apart, and 5 rows
/// pushed away for each pull; but neighbours are exact, the start is the principal components, and
/// chance is a hash of seed, step, pair and number. One thread moves the rows, so that the same
/// seed gives the same bytes.
public final class Umap {
    /// The most rows that find places; others are put among them.
    public static final int MOST_ROWS = 5000;

    /// The neighbours of a row, itself among them.
    static final int NEIGHBOURS = 15;

    private static final int EPOCHS = 500;
    private static final int PUSHED = 5;
    private static final double START_SPREAD = 5.0;
    private static final double LONGEST = 4.0;

    /// How near two places are is `1 / (1 + A d^(2 B))`: the least squares fit to 1 up to a
    /// distance of 0.1 and `exp(0.1 - d)` beyond, with a B of which roots give the power on every
    /// machine alike. (Free, B would be 0.895; the curves differ by less than 0.008.)
    private static final double A = 1.58089428;

    private static final double B = 0.875;

    private static final long STAGE = Mix.ofText("umap");
    private static final int BLOCK = 1 << 14;

    private final NeighbourGraph pairs;
    private final double[] xs;
    private final double[] ys;

    private Umap(NeighbourGraph pairs, double[] xs, double[] ys) {
        this.pairs = pairs;
        this.xs = xs;
        this.ys = ys;
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
            int[] all = IntStream.range(0, rows).toArray();
            int k = Math.min(rows, NEIGHBOURS) - 1;
            NeighbourTable table =
                    new ExactSearch(threads)
                            .search(sample.dataset(), all, all, k, monitor.part(0.02, 0.15));
            NeighbourGraph pairs = FuzzyGraph.of(table, monitor.part(0.15, 0.2));
            new Umap(pairs, places[0], places[1]).move(seed, monitor.part(0.2, 1.0));
        }
        return new Embedding(
                ViewMethod.UMAP,
                training.scaling(),
                sample,
                new Positions(places[0], places[1]),
                drawn.size(),
                training.size());
    }

    /// Every pair is pulled together as often as its weight says: the heaviest in each epoch.
    private void move(long seed, Monitor monitor) {
        double heaviest = Arrays.stream(pairs.weights()).max().orElse(1.0);
        long stage = Mix.of(seed, STAGE);
        int edges = pairs.ends().length;
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            double step = 1.0 - (double) epoch / EPOCHS;
            long chance = Mix.with(stage, epoch);
            int row = 0;
            for (int edge = 0; edge < edges; edge++) {
                if (edge % BLOCK == 0) {
                    monitor.check((epoch + (double) edge / edges) / EPOCHS);
                }
                while (edge >= pairs.starts()[row + 1]) {
                    row++;
                }
                double share = pairs.weights()[edge] / heaviest;
                if (Math.floor((epoch + 1) * share) > Math.floor(epoch * share)) {
                    pull(row, pairs.ends()[edge], step);
                    push(row, Mix.with(chance, edge), step);
                }
            }
        }
    }

    private void pull(int row, int other, double step) {
        double dx = xs[row] - xs[other];
        double dy = ys[row] - ys[other];
        double squared = dx * dx + dy * dy;
        if (squared > 0.0) {
            double power = power(squared);
            double force = -2.0 * A * B * power / (squared * (1.0 + A * power));
            double x = step * clipped(force * dx);
            double y = step * clipped(force * dy);
            xs[row] += x;
            ys[row] += y;
            xs[other] -= x;
            ys[other] -= y;
        }
    }

    private void push(int row, long chance, double step) {
        for (int number = 0; number < PUSHED; number++) {
            int other = (int) (Mix.unit(Mix.with(chance, number)) * xs.length);
            double dx = xs[row] - xs[other];
            double dy = ys[row] - ys[other];
            double squared = dx * dx + dy * dy;
            if (squared > 0.0) {
                double force = 2.0 * B / ((0.001 + squared) * (1.0 + A * power(squared)));
                xs[row] += step * clipped(force * dx);
                ys[row] += step * clipped(force * dy);
            }
        }
    }

    /// The square to the power of B, which is 1 less an eighth. Roots are exact to the last digit
    /// everywhere; other powers are not.
    private static double power(double squared) {
        return squared / Math.sqrt(Math.sqrt(Math.sqrt(squared)));
    }

    private static double clipped(double force) {
        return Math.max(-LONGEST, Math.min(LONGEST, force));
    }
}
