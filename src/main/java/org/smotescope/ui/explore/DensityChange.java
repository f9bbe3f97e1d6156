package org.smotescope.ui.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.smotescope.data.Monitor;
import org.smotescope.projection.shapes.Bandwidth;
import org.smotescope.projection.shapes.Contours;
import org.smotescope.projection.shapes.DensityGrid;
import org.smotescope.projection.shapes.DensityGrid.Frame;
import org.smotescope.sampling.Removed;
import org.smotescope.ui.form.Figures;
import org.smotescope.ui.plot.Bounds;
import org.smotescope.ui.plot.Item;
import org.smotescope.ui.plot.Lines;
import org.smotescope.ui.plot.Tone;

/// Where a resampling puts rows and where it takes them away: lines of equal change of density. The
/// levels depend on the original rows alone, so that the pictures of several runs can be compared.
///
/// @param items the lines
/// @param words what they mean
record DensityChange(List<Item> items, List<String> words) {
    private static final int GRID = 96;
    private static final double BEYOND = 0.1;

    /// Levels as multiples of the density that all original rows had if they were spread evenly.
    private static final double[] LEVELS = {0.5, 1.5, 4.5};

    private static final double PERCENT = 100;

    DensityChange {
        items = List.copyOf(items);
        words = List.copyOf(words);
    }

    /// Empty where no row was added or removed, or rows lie on a line.
    static Optional<DensityChange> of(Sight sight, Monitor monitor) {
        int[] gone = sight.removed().stream().mapToInt(Removed::row).toArray();
        int[] changed =
                IntStream.concat(
                                IntStream.range(0, sight.added()).map(added -> ~added),
                                Arrays.stream(gone))
                        .toArray();
        if (changed.length == 0) {
            return Optional.empty();
        }
        Bounds all = sight.bounds();
        double width = all.maxX() - all.minX();
        double height = all.maxY() - all.minY();
        if (!(width > 0 && height > 0)) {
            return Optional.empty();
        }
        Frame frame =
                new Frame(
                        all.minX() - BEYOND * width,
                        all.maxX() + BEYOND * width,
                        all.minY() - BEYOND * height,
                        all.maxY() + BEYOND * height);
        double[] weights = new double[changed.length];
        Arrays.fill(weights, 0, sight.added(), 1.0);
        Arrays.fill(weights, sight.added(), weights.length, -1.0);
        // Narrow enough to tell groups apart, and the same for all runs of the same rows.
        Bandwidth hill = new Bandwidth(square(width / 30), 0, square(height / 30));
        DensityGrid grid =
                DensityGrid.weighted(
                        frame,
                        Arrays.stream(changed).mapToDouble(sight::x).toArray(),
                        Arrays.stream(changed).mapToDouble(sight::y).toArray(),
                        weights,
                        hill,
                        GRID,
                        monitor);
        return Optional.of(of(grid, sight.rows().size() / (width * height), width * height));
    }

    private static double square(double value) {
        return value * value;
    }

    /// @param even the density of the original rows if they were spread evenly
    /// @param area of the picture
    private static DensityChange of(DensityGrid grid, double even, double area) {
        List<Item> items = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (int sign : new int[] {1, -1}) {
            List<Contours.Line> lines = new ArrayList<>();
            for (double level : LEVELS) {
                lines.addAll(Contours.of(sign > 0 ? grid : grid.negated(), level * even));
            }
            if (!lines.isEmpty()) {
                items.add(lines(sign, lines));
                words.add(
                        (sign > 0 ? "more rows: " : "fewer rows: ")
                                + DoubleStream.of(LEVELS)
                                        .mapToObj(
                                                level ->
                                                        Figures.value(
                                                                level * even * area / PERCENT))
                                        .collect(Collectors.joining(", "))
                                + " per 1 % of the picture");
            }
        }
        return new DensityChange(items, words);
    }

    private static Item lines(int sign, List<Contours.Line> lines) {
        int[] starts = new int[lines.size()];
        for (int i = 1; i < starts.length; i++) {
            starts[i] = starts[i - 1] + lines.get(i - 1).xs().length;
        }
        return Lines.of(
                Lines.Depth.ABOVE_ROWS,
                sign > 0 ? Lines.Stroke.SOLID : Lines.Stroke.DASHED,
                sign > 0 ? Tone.ACCENT : Tone.INK,
                lines.stream().flatMapToDouble(line -> Arrays.stream(line.xs())).toArray(),
                lines.stream().flatMapToDouble(line -> Arrays.stream(line.ys())).toArray(),
                starts);
    }
}
