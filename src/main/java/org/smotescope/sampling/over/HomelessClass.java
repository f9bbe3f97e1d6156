package org.smotescope.sampling.over;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.smotescope.data.DataProblem;
import org.smotescope.data.DataProblem.Mend;
import org.smotescope.data.Dataset;

/// A class that is at home in no cluster: refused with what gives it a home.
///
/// @param k the neighbours asked for
/// @param clusters the clusters asked for
record HomelessClass(Dataset dataset, int k, int clusters) {
    private static final Mend SMOTE = new Mend("use smote", "resample.sampler", "smote");

    /// @param growing the classes that grow
    /// @throws DataProblem if one of them has no home; its first mend is one for all of them
    void refuse(List<Pockets> growing) {
        for (Pockets pockets : growing) {
            if (pockets.isHomeless()) {
                throw bestShare(pockets) > 0.0
                        ? tooSmallAShare(pockets, growing)
                        : tooFewTogether(pockets, growing);
            }
        }
    }

    private DataProblem tooSmallAShare(Pockets homeless, List<Pockets> growing) {
        double share =
                growing.stream()
                        .mapToDouble(HomelessClass::bestShare)
                        .filter(best -> best > 0.0)
                        .min()
                        .orElseThrow();
        String lower =
                BigDecimal.valueOf(share)
                        .setScale(2, RoundingMode.FLOOR)
                        .stripTrailingZeros()
                        .toPlainString();
        return new DataProblem(
                start(homeless)
                        + String.format(
                                Locale.ROOT,
                                "in none of %d has it at least %d rows (k = %d) and a share of"
                                        + " %.3f; the largest share is %.3f",
                                homeless.size(),
                                k + 1,
                                k,
                                homeless.threshold(),
                                bestShare(homeless)),
                new Mend("use threshold = " + lower, "resample.settings.threshold", lower),
                Mend.advice("use more clusters"),
                SMOTE);
    }

    private DataProblem tooFewTogether(Pockets homeless, List<Pockets> growing) {
        int smallest = growing.stream().mapToInt(HomelessClass::rows).min().orElseThrow();
        // So few clusters that one of them must hold k + 1 of the rows.
        String fewer = Integer.toString((smallest - 1) / k);
        return new DataProblem(
                start(homeless)
                        + "in none of "
                        + homeless.size()
                        + " has it at least "
                        + (k + 1)
                        + " rows (k = "
                        + k
                        + ")",
                new Mend("use clusters = " + fewer, "resample.settings.clusters", fewer),
                SMOTE);
    }

    private String start(Pockets homeless) {
        return KMeansSmote.NAME
                + " found no cluster for "
                + dataset.classes().labels().get(homeless.code())
                + ": ";
    }

    /// The largest share of the class in a cluster with enough rows of it, 0 if there is none.
    private static double bestShare(Pockets pockets) {
        return IntStream.range(0, pockets.size())
                .filter(pockets::isLarge)
                .mapToDouble(pockets::share)
                .max()
                .orElse(0.0);
    }

    private static int rows(Pockets pockets) {
        return IntStream.range(0, pockets.size()).map(c -> pockets.rows(c).size()).sum();
    }
}
