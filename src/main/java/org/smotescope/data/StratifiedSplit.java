package org.smotescope.data;

import java.util.List;
import org.smotescope.data.DataProblem.Mend;

/// A stratified hold-out: every class gives its share of rows to the test part.
///
/// The sizes are those of scikit-learn's StratifiedShuffleSplit. Which rows test follows from the
/// seed and the row keys, never from the order of the rows in the file.
public final class StratifiedSplit {
    /// Names its draws.
    public static final long STAGE = Mix.ofText("stratified split");

    private StratifiedSplit() {}

    /// @param testShare the share of rows that test, between 0 and 1
    /// @throws DataProblem if a class has a single row, or a part has fewer rows than classes
    public static Split split(Dataset dataset, double testShare, long seed) {
        if (!(testShare > 0.0 && testShare < 1.0)) {
            throw new IllegalArgumentException("test share must be in (0, 1): " + testShare);
        }
        Classes classes = dataset.classes();
        int[] counts = classes.counts();
        int testRows = (int) Math.ceil(testShare * dataset.size());
        int trainRows = dataset.size() - testRows;
        check(classes, counts, trainRows, testRows);
        int[] train = allocate(counts, trainRows);
        boolean[] tests = new boolean[dataset.size()];
        for (int c = 0; c < counts.length; c++) {
            int[] order = KeyOrder.shuffled(dataset, classes.rowsOf(c), STAGE, seed, c);
            for (int i = 0; i < counts[c] - train[c]; i++) {
                tests[order[i]] = true;
            }
        }
        return Split.of(tests);
    }

    private static void check(Classes classes, int[] counts, int trainRows, int testRows) {
        int present = 0;
        for (int c = 0; c < counts.length; c++) {
            if (counts[c] == 1) {
                throw new DataProblem(
                        "class "
                                + classes.labels().get(c)
                                + " has only 1 row, so it cannot both train and test",
                        Mend.advice("add rows of this class"),
                        Mend.advice("choose another target"));
            }
            present += counts[c] > 0 ? 1 : 0;
        }
        if (testRows < present) {
            throw tooFew("test", testRows, present, "a larger test share");
        }
        if (trainRows < present) {
            throw tooFew("training", trainRows, present, "a smaller test share");
        }
    }

    private static DataProblem tooFew(String part, int rows, int classes, String mend) {
        return new DataProblem(
                "the "
                        + part
                        + " part has "
                        + Count.of(rows, "row")
                        + " for "
                        + Count.of(classes, "class"),
                null,
                List.of(Mend.advice("choose " + mend)));
    }

    /// How many of some draws fall to each class: shares rounded down, the missing ones by largest
    /// remainder. Computed in the same floating-point steps as scikit-learn, so that remainders tie
    /// where they tie there; a tie goes to the larger class, then to the smaller label.
    static int[] allocate(int[] counts, int draws) {
        int total = 0;
        for (int count : counts) {
            total += count;
        }
        int[] given = new int[counts.length];
        double[] remainder = new double[counts.length];
        int missing = draws;
        for (int c = 0; c < counts.length; c++) {
            double share = (double) counts[c] / total * draws;
            given[c] = (int) Math.floor(share);
            remainder[c] = share - given[c];
            missing -= given[c];
        }
        for (; missing > 0; missing--) {
            int best = 0;
            for (int c = 1; c < counts.length; c++) {
                if (remainder[c] > remainder[best]
                        || (remainder[c] == remainder[best]
                                && remainder[c] >= 0
                                && counts[c] > counts[best])) {
                    best = c;
                }
            }
            given[best]++;
            remainder[best] = -1.0;
        }
        return given;
    }
}
