package org.smotescope.data.io;

import java.util.List;
import org.smotescope.data.Column;
import org.smotescope.data.DataProblem;
import org.smotescope.data.DataProblem.Place;

/// A file as read: typed columns, row keys and the raw text. Immutable.
///
/// @param name the file's name without its folder
/// @param bytes the file's size
/// @param sha256 the SHA-256 of the file in hexadecimal
/// @param dialect how it is written
/// @param columns every column of the file, in order; text columns are categorical
/// @param rowKeys a hash of the row's raw cells plus a running number among exact duplicates
/// @param raw the rows as they stand in the file
public record Table(
        String name,
        long bytes,
        String sha256,
        Dialect dialect,
        List<Column> columns,
        long[] rowKeys,
        RawRows raw) {
    public int rows() {
        return rowKeys.length;
    }

    /// The position of the column of this name, or -1.
    public int indexOf(String columnName) {
        for (int j = 0; j < columns.size(); j++) {
            if (columns.get(j).name().equals(columnName)) {
                return j;
            }
        }
        return -1;
    }

    /// What to say of a column that is asked for and not there: the names that were probably meant.
    public DataProblem noColumn(String columnName) {
        return ClosestNames.problem(
                "there is no column " + columnName,
                place(-1, ""),
                columnName,
                columns.stream().map(Column::name).toList());
    }

    /// Where a cell stands in the file, for messages.
    ///
    /// @param fileRow the row from 0; a row that does not come from the file has no line
    /// @param columnName the column, or an empty text
    public Place place(int fileRow, String columnName) {
        return new Place(name, fileRow < 0 ? 0 : raw.line(fileRow), columnName);
    }
}
