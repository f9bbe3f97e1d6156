package org.smotescope.ui.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.smotescope.data.Ints;
import org.smotescope.data.Monitor;
import org.smotescope.neighbours.NeighbourTable;
import org.smotescope.sampling.Evidence;
import org.smotescope.sampling.Evidence.RowType;
import org.smotescope.ui.form.Figures;
import org.smotescope.ui.plot.Marks;

/// The type of each row of the smaller classes by its m nearest rows of all classes, as
/// Borderline-SMOTE judges them (Han, Wang, Mao 2005, doi:10.1007/11538059_91), whatever the
/// sampler.
final class TypesOver {
    private TypesOver() {}

    static Overlaid of(Sight sight, int m, Monitor monitor) {
        if (Math.min(m, sight.rows().size() - 1) < 1) {
            return Overlaid.words("no types: there is one row only");
        }
        List<Evidence.RowTypes> found = types(sight, m, monitor);
        return new Overlaid(List.of(rings(sight, found)), legend(sight, found));
    }

    /// The types of the rows of each class but the largest; empty where there is one row only.
    ///
    /// @param m how many nearest rows tell them, of those that there are
    /// @throws org.smotescope.data.DataProblem if distances cannot be measured
    static List<Evidence.RowTypes> types(Sight sight, int m, Monitor monitor) {
        int asked = Math.min(m, sight.rows().size() - 1);
        List<Evidence.RowTypes> found = new ArrayList<>();
        int classes = sight.order().size();
        for (int look = 1; asked > 0 && look < classes; look++) {
            Monitor part = monitor.part((look - 1.0) / classes, (double) look / classes);
            found.add(ofClass(sight, sight.order().code(look), asked, part));
        }
        return found;
    }

    private static Evidence.RowTypes ofClass(Sight sight, int code, int m, Monitor monitor) {
        int[] rows = sight.rows().classes().rowsOf(code);
        int[] all = IntStream.range(0, sight.rows().size()).toArray();
        NeighbourTable table =
                sight.run().search().search(NearRows.space(sight, code), rows, all, m, monitor);
        int[] foreign = new int[rows.length];
        for (int i = 0; i < rows.length; i++) {
            for (int rank = 0; rank < m; rank++) {
                foreign[i] += sight.code(table.neighbour(i, rank)) == code ? 0 : 1;
            }
        }
        return new Evidence.RowTypes(code, m, Ints.of(rows), Ints.of(foreign));
    }

    private static Marks rings(Sight sight, List<Evidence.RowTypes> found) {
        byte[] kinds = new byte[sight.rows().size()];
        byte[] classes = new byte[kinds.length];
        for (Evidence.RowTypes types : found) {
            for (int i = 0; i < types.rows().size(); i++) {
                int row = types.rows().get(i);
                kinds[row] = Crowd.ring(types.type(i)).code();
                classes[row] = Marks.classCode(sight.look(row));
            }
        }
        int[] order =
                found.stream().flatMapToInt(types -> types.rows().stream()).sorted().toArray();
        return Marks.of(Crowd.TYPES, sight.xs(), sight.ys(), kinds, classes, order);
    }

    private static List<LegendLine> legend(Sight sight, List<Evidence.RowTypes> found) {
        int look = found.isEmpty() ? 0 : sight.order().look(found.getFirst().classCode());
        return Arrays.stream(RowType.values())
                .map(
                        type ->
                                new LegendLine(
                                        Sign.of(type),
                                        look,
                                        RowTypeWords.name(type)
                                                + " "
                                                + Figures.count(
                                                        found.stream()
                                                                .mapToInt(each -> each.count(type))
                                                                .sum())))
                .toList();
    }
}
