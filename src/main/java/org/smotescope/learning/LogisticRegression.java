package org.smotescope.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.Monitor;

/// Logistic regression with a penalty on large coefficients (Cox 1958,
/// doi:10.1111/j.2517-6161.1958.tb00292.x; for more than two classes Anderson 1972,
/// doi:10.1093/biomet/59.1.19).
///
/// It minimises `c * (weighted sum of the rows' losses) + 0.5 * |coefficients|²`; intercepts have
/// no penalty. With more than two classes each class has its own coefficients, and intercepts add
/// up to 0. A class without training rows gets the probability 0, and the others are learned as if
/// it did not exist.
///
/// @param c how much the rows count against the penalty, greater than 0
public record LogisticRegression(double c) implements Classifier {
    public static final ClassifierDescriptor DESCRIPTOR =
            new ClassifierDescriptor(
                    "logistic",
                    "Logistic regression",
                    "A straight border, with a score for each row.",
                    "Cox 1958, The regression analysis of binary sequences",
                    "10.1111/j.2517-6161.1958.tb00292.x",
                    "LogisticRegression",
                    ClassifierDescriptor.Weights.TAKEN,
                    ClassifierDescriptor.Chance.NONE,
                    List.of(
                            new Hyperparameter.Real(
                                    "C",
                                    "C, smaller is smoother",
                                    "The inverse strength of the penalty on large weights.",
                                    "C",
                                    1e-9,
                                    1e9,
                                    1.0,
                                    1e-3,
                                    1e3)),
                    (values, seed) -> new LogisticRegression(values.real("C")));

    /// Up to so many coefficients all second derivatives are computed.
    private static final int MOST_FOR_CHOLESKY = 256;

    /// The gradient at which the search on a sample of the rows stops.
    private static final double ROUGH = 1e-4;

    /// The share of the time for the sample.
    private static final double SAMPLE_TIME = 0.2;

    public LogisticRegression {
        if (!(c > 0.0) || c == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException("C must be in (0, inf): " + c);
        }
    }

    @Override
    public LinearModel fit(Training training, @Nullable Model start, Monitor monitor) {
        return fit(
                training,
                start,
                0.0,
                monitor,
                objective ->
                        objective.size() <= MOST_FOR_CHOLESKY
                                ? new CholeskyStep(objective)
                                : new ConjugateGradientStep(objective));
    }

    /// @param enough the gradient at which to stop, as a share of the sum that it is a difference
    ///   in
    LinearModel fit(
            Training training,
            @Nullable Model start,
            double enough,
            Monitor monitor,
            Function<Objective, NewtonStep> steps) {
        return solved(training, start, enough, monitor, steps).model();
    }

    /// @param step what made the last step, or null if there was nothing to search
    private record Solved(LinearModel model, @Nullable NewtonStep step) {}

    private Solved solved(
            Training training,
            @Nullable Model start,
            double enough,
            Monitor monitor,
            Function<Objective, NewtonStep> steps) {
        double[] classWeights = training.classWeights();
        int[] present = present(classWeights);
        if (present.length == 0) {
            throw new IllegalArgumentException("weights must not all be 0");
        }
        if (present.length == 1) {
            return new Solved(
                    expanded(training, present, new double[0][], new double[0], 0.0, 0), null);
        }
        Training sample = Sample.of(training);
        Solved rough = null;
        if (sample != training) {
            rough = solved(sample, start, ROUGH, monitor.part(0.0, SAMPLE_TIME), steps);
        }
        Progress progress = new Progress(rough == null ? monitor : monitor.part(SAMPLE_TIME, 1.0));
        Design design = new Design(training.features(), training.weights(), progress);
        Objective objective = new Objective(design, loss(training, present), c);
        List<double[]> starts = new ArrayList<>();
        if (start != null || rough == null) {
            starts.add(start(objective, start, present, classWeights));
        }
        if (rough != null) {
            starts.add(start(objective, rough.model(), present, classWeights));
        }
        NewtonStep step =
                rough == null || rough.step() == null
                        ? steps.apply(objective)
                        : rough.step().of(objective);
        Newton newton = new Newton(objective, step, design.magnitudes());
        Newton.Minimum minimum = newton.minimise(starts, enough, progress);
        return new Solved(model(training, present, objective, minimum), step);
    }

    private static int[] present(double[] classWeights) {
        int[] present = new int[classWeights.length];
        int count = 0;
        for (int code = 0; code < classWeights.length; code++) {
            if (classWeights[code] > 0.0) {
                present[count++] = code;
            }
        }
        return Arrays.copyOf(present, count);
    }

