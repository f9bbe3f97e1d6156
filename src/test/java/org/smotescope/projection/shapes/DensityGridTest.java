package org.smotescope.projection.shapes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.smotescope.data.Monitor;
import org.smotescope.learning.ReferenceFiles;

class DensityGridTest {
    @ParameterizedTest
    @ValueSource(strings = {"cloud", "two", "three"})
    void isAsDenseAsScipySays(String name) {
        JsonNode reference = ReferenceFiles.json("shapes/shapes.json").get(name);
        double[] frame = ReferenceFiles.numbers(reference.get("frame"));
        double[] densities = ReferenceFiles.numbers(reference.get("densities"));
        DensityGrid grid =
                scott(
                        ReferenceFiles.numbers(reference.get("xs")),
                        ReferenceFiles.numbers(reference.get("ys")),
                        9);
        assertThat(grid.x(0)).isCloseTo(frame[0], within(1e-12));
        assertThat(grid.x(8)).isCloseTo(frame[1], within(1e-12));
        assertThat(grid.y(0)).isCloseTo(frame[2], within(1e-12));
        assertThat(grid.y(8)).isCloseTo(frame[3], within(1e-12));
        double most = Arrays.stream(densities).max().orElseThrow();
        for (int i = 0; i < densities.length; i++) {
            assertThat(grid.at(i % 9, i / 9)).isCloseTo(densities[i], within(1e-10 * most));
        }
    }

    @Test
    void manyPlacesSharedOutAreNearlyAsDense() {
        Random random = new Random(3);
        int n = DensityGrid.EXACT + 1;
        double[] xs = random.doubles(n).map(u -> 2 * Math.log(u)).toArray();
        double[] ys = random.doubles(n).toArray();
        DensityGrid shared = scott(xs, ys, 128);
        double[] fewXs = Arrays.copyOf(xs, DensityGrid.EXACT);
        double[] fewYs = Arrays.copyOf(ys, DensityGrid.EXACT);
        DensityGrid exact = scott(fewXs, fewYs, 128);
        for (double mass : new double[] {0.25, 0.5, 0.75}) {
            assertThat(shared.level(mass))
                    .isCloseTo(exact.level(mass), within(0.02 * exact.level(mass)));
        }
    }

    @Test
    void theLevelOfAShareHoldsThisShareOfAllMass() {
        DensityGrid grid = normal(2_000);
        double cell = (grid.x(1) - grid.x(0)) * (grid.y(1) - grid.y(0));
        double half = grid.level(0.5);
        double all = 0;
        double above = 0;
        for (int row = 0; row < grid.rows(); row++) {
            for (int column = 0; column < grid.columns(); column++) {
                all += grid.at(column, row) * cell;
                above += grid.at(column, row) >= half ? grid.at(column, row) * cell : 0;
            }
        }
        assertThat(all).isCloseTo(1, within(0.01));
        assertThat(above).isCloseTo(0.5, within(0.01));
        assertThat(grid.level(0.25)).isGreaterThan(grid.level(0.75));
    }

    /// As wide as the rule of D. W. Scott says (Multivariate Density Estimation, 1992): the
    /// covariance of the places times n to the power of -1/3.
    static DensityGrid scott(double[] xs, double[] ys, int lines) {
        double meanX = Arrays.stream(xs).average().orElseThrow();
        double meanY = Arrays.stream(ys).average().orElseThrow();
        double xx = 0;
        double xy = 0;
        double yy = 0;
        for (int i = 0; i < xs.length; i++) {
            xx += (xs[i] - meanX) * (xs[i] - meanX);
            xy += (xs[i] - meanX) * (ys[i] - meanY);
            yy += (ys[i] - meanY) * (ys[i] - meanY);
        }
        double share = Math.pow(xs.length, -1.0 / 3.0) / (xs.length - 1);
        Bandwidth width = new Bandwidth(share * xx, share * xy, share * yy);
        return DensityGrid.of(xs, ys, width, lines, Monitor.NONE);
    }

    static DensityGrid normal(int n) {
        Random random = new Random(8);
        double[] xs = random.doubles(n).map(u -> random.nextGaussian()).toArray();
        double[] ys = random.doubles(n).map(u -> random.nextGaussian()).toArray();
        return scott(xs, ys, 128);
    }

    @Test
    void canBeCancelled() {
        double[] xs = {0, 1, 5, 3};
        double[] ys = {2, 1, 0, 8};
        assertThatThrownBy(
                        () -> DensityGrid.of(xs, ys, new Bandwidth(1, 0, 1), 9, fraction -> true))
                .isInstanceOf(CancellationException.class);
    }
}
