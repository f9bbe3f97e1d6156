package org.smotescope.experiment;

/// Whether a written file says where its rows come from.
public enum Provenance {
    /// Five columns more: `_row`, `_origin`, `_base`, `_neighbour`, `_gap`.
    COLUMNS,
    NONE
}
