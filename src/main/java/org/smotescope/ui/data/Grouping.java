package org.smotescope.ui.data;

import java.util.ArrayList;
import java.util.List;
import org.smotescope.data.ClassName;
import org.smotescope.data.Classes;
import org.smotescope.ui.ClassOrder;

/// Which look of a class each row has.
final class Grouping {
    private final int[] lookOfRow;
    private final List<ClassName> classes;
    private final List<Integer> counts;

    private Grouping(int[] lookOfRow, List<ClassName> classes, List<Integer> counts) {
        this.lookOfRow = lookOfRow;
        this.classes = List.copyOf(classes);
        this.counts = List.copyOf(counts);
    }

    static Grouping of(Classes classes, ClassOrder order) {
        int[] looks = new int[classes.size()];
        for (int row = 0; row < looks.length; row++) {
            looks[row] = order.look(classes.code(row));
        }
        int[] counts = classes.counts();
        List<ClassName> names = new ArrayList<>();
        List<Integer> rows = new ArrayList<>();
        for (int look = 0; look < order.size(); look++) {
            names.add(ClassName.of(classes.name(), classes.labels().get(order.code(look))));
            rows.add(counts[order.code(look)]);
        }
        return new Grouping(looks, names, rows);
    }

    /// All rows in one group without a name.
    static Grouping none(int rows) {
        return new Grouping(new int[rows], List.of(), List.of(rows));
    }

    int size() {
        return counts.size();
    }

    int of(int row) {
        return lookOfRow[row];
    }

    List<ClassName> classes() {
        return classes;
    }

    List<Integer> counts() {
        return counts;
    }
}
