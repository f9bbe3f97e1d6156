package org.smotescope.learning.boosting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.Monitor;
import org.smotescope.learning.Classifier;
import org.smotescope.learning.ClassifierDescriptor;
import org.smotescope.learning.Hyperparameter;
import org.smotescope.learning.KeyedRows;
import org.smotescope.learning.Model;
import org.smotescope.learning.Progress;
import org.smotescope.learning.Training;

/// Gradient boosting of trees (Friedman 2001, doi:10.1214/aos/1013203451) on binned columns, by the
/// rules of scikit-learn's `HistGradientBoostingClassifier` without early stopping: each round adds
/// the tree whose Newton steps lower the log loss most, one per class if there are more than two;
/// trees grow by always splitting the leaf that gains most.
///
/// Nothing is drawn, and neither the order of the rows nor the number of threads shows. A class
/// without training rows gets the probability 0.
///
/// @param rounds the number of rounds, at least 1
/// @param rate the share of each step that is taken, above 0
/// @param leaves the most leaves of a tree, at least 2
/// @param leaf the fewest rows in a leaf, at least 1
public record GradientBoosting(int rounds, double rate, int leaves, int leaf)
        implements Classifier {
    public static final ClassifierDescriptor DESCRIPTOR =
            new ClassifierDescriptor(
                    "boosting",
                    "Gradient boosting",
                    "A sum of small trees, each of which mends what those before got wrong.",
                    "Friedman 2001, Greedy function approximation: a gradient boosting machine",
                    "10.1214/aos/1013203451",
                    "HistGradientBoostingClassifier",
                    ClassifierDescriptor.Weights.TAKEN,
                    ClassifierDescriptor.Chance.NONE,
                    List.of(
                            new Hyperparameter.Whole(
                                    "rounds",
                                    "Rounds",
                                    "How many trees are added, for each class if there are more"
                                            + " than two.",
                                    "max_iter",
                                    1,
                                    2000,
                                    100),
                            new Hyperparameter.Real(
                                    "rate",
                                    "Learning rate",
                                    "The share of each step that is taken; smaller needs more"
                                            + " rounds.",
                                    "learning_rate",
                                    1e-4,
                                    1.0,
                                    0.1,
                                    0.01,
                                    1.0),
                            new Hyperparameter.Whole(
                                    "leaves",
                                    "Leaves of a tree, at most",
                                    "More leaves follow finer details.",
                                    "max_leaf_nodes",
                                    2,
                                    1000,
                                    31),
                            new Hyperparameter.Whole(
                                    "leaf",
                                    "Rows in a leaf, at least",
                                    "More rows in a leaf give smoother scores.",
                                    "min_samples_leaf",
                                    1,
                                    1000,
                                    20)),
                    (values, seed) ->
                            new GradientBoosting(
                                    values.whole("rounds"),
                                    values.real("rate"),
                                    values.whole("leaves"),
                                    values.whole("leaf")));

    public GradientBoosting {
        if (rounds < 1 || leaves < 2 || leaf < 1) {
            throw new IllegalArgumentException(
                    "rounds, leaves and leaf must be at least 1, 2 and 1: "
                            + rounds
                            + ", "
                            + leaves
                            + " and "
                            + leaf);
        }
        if (!(rate > 0.0) || rate == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException("rate must be in (0, inf): " + rate);
        }
    }

    @Override
    public Model fit(Training training, @Nullable Model start, Monitor monitor) {
        Progress progress = new Progress(monitor);
        int[] order = KeyedRows.byContent(training, progress);
        if (order.length == 0) {
            throw new IllegalArgumentException("weights must not all be 0");
        }
        LogLoss loss = LogLoss.of(training, order);
        double[] begin = loss.begin();
        double[][] outputs = new double[loss.outputs()][order.length];
        for (int k = 0; k < outputs.length; k++) {
            Arrays.fill(outputs[k], begin[k]);
        }
        List<List<RegressionTree>> trees = new ArrayList<>();
        if (loss.outputs() > 0) {
            Bins bins = Bins.of(training.features(), order, progress);
            LeafWise growing = new LeafWise(this, bins, order.length, progress);
            for (int round = 0; round < rounds; round++) {
                progress.advance((double) round / rounds);
                trees.add(round(loss, growing, outputs, progress));
            }
        }
        return new BoostedModel(
                training.classCount(), training.features().columns(), loss.present(), begin, trees);
    }

    /// One tree per output, all from the outputs before the round.
    private static List<RegressionTree> round(
            LogLoss loss, LeafWise growing, double[][] outputs, Progress progress) {
        int rows = outputs[0].length;
        double[][] gradients = new double[outputs.length][rows];
        double[][] curvatures = new double[outputs.length][rows];
        loss.derive(outputs, gradients, curvatures, progress);
        List<RegressionTree> trees = new ArrayList<>();
        for (int k = 0; k < outputs.length; k++) {
            trees.add(growing.grow(gradients[k], curvatures[k], outputs[k]));
        }
        return trees;
    }
}
