package org.smotescope.projection.shapes;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// The convex hull of places in the plane: the smallest convex area that holds them all. Immutable.
///
/// Found by the monotone chain of A. M. Andrew, "Another efficient algorithm for convex hulls in
/// two dimensions", Information Processing Letters 9 (1979), doi:10.1016/0020-0190(79)90072-3.
public final class Hull {
    /// What share of the hull's extent a place may lie outside and still count as on its edge: new
    /// rows on an edge are off it by rounding.
    private static final double ROUNDING = 1e-9;

    private final int[] corners;
    private final double[] xs;
    private final double[] ys;
    private final double slack;

    private Hull(int[] corners, double[] xs, double[] ys, double slack) {
        this.corners = corners;
        this.xs = xs;
        this.ys = ys;
        this.slack = slack;
    }

    /// @param xs of the places across, finite
    /// @param ys of the places up, as many
    /// @throws IllegalArgumentException if there is no place, or not as many up as across
    public static Hull of(double[] xs, double[] ys) {
        if (xs.length == 0 || xs.length != ys.length) {
            throw new IllegalArgumentException(
                    "places must be 1 or more: " + xs.length + " across, " + ys.length + " up");
        }
        int[] order =
                IntStream.range(0, xs.length)
                        .boxed()
                        .sorted(
                                Comparator.comparingDouble((Integer i) -> xs[i])
                                        .thenComparingDouble(i -> ys[i]))
                        .mapToInt(Integer::intValue)
                        .toArray();
        int[] chain = new int[2 * order.length];
        int length = climb(order, xs, ys, chain, 0);
        for (int i = 0, j = order.length - 1; i < j; i++, j--) {
            int swap = order[i];
            order[i] = order[j];
            order[j] = swap;
        }
        length = climb(order, xs, ys, chain, Math.max(0, length - 1));
        boolean isOnePlace =
                xs[order[0]] == xs[order[order.length - 1]]
                        && ys[order[0]] == ys[order[order.length - 1]];
        int[] corners = Arrays.copyOf(chain, isOnePlace ? 1 : length - 1);
        double[] cornerXs = Arrays.stream(corners).mapToDouble(i -> xs[i]).toArray();
        double[] cornerYs = Arrays.stream(corners).mapToDouble(i -> ys[i]).toArray();
        double extent = Math.max(extent(cornerXs), extent(cornerYs));
        return new Hull(corners, cornerXs, cornerYs, ROUNDING * extent);
    }

    private static double extent(double[] values) {
        return Arrays.stream(values).max().orElseThrow()
                - Arrays.stream(values).min().orElseThrow();
    }

    /// One side of the chain, behind its first `start` corners, which stay.
    ///
    /// @return how many corners there are now
    private static int climb(int[] order, double[] xs, double[] ys, int[] chain, int start) {
        int length = start;
        for (int next : order) {
            while (length >= start + 2
                    && turn(xs, ys, chain[length - 2], chain[length - 1], next) <= 0) {
                length--;
            }
            chain[length++] = next;
        }
        return length;
    }

    /// Above 0 where the way from `a` over `b` to `c` turns left.
    private static double turn(double[] xs, double[] ys, int a, int b, int c) {
        return (xs[b] - xs[a]) * (ys[c] - ys[a]) - (ys[b] - ys[a]) * (xs[c] - xs[a]);
    }

    /// The places at the corners, anticlockwise from the leftmost one; one or two where all places
    /// are the same or lie on a line. Places on an edge are no corners.
    public int[] corners() {
        return corners.clone();
    }

    /// Whether a place lies inside or on the edge.
    public boolean holds(double x, double y) {
        if (corners.length < 3) {
            return isOnLine(x, y);
        }
        for (int i = 0, j = corners.length - 1; i < corners.length; j = i++) {
            double dx = xs[i] - xs[j];
            double dy = ys[i] - ys[j];
            double left = dx * (y - ys[j]) - dy * (x - xs[j]);
            if (left < -slack * Math.hypot(dx, dy)) {
                return false;
            }
        }
        return true;
    }

    private boolean isOnLine(double x, double y) {
        int last = corners.length - 1;
        double dx = xs[last] - xs[0];
        double dy = ys[last] - ys[0];
        double length = dx * dx + dy * dy;
        double along =
                length == 0 ? 0 : Math.clamp(((x - xs[0]) * dx + (y - ys[0]) * dy) / length, 0, 1);
        return Math.hypot(x - xs[0] - along * dx, y - ys[0] - along * dy) <= slack;
    }
}
