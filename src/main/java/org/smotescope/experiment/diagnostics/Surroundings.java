package org.smotescope.experiment.diagnostics;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.Column;
import org.smotescope.data.DataProblem;
import org.smotescope.data.Dataset;
import org.smotescope.data.Monitor;
import org.smotescope.data.NumericColumn;
import org.smotescope.neighbours.NeighbourSearch;
import org.smotescope.neighbours.NeighbourTable;
import org.smotescope.neighbours.Space;
import org.smotescope.sampling.ClassRows;
import org.smotescope.sampling.over.SmoteNc;

/// What lies near the original and the new rows of a class.
///
/// @param space the original rows and how far apart they are
/// @param own per original row of the class its nearest others of the class; null where there is
///   one row only
/// @param around per original row of the class its nearest others of all classes; null where there
///   is no other class
/// @param home per new row the nearest original row of the class
/// @param foreign per new row the nearest original row of another class; null where there is no
///   other class
record Surroundings(
        Space space,
        @Nullable NeighbourTable own,
        @Nullable NeighbourTable around,
        NeighbourTable home,
        @Nullable NeighbourTable foreign) {
    /// The neighbours that Borderline-SMOTE looks at when it calls a row noise (Han, Wang, Mao
    /// 2005, doi:10.1007/11538059_91); among its own class as many, so that the rows between which
    /// samplers draw by default are among them.
    static final int NEIGHBOURS = 10;

    /// @param all the rows of the source and then all added ones
    /// @throws DataProblem if distances cannot be measured
    static Surroundings of(Grown grown, Dataset all, NeighbourSearch search, Monitor monitor) {
        Dataset source = grown.resampling().source();
        Space space = space(source, grown);
        Space wide = new Space(all, space.nominals());
        int[] rows = grown.rows();
        int[] made = Arrays.stream(grown.added()).map(row -> source.size() + row).toArray();
        int[] others = rows(source, row -> source.classes().code(row) != grown.code());
        int[] everyone = IntStream.range(0, source.size()).toArray();
        int k = Math.min(NEIGHBOURS, rows.length - 1);
        int m = Math.min(NEIGHBOURS, source.size() - 1);
        NeighbourSearch once = search.once();
        return new Surroundings(
                space,
                k < 1 ? null : search.search(space, rows, rows, k, monitor.part(0.0, 0.15)),
                others.length == 0
                        ? null
                        : search.search(space, rows, everyone, m, monitor.part(0.15, 0.3)),
                once.search(wide, made, rows, 1, monitor.part(0.3, 0.5)),
                others.length == 0
                        ? null
                        : once.search(wide, made, others, 1, monitor.part(0.5, 1.0)));
    }

    private static int[] rows(Dataset source, IntPredicate wanted) {
        return IntStream.range(0, source.size()).filter(wanted).toArray();
    }

    private static Space space(Dataset source, Grown grown) {
        boolean numbers = false;
        for (Column feature : source.features()) {
            if (feature instanceof NumericColumn column) {
                numbers = true;
                if (column.missingCount() > 0) {
                    throw new DataProblem(
                            "distances cannot be measured: cells of "
                                    + column.name()
                                    + " are empty");
                }
            }
        }
        if (source.isNumeric()) {
            return Space.of(source);
        }
        return numbers
                ? SmoteNc.space(source, ClassRows.of(source, grown.code(), grown.rows()))
                : Space.ofValueDifferences(source);
    }
}
