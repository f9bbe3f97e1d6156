package org.smotescope.ui;

import org.smotescope.data.DataProblem;
import org.smotescope.experiment.Stage;
import org.smotescope.experiment.StageProblem;

/// Says in plain words what went wrong in the background, whatever it was.
public final class Problems {
    private static final System.Logger LOG = System.getLogger(Problems.class.getName());

    private Problems() {}

    /// The problem for the screen. What is not the fault of data or settings is logged as well.
    public static DataProblem ofData(Throwable thrown) {
        return switch (thrown) {
            case DataProblem known -> known;
            case StageProblem known -> known.problem();
            case OutOfMemoryError _ ->
                    new DataProblem(
                            "the data do not fit into memory",
                            DataProblem.Mend.advice("start with more memory: java -Xmx8g"));
            default -> unexpected(thrown);
        };
    }

    /// The problem and the stage that met it.
    ///
    /// @param otherwise the stage that is named where the failure itself names none
    static StageProblem ofStage(Throwable thrown, Stage otherwise) {
        return thrown instanceof StageProblem known
                ? known
                : new StageProblem(otherwise, ofData(thrown));
    }

    private static DataProblem unexpected(Throwable thrown) {
        LOG.log(System.Logger.Level.ERROR, "unexpected", thrown);
        return new DataProblem("something unexpected happened: " + thrown);
    }
}
