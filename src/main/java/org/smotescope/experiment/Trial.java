package org.smotescope.experiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.smotescope.data.Count;
import org.smotescope.data.Dataset;
import org.smotescope.data.Matrix;
import org.smotescope.data.Monitor;
import org.smotescope.data.Preparation;
import org.smotescope.data.Split;
import org.smotescope.data.StratifiedFolds;
import org.smotescope.learning.ClassWeights;
import org.smotescope.learning.ClassifierDescriptor;
import org.smotescope.learning.Encoder;
import org.smotescope.learning.Model;
import org.smotescope.learning.Training;
import org.smotescope.learning.metrics.Evaluation;
import org.smotescope.learning.metrics.ScoreTable;
import org.smotescope.neighbours.ExactSearch;
import org.smotescope.sampling.Note;

/// One split of the rows, on which every variant is fitted and measured.
final class Trial {
    /// Inner folds for choosing a threshold, where the classes are large enough.
    private static final int INNER_FOLDS = 5;

    private final Dataset rawTrain;
    private final Dataset train;
    private final Dataset test;
    private final Encoder encoder;
    private final Matrix trainInputs;
    private final Matrix testInputs;
    private final int positive;
    private final Recipe recipe;
    private final double prepareSeconds;
    private final List<Note> preparationNotes;

    /// What one variant was worth in one split.
    ///
    /// @param threshold the threshold used; NaN for more than two classes
    record Outcome(
            double threshold,
            Evaluation evaluation,
            List<Note> notes,
            Map<Stage, Double> seconds) {}

    private Trial(Dataset rawTrain, Dataset rawTest, int positive, Recipe recipe) {
        long start = System.nanoTime();
        this.rawTrain = rawTrain;
        this.recipe = recipe;
        Preparation preparation = prepare(rawTrain, recipe);
        train = preparation.apply(rawTrain);
        test = preparation.apply(rawTest);
        encoder = Encoder.fit(train);
        trainInputs = encoder.apply(train);
        testInputs = encoder.apply(test);
        this.positive = positive;
        preparationNotes = PreparationNotes.of(preparation, rawTrain);
        prepareSeconds = (System.nanoTime() - start) * 1e-9;
    }

    static Trial of(Dataset rows, Split split, Recipe recipe) {
        return StageProblem.at(
                Stage.PREPARE,
                () ->
                        new Trial(
                                rows.select(split.train()),
                                rows.select(split.test()),
                                Runner.positive(rows.classes(), recipe.data()),
                                recipe));
    }

    /// What is compared: a threshold can be tuned for two classes only, and a recipe without a
    /// sampler is `none` already. A classifier that takes no weights is compared without them.
    static List<Variant> variants(Dataset rows, Recipe recipe) {
        List<Variant> variants = new ArrayList<>(List.of(Variant.NONE));
        if (rows.classes().labels().size() == 2) {
            variants.add(Variant.TUNED_THRESHOLD);
        }
        if (recipe.model().descriptor().weights() == ClassifierDescriptor.Weights.TAKEN) {
            variants.add(Variant.CLASS_WEIGHTS);
        }
        if (!recipe.resample().isNothing()) {
            variants.add(Variant.SAMPLER);
        }
        return List.copyOf(variants);
    }

    /// The training rows that are used, without those left out for an empty cell.
    int trainingRows() {
        return train.size();
    }

    /// The test rows that are used.
    int testRows() {
        return test.size();
    }

    Outcome run(Variant variant, Monitor monitor) {
        Map<Stage, Double> seconds = new EnumMap<>(Stage.class);
        seconds.put(Stage.PREPARE, prepareSeconds);
        List<Note> notes = new ArrayList<>(preparationNotes);
        if (variant == Variant.NONE
                && recipe.model().descriptor().weights()
                        == ClassifierDescriptor.Weights.NOT_TAKEN) {
            notes.add(
                    Note.warning(
                            recipe.model().descriptor().name()
                                    + " take no class weights, so there is no comparison with"
                                    + " them."));
        }
        Dataset rows = variant == Variant.SAMPLER ? resampled(seconds, notes, monitor) : train;
        Model model = timed(Stage.FIT, seconds, () -> fit(variant, rows, monitor));
        double threshold = threshold(variant, seconds, notes, monitor);
        Evaluation evaluation =
                timed(
                        Stage.SCORE,
                        seconds,
                        () ->
                                Evaluation.of(
                                        model.probabilities(testInputs, monitor.part(1.0, 1.0)),
                                        test.classes().codes(),
                                        test.classes().labels(),
                                        positive,
                                        threshold));
        return new Outcome(
                test.classes().labels().size() == 2 ? threshold : Double.NaN,
                evaluation,
                notes,
                seconds);
    }

