package org.smotescope.experiment.boundary;

import java.util.Arrays;
import org.smotescope.data.Monitor;

/// The probabilities of all classes at the crossings of a grid.
///
/// @param extent the places of its outermost lines
/// @param columns the lines across, at least 2
/// @param rows the lines up, at least 2
/// @param probabilities per class and crossing, line by line from the lowest y and smallest x on
public record ScoreGrid(Extent extent, int columns, int rows, double[][] probabilities) {
    /// A part of a plane.
    public record Extent(double minX, double maxX, double minY, double maxY) {}

    /// Asks a model at every crossing.
    ///
    /// @throws java.util.concurrent.CancellationException if the monitor was cancelled
    public static ScoreGrid of(
            PlaneModel model, Extent extent, int columns, int rows, Monitor monitor) {
        if (columns < 2 || rows < 2) {
            throw new IllegalArgumentException(
                    "a grid must have 2 x 2 lines: " + columns + " x " + rows);
        }
        double[] xs = new double[columns * rows];
        double[] ys = new double[columns * rows];
        Arrays.setAll(xs, i -> at(extent.minX(), extent.maxX(), i % columns, columns));
        Arrays.setAll(ys, i -> at(extent.minY(), extent.maxY(), i / columns, rows));
        return new ScoreGrid(extent, columns, rows, model.probabilities(xs, ys, monitor));
    }

    private static double at(double low, double high, int line, int lines) {
        double share = (double) line / (lines - 1);
        return low * (1 - share) + high * share;
    }

    /// The place of a crossing across.
    public double x(int column) {
        return at(extent.minX(), extent.maxX(), column, columns);
    }

    /// The place of a crossing up.
    public double y(int row) {
        return at(extent.minY(), extent.maxY(), row, rows);
    }

    /// The probability of a class at a crossing.
    public double probability(int classCode, int column, int row) {
        return probabilities[classCode][row * columns + column];
    }
}
