package org.smotescope.projection.shapes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ContoursTest {
    @Test
    void everyEdgeThatTheLevelCrossesIsOnOneLineOnce() {
        Random random = new Random(21);
        for (int round = 0; round < 30; round++) {
            double[] xs = random.doubles(12).map(u -> random.nextGaussian()).toArray();
            double[] ys = random.doubles(12).map(u -> random.nextGaussian()).toArray();
            DensityGrid grid = DensityGridTest.scott(xs, ys, 5 + round);
            double level = grid.level(random.nextDouble(0.05, 0.95));
            Set<String> wanted = crossings(grid, level);
            Set<String> found = new HashSet<>();
            for (Contours.Line line : Contours.of(grid, level)) {
                int places = line.xs().length - (line.isClosed() ? 1 : 0);
                for (int i = 0; i < places; i++) {
                    String place = place(line.xs()[i], line.ys()[i]);
                    boolean isNew = found.add(place);
                    boolean isCrossing = level == at(grid, line.xs()[i], line.ys()[i]);
                    assertThat(isNew || isCrossing).as(place).isTrue();
                }
            }
            assertThat(found).isEqualTo(wanted);
        }
    }

    /// The density where a place is a crossing of the grid, else not a number.
    private static double at(DensityGrid grid, double x, double y) {
        for (int row = 0; row < grid.rows(); row++) {
            for (int column = 0; column < grid.columns(); column++) {
                if (place(grid.x(column), grid.y(row)).equals(place(x, y))) {
                    return grid.at(column, row);
                }
            }
        }
        return Double.NaN;
    }

    private static Set<String> crossings(DensityGrid grid, double level) {
        Set<String> places = new HashSet<>();
        for (int row = 0; row < grid.rows(); row++) {
            for (int column = 0; column < grid.columns(); column++) {
                double here = grid.at(column, row);
                double right = column + 1 < grid.columns() ? grid.at(column + 1, row) : here;
                double above = row + 1 < grid.rows() ? grid.at(column, row + 1) : here;
                if (here >= level != right >= level) {
                    places.add(
                            place(grid.x(column + (level - here) / (right - here)), grid.y(row)));
                }
                if (here >= level != above >= level) {
                    places.add(
                            place(grid.x(column), grid.y(row + (level - here) / (above - here))));
                }
            }
        }
        return places;
    }

    private static String place(double x, double y) {
        return "%.9f %.9f".formatted(x, y);
    }

    @Test
    void aRoundHillHasOneClosedLineOfTheRightSize() {
        DensityGrid grid = DensityGridTest.normal(3_000);
        List<Contours.Line> lines = Contours.of(grid, grid.level(0.5));
        assertThat(lines).hasSize(1);
        Contours.Line line = lines.getFirst();
        assertThat(line.isClosed()).isTrue();
        double area = 0;
        for (int i = 1; i < line.xs().length; i++) {
            area += line.xs()[i - 1] * line.ys()[i] - line.xs()[i] * line.ys()[i - 1];
        }
        // Half of a round normal's mass lies within the radius sqrt(2 ln 2).
        assertThat(Math.abs(area) / 2).isCloseTo(2 * Math.PI * Math.log(2), within(0.5));
    }

    @Test
    void twoHillsHaveTwoLinesAndALevelAboveAllHasNone() {
        Random random = new Random(2);
        double[] xs = new double[80];
        double[] ys = new double[80];
        for (int i = 0; i < xs.length; i++) {
            xs[i] = random.nextGaussian() + (i < 40 ? 0 : 20);
            ys[i] = random.nextGaussian();
        }
        DensityGrid grid = DensityGridTest.scott(xs, ys, 64);
        assertThat(Contours.of(grid, grid.level(0.5))).hasSize(2).allMatch(Contours.Line::isClosed);
        assertThat(Contours.of(grid, 2 * grid.level(0))).isEmpty();
    }

    @Test
    void aLineThatLeavesTheGridIsOpen() {
        DensityGrid grid = DensityGridTest.normal(50);
        double edge = 0;
        for (int column = 0; column < grid.columns(); column++) {
            edge = Math.max(edge, grid.at(column, 0));
        }
        assertThat(edge).isPositive();
        List<Contours.Line> lines = Contours.of(grid, edge / 2);
        assertThat(lines).isNotEmpty();
        assertThat(lines).anyMatch(line -> !line.isClosed());
    }
}
