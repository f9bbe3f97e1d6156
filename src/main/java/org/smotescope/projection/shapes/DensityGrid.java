package org.smotescope.projection.shapes;

import java.util.Arrays;
import org.smotescope.data.Monitor;

/// How dense places lie, at the crossings of a grid: a Gaussian around each place, as wide as a
/// [Bandwidth]. The integral over the plane is 1.
///
/// Up to [#EXACT] places each Gaussian is worked out; more are first shared out among the crossings
/// around them, each by its distance. Immutable.
public final class DensityGrid {
    /// So many places are worked out one by one.
    static final int EXACT = 4_000;

    /// Half the width of the grid beyond the outermost places, in standard deviations of the
    /// Gaussian: so that lines of usual levels close.
    private static final double ROOM = 3;

    /// A Gaussian is taken as nothing further out: less than 1e-11 of its height.
    private static final double REACH = 7.2;

    private final int columns;
    private final int rows;
    private final double[] frame;
    private final double[] densities;

    private DensityGrid(int columns, int rows, double[] frame, double[] densities) {
        this.columns = columns;
        this.rows = rows;
        this.frame = frame;
        this.densities = densities;
    }

    /// A Gaussian of any direction.
    ///
    /// @param xx the inverse covariance across
    /// @param xy between across and up
    /// @param yy up
    /// @param height in the middle
    /// @param sx the standard deviation across
    /// @param sy up
    private record Kernel(double xx, double xy, double yy, double height, double sx, double sy) {

        static Kernel of(Bandwidth width) {
            double determinant = width.determinant();
            return new Kernel(
                    width.yy() / determinant,
                    -width.xy() / determinant,
                    width.xx() / determinant,
                    1 / (2 * Math.PI * Math.sqrt(determinant)),
                    Math.sqrt(width.xx()),
                    Math.sqrt(width.yy()));
        }

        double at(double dx, double dy) {
            return height * Math.exp(-0.5 * (xx * dx * dx + 2 * xy * dx * dy + yy * dy * dy));
        }
    }

    /// @param xs of the places across, finite, one or more
    /// @param ys of the places up, as many
    /// @param lines crossings across, and as many up, 2 or more
    /// @throws java.util.concurrent.CancellationException if the monitor was cancelled
    public static DensityGrid of(
            double[] xs, double[] ys, Bandwidth width, int lines, Monitor monitor) {
        Kernel kernel = Kernel.of(width);
        double roomX = ROOM * kernel.sx;
        double roomY = ROOM * kernel.sy;
        double[] frame = {min(xs) - roomX, max(xs) + roomX, min(ys) - roomY, max(ys) + roomY};
        DensityGrid grid = new DensityGrid(lines, lines, frame, new double[lines * lines]);
        double[] ones = new double[xs.length];
        Arrays.fill(ones, 1.0);
        if (xs.length <= EXACT) {
            grid.add(kernel, xs, ys, ones, monitor);
        } else {
            grid.addShared(kernel, xs, ys, ones, monitor);
        }
        for (int i = 0; i < grid.densities.length; i++) {
            grid.densities[i] /= xs.length;
        }
        return grid;
    }

    /// A part of the plane.
    public record Frame(double minX, double maxX, double minY, double maxY) {}

    /// Of places that weigh differently, below 0 too, in a part of the plane: the sum of their
    /// Gaussians, whose integral is the sum of the weights. What lies outside the part counts only
    /// up to [#EXACT] places.
    ///
    /// @param xs of the places across, finite
    /// @param ys of the places up, as many
    /// @param weights as many
    /// @param lines crossings across, and as many up, 2 or more
    /// @throws java.util.concurrent.CancellationException if the monitor was cancelled
    public static DensityGrid weighted(
            Frame frame,
            double[] xs,
            double[] ys,
            double[] weights,
            Bandwidth width,
            int lines,
            Monitor monitor) {
        double[] ends = {frame.minX, frame.maxX, frame.minY, frame.maxY};
        DensityGrid grid = new DensityGrid(lines, lines, ends, new double[lines * lines]);
        Kernel kernel = Kernel.of(width);
        if (xs.length <= EXACT) {
            grid.add(kernel, xs, ys, weights, monitor);
        } else {
            grid.addShared(kernel, xs, ys, weights, monitor);
        }
        return grid;
    }

