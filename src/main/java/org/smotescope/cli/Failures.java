package org.smotescope.cli;

import java.io.IOException;
import org.smotescope.data.DataProblem;
import org.smotescope.data.DataProblem.Mend;

/// Failures of the file system as problems that a user can mend.
final class Failures {
    private Failures() {}

    static DataProblem of(String what, IOException cause) {
        DataProblem problem =
                new DataProblem(
                        what
                                + " ("
                                + cause.getClass().getSimpleName()
                                + ": "
                                + cause.getMessage()
                                + ")",
                        Mend.advice("use a folder that exists and can be written to"));
        problem.initCause(cause);
        return problem;
    }
}
