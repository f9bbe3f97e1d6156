package org.smotescope.projection.shapes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.smotescope.data.Monitor;

class BandwidthTest {
    private static Bandwidth near(double[] xs, double[] ys) {
        return Bandwidth.near(xs, ys, 1, 1, Monitor.NONE).orElseThrow();
    }

    /// Normal places of standard deviation 1, every second one moved to the right.
    private static double[][] pair(int n, double apart) {
        Random random = new Random(4);
        double[] xs = new double[n];
        double[] ys = new double[n];
        for (int i = 0; i < n; i++) {
            xs[i] = random.nextGaussian() + (i % 2) * apart;
            ys[i] = random.nextGaussian();
        }
        return new double[][] {xs, ys};
    }

    @ParameterizedTest
    @ValueSource(ints = {50, 200, 1_000})
    void aSingleCloudHasAboutTheWidthOfScottsRule(int n) {
        double[][] places = pair(n, 0);
        double scott = Math.pow(n, -1.0 / 6.0);
        assertThat(Math.sqrt(near(places[0], places[1]).xx())).isCloseTo(scott, within(scott / 3));
    }

    @Test
    void howFarGroupsAreApartDoesNotCount() {
        double[][] close = pair(60, 20);
        double[][] far = pair(60, 2_000);
        assertThat(near(far[0], far[1]).xx())
                .isCloseTo(near(close[0], close[1]).xx(), within(1e-6))
                .isLessThan(1);
    }

    @Test
    void isTheDistanceOfTheRootThNearestInUnits() {
        // Nine places on a lattice with sides 3 and 5: the third nearest of most is 3 or 5 away.
        double[] xs = {0, 3, 6, 0, 3, 6, 0, 3, 6};
        double[] ys = {0, 0, 0, 5, 5, 5, 10, 10, 10};
        Bandwidth width = Bandwidth.near(xs, ys, 3, 5, Monitor.NONE).orElseThrow();
        // In units, the third nearest: 1 of five places, sqrt(2) of the four corners.
        double share = (2.0 / 3.0) * (2.0 / 3.0);
        assertThat(width).isEqualTo(new Bandwidth(share * 3 * 3, 0, share * 5 * 5));
        assertThat(width.atLeast(3, 1)).isEqualTo(new Bandwidth(9, 0, share * 5 * 5));
    }

    @Test
    void rowsInTheSamePlaceCountOnce() {
        double[] xs = {0, 3, 6, 0, 3, 6, 0, 3, 6, 3, 3, 3, 3, 3, 3, 3, 3, 3};
        double[] ys = {0, 0, 0, 3, 3, 3, 6, 6, 6, 3, 3, 3, 3, 3, 3, 3, 3, 3};
        assertThat(near(xs, ys)).isEqualTo(near(Arrays.copyOf(xs, 9), Arrays.copyOf(ys, 9)));
    }

    @Test
    void placesWithoutWidthHaveNone() {
        assertThat(Bandwidth.near(new double[] {0, 1}, new double[] {1, 0}, 1, 1, Monitor.NONE))
                .isEmpty();
        double[] line = {0, 1, 2, 3, 7};
        assertThat(Bandwidth.near(line, line, 1, 1, Monitor.NONE)).isEmpty();
        assertThat(Bandwidth.near(line, new double[5], 1, 1, Monitor.NONE)).isEmpty();
    }

    @Test
    void canBeCancelled() {
        double[] xs = {0, 1, 5, 3};
        double[] ys = {2, 1, 0, 8};
        assertThatThrownBy(() -> Bandwidth.near(xs, ys, 1, 1, fraction -> true))
                .isInstanceOf(CancellationException.class);
    }
}
