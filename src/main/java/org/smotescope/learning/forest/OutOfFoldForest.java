package org.smotescope.learning.forest;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.smotescope.data.Matrix;
import org.smotescope.data.Mix;
import org.smotescope.data.Monitor;
import org.smotescope.learning.KeyedRows;
import org.smotescope.learning.Progress;

/// How probable each row's own class is for a random forest (Breiman 2001,
/// doi:10.1023/A:1010933404324) that learned from the other folds; one minus it is the row's
/// instance hardness (Smith, Martinez, Giraud-Carrier 2014, doi:10.1007/s10994-013-5422-z).
///
/// Rows are dealt to folds class by class. A tree learns from as many rows as the other folds have,
/// drawn with replacement; it tries the square root of the number of columns at each split, takes
/// the split with the least Gini impurity, half-way between two values, and grows until its leaves
/// are pure or cannot be split. A leaf says how its drawn rows are spread over the classes, and the
/// forest says the mean of its trees, as in scikit-learn.
///
/// @param trees the number of trees per fold, at least 1
/// @param folds the number of folds, at least 2
/// @param seed names the random choices; for a seed they depend on nothing but the rows and their
///   keys
public record OutOfFoldForest(int trees, int folds, long seed) {
    private static final long STAGE = Mix.ofText("out-of-fold forest");

    public OutOfFoldForest {
        if (trees < 1) {
            throw new IllegalArgumentException("trees must be at least 1: " + trees);
        }
        if (folds < 2) {
            throw new IllegalArgumentException("folds must be at least 2: " + folds);
        }
    }

    /// The probability of each row's own class; the order of the rows does not matter if their keys
    /// are distinct. It is 0 for the only row of a class.
    ///
    /// @param rows finite numbers, scaled or not
    /// @param classes the class code of each row, 0 or more
    /// @param rowKeys the key of each row
    /// @param monitor is told the progress and asked whether to stop
    /// @throws java.util.concurrent.CancellationException if the monitor says so
    public double[] probabilities(Matrix rows, int[] classes, long[] rowKeys, Monitor monitor) {
        if (classes.length != rows.rows() || rowKeys.length != rows.rows()) {
            throw new IllegalArgumentException(
                    "classes and row keys must be "
                            + rows.rows()
                            + ": "
                            + classes.length
                            + " and "
                            + rowKeys.length);
        }
        Progress progress = new Progress(monitor);
        int[] order = KeyedRows.order(rowKeys, progress);
        int[] orderedClasses = Arrays.stream(order).map(row -> classes[row]).toArray();
        long[] orderedKeys = Arrays.stream(order).mapToLong(row -> rowKeys[row]).toArray();
        int[] foldOf = Folds.of(orderedClasses, orderedKeys, folds, Mix.of(STAGE, seed), progress);
        Ranks ranks = Ranks.of(rows, order, progress);
        double[] sums = sums(ranks, orderedClasses, foldOf, progress);
        double[] probabilities = new double[order.length];
        for (int i = 0; i < order.length; i++) {
            probabilities[order[i]] = sums[i] / trees;
        }
        return probabilities;
    }

    private double[] sums(Ranks ranks, int[] classes, int[] foldOf, Progress progress) {
        double[] sums = new double[classes.length];
        Tree growing = new Tree(ranks, classes, progress);
        for (int fold = 0; fold < folds; fold++) {
            int current = fold;
            int[] learn = rowsWhere(foldOf, each -> each != current);
            int[] judge = rowsWhere(foldOf, each -> each == current);
            if (learn.length == 0 || judge.length == 0) {
                continue;
            }
            for (int tree = 0; tree < trees; tree++) {
                progress.advance((fold + (double) tree / trees) / folds);
                long treeSeed = Mix.of(STAGE, seed, fold, tree);
                growing.judge(learn, judge, treeSeed, sums);
            }
        }
        return sums;
    }

    private static int[] rowsWhere(int[] foldOf, IntPredicate wanted) {
        return IntStream.range(0, foldOf.length).filter(i -> wanted.test(foldOf[i])).toArray();
    }
}
