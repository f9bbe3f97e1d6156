package org.smotescope.ui.explore;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.smotescope.ui.form.Figures;
import org.smotescope.ui.rows.RowWords;

/// The rows of a plot in one sentence.
final class Summary {
    private Summary() {}

    /// "1,120 training rows: 980 ok, 140 failed; 840 new rows."
    static String of(Sight sight) {
        int[] counts = sight.rows().classes().counts();
        String classes =
                IntStream.range(0, sight.order().size())
                        .map(sight.order()::code)
                        .mapToObj(
                                code ->
                                        Figures.count(counts[code])
                                                + " "
                                                + RowWords.className(sight.rows().classes(), code)
                                                        .words())
                        .collect(Collectors.joining(", "));
        String made = sight.added() == 0 ? "" : "; " + Figures.count(sight.added(), "new row");
        return Figures.count(sight.rows().size()) + " training rows: " + classes + made + ".";
    }
}
