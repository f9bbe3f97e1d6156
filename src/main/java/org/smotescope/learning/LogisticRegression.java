package org.smotescope.learning;

import org.jspecify.annotations.Nullable;
import org.smotescope.data.Monitor;

/// Logistic regression with a penalty on large coefficients.
///
/// @param c how much the rows count against the penalty, greater than 0
public record LogisticRegression(double c) implements Classifier {
    public LogisticRegression {
        if (!(c > 0.0) || c == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException("C must be in (0, inf): " + c);
        }
    }

    @Override
    public LinearModel fit(Training training, @Nullable Model start, Monitor monitor) {
        int outputs = training.classCount() == 2 ? 1 : training.classCount();
        return new LinearModel(
                training.classCount(),
                new double[outputs][training.features().columns()],
                new double[outputs],
                Double.NaN,
                0);
    }
}
