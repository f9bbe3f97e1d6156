package org.smotescope.data;

import java.util.ArrayList;
import java.util.List;
import org.smotescope.data.DataProblem.Mend;

/// Stratified cross-validation: every row tests once, and the rows of a class are spread over the
/// folds so evenly that their counts differ by at most 1, as in scikit-learn's StratifiedKFold.
public final class StratifiedFolds {
    /// Names its draws.
    public static final long STAGE = Mix.ofText("stratified folds");

    private StratifiedFolds() {}

    /// @param folds at least 2
    /// @return one split per fold
    /// @throws DataProblem if a class has fewer rows than there are folds
    public static List<Split> folds(Dataset dataset, int folds, long seed) {
        if (folds < 2) {
            throw new IllegalArgumentException("folds must be at least 2: " + folds);
        }
        Classes classes = dataset.classes();
        int[] counts = classes.counts();
        check(classes, counts, folds);
        int[] foldOf = new int[dataset.size()];
        int before = 0;
        for (int c = 0; c < counts.length; c++) {
            int[] order = KeyOrder.shuffled(dataset, classes.rowsOf(c), STAGE, seed, c);
            // Rows sorted by class are dealt round: fold i takes the places i, i + folds, …
            for (int i = 0; i < order.length; i++) {
                foldOf[order[i]] = (before + i) % folds;
            }
            before += order.length;
        }
        List<Split> splits = new ArrayList<>(folds);
        for (int fold = 0; fold < folds; fold++) {
            boolean[] tests = new boolean[foldOf.length];
            for (int row = 0; row < tests.length; row++) {
                tests[row] = foldOf[row] == fold;
            }
            splits.add(Split.of(tests));
        }
        return List.copyOf(splits);
    }

    private static void check(Classes classes, int[] counts, int folds) {
        for (int c = 0; c < counts.length; c++) {
            if (counts[c] > 0 && counts[c] < folds) {
                String what =
                        "class "
                                + classes.labels().get(c)
                                + " has "
                                + Count.of(counts[c], "row")
                                + ", fewer than the "
                                + folds
                                + " folds";
                int fewest = classes.counts()[classes.minority()];
                throw fewest < 2
                        ? new DataProblem(what, Mend.advice("add rows of this class"))
                        : new DataProblem(
                                what,
                                new Mend(
                                        "use " + fewest + " folds",
                                        "evaluate.folds",
                                        Integer.toString(fewest)));
            }
        }
    }
}
