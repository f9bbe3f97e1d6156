package org.smotescope.ui.explore;

import org.smotescope.experiment.diagnostics.Figure;

/// Which rows of the checks: those of a figure of a class, or those of a part of it.
///
/// @param code the class
/// @param kind the figure
/// @param part a feature of the drift or the number of a cluster; [#WHOLE] for the figure's rows
record CheckKey(int code, Figure.Kind kind, int part) {
    static final int WHOLE = -1;

    static CheckKey of(int code, Figure.Kind kind) {
        return new CheckKey(code, kind, WHOLE);
    }

    CheckKey whole() {
        return of(code, kind);
    }

    CheckKey part(int number) {
        return new CheckKey(code, kind, number);
    }
}
