package org.smotescope.ui.evaluate;

import java.util.StringJoiner;
import org.smotescope.data.Count;
import org.smotescope.learning.metrics.ConfusionMatrix;

/// A matrix of several classes in words, for those who do not see it.
final class ClassMatrixWords {
    private ClassMatrixWords() {}

    /// "a: 12 rows, 10 called a, 2 called b. b: …"
    static String of(ConfusionMatrix matrix) {
        StringJoiner words = new StringJoiner(". ", "", ".");
        for (int truth = 0; truth < matrix.size(); truth++) {
            StringJoiner row = new StringJoiner(", ");
            row.add(matrix.labels().get(truth) + ": " + Count.of(matrix.truthOf(truth), "row"));
            for (int called = 0; called < matrix.size(); called++) {
                if (matrix.count(truth, called) > 0) {
                    row.add(matrix.count(truth, called) + " called " + matrix.labels().get(called));
                }
            }
            words.add(row.toString());
        }
        return words.toString();
    }
}
