package org.smotescope.data;

/// What the cells of a column hold.
public enum ColumnType {
    NUMBER,
    CATEGORY,
    /// Words that are (nearly) different in every row.
    TEXT
}
