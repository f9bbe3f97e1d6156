package org.smotescope.sampling.under;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.smotescope.data.Dataset;
import org.smotescope.data.Monitor;
import org.smotescope.learning.forest.OutOfFoldForest;
import org.smotescope.neighbours.NeighbourSearch;
import org.smotescope.sampling.ClassRows;
import org.smotescope.sampling.Descriptor;
import org.smotescope.sampling.Family;
import org.smotescope.sampling.Randomness;
import org.smotescope.sampling.Removed;
import org.smotescope.sampling.Resampling;
import org.smotescope.sampling.Sampler;
import org.smotescope.sampling.Setting;
import org.smotescope.sampling.Targets;

/// Removes the rows that are hardest to learn (Smith, Martinez, Giraud-Carrier 2014,
/// doi:10.1007/s10994-013-5422-z): those whose own class a random forest that learned from other
/// rows finds least probable.
///
/// Exactly the wanted number stays; where probabilities are equal at the limit, the row key
/// decides. imbalanced-learn keeps all of them.
///
/// @param folds the parts into which the rows are dealt, each judged by a forest that learned from
///   the others; 2 or more
public record InstanceHardness(int folds) implements Sampler {
    private static final String ID = "iht";
    private static final int TREES = 100;
    private static final Setting.Int FOLDS =
            new Setting.Int(
                    "folds",
                    "Folds",
                    "Into how many parts the rows are dealt; each part is judged by a forest"
                            + " trained on the others.",
                    "cv",
                    2,
                    20,
                    5);

    public static final Descriptor DESCRIPTOR =
            Descriptor.of(ID, "Instance hardness threshold", Family.UNDER)
                    .summary("Removes the majority rows that a random forest finds hardest.")
                    .reference(
                            "Smith, Martinez, Giraud-Carrier",
                            2014,
                            "An instance level analysis of data complexity",
                            "10.1007/s10994-013-5422-z")
                    .counterpart("InstanceHardnessThreshold")
                    .withoutDistances()
                    .withoutParity(
                            "a random forest runs inside, and scikit-learn's draws in ways that"
                                    + " cannot be repeated bit for bit")
                    .settings(FOLDS)
                    .sampler((values, _) -> new InstanceHardness(values.intValue(FOLDS.name())));

    public InstanceHardness {
        if (folds < 2) {
            throw new IllegalArgumentException("folds must be 2 or more: " + folds);
        }
    }

    @Override
    public Resampling resample(
            Dataset dataset,
            Targets targets,
            Randomness randomness,
            NeighbourSearch search,
            Monitor monitor) {
        boolean shrinks =
                IntStream.range(0, targets.classCount()).anyMatch(c -> targets.surplus(c) > 0);
        double[] probabilities =
                shrinks
                        ? new OutOfFoldForest(TREES, folds, randomness.seed(ID))
                                .probabilities(
                                        dataset.scaledMatrix(),
                                        dataset.classes().codes(),
                                        dataset.rowKeys(),
                                        monitor)
                        : new double[0];
        List<int[]> kept = new ArrayList<>();
        Removed.Reason[] reasons = new Removed.Reason[dataset.size()];
        for (int c = 0; c < targets.classCount(); c++) {
            ClassRows rows = ClassRows.of(dataset, c);
            kept.add(
                    targets.surplus(c) > 0
                            ? easiest(rows, targets.wanted(c), probabilities, reasons)
                            : rows.rows());
        }
        int[] all = kept.stream().flatMapToInt(Arrays::stream).toArray();
        return Resampling.keeping(
                dataset, randomness.arranged(all), row -> reasons[row], List.of());
    }

    /// The rows of a class with the highest probabilities; says of the others why they go.
    private static int[] easiest(
            ClassRows rows, int wanted, double[] probabilities, Removed.Reason[] reasons) {
        int[] order =
                IntStream.range(0, rows.size())
                        .boxed()
                        .sorted(
                                Comparator.comparingDouble(
                                                (Integer i) -> -probabilities[rows.rows()[i]])
                                        .thenComparingLong(i -> rows.keys()[i]))
                        .mapToInt(i -> rows.rows()[i])
                        .toArray();
        double limit = wanted == 0 ? Double.NaN : probabilities[order[wanted - 1]];
        for (int i = wanted; i < order.length; i++) {
            reasons[order[i]] = new Removed.Reason.Hard(probabilities[order[i]], limit);
        }
        return Arrays.copyOf(order, wanted);
    }
}
