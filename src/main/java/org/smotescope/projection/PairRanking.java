package org.smotescope.projection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.smotescope.data.Dataset;
import org.smotescope.data.Matrix;
import org.smotescope.data.Monitor;
import org.smotescope.data.Parallel;
import org.smotescope.neighbours.ExactSearch;
import org.smotescope.neighbours.NeighbourTable;

/// Pairs of numeric features by how well they tell the classes apart, as VizRank finds good scatter
/// plots (Leban, Zupan, Vidmar and Bratko 2006, doi:10.1007/s10618-005-0031-5): in a good pair a
/// row's nearest rows are of its own class.
///
/// Imbalance does not decide: up to [#ROWS] rows are drawn, from each class as many as it has of an
/// equal part; a neighbour counts by one over the rows of its class in the sample; and the score is
/// the mean over the classes.
///
/// Where there are more than [#FEATURES] features, only pairs of those are tried that tell the
/// classes apart best one by one, by the F value of the analysis of variance (Fisher 1925) with all
/// classes counted alike. A feature that is good only together with another one may then be missed.
///
/// @param pairs best first; of equal scores the first features first
/// @param rows the training rows that were drawn
/// @param tried the features whose pairs were tried
/// @param features all features
public record PairRanking(List<Pair> pairs, int rows, int tried, int features) {
    /// The most rows that are drawn.
    public static final int ROWS = 1000;

    /// The most features whose pairs are tried.
    public static final int FEATURES = 30;

    /// The neighbours that say how good a row's place is.
    public static final int NEIGHBOURS = 10;

    private static final double TINY = 1e-300;

    /// Two features by their numbers among all features.
    ///
    /// @param across the one with the smaller number
    /// @param score from 0 to 1: the mean share of a row's own class among its nearest rows. With C
    ///   classes, about 1/C for features that tell nothing, 1 where no classes mix
    public record Pair(int across, int up, double score) {}

    public PairRanking {
        pairs = List.copyOf(pairs);
    }

    /// @param training original training rows, numeric features only, with the scaling in which
    ///   neighbours are near
    /// @param threads at least 1; the result does not depend on it
    /// @throws java.util.concurrent.CancellationException if the monitor was cancelled
    public static PairRanking of(Dataset training, long seed, int threads, Monitor monitor) {
        int features = training.features().size();
        RowSample sample = RowSample.balanced(training, ROWS, seed, monitor.part(0.0, 0.05));
        int[] tried = best(sample, features);
        List<int[]> numbers = new ArrayList<>();
        for (int i = 0; i < tried.length; i++) {
            for (int j = i + 1; j < tried.length; j++) {
                numbers.add(new int[] {tried[i], tried[j]});
            }
        }
        Pair[] scored = new Pair[numbers.size()];
        AtomicInteger done = new AtomicInteger();
        Monitor part = monitor.part(0.05, 1.0);
        Parallel.forEach(
                threads,
                scored.length,
                number -> {
                    part.check((double) done.getAndIncrement() / scored.length);
                    int[] pair = numbers.get(number);
                    double score = score(sample, pair[0], pair[1]);
                    scored[number] = new Pair(pair[0], pair[1], score);
                });
        // The order of the numbers stays where scores are equal.
        Arrays.sort(scored, Comparator.comparingDouble(Pair::score).reversed());
        return new PairRanking(List.of(scored), sample.size(), tried.length, features);
    }

    private static int[] best(RowSample sample, int features) {
        double[] values = new double[features];
        if (features > FEATURES) {
            Arrays.setAll(values, feature -> separation(sample, feature));
        }
        return IntStream.range(0, features)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer feature) -> -values[feature]))
                .limit(FEATURES)
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
    }

    /// The variance of the classes' means over the mean variance within classes: what the F value
    /// is in proportion to where all classes have as many rows.
    static double separation(RowSample sample, int feature) {
        double[] values = sample.scaled().column(feature);
        int[] counts = sample.classes().counts();
        double[] means = new double[counts.length];
        for (int i = 0; i < values.length; i++) {
            int code = sample.classes().code(i);
            means[code] += values[i] / counts[code];
        }
        int present = 0;
        double centre = 0.0;
        for (int c = 0; c < counts.length; c++) {
            present += counts[c] > 0 ? 1 : 0;
            centre += means[c];
        }
        centre /= Math.max(1, present);
        double between = 0.0;
        for (int c = 0; c < counts.length; c++) {
            between += counts[c] > 0 ? (means[c] - centre) * (means[c] - centre) : 0.0;
        }
        double within = 0.0;
        for (int i = 0; i < values.length; i++) {
            int code = sample.classes().code(i);
            double offset = values[i] - means[code];
            within += offset * offset / counts[code];
        }
        return between <= 0.0 ? 0.0 : between / Math.max(within, TINY);
    }

    private static double score(RowSample sample, int across, int up) {
        int rows = sample.size();
        int k = Math.min(NEIGHBOURS, rows - 1);
        if (k < 1) {
            return 0.0;
        }
        double[][] columns = {sample.scaled().column(across), sample.scaled().column(up)};
        Dataset plane = RowSample.dataset(Matrix.ofColumns(rows, columns));
        int[] all = IntStream.range(0, rows).toArray();
        NeighbourTable table = new ExactSearch(1).search(plane, all, all, k, Monitor.NONE);
        int[] counts = sample.classes().counts();
        double[] sums = new double[counts.length];
        for (int i = 0; i < rows; i++) {
            sums[sample.classes().code(i)] += ownShare(sample, table, i, counts);
        }
        double score = 0.0;
        int present = 0;
        for (int c = 0; c < counts.length; c++) {
            if (counts[c] > 0) {
                score += sums[c] / counts[c];
                present++;
            }
        }
        return score / present;
    }

    /// The share of the row's class among its neighbours, each counted by one over the rows of its
    /// class, the row itself not among them.
    private static double ownShare(RowSample sample, NeighbourTable table, int row, int[] counts) {
        int code = sample.classes().code(row);
        double own = 0.0;
        double total = 0.0;
        for (int rank = 0; rank < table.k(); rank++) {
            int other = sample.classes().code(table.neighbour(row, rank));
            double weight = 1.0 / (other == code ? counts[other] - 1 : counts[other]);
            total += weight;
            own += other == code ? weight : 0.0;
        }
        return own / total;
    }
}
