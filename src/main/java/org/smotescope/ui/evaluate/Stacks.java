package org.smotescope.ui.evaluate;

/// The rows of one class along the axis of scores, stacked in bins of equal width. Immutable.
///
/// Rows are kept in the order of their scores, so that within a bin those on the called side of a
/// threshold stand together, and how many they are is found by halving.
final class Stacks {
    private final double[] scores;
    private final int[] starts;

    private Stacks(double[] scores, int[] starts) {
        this.scores = scores;
        this.starts = starts;
    }

    /// @param scores ascending; taken over
    /// @param bins how many bins the axis has
    static Stacks of(ScoreAxis axis, double[] scores, int bins) {
        int[] starts = new int[bins + 1];
        int row = 0;
        for (int bin = 0; bin < bins; bin++) {
            starts[bin] = row;
            while (row < scores.length && binOf(axis, scores[row], bins) <= bin) {
                row++;
            }
        }
        starts[bins] = row;
        return new Stacks(scores, starts);
    }

    private static int binOf(ScoreAxis axis, double score, int bins) {
        return Math.min((int) (axis.position(score) * bins), bins - 1);
    }

    int bins() {
        return starts.length - 1;
    }

    int size() {
        return scores.length;
    }

    /// The number of rows in a bin.
    int height(int bin) {
        return starts[bin + 1] - starts[bin];
    }

    /// The number of rows in the fullest bin.
    int tallest() {
        int tallest = 0;
        for (int bin = 0; bin < bins(); bin++) {
            tallest = Math.max(tallest, height(bin));
        }
        return tallest;
    }

    /// The number of rows in the fullest bin between the two ends of the axis, where scores of 0
    /// and 1 may pile up.
    int tallestInside() {
        int tallest = 0;
        for (int bin = 1; bin < bins() - 1; bin++) {
            tallest = Math.max(tallest, height(bin));
        }
        return tallest;
    }

    /// The number of rows of a bin whose score is below the threshold: the first of the stack.
    int below(int bin, double threshold) {
        return Math.clamp(firstAtLeast(threshold) - starts[bin], 0, height(bin));
    }

    private int firstAtLeast(double threshold) {
        int from = 0;
        int to = scores.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (scores[middle] < threshold) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