    private static Loss loss(Training training, int[] present) {
        int[] position = new int[training.classCount()];
        for (int k = 0; k < present.length; k++) {
            position[present[k]] = k;
        }
        int rows = training.classes().length;
        if (present.length == 2) {
            boolean[] positive = new boolean[rows];
            for (int i = 0; i < rows; i++) {
                positive[i] = position[training.classes()[i]] == 1;
            }
            return new LogisticLoss(positive, training.weights());
        }
        int[] classes = new int[rows];
        for (int i = 0; i < rows; i++) {
            classes[i] = position[training.classes()[i]];
        }
        return new SoftmaxLoss(classes, present.length, training.weights());
    }

    /// The given model's coefficients, or those of a model that knows only how frequent classes
    /// are.
    private static double[] start(
            Objective objective, @Nullable Model start, int[] present, double[] classWeights) {
        int outputs = objective.loss().outputs();
        int width = objective.design().width();
        double[] theta = new double[objective.size()];
        if (start instanceof LinearModel model && fits(model, outputs, width)) {
            for (int k = 0; k < outputs; k++) {
                double[] coefficients = model.coefficients(k);
                double intercept = model.intercept(k);
                for (int j = 0; j < width - 1; j++) {
                    theta[k * width + j] = coefficients[j];
                    intercept += coefficients[j] * objective.design().mean(j);
                }
                theta[(k + 1) * width - 1] = intercept;
            }
        } else if (outputs == 1) {
            theta[width - 1] = Math.log(classWeights[present[1]] / classWeights[present[0]]);
        } else {
            for (int k = 0; k < outputs; k++) {
                theta[(k + 1) * width - 1] = Math.log(classWeights[present[k]]);
            }
        }
        centreIntercepts(theta, outputs, width);
        return theta;
    }

    private static boolean fits(LinearModel model, int outputs, int width) {
        boolean fits = model.outputs() == outputs && model.features() == width - 1;
        for (int k = 0; k < model.outputs() && fits; k++) {
            fits = Double.isFinite(model.intercept(k));
        }
        return fits;
    }

    private static void centreIntercepts(double[] theta, int outputs, int width) {
        if (outputs == 1) {
            return;
        }
        double sum = 0.0;
        for (int k = 0; k < outputs; k++) {
            sum += theta[(k + 1) * width - 1];
        }
        for (int k = 0; k < outputs; k++) {
            theta[(k + 1) * width - 1] -= sum / outputs;
        }
    }

    private static LinearModel model(
            Training training, int[] present, Objective objective, Newton.Minimum minimum) {
        int outputs = objective.loss().outputs();
        int width = objective.design().width();
        double[][] coefficients = new double[outputs][];
        double[] intercepts = new double[outputs];
        double mean = 0.0;
        for (int k = 0; k < outputs; k++) {
            int from = k * width;
            coefficients[k] = Arrays.copyOfRange(minimum.theta(), from, from + width - 1);
            intercepts[k] = minimum.theta()[from + width - 1];
            for (int j = 0; j < width - 1; j++) {
                intercepts[k] -= coefficients[k][j] * objective.design().mean(j);
            }
            mean += intercepts[k] / outputs;
        }
        if (outputs > 1) {
            for (int k = 0; k < outputs; k++) {
                intercepts[k] -= mean;
            }
        }
        return expanded(
                training,
                present,
                coefficients,
                intercepts,
                minimum.gradientNorm(),
                minimum.iterations());
    }

    /// Adds the classes that have no training rows.
    private static LinearModel expanded(
            Training training,
            int[] present,
            double[][] coefficients,
            double[] intercepts,
            double gradientNorm,
            int iterations) {
        int classCount = training.classCount();
        if (present.length == Math.max(2, classCount)) {
            return new LinearModel(classCount, coefficients, intercepts, gradientNorm, iterations);
        }
        int features = training.features().columns();
        double[][] all = new double[classCount == 2 ? 1 : classCount][features];
        double[] allIntercepts = new double[all.length];
        Arrays.fill(allIntercepts, Double.NEGATIVE_INFINITY);
        if (classCount == 2 && present[0] == 1) {
            allIntercepts[0] = Double.POSITIVE_INFINITY;
        }
        for (int k = 0; k < present.length && classCount != 2; k++) {
            // Two present classes have one output: the log odds of the second against the first.
            int output = present.length == 2 ? k - 1 : k;
            allIntercepts[present[k]] =
                    output < 0 || present.length == 1 ? 0.0 : intercepts[output];
            if (output >= 0 && present.length > 1) {
                all[present[k]] = coefficients[output];
            }
        }
        return new LinearModel(classCount, all, allIntercepts, gradientNorm, iterations);
    }
}
