package org.smotescope.learning.knn;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.DataProblem;
import org.smotescope.data.DataProblem.Mend;
import org.smotescope.data.Monitor;
import org.smotescope.learning.Classifier;
import org.smotescope.learning.ClassifierDescriptor;
import org.smotescope.learning.Hyperparameter;
import org.smotescope.learning.KeyedRows;
import org.smotescope.learning.Model;
import org.smotescope.learning.Progress;
import org.smotescope.learning.Training;

/// The share of each class among the k nearest training rows (Cover and Hart 1967,
/// doi:10.1109/TIT.1967.1053964), found exactly, each counted once. Which of several equally
/// distant rows count depends on what they hold, not on where they stand.
///
/// It takes no weights, as scikit-learn's does not: nothing is fitted that could weigh them.
///
/// @param k the number of neighbours, at least 1
public record NearestNeighbours(int k) implements Classifier {
    public static final ClassifierDescriptor DESCRIPTOR =
            new ClassifierDescriptor(
                    "knn",
                    "Nearest neighbours",
                    "The share of each class among the nearest training rows.",
                    "Cover, Hart 1967, Nearest neighbor pattern classification",
                    "10.1109/TIT.1967.1053964",
                    "KNeighborsClassifier",
                    ClassifierDescriptor.Weights.NOT_TAKEN,
                    ClassifierDescriptor.Chance.NONE,
                    List.of(
                            new Hyperparameter.Whole(
                                    "k",
                                    "Neighbours, k",
                                    "How many training rows vote.",
                                    "n_neighbors",
                                    1,
                                    1000,
                                    5)),
                    (values, seed) -> new NearestNeighbours(values.whole("k")));

    public NearestNeighbours {
        if (k < 1) {
            throw new IllegalArgumentException("k must be at least 1: " + k);
        }
    }

    /// @throws DataProblem if there are fewer rows than neighbours
    @Override
    public Model fit(Training training, @Nullable Model start, Monitor monitor) {
        for (double weight : training.weights()) {
            if (weight != 1.0) {
                throw new IllegalArgumentException("weights must be 1: " + weight);
            }
        }
        int rows = training.features().rows();
        if (rows < k) {
            throw new DataProblem(
                    "k must be at most " + rows + ", the number of training rows, not " + k,
                    new Mend("use k = " + rows, "model.settings.k", Integer.toString(rows)));
        }
        int[] order = KeyedRows.byContent(training, new Progress(monitor));
        int[] classes = new int[rows];
        for (int i = 0; i < rows; i++) {
            classes[i] = training.classes()[order[i]];
        }
        return new NeighboursModel(
                training.features().select(order), classes, training.classCount(), k);
    }
}
