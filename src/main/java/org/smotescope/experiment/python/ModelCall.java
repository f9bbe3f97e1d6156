package org.smotescope.experiment.python;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.smotescope.experiment.ModelPlan;
import org.smotescope.learning.ClassifierDescriptor;
import org.smotescope.learning.ClassifierDescriptor.Chance;
import org.smotescope.learning.Hyperparameter;
import org.smotescope.learning.HyperparameterValues;

/// A classifier as scikit-learn is told it.
///
/// @param module that the class is imported from
/// @param text the call
record ModelCall(String module, String type, String text) {
    private static final Map<String, String> MODULES =
            Map.of(
                    "LogisticRegression", "sklearn.linear_model",
                    "RandomForestClassifier", "sklearn.ensemble",
                    "HistGradientBoostingClassifier", "sklearn.ensemble",
                    "KNeighborsClassifier", "sklearn.neighbors",
                    "GaussianNB", "sklearn.naive_bayes");

    static ModelCall of(ModelPlan plan, boolean isBinary) {
        ClassifierDescriptor classifier = plan.descriptor();
        HyperparameterValues values =
                HyperparameterValues.of(classifier.settings(), plan.settings());
        List<String> arguments = new ArrayList<>();
        for (Hyperparameter setting : classifier.settings()) {
            String value =
                    switch (setting) {
                        case Hyperparameter.Whole w -> Integer.toString(values.whole(w.name()));
                        case Hyperparameter.Real r -> PythonText.number(values.real(r.name()));
                    };
            arguments.add(setting.counterpart() + "=" + value);
        }
        arguments.addAll(more(classifier.id(), isBinary));
        if (classifier.chance() == Chance.DRAWN) {
            arguments.add("random_state=SEED");
        }
        String type = classifier.counterpart();
        String module = MODULES.get(type);
        if (module == null) {
            throw new IllegalArgumentException("no module is known of " + type);
        }
        return new ModelCall(module, type, type + "(" + String.join(", ", arguments) + ")");
    }

    /// What other defaults of scikit-learn's would make other models of. Its usual solver stops
    /// long before the optimum.
    private static List<String> more(String id, boolean isBinary) {
        return switch (id) {
            case ModelPlan.LOGISTIC ->
                    // From there on the second one's line search only rounds, and complains.
                    isBinary
                            ? List.of("solver=\"newton-cholesky\"", "tol=1e-10", "max_iter=10_000")
                            : List.of("solver=\"newton-cg\"", "tol=1e-6", "max_iter=10_000");
            case "boosting" -> List.of("early_stopping=False");
            default -> List.of();
        };
    }
}
