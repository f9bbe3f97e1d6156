package org.smotescope.ui.plot;

/// A mark that the pointer or the keyboard has found.
///
/// @param x of the mark, in data coordinates
public record Hit(RowId row, double x, double y) {}
