package org.smotescope.sampling.cleaning;

import java.util.stream.IntStream;
import org.smotescope.data.DataProblem;
import org.smotescope.data.DataProblem.Mend;
import org.smotescope.data.Dataset;
import org.smotescope.sampling.Setting;
import org.smotescope.sampling.Targets;

/// What the samplers that look at the k nearest of all rows share.
final class Neighbourhood {
    static final Setting.Int K =
            new Setting.Int(
                    "k",
                    "Neighbours, k",
                    "How many of its nearest rows judge a row.",
                    "n_neighbors",
                    1,
                    100,
                    3);

    private Neighbourhood() {}

    static void checkSetting(int k) {
        if (k < 1) {
            throw new IllegalArgumentException("k must be 1 or more: " + k);
        }
    }

    /// Refuses a k that is not below the number of rows.
    ///
    /// @param sampler its name on screen
    static void checkEnough(String sampler, int rows, int k) {
        if (rows <= k) {
            throw new DataProblem(
                    sampler
                            + " needs at least "
                            + (k + 1)
                            + " rows (k = "
                            + k
                            + "); there are "
                            + rows,
                    new Mend(
                            "use k = " + (rows - 1),
                            "resample.settings.k",
                            Integer.toString(rows - 1)));
        }
    }

    static int[] allRows(Dataset dataset) {
        return IntStream.range(0, dataset.size()).toArray();
    }

    /// The rows of the classes that may lose some, ascending.
    static int[] targetedRows(Dataset dataset, Targets targets) {
        return IntStream.range(0, dataset.size())
                .filter(row -> targets.isTargeted(dataset.classes().code(row)))
                .toArray();
    }
}
