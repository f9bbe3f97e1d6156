package org.smotescope.sampling.over;

import java.util.stream.IntStream;
import org.smotescope.data.Dataset;
import org.smotescope.data.Ints;
import org.smotescope.data.Monitor;
import org.smotescope.neighbours.NeighbourSearch;
import org.smotescope.neighbours.NeighbourTable;
import org.smotescope.sampling.Evidence;
import org.smotescope.sampling.Evidence.RowType;

/// Where a class meets others: how many of the nearest rows of its rows belong to them.
final class Borders {
    private Borders() {}

    /// Looks at the nearest rows, of all classes, of some rows.
    ///
    /// @param rows rows of the class
    /// @param m how many nearest rows are looked at, fewer than there are rows
    static Evidence.RowTypes types(
            Dataset dataset,
            int classCode,
            int[] rows,
            int m,
            NeighbourSearch search,
            Monitor monitor) {
        Ints foreign = foreign(dataset, classCode, rows, m, search, monitor);
        return new Evidence.RowTypes(classCode, m, Ints.of(rows), foreign);
    }

    /// How many of the nearest rows of each row are of other classes.
    static Ints foreign(
            Dataset dataset,
            int classCode,
            int[] rows,
            int neighbours,
            NeighbourSearch search,
            Monitor monitor) {
        int[] all = IntStream.range(0, dataset.size()).toArray();
        NeighbourTable table = search.search(dataset, rows, all, neighbours, monitor);
        int[] foreign = new int[rows.length];
        for (int i = 0; i < rows.length; i++) {
            for (int rank = 0; rank < neighbours; rank++) {
                int neighbour = table.neighbour(i, rank);
                foreign[i] += dataset.classes().code(neighbour) == classCode ? 0 : 1;
            }
        }
        return Ints.of(foreign);
    }

    /// The rows of a type, in their order.
    static int[] rows(Evidence.RowTypes types, RowType type) {
        return IntStream.range(0, types.rows().size())
                .filter(position -> types.type(position) == type)
                .map(types.rows()::get)
                .toArray();
    }
}
