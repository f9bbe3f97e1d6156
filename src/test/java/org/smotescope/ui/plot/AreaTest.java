package org.smotescope.ui.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Path2D;
import java.util.IntSummaryStatistics;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class AreaTest {
    @Test
    void aBoxHoldsItsEdge() {
        Area box = new Area.Box(new Bounds(0, 2, 1, 3));

        assertThat(box.holds(0, 1)).isTrue();
        assertThat(box.holds(2, 3)).isTrue();
        assertThat(box.holds(2.0001, 2)).isFalse();
        assertThat(box.holds(1, 0.9999)).isFalse();
    }

    /// Against the even-odd rule of another implementation.
    @Test
    void aLassoHoldsWhatItGoesAround() {
        Random random = new Random(4);
        for (int round = 0; round < 50; round++) {
            int corners = 3 + random.nextInt(20);
            double[] xs = random.doubles(corners).toArray();
            double[] ys = random.doubles(corners).toArray();
            Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
            path.moveTo(xs[0], ys[0]);
            for (int i = 1; i < corners; i++) {
                path.lineTo(xs[i], ys[i]);
            }
            path.closePath();
            Area lasso = new Area.Lasso(xs, ys);
            for (int i = 0; i < 200; i++) {
                double x = random.nextDouble();
                double y = random.nextDouble();
                assertThat(lasso.holds(x, y)).isEqualTo(path.contains(x, y));
            }
        }
    }

    /// Lines that cross themselves, have level edges and corners on the places, coarse and fine.
    @Test
    void aLassoHoldsWhatThePlainRuleSays() {
        Random random = new Random(5);
        for (int round = 0; round < 200; round++) {
            int corners = 1 + random.nextInt(round % 10 == 0 ? 3_000 : 40);
            double grain = round % 2 == 0 ? 8 : 1e6;
            double[] xs = random.doubles(corners).map(v -> Math.rint(v * grain) / grain).toArray();
            double[] ys = random.doubles(corners).map(v -> Math.rint(v * grain) / grain).toArray();
            Area lasso = new Area.Lasso(xs, ys);
            for (int i = 0; i < 300; i++) {
                double x = Math.rint((random.nextDouble() * 1.2 - 0.1) * grain) / grain;
                double y = Math.rint((random.nextDouble() * 1.2 - 0.1) * grain) / grain;
                assertThat(lasso.holds(x, y))
                        .as("%s, %s of %d corners", x, y, corners)
                        .isEqualTo(plainly(xs, ys, x, y));
            }
            assertThat(lasso.holds(Double.NaN, 0.5)).isFalse();
            assertThat(lasso.holds(0.5, Double.NaN)).isFalse();
        }
    }

    /// A hand draws some 600 corners around up to a million rows.
    @Test
    void aPlaceIsComparedWithTheFewEdgesNearIt() {
        double[] angles = new Random(6).doubles(600, 0, 2 * Math.PI).sorted().toArray();
        double[] xs = DoubleStream.of(angles).map(Math::cos).toArray();
        double[] ys = DoubleStream.of(angles).map(Math::sin).toArray();
        Edges edges = new Edges(xs, ys, Bounds.of(xs, ys));

        IntSummaryStatistics compared =
                new Random(7)
                        .ints(10_000, -1_000_000, 1_000_000)
                        .map(i -> edges.compared(i / 1e6, i % 1000 / 1e3))
                        .summaryStatistics();
        assertThat(compared.getAverage()).isBetween(0.1, 2.0);
        assertThat(compared.getMax()).isLessThan(60);
    }

    private static boolean plainly(double[] xs, double[] ys, double x, double y) {
        boolean inside = false;
        for (int i = 0, j = xs.length - 1; i < xs.length; j = i++) {
            boolean crosses = ys[i] > y != ys[j] > y;
            if (crosses && x < (xs[j] - xs[i]) * (y - ys[i]) / (ys[j] - ys[i]) + xs[i]) {
                inside = !inside;
            }
        }
        return inside;
    }
}
