package org.smotescope.ui.explore;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.Monitor;
import org.smotescope.neighbours.NeighbourTable;
import org.smotescope.ui.form.Figures;
import org.smotescope.ui.plot.Lines;
import org.smotescope.ui.plot.Tone;
import org.smotescope.ui.selection.PickedRows;

/// Lines from rows to their nearest ones, as the sampler has found them; from a row for which it
/// has looked for none, to the nearest of the row's class. Those of the chosen rows and of the
/// bases of the chosen new rows, else of all rows of the smaller classes.
final class GraphOver {
    private static final int USUAL_K = 5;
    private static final int MOST_LINES = 10_000;

    private final Sight sight;
    private final Set<Long> drawn = new HashSet<>();
    private final List<int[]> lines = new ArrayList<>();

    private GraphOver(Sight sight) {
        this.sight = sight;
    }

    static Overlaid of(Sight sight, @Nullable PickedRows picked, Monitor monitor) {
        return new GraphOver(sight).make(picked, monitor);
    }

    private Overlaid make(@Nullable PickedRows picked, Monitor monitor) {
        int k = sight.kin().k() == 0 ? USUAL_K : sight.kin().k();
        int[] rows = picked == null ? small() : bases(picked);
        int[] found = IntStream.of(rows).filter(this::hasKin).toArray();
        int[] own = IntStream.of(rows).filter(row -> !hasKin(row) && hasOwn(row)).toArray();
        // Fewer of both alike where there are too many.
        double share = Math.min(1, (double) MOST_LINES / k / (found.length + own.length));
        int[] shown = thinned(found, share);
        for (int i = 0; i < shown.length; i++) {
            monitor.checkRow(i, shown.length);
            for (Kin.Neighbour near : sight.kin().of(shown[i])) {
                add(shown[i], near.row());
            }
        }
        int[] searched = thinned(own, share);
        searchOwn(searched, k, monitor);
        List<LegendLine> keys = new ArrayList<>();
        if (found.length > 0) {
            keys.add(key(k + " nearest: ", shown.length, found.length));
        }
        if (own.length > 0 || found.length == 0) {
            keys.add(key(k + " nearest of their class: ", searched.length, own.length));
        }
        return new Overlaid(List.of(drawing()), keys);
    }

    private boolean hasKin(int row) {
        return !sight.kin().of(row).isEmpty();
    }

    /// Whether there are others of its class.
    private boolean hasOwn(int row) {
        return sight.rows().classes().counts()[sight.code(row)] > 1;
    }

    /// The rows of all classes but the usual one.
    private int[] small() {
        return IntStream.range(0, sight.rows().size()).filter(r -> sight.look(r) > 0).toArray();
    }

    private int[] bases(PickedRows picked) {
        return picked.references().stream()
                .map(row -> row >= 0 ? row : sight.run().resampling().added().base(~row))
                .filter(row -> row >= 0)
                .distinct()
                .sorted()
                .toArray();
    }

    private static int[] thinned(int[] rows, double share) {
        int most = (int) Math.ceil(share * rows.length);
        return IntStream.range(0, most)
                .map(i -> rows[(int) ((long) i * rows.length / most)])
                .toArray();
    }

    private void searchOwn(int[] rows, int most, Monitor monitor) {
        int classes = sight.rows().classes().labels().size();
        for (int code = 0; code < classes; code++) {
            int ofClass = code;
            int[] queries = IntStream.of(rows).filter(row -> sight.code(row) == ofClass).toArray();
            int[] members = sight.rows().classes().rowsOf(code);
            int k = Math.min(most, members.length - 1);
            if (queries.length > 0 && k > 0) {
                Monitor part = monitor.part((double) code / classes, (code + 1.0) / classes);
                NeighbourTable table =
                        sight.run()
                                .search()
                                .search(NearRows.space(sight, code), queries, members, k, part);
                for (int i = 0; i < queries.length; i++) {
                    for (int rank = 0; rank < k; rank++) {
                        add(queries[i], table.neighbour(i, rank));
                    }
                }
            }
        }
    }

    /// Each pair once, whichever of the two is near the other.
    private void add(int row, int other) {
        if (drawn.add((long) Math.min(row, other) << 32 | Math.max(row, other) & 0xffffffffL)) {
            lines.add(new int[] {row, other});
        }
    }

    private Lines drawing() {
        double[] xs = new double[2 * lines.size()];
        double[] ys = new double[2 * lines.size()];
        int[] starts = new int[lines.size()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = 2 * i;
            for (int end = 0; end < 2; end++) {
                xs[2 * i + end] = sight.x(lines.get(i)[end]);
                ys[2 * i + end] = sight.y(lines.get(i)[end]);
            }
        }
        return Lines.of(Lines.Depth.BELOW_ROWS, Lines.Stroke.THIN, Tone.TEXT3, xs, ys, starts);
    }

    private static LegendLine key(String near, int shown, int rows) {
        String whose =
                shown < rows
                        ? Figures.count(shown) + " of " + Figures.count(rows, "row")
                        : Figures.count(rows, "row");
        return new LegendLine(Sign.LINK, 0, near + whose);
    }
}
