package org.smotescope.ui.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.smotescope.projection.shapes.Hull;
import org.smotescope.sampling.Resampling;
import org.smotescope.ui.form.Figures;
import org.smotescope.ui.plot.Item;
import org.smotescope.ui.plot.Lines;
import org.smotescope.ui.rows.RowWords;

/// The convex hull of each smaller class's original rows on the axes, and how many of its new rows
/// lie outside.
final class HullOver {
    private HullOver() {}

    static Overlaid of(Sight sight) {
        List<Item> items = new ArrayList<>();
        List<LegendLine> legend = new ArrayList<>();
        for (int look = 1; look < sight.order().size(); look++) {
            int code = sight.order().code(look);
            int[] rows = sight.rows().classes().rowsOf(code);
            if (rows.length > 0) {
                double[] xs = Arrays.stream(rows).mapToDouble(sight::x).toArray();
                double[] ys = Arrays.stream(rows).mapToDouble(sight::y).toArray();
                Hull hull = Hull.of(xs, ys);
                items.add(outline(hull, xs, ys, look));
                legend.add(new LegendLine(Sign.OUTLINE, look, words(sight, code, hull)));
            }
        }
        return new Overlaid(items, legend);
    }

    private static Lines outline(Hull hull, double[] xs, double[] ys, int look) {
        int[] corners = hull.corners();
        IntStream way =
                IntStream.range(0, corners.length + 1).map(i -> corners[i % corners.length]);
        int[] order = way.toArray();
        return Lines.ofClass(
                Lines.Depth.ABOVE_ROWS,
                Lines.Stroke.DASHED,
                look,
                Arrays.stream(order).mapToDouble(i -> xs[i]).toArray(),
                Arrays.stream(order).mapToDouble(i -> ys[i]).toArray(),
                new int[] {0});
    }

    private static String words(Sight sight, int code, Hull hull) {
        String around = "around " + RowWords.className(sight.rows().classes(), code).words();
        int[] made = made(sight, code);
        long outside =
                Arrays.stream(made)
                        .filter(added -> !hull.holds(sight.newX(added), sight.newY(added)))
                        .count();
        return made.length == 0
                ? around
                : around
                        + ", "
                        + Figures.count(outside)
                        + " of "
                        + Figures.count(made.length)
                        + " new outside";
    }

    /// The new rows of a class that stay.
    static int[] made(Sight sight, int code) {
        Resampling resampling = sight.run().resampling();
        int[] gone =
                resampling.removed().stream()
                        .mapToInt(removed -> ~removed.row())
                        .filter(added -> added >= 0)
                        .sorted()
                        .toArray();
        return IntStream.range(0, sight.added())
                .filter(added -> resampling.classOfAdded(added) == code)
                .filter(added -> Arrays.binarySearch(gone, added) < 0)
                .toArray();
    }
}
