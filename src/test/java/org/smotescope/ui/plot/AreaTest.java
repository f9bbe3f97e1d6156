package org.smotescope.ui.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Path2D;
import java.util.Random;
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
}
