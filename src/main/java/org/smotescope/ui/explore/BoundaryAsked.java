package org.smotescope.ui.explore;

import org.smotescope.data.Monitor;
import org.smotescope.experiment.Fitted;
import org.smotescope.experiment.Projections;
import org.smotescope.experiment.Run;
import org.smotescope.experiment.Thresholds;
import org.smotescope.experiment.boundary.Plane;
import org.smotescope.experiment.boundary.PlaneModel;
import org.smotescope.experiment.boundary.Question;
import org.smotescope.experiment.boundary.Side;
import org.smotescope.ui.ClassOrder;

/// Whose answers are wanted for the points of which plane.
///
/// @param run the newest run of the rows that are shown
/// @param side which rows the model has learned from
/// @param threshold from where on the positive one of two classes is called
/// @param order which class has which look
record BoundaryAsked(
        Run run, Plane plane, Question question, Side side, double threshold, ClassOrder order) {
    /// Of what a sight shows, at the threshold of the run.
    static BoundaryAsked of(Run run, Sight sight, Question question, Side side) {
        Thresholds thresholds = run.thresholds(run.recipe().decide().rule());
        return new BoundaryAsked(
                run,
                sight.placing().plane(),
                question,
                side,
                side == Side.BEFORE ? thresholds.before() : thresholds.after(),
                sight.order());
    }

    BoundaryAsked withThreshold(double changed) {
        return new BoundaryAsked(run, plane, question, side, changed, order);
    }

    /// Whether the same model is asked about the same plane: another threshold is no other model.
    boolean isSameModel(BoundaryAsked other) {
        return fitted().model() == other.fitted().model()
                && fitted().calibration() == other.fitted().calibration()
                && run.prepared() == other.run.prepared()
                && plane.equals(other.plane)
                && question == other.question
                && side == other.side;
    }

    Fitted fitted() {
        return side == Side.BEFORE ? run.before() : run.after();
    }

    /// How many features are numbers.
    int numbers() {
        return Projections.numericFeatures(run.prepared().train()).size();
    }

    PlaneModel model(Monitor monitor) {
        return PlaneModel.of(run, plane, question, side, monitor);
    }
}