    private Dataset resampled(Map<Stage, Double> seconds, List<Note> notes, Monitor monitor) {
        Dataset rows =
                timed(
                        Stage.RESAMPLE,
                        seconds,
                        () -> {
                            ResampleStage stage =
                                    ResampleStage.run(
                                            train,
                                            recipe.resample(),
                                            new ExactSearch(
                                                    Runtime.getRuntime().availableProcessors()),
                                            monitor);
                            seconds.put(Stage.NEIGHBOURS, stage.searchSeconds());
                            notes.addAll(ScaleNotes.of(train, recipe.resample().steps()));
                            notes.addAll(stage.resampling().notes());
                            return stage.resampling().dataset();
                        });
        // Finding neighbours is a stage of its own.
        double searching = seconds.getOrDefault(Stage.NEIGHBOURS, 0.0);
        seconds.merge(Stage.RESAMPLE, -searching, (all, less) -> Math.max(0.0, all + less));
        return rows;
    }

    private Model fit(Variant variant, Dataset rows, Monitor monitor) {
        Matrix inputs = rows == train ? trainInputs : encoder.apply(rows);
        int[] codes = rows.classes().codes();
        int classes = rows.classes().labels().size();
        double[] weights = new double[rows.size()];
        Arrays.fill(weights, 1.0);
        if (variant == Variant.CLASS_WEIGHTS) {
            weights = ClassWeights.balanced(codes, classes);
        }
        return recipe.model()
                .toLearn(recipe.split().seed())
                .fit(new Training(inputs, codes, classes, weights), null, monitor);
    }

    private double threshold(
            Variant variant, Map<Stage, Double> seconds, List<Note> notes, Monitor monitor) {
        return variant == Variant.TUNED_THRESHOLD
                ? timed(Stage.FIT, seconds, () -> tunedThreshold(notes, monitor))
                : recipe.decide().threshold();
    }

    /// The threshold with the best F1 on the scores that inner folds give to the training rows that
    /// they leave out.
    private double tunedThreshold(List<Note> notes, Monitor monitor) {
        int smallest = Arrays.stream(rawTrain.classes().counts()).min().orElse(0);
        int folds = Math.min(INNER_FOLDS, smallest);
        if (folds < 2) {
            notes.add(
                    Note.warning(
                            "The threshold is not tuned: a class has only "
                                    + Count.of(smallest, "training row")
                                    + ", too few for inner folds."));
            return recipe.decide().threshold();
        }
        double[] scores = new double[rawTrain.size()];
        int[] codes = new int[rawTrain.size()];
        int n = 0;
        for (Split split : StratifiedFolds.folds(rawTrain, folds, recipe.split().seed())) {
            Trial inner =
                    new Trial(
                            rawTrain.select(split.train()),
                            rawTrain.select(split.test()),
                            positive,
                            recipe);
            Model model = inner.fit(Variant.NONE, inner.train, monitor);
            double[] fold = model.probabilities(inner.testInputs, monitor)[positive];
            for (int i = 0; i < fold.length; i++) {
                scores[n] = fold[i];
                codes[n] = inner.test.classes().code(i);
                n++;
            }
        }
        return ScoreTable.of(Arrays.copyOf(scores, n), Arrays.copyOf(codes, n), positive)
                .thresholdForBest(counts -> counts.f1());
    }

    private static Preparation prepare(Dataset train, Recipe recipe) {
        return Preparation.fit(train, Runner.rulesFor(recipe.resample(), recipe.prepare()));
    }

    private static <T> T timed(Stage stage, Map<Stage, Double> seconds, Supplier<T> compute) {
        long start = System.nanoTime();
        T value = StageProblem.at(stage, compute);
        seconds.merge(stage, (System.nanoTime() - start) * 1e-9, Double::sum);
        return value;
    }
}
