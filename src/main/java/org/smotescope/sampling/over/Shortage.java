package org.smotescope.sampling.over;

import org.smotescope.data.Count;
import org.smotescope.data.DataProblem;
import org.smotescope.data.DataProblem.Mend;
import org.smotescope.data.Dataset;
import org.smotescope.sampling.ClassRows;

/// Too few rows for as many neighbours as are asked for: refused with the number that works.
final class Shortage {
    private Shortage() {}

    /// @param sampler its name
    /// @param rows a class that grows, whose rows look for `k` others among themselves
    /// @throws DataProblem if there are too few
    static void ofClass(String sampler, Dataset dataset, ClassRows rows, int k) {
        String label = dataset.classes().labels().get(rows.code());
        check(sampler, " of " + label, rows.size(), "k", k);
    }

    /// @param setting the name of the number of neighbours that each row has among all rows
    /// @throws DataProblem if there are too few
    static void ofAll(String sampler, Dataset dataset, String setting, int neighbours) {
        check(sampler, "", dataset.size(), setting, neighbours);
    }

    private static void check(
            String sampler, String ofClass, int rows, String setting, int neighbours) {
        if (rows > neighbours) {
            return;
        }
        String what =
                sampler
                        + " needs at least "
                        + (neighbours + 1)
                        + " rows"
                        + ofClass
                        + " ("
                        + setting
                        + " = "
                        + neighbours
                        + "); there "
                        + Count.verb(rows, "is ", "are ")
                        + rows;
        Mend copy = new Mend("use random-over", "resample.sampler", "random-over");
        if (rows < 2) {
            throw new DataProblem(what, copy);
        }
        String works = Integer.toString(rows - 1);
        throw new DataProblem(
                what,
                new Mend("use " + setting + " = " + works, "resample.settings." + setting, works),
                copy);
    }
}
