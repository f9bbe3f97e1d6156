package org.smotescope.ui.plot;

/// What a model answers over a part of the plot, and how sure it is: drawn below all rows as a soft
/// tint of the class that it calls, with a line where the answer changes.
///
/// Compared by identity, as [Marks] are: another field is another picture. Its arrays are not
/// copied: nobody may write to them afterwards.
public final class ScoreField implements Item {
    private final Bounds bounds;
    private final int columns;
    private final int rows;
    private final double[][] scores;
    private final double threshold;

    private ScoreField(Bounds bounds, int columns, int rows, double[][] scores, double threshold) {
        if (columns < 2 || rows < 2) {
            throw new IllegalArgumentException(
                    "a field must have 2 x 2 scores: " + columns + " x " + rows);
        }
        for (double[] of : scores) {
            if (of.length != columns * rows) {
                throw new IllegalArgumentException(
                        "scores must be " + columns * rows + ": " + of.length);
            }
        }
        this.bounds = bounds;
        this.columns = columns;
        this.rows = rows;
        this.scores = scores;
        this.threshold = threshold;
    }

    /// Two classes: the second is called from the threshold on.
    ///
    /// @param bounds where the outermost scores lie
    /// @param columns scores across
    /// @param rows scores up
    /// @param scores the second class's, line by line from the lowest y and smallest x on
    public static ScoreField ofTwo(
            Bounds bounds, int columns, int rows, double[] scores, double threshold) {
        return new ScoreField(bounds, columns, rows, new double[][] {scores}, threshold);
    }

    /// More classes: the most probable one is called.
    ///
    /// @param scores per class index, line by line from the lowest y and smallest x on
    public static ScoreField ofMany(Bounds bounds, int columns, int rows, double[][] scores) {
        if (scores.length < 2) {
            throw new IllegalArgumentException("classes must be 2 or more: " + scores.length);
        }
        return new ScoreField(bounds, columns, rows, scores, Double.NaN);
    }

    /// Where the outermost scores lie.
    public Bounds bounds() {
        return bounds;
    }

    public int columns() {
        return columns;
    }

    public int rows() {
        return rows;
    }

    /// From where on the second of two classes is called; NaN for more classes.
    public double threshold() {
        return threshold;
    }

    /// Whether a threshold decides.
    boolean isOfTwo() {
        return scores.length == 1;
    }

    int classes() {
        return isOfTwo() ? 2 : scores.length;
    }

    /// What is said for each class at the crossings: the class with the most is called. Of two
    /// classes the first has the threshold everywhere.
    ///
    /// @param line of crossings, from 0 to below `rows`
    double claim(int classIndex, int line, int column) {
        if (isOfTwo()) {
            return classIndex == 0 ? threshold : scores[0][line * columns + column];
        }
        return scores[classIndex][line * columns + column];
    }

    /// How sure the answer is, from 0 where it is about to change to 1.
    ///
    /// @param called the class that is called
    /// @param claim of the class that is called
    /// @param other the largest claim of another class
    double strength(int called, double claim, double other) {
        if (!isOfTwo()) {
            double chance = 1.0 / scores.length;
            return (claim - chance) / (1.0 - chance);
        }
        double room = called == 1 ? 1.0 - other : claim;
        return room <= 0.0 ? 1.0 : (claim - other) / room;
    }
}
