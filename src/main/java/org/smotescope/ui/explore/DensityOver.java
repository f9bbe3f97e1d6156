package org.smotescope.ui.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.smotescope.data.Monitor;
import org.smotescope.projection.shapes.Bandwidth;
import org.smotescope.projection.shapes.Contours;
import org.smotescope.projection.shapes.DensityGrid;
import org.smotescope.ui.plot.Item;
import org.smotescope.ui.plot.Lines;
import org.smotescope.ui.plot.Tone;
import org.smotescope.ui.rows.RowWords;

/// Where the original rows of the class that grew lie densely on the axes, and where its new ones:
/// lines around the densest parts that hold a quarter, half and three quarters of them.
final class DensityOver {
    private static final int GRID = 128;
    private static final int[] PERCENT = {25, 50, 75};

    /// Degrees from number to number.
    private static final double TURN = 45;

    private final List<Item> items = new ArrayList<>();
    private final List<LegendLine> legend = new ArrayList<>();

    /// Whose density, how its lines are drawn, and where their numbers stand.
    private enum Side {
        ORIGINAL(Tone.TEXT2, Lines.Stroke.SOLID, Sign.LEVELS, 45),
        MADE(Tone.ACCENT, Lines.Stroke.DASHED, Sign.NEW_LEVELS, 225);

        private final Tone tone;
        private final Lines.Stroke pen;
        private final Sign sign;

        /// Towards which side of its line the first number stands, in degrees from the right.
        private final double angle;

        Side(Tone tone, Lines.Stroke pen, Sign sign, double angle) {
            this.tone = tone;
            this.pen = pen;
            this.sign = sign;
            this.angle = angle;
        }
    }

    private DensityOver() {}

    static Overlaid of(Sight sight, Monitor monitor) {
        int code = code(sight);
        int[] rows = sight.rows().classes().rowsOf(code);
        int[] made = Arrays.stream(HullOver.made(sight, code)).map(added -> ~added).toArray();
        String name = RowWords.className(sight.rows().classes(), code).words();
        DensityOver over = new DensityOver();
        over.add(
                Side.ORIGINAL,
                sight,
                rows,
                "density of " + name + " (25, 50, 75 % inside)",
                monitor.part(0.0, 0.5));
        if (made.length > 0) {
            over.add(Side.MADE, sight, made, "density of new rows", monitor.part(0.5, 1.0));
        }
        return new Overlaid(over.items, over.legend);
    }

    /// The class that has grown most, else the one that is looked for.
    private static int code(Sight sight) {
        int[] made = new int[sight.order().size()];
        for (int added = 0; added < sight.added(); added++) {
            made[sight.code(~added)]++;
        }
        return IntStream.range(0, made.length)
                .filter(code -> made[code] > 0)
                .boxed()
                .max(Comparator.comparingInt(code -> made[code]))
                .orElseGet(() -> sight.run().positive());
    }

    private void add(Side side, Sight sight, int[] rows, String words, Monitor monitor) {
        double[] xs = Arrays.stream(rows).mapToDouble(sight::x).toArray();
        double[] ys = Arrays.stream(rows).mapToDouble(sight::y).toArray();
        Optional<Bandwidth> near =
                Bandwidth.near(
                        xs, ys, spread(sight.xs()), spread(sight.ys()), monitor.part(0.0, 0.5));
        if (near.isEmpty()) {
            legend.add(new LegendLine(side.sign, 0, words + ": none, the rows lie on a line"));
            return;
        }
        legend.add(new LegendLine(side.sign, 0, words));
        // Narrower hills than the grid's cells would fall between its crossings.
        Bandwidth width = near.get().atLeast(range(xs) / GRID, range(ys) / GRID);
        DensityGrid grid = DensityGrid.of(xs, ys, width, GRID, monitor.part(0.5, 1.0));
        List<Contours.Line> all = new ArrayList<>();
        List<Item> numbers = new ArrayList<>();
        for (int i = 0; i < PERCENT.length; i++) {
            int nth = i;
            double level = grid.level(PERCENT[i] / 100.0);
            List<Contours.Line> lines = Contours.of(grid, level);
            all.addAll(lines);
            lines.stream()
                    .max(Comparator.comparingInt(line -> line.xs().length))
                    .ifPresent(line -> numbers.add(number(side, nth, grid, line)));
        }
        items.add(lines(side, all));
        items.addAll(numbers);
    }

    /// The standard deviation: of all rows on an axis, what is as far there as one on the other.
    private static double spread(double[] values) {
        double mean = Arrays.stream(values).average().orElse(0);
        double square = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).average().orElse(0);
        return square > 0 ? Math.sqrt(square) : 1;
    }

    private static double range(double[] values) {
        DoubleSummaryStatistics all = Arrays.stream(values).summaryStatistics();
        return all.getMax() - all.getMin();
    }

    /// On the line: those of original rows at the top, of new ones at the bottom, the larger the
    /// further left or right, so that they keep out of each other's way.
    private static Item number(Side side, int nth, DensityGrid grid, Contours.Line line) {
        double angle = Math.toRadians(side.angle + nth * TURN);
        double across = Math.cos(angle) / (grid.x(1) - grid.x(0));
        double up = Math.sin(angle) / (grid.y(1) - grid.y(0));
        int at = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < line.xs().length; i++) {
            double far = across * line.xs()[i] + up * line.ys()[i];
            if (far > most) {
                most = far;
                at = i;
            }
        }
        return new Item.Words(line.xs()[at], line.ys()[at], PERCENT[nth] + " %", side.tone);
    }

    private static Lines lines(Side side, List<Contours.Line> lines) {
        int[] starts = new int[lines.size()];
        for (int i = 1; i < starts.length; i++) {
            starts[i] = starts[i - 1] + lines.get(i - 1).xs().length;
        }
        return Lines.of(
                Lines.Depth.ABOVE_ROWS,
                side.pen,
                side.tone,
                lines.stream().flatMapToDouble(line -> Arrays.stream(line.xs())).toArray(),
                lines.stream().flatMapToDouble(line -> Arrays.stream(line.ys())).toArray(),
                starts);
    }
}
