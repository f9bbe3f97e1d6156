package org.smotescope.data;

import org.smotescope.data.DataProblem.Place;

/// Where the rows of a data set stand in their file, for messages.
@FunctionalInterface
public interface Places {
    /// For data without a file.
    Places UNKNOWN = (fileRow, column) -> new Place("data row " + (fileRow + 1), 0, column);

    /// @param fileRow the row from 0, names not counted
    /// @param column the name of a column, or an empty text
    Place of(int fileRow, String column);
}
