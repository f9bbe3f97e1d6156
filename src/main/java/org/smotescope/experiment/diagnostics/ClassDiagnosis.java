package org.smotescope.experiment.diagnostics;

import java.util.List;

/// What there is to say of the new rows of one class. Immutable.
///
/// @param code the class
/// @param label its name
/// @param original its rows before
/// @param made its new rows that are in the result
/// @param figures one per [Figure.Kind], in their order
public record ClassDiagnosis(int code, String label, int original, int made, List<Figure> figures) {
    public ClassDiagnosis {
        figures = List.copyOf(figures);
    }

    public Figure figure(Figure.Kind kind) {
        return figures.get(kind.ordinal());
    }
}
