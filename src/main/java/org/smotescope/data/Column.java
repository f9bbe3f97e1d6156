package org.smotescope.data;

/// One column of a data set: its name and one value per row. Immutable.
public sealed interface Column permits NumericColumn, CategoricalColumn {
    String name();

    /// The number of rows.
    int size();

    /// Whether the cell of this row is empty.
    boolean isMissing(int row);

    /// A view of some rows in the given order; rows may repeat.
    Column select(int[] rows);

    /// The number of empty cells: counted once, and not at all in a view of a column without any.
    int missingCount();
}
