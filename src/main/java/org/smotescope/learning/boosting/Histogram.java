package org.smotescope.learning.boosting;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.Parallel;
import org.smotescope.learning.Progress;

/// Sums over the rows of a node per column and bin: of gradients, of curvatures, and the number of
/// rows. Columns are summed by any number of threads, each column by one, so the sums are the same
/// bits.
final class Histogram {
    /// Cells below which a second thread costs more than it spares.
    private static final long WORTH_A_THREAD = 300_000;

    /// Keeps rows without curvature from dividing by 0.
    private static final double TINY = 1e-15;

    private final double[][] sums;
    private final int[][] counts;

    private Histogram(double[][] sums, int[][] counts) {
        this.sums = sums;
        this.counts = counts;
    }

    /// @param rows holds the node's rows from `from` to below `to`
    static Histogram of(
            Bins bins,
            int[] rows,
            int from,
            int to,
            double[] gradients,
            double[] curvatures,
            Progress progress) {
        double[] first = new double[to - from];
        double[] second = new double[to - from];
        for (int i = from; i < to; i++) {
            first[i - from] = gradients[rows[i]];
            second[i - from] = curvatures[rows[i]];
        }
        progress.spend(5L * first.length);
        double[][] sums = new double[bins.columns()][];
        int[][] counts = new int[bins.columns()][];
        boolean isSmall = (long) first.length * sums.length < WORTH_A_THREAD;
        Parallel.forEach(
                isSmall ? 1 : Runtime.getRuntime().availableProcessors(),
                sums.length,
                j -> {
                    progress.check();
                    double[] sum = new double[2 * bins.bins(j)];
                    int[] count = new int[bins.bins(j)];
                    byte[] codes = bins.codes()[j];
                    for (int i = 0; i < first.length; i++) {
                        int bin = codes[rows[from + i]] & 0xFF;
                        sum[2 * bin] += first[i];
                        sum[2 * bin + 1] += second[i];
                        count[bin]++;
                    }
                    sums[j] = sum;
                    counts[j] = count;
                });
        return new Histogram(sums, counts);
    }

    /// The histogram of the rows that a part does not have.
    Histogram without(Histogram part) {
        double[][] restSums = new double[sums.length][];
        int[][] restCounts = new int[sums.length][];
        for (int j = 0; j < sums.length; j++) {
            double[] sum = sums[j].clone();
            int[] count = counts[j].clone();
            for (int b = 0; b < count.length; b++) {
                sum[2 * b] -= part.sums[j][2 * b];
                sum[2 * b + 1] -= part.sums[j][2 * b + 1];
                count[b] -= part.counts[j][b];
            }
            restSums[j] = sum;
            restCounts[j] = count;
        }
        return new Histogram(restSums, restCounts);
    }

    /// Where a node is split, and what it gains.
    ///
    /// @param bin the last bin that goes to the left
    /// @param gain by how much the loss falls, twice, above 0
    /// @param left gradients and curvatures on the left
    record Cut(int column, int bin, double gain, Totals left) {}

    /// Sums over the rows of a node.
    record Totals(double gradient, double curvature) {
        /// How much a Newton step on these rows lowers the loss, twice.
        double worth() {
            return gradient * gradient / (curvature + TINY);
        }

        Totals without(Totals part) {
            return new Totals(gradient - part.gradient, curvature - part.curvature);
        }
    }

    /// The cut with the greatest gain; of equal ones that in the first column and lowest bin.
    ///
    /// @param all the sums over the node
    /// @param fewest rows on either side
    /// @param flattest the least curvature on either side
    /// @return null if none gains anything
    @Nullable Cut best(Totals all, int fewest, double flattest) {
        Cut best = null;
        double most = 0.0;
        for (int j = 0; j < sums.length; j++) {
            int right = Arrays.stream(counts[j]).sum();
            int left = 0;
            double gradient = 0.0;
            double curvature = 0.0;
            for (int b = 0; b < counts[j].length - 1; b++) {
                left += counts[j][b];
                right -= counts[j][b];
                gradient += sums[j][2 * b];
                curvature += sums[j][2 * b + 1];
                if (right < fewest || all.curvature - curvature < flattest) {
                    break;
                }
                if (left < fewest || curvature < flattest) {
                    continue;
                }
                Totals part = new Totals(gradient, curvature);
                double gain = part.worth() + all.without(part).worth() - all.worth();
                if (gain > most) {
                    most = gain;
                    best = new Cut(j, b, gain, part);
                }
            }
        }
        return best;
    }
}
