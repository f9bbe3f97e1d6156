package org.smotescope.learning;

import java.util.List;
import java.util.stream.Collectors;
import org.smotescope.data.DataProblem;
import org.smotescope.data.DataProblem.Mend;
import org.smotescope.learning.bayes.GaussianNaiveBayes;
import org.smotescope.learning.boosting.GradientBoosting;
import org.smotescope.learning.forest.RandomForest;
import org.smotescope.learning.knn.NearestNeighbours;

/// The catalogue of classifiers. A new classifier is one line here, its class and its test; the
/// form, the command line, the recipe's checks and the contract tests follow from its descriptor.
public final class Classifiers {
    /// All classifiers in the order in which they are listed; the first is the usual one.
    public static final List<ClassifierDescriptor> ALL =
            List.of(
                    LogisticRegression.DESCRIPTOR,
                    RandomForest.DESCRIPTOR,
                    NearestNeighbours.DESCRIPTOR,
                    GradientBoosting.DESCRIPTOR,
                    GaussianNaiveBayes.DESCRIPTOR);

    private Classifiers() {}

    /// The classifier with this id.
    ///
    /// @throws DataProblem if there is none, with those there are
    public static ClassifierDescriptor byId(String id) {
        for (ClassifierDescriptor descriptor : ALL) {
            if (descriptor.id().equals(id)) {
                return descriptor;
            }
        }
        String known = ALL.stream().map(ClassifierDescriptor::id).collect(Collectors.joining(", "));
        String usual = ALL.getFirst().id();
        throw new DataProblem(
                "there is no classifier " + id,
                new Mend("use " + usual, "model.classifier", usual),
                Mend.advice("choose one of " + known));
    }
}
