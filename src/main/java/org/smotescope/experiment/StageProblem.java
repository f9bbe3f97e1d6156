package org.smotescope.experiment;

import java.util.function.Supplier;
import org.smotescope.data.DataProblem;

/// A problem of the data or the settings, and the stage of the run that met it: the window shows it
/// at the step that it belongs to.
public final class StageProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Stage stage;
    private final transient DataProblem problem;

    public StageProblem(Stage stage, DataProblem problem) {
        super(problem.getMessage(), problem);
        this.stage = stage;
        this.problem = problem;
    }

    public Stage stage() {
        return stage;
    }

    public DataProblem problem() {
        return problem;
    }

    /// Runs a stage and says which it was where the data stops it.
    static <T> T at(Stage stage, Supplier<T> compute) {
        try {
            return compute.get();
        } catch (DataProblem problem) {
            throw new StageProblem(stage, problem);
        }
    }
}
