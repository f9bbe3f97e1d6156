package org.smotescope.ui.evaluate;

import java.util.ArrayList;
import java.util.List;
import org.smotescope.data.ClassName;
import org.smotescope.learning.metrics.ClassReport;
import org.smotescope.learning.metrics.Evaluation;
import org.smotescope.ui.ClassOrder;

/// What both models are worth for one class. Immutable.
///
/// @param code of the class
/// @param look which colour and shape the class has
/// @param name of the class
/// @param before of the model without resampling
/// @param after of the model with resampling
record ClassRow(int code, int look, ClassName name, ClassReport before, ClassReport after) {
    /// One row per class: the one that is looked for first, then from the largest down.
    static List<ClassRow> of(Models models, Evaluation before, Evaluation after) {
        ClassOrder order = models.order();
        List<ClassRow> rows = new ArrayList<>();
        for (int look = 0; look < order.size(); look++) {
            int code = order.code(look);
            rows.add(
                    new ClassRow(
                            code,
                            look,
                            models.names().get(code),
                            before.reports().get(code),
                            after.reports().get(code)));
        }
        if (rows.size() > 1) {
            rows.addFirst(rows.remove(1));
        }
        return List.copyOf(rows);
    }
}
