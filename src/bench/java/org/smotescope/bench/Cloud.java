package org.smotescope.bench;

import java.util.Arrays;
import java.util.Random;
import org.smotescope.ui.plot.MarkKind;
import org.smotescope.ui.plot.Marks;

/// A normal cloud of rows of one class around zero.
record Cloud(double[] xs, double[] ys) {

    static Cloud of(int count, long seed) {
        Random random = new Random(seed);
        double[] xs = new double[count];
        double[] ys = new double[count];
        for (int i = 0; i < count; i++) {
            xs[i] = 1.1 * random.nextGaussian();
            ys[i] = random.nextGaussian();
        }
        return new Cloud(xs, ys);
    }

    int count() {
        return xs.length;
    }

    /// Every row this share of its way to the row of the same number there.
    Cloud towards(Cloud other, double share) {
        double[] x = new double[count()];
        double[] y = new double[count()];
        for (int i = 0; i < x.length; i++) {
            x[i] = xs[i] + share * (other.xs[i] - xs[i]);
            y[i] = ys[i] + share * (other.ys[i] - ys[i]);
        }
        return new Cloud(x, y);
    }

    Marks marks(String layer, MarkKind kind, int classIndex) {
        byte[] kinds = new byte[count()];
        byte[] classes = new byte[count()];
        Arrays.fill(kinds, kind.code());
        Arrays.fill(classes, (byte) classIndex);
        return Marks.of(layer, xs, ys, kinds, classes);
    }
}
