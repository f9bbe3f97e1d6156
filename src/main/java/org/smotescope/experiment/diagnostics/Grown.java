package org.smotescope.experiment.diagnostics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import org.smotescope.data.ClassName;
import org.smotescope.data.Ints;
import org.smotescope.data.Monitor;
import org.smotescope.sampling.Origins;
import org.smotescope.sampling.Resampling;

/// A class that has new rows.
///
/// @param resampling what it is part of
/// @param code the class
/// @param rows its rows in the source, ascending
/// @param added its added rows in the result, in the order of the result
record Grown(Resampling resampling, int code, int[] rows, int[] added) {
    static List<Grown> all(Resampling resampling, Monitor monitor) {
        int[] counts = new int[resampling.source().classes().labels().size()];
        for (int i = 0; i < resampling.size(); i++) {
            monitor.checkRow(i, resampling.size());
            if (resampling.reference(i) < 0) {
                counts[resampling.classOf(resampling.reference(i))]++;
            }
        }
        int[][] added = new int[counts.length][];
        Arrays.setAll(added, code -> new int[counts[code]]);
        int[] next = new int[counts.length];
        for (int i = 0; i < resampling.size(); i++) {
            int reference = resampling.reference(i);
            if (reference < 0) {
                int code = resampling.classOf(reference);
                added[code][next[code]++] = ~reference;
            }
        }
        List<Grown> grown = new ArrayList<>();
        for (int code = 0; code < counts.length; code++) {
            if (counts[code] > 0) {
                grown.add(
                        new Grown(
                                resampling,
                                code,
                                resampling.source().classes().rowsOf(code),
                                added[code]));
            }
        }
        return grown;
    }

    String label() {
        return resampling.source().classes().labels().get(code);
    }

    /// How its rows are called in sentences: "failed" rather than "yes".
    String name() {
        return ClassName.of(resampling.source().classes().name(), label()).words();
    }

    Origins origins() {
        return resampling.added();
    }

    /// The row of the source from which a row was made, by way of the bases of added rows.
    int root(int reference) {
        int row = reference;
        while (row < 0) {
            row = origins().base(~row);
        }
        return row;
    }

    /// The position of a row of the source in the class, negative where it is of another one.
    int place(int row) {
        return Arrays.binarySearch(rows, row);
    }

    /// Whether an added row lies between two others.
    boolean hasTwoEnds(int row) {
        return origins().neighbour(row) != origins().base(row) && origins().gap(row) >= 0.0;
    }

    /// Whether an added row starts from one row: it is no mean of several.
    boolean hasBase(int row) {
        return !origins().isCentre(row);
    }

    /// The position in the class of the row of the source from which an added row was made.
    int basePlace(int row) {
        return place(root(origins().base(row)));
    }

    /// References to the added rows of which something is true.
    ///
    /// @param isTrue asked by their position in [#added]
    Ints newRows(IntPredicate isTrue, Monitor monitor) {
        int[] rows = new int[added.length];
        int n = 0;
        for (int i = 0; i < added.length; i++) {
            monitor.checkRow(i, added.length);
            if (isTrue.test(i)) {
                rows[n++] = ~added[i];
            }
        }
        return Ints.of(Arrays.copyOf(rows, n));
    }

    /// The number of original rows of the class of which something is true.
    ///
    /// @param isTrue asked by their position in [#rows]
    int countRows(IntPredicate isTrue, Monitor monitor) {
        int n = 0;
        for (int place = 0; place < rows.length; place++) {
            monitor.checkRow(place, rows.length);
            n += isTrue.test(place) ? 1 : 0;
        }
        return n;
    }
}
