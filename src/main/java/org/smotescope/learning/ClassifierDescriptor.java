package org.smotescope.learning;

import java.util.List;

/// What there is to know about a classifier without training it.
///
/// @param id the stable id in recipes and on the command line
/// @param name the name on screen
/// @param summary one sentence that says how it decides
/// @param reference authors, year and title of the publication that defines it
/// @param doi its DOI without a resolver
/// @param counterpart scikit-learn's class whose rules it follows
/// @param weights whether rows may count differently
/// @param chance whether the seed has a say
/// @param settings its hyperparameters in the order of the form
/// @param maker makes it of checked values
public record ClassifierDescriptor(
        String id,
        String name,
        String summary,
        String reference,
        String doi,
        String counterpart,
        Weights weights,
        Chance chance,
        List<Hyperparameter> settings,
        Maker maker) {
    public ClassifierDescriptor {
        settings = List.copyOf(settings);
    }

    /// The classifier with these values.
    ///
    /// @param seed names the random choices, where there are any
    public Classifier classifier(HyperparameterValues values, long seed) {
        return maker.make(values, seed);
    }

    /// Whether rows of the training may count differently, as class weights need it.
    public enum Weights {
        TAKEN,
        /// It refuses to be trained with them.
        NOT_TAKEN
    }

    /// Whether anything is drawn.
    public enum Chance {
        /// Another seed may give another model.
        DRAWN,
        /// Every seed gives the same model.
        NONE
    }

    /// Makes a classifier.
    @FunctionalInterface
    public interface Maker {
        Classifier make(HyperparameterValues values, long seed);
    }
}
