package org.smotescope.sampling.over;

import java.util.Arrays;
import org.smotescope.data.Dataset;
import org.smotescope.data.Monitor;
import org.smotescope.neighbours.NeighbourSearch;
import org.smotescope.neighbours.NeighbourTable;
import org.smotescope.sampling.ClassRows;
import org.smotescope.sampling.Evidence;
import org.smotescope.sampling.Evidence.RowType;
import org.smotescope.sampling.OriginsBuilder;
import org.smotescope.sampling.Randomness;

/// The support vectors of one type, from which [SvmSmote] starts, and their neighbours.
///
/// @param type of these rows
/// @param bases the support vectors
/// @param table the rows of their class that are nearest to each
record SupportBlock(RowType type, ClassRows bases, NeighbourTable table) {
    /// @param rows the class
    /// @param types those of its support vectors
    /// @param k the nearest rows of the class among which the other end is drawn
    static SupportBlock of(
            Dataset dataset,
            ClassRows rows,
            Evidence.RowTypes types,
            RowType type,
            int k,
            NeighbourSearch search,
            Monitor monitor) {
        ClassRows bases = ClassRows.of(dataset, rows.code(), Borders.rows(types, type));
        NeighbourTable table = search.search(dataset, bases.rows(), rows.rows(), k, monitor);
        return new SupportBlock(type, bases, table);
    }

    boolean isEmpty() {
        return bases.size() == 0;
    }

    /// @param step the largest gap; below 0 leads away from the neighbours
    void append(
            OriginsBuilder added, Randomness randomness, int count, double step, Monitor monitor) {
        Randomness.Segments drawn =
                randomness
                        .draws(
                                Randomness.Order.RESTARTED,
                                SvmSmote.ID + " " + type,
                                bases.code(),
                                bases.keys(),
                                monitor.part(0.0, 0.0))
                        .segments(table.k(), count);
        double[] gaps = Arrays.stream(drawn.gap()).map(gap -> step * gap).toArray();
        Smote.append(
                added,
                bases,
                table,
                new Randomness.Segments(drawn.position(), drawn.rank(), gaps),
                monitor);
    }
}
