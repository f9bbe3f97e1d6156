package org.smotescope.ui.paint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.Classes;
import org.smotescope.data.Dataset;
import org.smotescope.data.NumericColumn;
import org.smotescope.experiment.Run;
import org.smotescope.ui.paint.Painting.Dot;
import org.smotescope.ui.plot.Bounds;

/// What a painting begins with.
public final class Beginning {
    private static final double MARGIN = 0.05;

    /// As a share of the numbers: in less, a thousand steps would not differ.
    private static final double LEAST_RANGE = 1e-9;

    private Beginning() {}

    /// The rows of the open file, in the file's order, if they can be painted on: two columns of
    /// numbers, two classes, at most [Painting#MOST] rows.
    public static Optional<Painting> of(@Nullable Run run) {
        if (run == null) {
            return Optional.empty();
        }
        Dataset train = run.prepared().train();
        Dataset test = run.prepared().test();
        boolean isPaintable =
                train.features().size() == 2
                        && train.features().stream().allMatch(NumericColumn.class::isInstance)
                        && train.classes().labels().size() == 2
                        && train.size() + test.size() <= Painting.MOST;
        return isPaintable ? Optional.of(painting(train, test)) : Optional.empty();
    }

    private record Row(int number, double x, double y, int code) {}

    private static Painting painting(Dataset train, Dataset test) {
        List<Row> rows = new ArrayList<>(rows(train));
        rows.addAll(rows(test));
        rows.sort(Comparator.comparingInt(Row::number));
        Classes classes = train.classes();
        long ofFirst = rows.stream().filter(row -> row.code == 0).count();
        int larger = ofFirst * 2 >= rows.size() ? 0 : 1;
        Canvas canvas =
                new Canvas(
                        train.features().get(0).name(),
                        train.features().get(1).name(),
                        classes.name(),
                        List.of(classes.labels().get(larger), classes.labels().get(1 - larger)),
                        around(rows));
        return new Painting(
                canvas,
                rows.stream()
                        .map(row -> new Dot(row.x, row.y, row.code == larger ? 0 : 1))
                        .toList());
    }

    private static List<Row> rows(Dataset of) {
        NumericColumn across = (NumericColumn) of.features().get(0);
        NumericColumn up = (NumericColumn) of.features().get(1);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < of.size(); i++) {
            rows.add(new Row(of.fileRow(i), across.get(i), up.get(i), of.classes().code(i)));
        }
        return rows;
    }

    private static Bounds around(List<Row> rows) {
        Bounds all =
                Bounds.of(
                        rows.stream().mapToDouble(Row::x).toArray(),
                        rows.stream().mapToDouble(Row::y).toArray());
        double across = room(all.minX(), all.maxX());
        double up = room(all.minY(), all.maxY());
        return new Bounds(
                all.minX() - across, all.maxX() + across, all.minY() - up, all.maxY() + up);
    }

    /// What is left free on either side; where all rows are alike, enough to paint beside them.
    private static double room(double least, double most) {
        double range = most - least;
        double size = Math.max(Math.abs(least), Math.abs(most));
        boolean hasRange = range > Math.max(size * LEAST_RANGE, Double.MIN_NORMAL / LEAST_RANGE);
        return hasRange ? MARGIN * range : Math.max(1, size * 1e-3) / 2;
    }
}
