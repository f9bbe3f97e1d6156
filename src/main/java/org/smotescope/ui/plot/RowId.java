package org.smotescope.ui.plot;

/// Which row a mark stands for: an index in one of the drawing's layers, such as "rows" or "new".
public record RowId(String layer, int row) {}
