package org.smotescope.learning.forest;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.Mix;
import org.smotescope.data.Monitor;
import org.smotescope.data.Parallel;
import org.smotescope.learning.Classifier;
import org.smotescope.learning.ClassifierDescriptor;
import org.smotescope.learning.Hyperparameter;
import org.smotescope.learning.KeyedRows;
import org.smotescope.learning.Model;
import org.smotescope.learning.Progress;
import org.smotescope.learning.Training;

/// A random forest (Breiman 2001, doi:10.1023/A:1010933404324) by the rules of scikit-learn: a tree
/// learns from as many rows as there are, drawn with replacement; it tries the square root of the
/// number of columns at each split, takes the split with the least weighted Gini impurity, half-way
/// between two values, and grows until its leaves are pure or cannot be split. The probability of a
/// class is the mean of its shares in the leaves.
///
/// The trees depend on the seed and on what the rows hold, neither on the order of the rows nor on
/// the number of threads.
///
/// @param trees the number of trees, at least 1
/// @param leaf the fewest rows in a leaf, at least 1
/// @param seed names the random choices
public record RandomForest(int trees, int leaf, long seed) implements Classifier {
    public static final ClassifierDescriptor DESCRIPTOR =
            new ClassifierDescriptor(
                    "forest",
                    "Random forest",
                    "The mean of many trees, each grown from rows and columns drawn by lot.",
                    "Breiman 2001, Random forests",
                    "10.1023/A:1010933404324",
                    "RandomForestClassifier",
                    ClassifierDescriptor.Weights.TAKEN,
                    ClassifierDescriptor.Chance.DRAWN,
                    List.of(
                            new Hyperparameter.Whole(
                                    "trees",
                                    "Trees",
                                    "How many trees are grown; more take longer and scatter less.",
                                    "n_estimators",
                                    1,
                                    2000,
                                    100),
                            new Hyperparameter.Whole(
                                    "leaf",
                                    "Rows in a leaf, at least",
                                    "More rows in a leaf give smoother scores.",
                                    "min_samples_leaf",
                                    1,
                                    1000,
                                    1)),
                    (values, seed) ->
                            new RandomForest(values.whole("trees"), values.whole("leaf"), seed));

    private static final long STAGE = Mix.ofText("random forest");

    /// Cells times trees below which a second thread costs more than it spares.
    private static final double WORTH_A_THREAD = 100_000.0;

    public RandomForest {
        if (trees < 1) {
            throw new IllegalArgumentException("trees must be at least 1: " + trees);
        }
        if (leaf < 1) {
            throw new IllegalArgumentException("leaf must be at least 1: " + leaf);
        }
    }

    @Override
    public Model fit(Training training, @Nullable Model start, Monitor monitor) {
        Progress progress = new Progress(monitor);
        int[] order = KeyedRows.byContent(training, progress);
        if (order.length == 0) {
            throw new IllegalArgumentException("weights must not all be 0");
        }
        int[] classes = Arrays.stream(order).map(row -> training.classes()[row]).toArray();
        double[] weights =
                Arrays.stream(order).mapToDouble(row -> training.weights()[row]).toArray();
        Ranks ranks = Ranks.of(training.features(), order, progress);
        int[] rows = IntStream.range(0, order.length).toArray();
        DecisionTree[] grown = new DecisionTree[trees];
        AtomicInteger done = new AtomicInteger();
        Monitor joint = fraction -> monitor.report((double) done.get() / trees);
        Parallel.forEach(
                threads((double) rows.length * ranks.columns() * trees),
                trees,
                tree -> {
                    grown[tree] =
                            new Tree(
                                            ranks,
                                            classes,
                                            training.classCount(),
                                            weights,
                                            leaf,
                                            new Progress(joint))
                                    .grow(rows, Mix.of(STAGE, seed, tree));
                    done.incrementAndGet();
                });
        return new ForestModel(
                training.classCount(), training.features().columns(), List.of(grown));
    }

    static int threads(double cells) {
        return cells < WORTH_A_THREAD ? 1 : Runtime.getRuntime().availableProcessors();
    }
}
