package org.smotescope.data;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;

/// The rows of a data set that train and the rows that test; ascending, none in both.
///
/// @param train positions in the data set; not to be written to
/// @param test likewise
public record Split(int[] train, int[] test) {

    /// A split that was made elsewhere, from a column that holds `train` or `test` in every row.
    ///
    /// @param column the words; upper and lower case are the same
    /// @param places where a row is in the file, for the message
    /// @throws DataProblem if a cell holds another word, or a part is without rows
    public static Split byColumn(CategoricalColumn column, IntFunction<DataProblem.Place> places) {
        boolean[] tests = new boolean[column.size()];
        for (int row = 0; row < tests.length; row++) {
            String word = column.get(row);
            switch (word == null ? "" : word.strip().toLowerCase(Locale.ROOT)) {
                case "train" -> tests[row] = false;
                case "test" -> tests[row] = true;
                default ->
                        throw problem(
                                "the split must be train or test, not "
                                        + (word == null ? "empty" : "\"" + word + "\""),
                                places.apply(row),
                                "write train or test into the cell");
            }
        }
        Split split = of(tests);
        if (split.train.length == 0 || split.test.length == 0) {
            throw problem(
                    "the split column holds only " + (split.train.length == 0 ? "test" : "train"),
                    new DataProblem.Place(places.apply(0).file(), 0, column.name()),
                    "mark some rows train and some test");
        }
        return split;
    }

    /// @param tests whether a row tests, per row
    static Split of(boolean[] tests) {
        int[] train = new int[tests.length];
        int[] test = new int[tests.length];
        int trains = 0;
        int rest = 0;
        for (int row = 0; row < tests.length; row++) {
            if (tests[row]) {
                test[rest++] = row;
            } else {
                train[trains++] = row;
            }
        }
        return new Split(Arrays.copyOf(train, trains), Arrays.copyOf(test, rest));
    }

    private static DataProblem problem(String what, DataProblem.Place place, String mend) {
        return new DataProblem(what, place, List.of(DataProblem.Mend.advice(mend)));
    }
}
