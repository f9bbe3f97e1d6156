package org.smotescope.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class QuadTreeTest {
    @Test
    void withoutAnAngleEveryPointPushesByItself() {
        double[][] points = points(300);
        QuadTree tree = QuadTree.of(points[0], points[1]);
        double[] sums = new double[3];
        for (int i = 0; i < 300; i++) {
            tree.push(i, 0.0, sums);
            assertThat(sums).containsExactly(onePerPoint(points, i), within(1e-9));
        }
    }

    @Test
    void farPointsPushAlmostAsOne() {
        double[][] points = points(2000);
        QuadTree tree = QuadTree.of(points[0], points[1]);
        double[] sums = new double[3];
        double error = 0.0;
        double size = 0.0;
        for (int i = 0; i < 2000; i++) {
            tree.push(i, 0.5, sums);
            double[] exact = onePerPoint(points, i);
            error += Math.hypot(sums[0] - exact[0], sums[1] - exact[1]);
            size += Math.hypot(exact[0], exact[1]);
            assertThat(sums[2]).isCloseTo(exact[2], within(0.02 * exact[2]));
        }
        assertThat(error).isPositive().isLessThan(0.02 * size);
    }

    @Test
    void pointsAtOnePlaceAreCounted() {
        double[] xs = {1, 1, 1, 2};
        double[] ys = {3, 3, 3, 3};
        double[] sums = new double[3];
        QuadTree.of(xs, ys).push(0, 0.5, sums);
        assertThat(sums).containsExactly(new double[] {-0.25, 0.0, 2.5}, within(1e-12));
        QuadTree.of(new double[3], new double[3]).push(1, 0.5, sums);
        assertThat(sums).containsExactly(0.0, 0.0, 2.0);
    }

    private static double[] onePerPoint(double[][] points, int point) {
        double[] sums = new double[3];
        for (int other = 0; other < points[0].length; other++) {
            if (other != point) {
                double dx = points[0][point] - points[0][other];
                double dy = points[1][point] - points[1][other];
                double q = 1.0 / (1.0 + dx * dx + dy * dy);
                sums[0] += q * q * dx;
                sums[1] += q * q * dy;
                sums[2] += q;
            }
        }
        return sums;
    }

    /// Two clouds, and some points twice.
    private static double[][] points(int count) {
        Random random = new Random(3);
        double[][] points = new double[2][count];
        for (int i = 0; i < count; i++) {
            for (int axis = 0; axis < 2; axis++) {
                points[axis][i] =
                        i % 10 == 9
                                ? points[axis][i - 1]
                                : random.nextGaussian() + (i % 2 == 0 ? 20.0 : 0.0);
            }
        }
        return points;
    }
}