    /// The same with the sign of everything changed.
    public DensityGrid negated() {
        return new DensityGrid(
                columns, rows, frame, Arrays.stream(densities).map(each -> -each).toArray());
    }

    private static double min(double[] values) {
        return Arrays.stream(values).min().orElseThrow();
    }

    private static double max(double[] values) {
        return Arrays.stream(values).max().orElseThrow();
    }

    /// Adds a Gaussian for each place.
    private void add(Kernel kernel, double[] xs, double[] ys, double[] weights, Monitor monitor) {
        double reachX = REACH * kernel.sx;
        double reachY = REACH * kernel.sy;
        for (int i = 0; i < xs.length; i++) {
            monitor.checkRow(i, xs.length, columns * rows / 4);
            if (weights[i] == 0) {
                continue;
            }
            int left = Math.max(0, (int) Math.ceil(column(xs[i] - reachX)));
            int right = Math.min(columns - 1, (int) Math.floor(column(xs[i] + reachX)));
            int bottom = Math.max(0, (int) Math.ceil(row(ys[i] - reachY)));
            int top = Math.min(rows - 1, (int) Math.floor(row(ys[i] + reachY)));
            for (int row = bottom; row <= top; row++) {
                double dy = y(row) - ys[i];
                for (int column = left; column <= right; column++) {
                    densities[row * columns + column] +=
                            weights[i] * kernel.at(x(column) - xs[i], dy);
                }
            }
        }
    }

    /// Adds a Gaussian for each crossing, as heavy as the places near it.
    private void addShared(
            Kernel kernel, double[] xs, double[] ys, double[] places, Monitor monitor) {
        double[] weights = new double[columns * rows];
        for (int i = 0; i < xs.length; i++) {
            double column = column(xs[i]);
            double row = row(ys[i]);
            if (column < 0 || column > columns - 1 || row < 0 || row > rows - 1) {
                continue;
            }
            int left = Math.min((int) column, columns - 2);
            int below = Math.min((int) row, rows - 2);
            double right = column - left;
            double above = row - below;
            int at = below * columns + left;
            weights[at] += places[i] * (1 - right) * (1 - above);
            weights[at + 1] += places[i] * right * (1 - above);
            weights[at + columns] += places[i] * (1 - right) * above;
            weights[at + columns + 1] += places[i] * right * above;
        }
        double[] atXs = new double[weights.length];
        double[] atYs = new double[weights.length];
        for (int i = 0; i < weights.length; i++) {
            atXs[i] = x(i % columns);
            atYs[i] = y(i / columns);
        }
        add(kernel, atXs, atYs, weights, monitor);
    }

    public int columns() {
        return columns;
    }

    public int rows() {
        return rows;
    }

    /// Where a line of crossings lies across; also between two.
    ///
    /// @param column from 0 to below `columns`
    public double x(double column) {
        return frame[0] + column * (frame[1] - frame[0]) / (columns - 1);
    }

    /// Where a line of crossings lies up, the lowest first; also between two.
    public double y(double row) {
        return frame[2] + row * (frame[3] - frame[2]) / (rows - 1);
    }

    private double column(double x) {
        return (x - frame[0]) / (frame[1] - frame[0]) * (columns - 1);
    }

    private double row(double y) {
        return (y - frame[2]) / (frame[3] - frame[2]) * (rows - 1);
    }

    /// The density at a crossing, for a unit of area.
    public double at(int column, int row) {
        return densities[row * columns + column];
    }

    /// The density above which a share of all places lies, as far as the crossings can tell: the
    /// densest part of the plane that holds this share of the mass has it at its edge.
    ///
    /// @param mass from 0 to 1
    public double level(double mass) {
        double[] sorted = densities.clone();
        Arrays.sort(sorted);
        double wanted = mass * Arrays.stream(sorted).sum();
        int i = sorted.length - 1;
        double sum = sorted[i];
        while (i > 0 && sum < wanted) {
            i--;
            sum += sorted[i];
        }
        return sorted[i];
    }
}
