package org.smotescope.experiment;

/// Where a written file says what its rows come from.
public enum Provenance {
    /// Five columns more: `_row`, `_origin`, `_base`, `_neighbour`, `_gap`.
    COLUMNS,
    /// A file beside it with these columns, line by line as the rows stand in it.
    FILE,
    NONE
}
