package org.smotescope.experiment.boundary;

import java.util.Arrays;
import java.util.List;
import org.smotescope.data.Column;
import org.smotescope.data.Dataset;
import org.smotescope.data.Matrix;
import org.smotescope.data.Monitor;
import org.smotescope.data.NumericColumn;
import org.smotescope.data.Scaling;
import org.smotescope.experiment.Fitted;
import org.smotescope.experiment.Projections;
import org.smotescope.experiment.Run;
import org.smotescope.learning.Encoder;
import org.smotescope.learning.Model;
import org.smotescope.learning.Training;
import org.smotescope.learning.calibration.Calibration;

/// A model that answers for points of a plane. Immutable.
public final class PlaneModel {
    /// Points that are asked about at a time: enough to be quick, few enough to stop in time.
    private static final int BLOCK = Monitor.ROWS;

    /// The share of the time for making the rows to learn from.
    private static final double ROWS = 0.2;

    private final Model model;
    private final Encoder encoder;
    private final Calibration calibration;
    private final Dataset pattern;
    private final Features features;
    private final List<Held> held;

    /// Makes the features of points.
    @FunctionalInterface
    interface Features {
        /// @param xs the places across
        /// @param ys the places up, as many
        List<Column> of(double[] xs, double[] ys);
    }

    private PlaneModel(
            Model model,
            Encoder encoder,
            Calibration calibration,
            Dataset pattern,
            Features features,
            List<Held> held) {
        this.model = model;
        this.encoder = encoder;
        this.calibration = calibration;
        this.pattern = pattern;
        this.features = features;
        this.held = List.copyOf(held);
    }

    /// The model that a question asks.
    ///
    /// @param monitor is told the progress of learning, and asked whether to stop
    /// @throws IllegalArgumentException if the plane has no answer: see [Plane#refusal]
    /// @throws java.util.concurrent.CancellationException if the monitor was cancelled
    public static PlaneModel of(
            Run run, Plane plane, Question question, Side side, Monitor monitor) {
        plane.refusal(run, question)
                .ifPresent(
                        words -> {
                            throw new IllegalArgumentException(words);
                        });
        return switch (question) {
            case TWO_COLUMNS -> ofAxes(run, plane, side, monitor);
            case FULL_MODEL -> slice(run, plane, side);
        };
    }

    private static PlaneModel ofAxes(Run run, Plane plane, Side side, Monitor monitor) {
        Dataset train = run.prepared().train();
        Dataset rows =
                side == Side.BEFORE ? train : run.resampling().dataset(monitor.part(0.0, ROWS));
        Scaling scaling = Slice.scaling(plane, train);
        Dataset shown = placed(train, plane, run, scaling);
        Encoder encoder = Encoder.fit(shown);
        Training training =
                Training.unweighted(
                        encoder.apply(rows == train ? shown : placed(rows, plane, run, scaling)),
                        rows.classes().codes(),
                        rows.classes().labels().size());
        Model model =
                run.recipe()
                        .model()
                        .toLearn(run.recipe().split().seed())
                        .fit(training, null, monitor.part(ROWS, 1.0));
        return new PlaneModel(
                model, encoder, Calibration.NONE, shown, PlaneModel::columns, List.of());
    }

    /// Rows whose only features are their places on the axes.
    private static Dataset placed(Dataset rows, Plane plane, Run run, Scaling scaling) {
        Matrix numbers = Projections.numbers(rows);
        double[] xs = plane.across().places(numbers, run.pca());
        double[] ys = plane.up().places(numbers, run.pca());
        return rows.withFeatures(columns(xs, ys)).withScaling(scaling);
    }

    private static List<Column> columns(double[] xs, double[] ys) {
        return List.of(NumericColumn.of("across", xs), NumericColumn.of("up", ys));
    }

    private static PlaneModel slice(Run run, Plane plane, Side side) {
        Fitted fitted = side == Side.BEFORE ? run.before() : run.after();
        Dataset train = run.prepared().train();
        Slice slice = Slice.of(run, plane);
        return new PlaneModel(
                fitted.model(),
                fitted.encoder(),
                fitted.calibration(),
                train,
                slice::features,
                slice.held());
    }

    /// What the axes leave open and is held at one value: empty where nothing is.
    public List<Held> held() {
        return held;
    }

    /// The probability per class and point, calibrated where those of the recipe's model are, as
    /// `[class][point]`.
    ///
    /// @param xs the places across
    /// @param ys the places up, as many
    /// @throws java.util.concurrent.CancellationException if the monitor was cancelled
    public double[][] probabilities(double[] xs, double[] ys, Monitor monitor) {
        double[][] all = new double[model.classCount()][xs.length];
        for (int from = 0; from < xs.length; from += BLOCK) {
            int to = Math.min(xs.length, from + BLOCK);
            Monitor part = monitor.part((double) from / xs.length, (double) to / xs.length);
            part.check(0.0);
            Dataset points =
                    points(Arrays.copyOfRange(xs, from, to), Arrays.copyOfRange(ys, from, to));
            double[][] some = calibration.apply(model.probabilities(encoder.apply(points), part));
            for (int c = 0; c < all.length; c++) {
                System.arraycopy(some[c], 0, all[c], from, to - from);
            }
        }
        return all;
    }

    /// Points as rows of the data that the model was told: whose classes they are says nothing.
    private Dataset points(double[] xs, double[] ys) {
        int[] none = new int[xs.length];
        return Dataset.derived(
                pattern,
                features.of(xs, ys),
                pattern.classes().select(none),
                new long[xs.length],
                none);
    }
}
