package org.smotescope.neighbours;

import java.util.Arrays;
import java.util.Comparator;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;

/// Turns a [Frame] to the directions in which a pool varies most, and leaves out those that tell
/// few points apart: distances along the first ones are no longer than the whole, and where columns
/// go together they are nearly as long (Jolliffe 2002, Principal Component Analysis, 2nd ed.,
/// doi:10.1007/b98835). Boxes around near points are smaller along them, too.
final class PrincipalAxes {
    /// Columns in which axes are worth their time.
    private static final int FEWEST_COLUMNS = 4;

    private static final int MOST_COLUMNS = 128;

    /// Coordinates to compare from which they are.
    private static final double LARGE = 1e10;

    /// Points that tell the directions, about.
    private static final int SAMPLE = 2048;

    /// Queries that tell how many axes are enough.
    private static final int TRIALS = 8;

    /// How far lengths and right angles may be off.
    private static final double ORTHONORMAL = 1e-12;

    /// To compare a pair exactly takes as long as to compare some 600 coordinates in single
    /// precision; and several times as many pairs must be as trials tell, because the farthest
    /// neighbours become known on the way only.
    private static final double EXACTLY = 3000.0;

    private PrincipalAxes() {}

    /// Whether looking for axes takes far less than the search.
    static boolean areWorthwhile(Job job) {
        int columns = job.pool().dimensions();
        return columns >= FEWEST_COLUMNS && columns <= MOST_COLUMNS && job.size() >= LARGE;
    }

    /// @param frame that is not turned, of the job's pool
    /// @return the frame along some principal axes, or as it was where there are none
    static Frame turn(Frame frame, Job job) {
        double[][] sample = sample(frame, job.pool());
        double[][] axes = axes(sample);
        if (axes.length == 0) {
            return frame;
        }
        Frame all = frame.along(axes);
        double[][] few = new double[enough(all, job)][];
        System.arraycopy(axes, 0, few, 0, few.length);
        return frame.along(few);
    }

    /// Points from all over the pool, column by column.
    private static double[][] sample(Frame frame, Points pool) {
        int[] positions = spread(pool.size(), SAMPLE);
        double[][] sample = new double[pool.dimensions()][positions.length];
        frame.see(pool, positions, 0, positions.length, sample);
        return sample;
    }

    /// At most so many of the positions below a number, evenly.
    private static int[] spread(int below, int most) {
        int[] positions = new int[Math.min(below, most)];
        for (int i = 0; i < positions.length; i++) {
            positions[i] = (int) ((long) i * below / positions.length);
        }
        return positions;
    }

    /// All directions, the one of most variance first; none if there is no such decomposition.
    private static double[][] axes(double[][] sample) {
        int d = sample.length;
        EigenDecomposition_F64<DMatrixRMaj> eigen = DecompositionFactory_DDRM.eig(d, true, true);
        if (!eigen.decompose(covariance(sample))) {
            return new double[0][];
        }
        Integer[] order = new Integer[d];
        Arrays.setAll(order, a -> a);
        Arrays.sort(order, Comparator.comparingDouble(a -> -eigen.getEigenvalue(a).getReal()));
        double[][] axes = new double[d][];
        for (int a = 0; a < d; a++) {
            DMatrixRMaj direction = eigen.getEigenVector(order[a]);
            if (direction == null) {
                return new double[0][];
            }
            axes[a] = direction.getData().clone();
        }
        return areOrthonormal(axes) ? axes : new double[0][];
    }

    private static DMatrixRMaj covariance(double[][] sample) {
        int d = sample.length;
        int n = sample[0].length;
        for (double[] column : sample) {
            double mean = 0.0;
            for (double value : column) {
                mean += value / n;
            }
            for (int i = 0; i < n; i++) {
                column[i] -= mean;
            }
        }
        DMatrixRMaj covariance = new DMatrixRMaj(d, d);
        for (int a = 0; a < d; a++) {
            for (int b = 0; b <= a; b++) {
                double product = dot(sample[a], sample[b]);
                covariance.set(a, b, product);
                covariance.set(b, a, product);
            }
        }
        return covariance;
    }

    private static boolean areOrthonormal(double[][] axes) {
        for (int a = 0; a < axes.length; a++) {
            for (int b = 0; b <= a; b++) {
                double wanted = a == b ? 1.0 : 0.0;
                if (!(Math.abs(dot(axes[a], axes[b]) - wanted) < ORTHONORMAL / axes.length)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0.0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    /// The number of axes with which comparing takes least: of more, there are more products; of
    /// fewer, more points that must be compared exactly.
    private static int enough(Frame all, Job job) {
        double[] near = near(all, job);
        int best = near.length;
        for (int axes = near.length; axes >= 2; axes--) {
            if (axes + EXACTLY * near[axes - 1] < best + EXACTLY * near[best - 1]) {
                best = axes;
            }
        }
        return best;
    }

    /// For each number of axes, less 1, the share of points that, along these axes, are no farther
    /// from a query than its farthest neighbour.
    private static double[] near(Frame all, Job job) {
        Job trial = trial(job);
        new BruteForce(trial).search(0, trial.queries().size());
        int[] positions = spread(job.pool().size(), SAMPLE);
        double[][] seen = new double[all.columns()][positions.length];
        all.see(job.pool(), positions, 0, positions.length, seen);
        int[] counts = new int[all.columns()];
        double[] point = new double[all.columns()];
        for (int query = 0; query < trial.queries().size(); query++) {
            double limit = all.seenSquare(trial.distances()[(query + 1) * job.k() - 1]);
            trial.queries().copyTo(query, point);
            count(all.see(point), limit, seen, counts);
        }
        double[] shares = new double[counts.length];
        double pairs = (double) trial.queries().size() * positions.length;
        Arrays.setAll(shares, axis -> counts[axis] / pairs);
        return shares;
    }

    private static void count(double[] query, double limit, double[][] seen, int[] counts) {
        for (int i = 0; i < seen[0].length; i++) {
            double sum = 0.0;
            for (int axis = 0; axis < query.length && sum <= limit; axis++) {
                double difference = seen[axis][i] - query[axis];
                sum += difference * difference;
                if (sum <= limit) {
                    counts[axis]++;
                }
            }
        }
    }

    /// A few queries of a job.
    private static Job trial(Job job) {
        int[] positions = spread(job.queries().size(), TRIALS);
        Work uncounted = new Work(job.work().asking(), positions.length);
        return Job.of(job.queries().at(positions), job.pool(), job.k(), uncounted);
    }
}
