package org.smotescope.ui.form;

/// The rows of one class before and after resampling.
///
/// @param label the class's name
/// @param look its colour and shape, see [org.smotescope.ui.ClassOrder]
/// @param before the rows before
/// @param after the rows after
public record ClassCount(String label, int look, int before, int after) {}
