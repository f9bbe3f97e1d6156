package org.smotescope.neighbours;

/// Two different words are equally far apart, whichever they are: the distance of SMOTE-NC (Chawla,
/// Bowyer, Hall, Kegelmeyer 2002, section 6.1, doi:10.1613/jair.953), which takes the median of the
/// standard deviations of the numeric columns.
///
/// @param squared what a pair of different words adds to the squared distance: the square of that
///   median, in the units of the scaled columns; finite and not negative
public record Mismatch(double squared) implements Nominal {
    public Mismatch {
        if (!(squared >= 0.0 && squared < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "squared must be finite and not negative: " + squared);
        }
    }

    @Override
    public double squared(int a, int b) {
        return a == b ? 0.0 : squared;
    }
}
