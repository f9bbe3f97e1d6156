package org.smotescope.ui.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.smotescope.data.Column;
import org.smotescope.ui.form.Figures;
import org.smotescope.ui.plot.RowId;
import org.smotescope.ui.rows.FilledCells;
import org.smotescope.ui.rows.RowWords;

/// What the pointer is told about a row: its name and class, then its first columns.
final class HoverText {
    private final RowWords words;
    private final FilledCells filled;
    private final int fields;

    /// @param fields at most so many lines after the first; the last is "…" where more are left
    HoverText(Director director, int fields) {
        this(director.words(), director.sight(), fields);
    }

    HoverText(RowWords words, Sight sight, int fields) {
        this.words = words;
        this.filled = new FilledCells(sight.run().table(), sight.rows());
        this.fields = fields;
    }

    List<String> of(RowId row) {
        int number = row.row();
        if (row.layer().equals(Crowd.ROWS)) {
            return lines(
                    words.name(number) + " · " + words.className(number),
                    column -> words.cell(number, column) + filled.mark(number, column));
        }
        return lines(
                "new row " + Figures.count(number + 1L) + " · " + words.className(~number),
                column -> words.made(number, column));
    }

    private List<String> lines(String first, IntFunction<String> value) {
        List<String> lines = new ArrayList<>(List.of(first));
        List<Column> columns = words.columns();
        boolean all = columns.size() <= fields;
        for (int j = 0; j < (all ? columns.size() : fields - 1); j++) {
            lines.add(columns.get(j).name() + "  " + value.apply(j));
        }
        if (!all) {
            lines.add("…");
        }
        return List.copyOf(lines);
    }
}
