package org.smotescope.ui.rows;

import org.smotescope.data.Column;
import org.smotescope.data.Dataset;
import org.smotescope.data.io.Table;

/// Which values of prepared rows are no data: their cells are empty in the file.
///
/// @param table the file
/// @param rows some of its rows, prepared
public record FilledCells(Table table, Dataset rows) {
    /// Whether the preparation has put a value where the file has none.
    ///
    /// @param reference a row; one below 0 is a new row, which has no cells in the file
    /// @param column a feature of the rows
    public boolean isFilled(int reference, int column) {
        int fileRow = reference < 0 ? -1 : rows.fileRow(reference);
        Column feature = rows.features().get(column);
        int at = table.indexOf(feature.name());
        return fileRow >= 0
                && at >= 0
                && table.columns().get(at).isMissing(fileRow)
                && !feature.isMissing(reference);
    }

    /// What follows a value where there is little room: " (filled)", or nothing.
    public String mark(int reference, int column) {
        return isFilled(reference, column) ? " (filled)" : "";
    }
}
