package org.smotescope.projection.shapes;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import org.smotescope.data.Monitor;

/// How wide the Gaussian around each place of a [DensityGrid] is: its covariance.
///
/// @param xx across, positive
/// @param xy between across and up
/// @param yy up, positive
public record Bandwidth(double xx, double xy, double yy) {
    /// So many places are measured; of more, as many in even steps.
    private static final int MEASURED = 2_000;

    /// The standard deviation over the distance. In a single round Gaussian cloud of 50 to 1,000
    /// rows it is so as wide as by Scott's rule, within a third.
    private static final double WIDTH = 2.0 / 3.0;

    private static final double SINGULAR = 1e-12;

    /// As wide as rows lie from each other within their group: two thirds of the distance of a row
    /// from the nearest sqrt(n) others (D. O. Loftsgaarden, C. P. Quesenberry 1965,
    /// doi:10.1214/aoms/1177700079), the median over the n places. Rows in the same place count
    /// once. Unlike the spread of all places, it does not grow where groups are far apart.
    ///
    /// @param xs of the places across, finite
    /// @param ys of the places up, as many
    /// @param unitX what counts as far across as `unitY` up, positive
    /// @param unitY positive
    /// @return empty where the places have no width in some direction: fewer than three, or all on
    ///   a line
    /// @throws java.util.concurrent.CancellationException if the monitor was cancelled
    public static Optional<Bandwidth> near(
            double[] xs, double[] ys, double unitX, double unitY, Monitor monitor) {
        if (isOnLine(xs, ys)) {
            return Optional.empty();
        }
        double[][] places = measured(xs, ys, unitX, unitY);
        int nth = (int) Math.round(Math.sqrt(places.length));
        double[] far = new double[places.length];
        double[] squares = new double[places.length];
        for (int i = 0; i < places.length; i++) {
            monitor.checkRow(i, places.length, places.length);
            for (int j = 0; j < places.length; j++) {
                double dx = places[j][0] - places[i][0];
                double dy = places[j][1] - places[i][1];
                squares[j] = dx * dx + dy * dy;
            }
            Arrays.sort(squares);
            far[i] = squares[nth];
        }
        Arrays.sort(far);
        double share = WIDTH * WIDTH * far[far.length / 2];
        return Optional.of(new Bandwidth(share * unitX * unitX, 0, share * unitY * unitY));
    }

    /// The different places in units, in their order from left to right, or some of them.
    private static double[][] measured(double[] xs, double[] ys, double unitX, double unitY) {
        double[][] all = new double[xs.length][];
        Arrays.setAll(all, i -> new double[] {xs[i] / unitX, ys[i] / unitY});
        Arrays.sort(
                all,
                Comparator.<double[]>comparingDouble(place -> place[0])
                        .thenComparingDouble(place -> place[1]));
        int n = 0;
        for (double[] place : all) {
            if (n == 0 || !Arrays.equals(all[n - 1], place)) {
                all[n] = place;
                n++;
            }
        }
        double[][] some = new double[Math.min(n, MEASURED)][];
        double step = (double) n / some.length;
        Arrays.setAll(some, i -> all[(int) (i * step)]);
        return some;
    }

    private static boolean isOnLine(double[] xs, double[] ys) {
        int n = xs.length;
        if (n < 3) {
            return true;
        }
        double meanX = Arrays.stream(xs).average().orElseThrow();
        double meanY = Arrays.stream(ys).average().orElseThrow();
        double xx = 0;
        double xy = 0;
        double yy = 0;
        for (int i = 0; i < n; i++) {
            double dx = xs[i] - meanX;
            double dy = ys[i] - meanY;
            xx += dx * dx;
            xy += dx * dy;
            yy += dy * dy;
        }
        return !(xx * yy - xy * xy > SINGULAR * xx * yy);
    }

    /// This one, but no standard deviation smaller than these.
    public Bandwidth atLeast(double x, double y) {
        return new Bandwidth(Math.max(xx, x * x), xy, Math.max(yy, y * y));
    }

    double determinant() {
        return xx * yy - xy * xy;
    }
}
