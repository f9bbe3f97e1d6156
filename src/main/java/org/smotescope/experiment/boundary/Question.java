package org.smotescope.experiment.boundary;

/// Which model is asked about the points of a plane. A model of more features than a plane has
/// directions says nothing definite about a point of it: either another model is asked, or the
/// other features are settled.
public enum Question {
    /// A model of the recipe's kind that has learned from the two axes alone: exact for what is
    /// shown, but not the recipe's model.
    TWO_COLUMNS,
    /// The recipe's own model, on the one slice through the features on which all that the axes
    /// leave open has a usual value.
    FULL_MODEL
}
