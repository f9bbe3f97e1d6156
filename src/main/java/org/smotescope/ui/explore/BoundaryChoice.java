package org.smotescope.ui.explore;

import java.util.Optional;
import org.smotescope.experiment.boundary.Question;

/// Whether Explore shows what a model answers behind the rows, and which model.
public enum BoundaryChoice {
    OFF(null),
    TWO_COLUMNS(Question.TWO_COLUMNS),
    FULL_MODEL(Question.FULL_MODEL);

    private final Optional<Question> question;

    BoundaryChoice(@org.jspecify.annotations.Nullable Question question) {
        this.question = Optional.ofNullable(question);
    }

    /// What the model is asked; empty where none is.
    Optional<Question> question() {
        return question;
    }
}
