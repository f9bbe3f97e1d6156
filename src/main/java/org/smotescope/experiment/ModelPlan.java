package org.smotescope.experiment;

import java.util.LinkedHashMap;
import java.util.Map;
import org.smotescope.learning.ClassWeights;
import org.smotescope.learning.Classifier;
import org.smotescope.learning.ClassifierDescriptor;
import org.smotescope.learning.Classifiers;
import org.smotescope.learning.HyperparameterValues;

/// Which classifier, with which settings.
///
/// @param classifier the id of a registered classifier
/// @param settings values in text form by name; what is not given has its default
/// @param weights how much the rows of each class count in the comparison with class weights
public record ModelPlan(String classifier, Map<String, String> settings, ClassWeights weights) {
    /// The id of logistic regression.
    public static final String LOGISTIC = "logistic";

    public ModelPlan {
        settings = Map.copyOf(settings);
    }

    /// A classifier that is compared with balanced class weights.
    public ModelPlan(String classifier, Map<String, String> settings) {
        this(classifier, settings, ClassWeights.BALANCED);
    }

    /// Another classifier with its defaults.
    public ModelPlan withClassifier(String changed) {
        return new ModelPlan(changed, Map.of(), weights);
    }

    public ModelPlan withWeights(ClassWeights changed) {
        return new ModelPlan(classifier, settings, changed);
    }

    public ModelPlan withSetting(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(settings);
        changed.put(name, value);
        return new ModelPlan(classifier, changed, weights);
    }

    /// What there is to know about the classifier.
    ///
    /// @throws org.smotescope.data.DataProblem if there is none with this id
    public ClassifierDescriptor descriptor() {
        return Classifiers.byId(classifier);
    }

    /// The classifier, ready to learn.
    ///
    /// @param seed names its random choices: that of the split, so that the model of the rows as
    ///   they are stays when only the resampling draws anew
    /// @throws org.smotescope.data.DataProblem if the classifier or a setting is unknown, or a
    ///   value out of range
    public Classifier toLearn(long seed) {
        ClassifierDescriptor descriptor = descriptor();
        return descriptor.classifier(
                HyperparameterValues.of(descriptor.settings(), settings), seed);
    }
}
