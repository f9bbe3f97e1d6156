package org.smotescope.neighbours;

/// A group of four queries on its way through [Screen]: what goes in and what comes out. For one
/// thread.
final class Scores {
    /// The shrunk queries with their signs turned.
    float[][] turned = {};

    /// What each point of the piece starts with.
    float[] starts = {};

    /// What each query adds to it.
    final float[] shifts = new float[Screen.QUERIES];

    /// Half the bounds of the points, where both sides have one.
    float[] halfBounds = {};

    /// Half those of the queries.
    final float[] queryHalfBounds = new float[Screen.QUERIES];

    /// The scores, query by query.
    final float[][] sums;

    /// Where a score is below 0.
    final float[] marks;

    /// @param width points of a piece
    Scores(int width) {
        sums = new float[Screen.QUERIES][width];
        marks = new float[width];
    }
}
