package org.smotescope.projection;

/// What an axis of a view shows.
///
/// @param name the name of the feature or component
/// @param explainedShare the share of the training rows' variance along it, from 0 to 1; NaN where
///   that has no meaning
public record AxisLabel(String name, double explainedShare) {}
