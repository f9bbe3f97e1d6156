package org.smotescope.experiment;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.ClassCounts;
import org.smotescope.data.Column;
import org.smotescope.data.Count;
import org.smotescope.data.Dataset;
import org.smotescope.data.Matrix;
import org.smotescope.data.Monitor;
import org.smotescope.data.Preparation;
import org.smotescope.learning.ClassWeights;
import org.smotescope.learning.ClassifierDescriptor;
import org.smotescope.learning.Encoder;
import org.smotescope.learning.Model;
import org.smotescope.learning.Training;
import org.smotescope.learning.calibration.Calibration;
import org.smotescope.learning.calibration.CalibrationMethod;
import org.smotescope.neighbours.NeighbourSearch;
import org.smotescope.sampling.Note;

/// Learns everything that a recipe learns, from training rows. No test row is ever given to it, so
/// nothing of one can get into what it learns; whatever is chosen, such as a threshold, is chosen
/// on inner folds of the training rows.
final class Learner {
    private final Dataset raw;
    private final int positive;
    private final Recipe recipe;
    private final NeighbourSearch neighbours;
    private final Preparing preparing;
    private final Preparation preparation;
    private final Dataset train;
    private final Encoder encoder;
    private final double prepareSeconds;

    /// The training rows as the model's inputs, once a variant learns from them as they are.
    private @Nullable Matrix inputs;

    /// How rows learn to be prepared.
    @FunctionalInterface
    interface Preparing {
        Preparation of(Dataset training);
    }

    /// What was learnt.
    ///
    /// @param preparation how empty cells are filled and columns scaled
    /// @param encoder how features become the model's inputs
    /// @param rows the rows that the model learned from, resampled or not
    /// @param model the model
    /// @param choice how its probabilities become answers
    record Learnt(
            Preparation preparation, Encoder encoder, Dataset rows, Model model, Choice choice) {
        /// The probabilities of prepared rows, per class and row.
        double[][] probabilities(Dataset prepared, Monitor monitor) {
            return choice.calibration().apply(plain(prepared, monitor));
        }

        /// The probabilities as the model gives them.
        double[][] plain(Dataset prepared, Monitor monitor) {
            return model.probabilities(encoder.apply(prepared), monitor);
        }
    }

    /// @param raw the training rows as they stand in the file
    /// @param positive the code of the positive class
    /// @throws java.util.concurrent.CancellationException if the monitor was cancelled
    Learner(Dataset raw, int positive, Recipe recipe, NeighbourSearch neighbours, Monitor monitor) {
        this(raw, positive, recipe, neighbours, rows -> fitted(rows, recipe), monitor);
    }

    /// @param preparing learns how to prepare rows; an honest one asks nothing but its rows
    Learner(
            Dataset raw,
            int positive,
            Recipe recipe,
            NeighbourSearch neighbours,
            Preparing preparing,
            Monitor monitor) {
        long start = System.nanoTime();
        this.raw = raw;
        this.positive = positive;
        this.recipe = recipe;
        this.neighbours = neighbours;
        this.preparing = preparing;
        monitor.check(0.0);
        preparation = preparing.of(raw);
        monitor.check(0.0);
        train = preparation.apply(raw);
        monitor.check(0.0);
        encoder = Encoder.fit(train);
        prepareSeconds = (System.nanoTime() - start) * 1e-9;
    }

    static Preparation fitted(Dataset rows, Recipe recipe) {
        return Preparation.fit(rows, Runner.rulesFor(recipe.resample(), recipe.prepare()));
    }

    Preparation preparation() {
        return preparation;
    }

    int positive() {
        return positive;
    }

    /// The training rows that are used, without those left out for an empty cell.
    int size() {
        return train.size();
    }

    /// The classes of the training rows that are used.
    ClassCounts classes() {
        return train.classes().tally();
    }

    /// Learns what a variant learns.
    ///
    /// @param plan how the variant with a sampler resamples
    /// @param ledger where times and notes are added
    Learnt learn(Variant variant, ResamplePlan plan, Ledger ledger, Monitor monitor) {
        ledger.seconds().put(Stage.PREPARE, prepareSeconds);
        ledger.notes().addAll(PreparationNotes.of(preparation, raw));
        ledger.notes()
                .addAll(
                        LeftOutNotes.of(
                                raw.features().stream().map(Column::name).toList(),
                                preparation,
                                plan,
                                LeftOutNotes.Subject.MODELS));
        ClassifierDescriptor classifier = recipe.model().descriptor();
        if (variant == Variant.NONE
                && classifier.weights() == ClassifierDescriptor.Weights.NOT_TAKEN) {
            ledger.notes()
                    .add(
                            Note.warning(
                                    classifier.name()
                                            + " take no class weights, so there is no comparison"
                                            + " with them."));
        }
        if (variant == Variant.CLASS_WEIGHTS
                && recipe.model().weights() instanceof ClassWeights.Own own) {
            ledger.notes().add(Note.info("Rows count " + own.text() + "."));
        }
        DecidePlan decide = decide(variant, plan, ledger);
        Fit fit = fit(variant, plan, ledger, monitor);
        Choice choice =
                ledger.timed(
                        Stage.FIT,
                        () ->
                                Choice.of(
                                        variant,
                                        decide,
                                        fit.given(variant, decide),
                                        () -> inner(variant, plan, ledger, monitor),
                                        ledger.notes(),
                                        monitor.part(1.0, 1.0)));
        return new Learnt(preparation, encoder, fit.rows(), fit.model(), choice);
    }

    /// How the recipe decides, as far as that goes with these classes.
    private DecidePlan decide(Variant variant, ResamplePlan resample, Ledger ledger) {
        DecidePlan plan = recipe.decide();
        int classes = train.classes().labels().size();
        if (variant == Variant.NONE || resample.isNothing()) {
            ledger.notes().addAll(plan.notes(classes));
        }
        return plan.forClasses(classes);
    }

    /// The model of a variant, before anything is chosen.
    private Fit fit(Variant variant, ResamplePlan plan, Ledger ledger, Monitor monitor) {
        boolean resamples = variant == Variant.SAMPLER && !plan.isNothing();
        Dataset rows = resamples ? resampled(plan, ledger, monitor) : train;
        Training training = training(variant, rows);
        Model model =
                ledger.timed(
                        Stage.FIT,
                        () ->
                                recipe.model()
                                        .toLearn(recipe.split().seed())
                                        .fit(training, null, monitor));
        return new Fit(rows, model, Calibration.prior(training.classWeights(), counts()));
    }

    /// Learns from rows and judges others, which it never learns from.
    ///
    /// @param rows as they stand in the file
    Judged judged(Variant variant, ResamplePlan plan, Dataset rows, Monitor monitor) {
        Fit fit = fit(variant, plan, new Ledger(), monitor);
        Dataset left = preparation.apply(rows);
        double[][] plain = fit.model().probabilities(encoder.apply(left), monitor.part(1.0, 1.0));
        int[] truth = left.classes().codes();
        return new Judged(
                new OutOfFold(plain, truth, positive),
                new OutOfFold(fit.prior().apply(plain), truth, positive));
    }

    private double[] counts() {
        return Arrays.stream(train.classes().counts()).asDoubleStream().toArray();
    }

    private Dataset resampled(ResamplePlan plan, Ledger ledger, Monitor monitor) {
        Dataset rows =
                ledger.timed(
                        Stage.RESAMPLE,
                        () -> {
                            ResampleStage stage =
                                    ResampleStage.run(train, plan, neighbours, monitor);
                            ledger.seconds().put(Stage.NEIGHBOURS, stage.searchSeconds());
                            ledger.resampled(stage.resampling());
                            ledger.notes().addAll(ScaleNotes.of(train, plan.steps()));
                            ledger.notes().addAll(stage.resampling().notes());
                            return stage.resampling().dataset();
                        });
        // Finding neighbours is a stage of its own.
        double searching = ledger.seconds().getOrDefault(Stage.NEIGHBOURS, 0.0);
        ledger.seconds()
                .merge(Stage.RESAMPLE, -searching, (all, less) -> Math.max(0.0, all + less));
        return rows;
    }

    private Training training(Variant variant, Dataset rows) {
        Matrix features = rows == train ? inputs() : encoder.apply(rows);
        int[] codes = rows.classes().codes();
        int classes = rows.classes().labels().size();
        if (variant == Variant.CLASS_WEIGHTS) {
            return new Training(features, codes, classes, weights(rows));
        }
        return Training.unweighted(features, codes, classes);
    }

    /// Made once, and only if a variant asks for them: the sampler learns from other rows.
    private synchronized Matrix inputs() {
        Matrix known = inputs;
        if (known == null) {
            known = encoder.apply(train);
            inputs = known;
        }
        return known;
    }

    private double[] weights(Dataset rows) {
        return StageProblem.at(
                Stage.FIT,
                () -> recipe.model().weights().of(rows.classes().codes(), rows.classes().labels()));
    }

    /// What models of inner folds say of the training rows that they have not learned from; null
    /// where a class has too few rows for folds.
    private @Nullable OutOfFold inner(
            Variant variant, ResamplePlan plan, Ledger ledger, Monitor monitor) {
        if (InnerFolds.count(raw) < 2) {
            ledger.notes()
                    .add(
                            Note.warning(
                                    "The threshold is not tuned, nor are probabilities calibrated:"
                                            + " a class has only "
                                            + Count.of(InnerFolds.smallest(raw), "training row")
                                            + ", too few for inner folds."));
            return null;
        }
        return InnerFolds.judge(
                        raw,
                        (learned, left, part) ->
                                new Learner(
                                                learned,
                                                positive,
                                                recipe,
                                                neighbours,
                                                preparing,
                                                part.part(0.0, 0.0))
                                        .judged(variant, plan, left, part),
                        recipe.split().seed(),
                        monitor.part(1.0, 1.0))
                .with(variant.calibration(recipe.decide()));
    }

    /// A model before anything is chosen.
    ///
    /// @param rows what it learned from
    /// @param prior undoes what those rows changed of the classes' shares
    private record Fit(Dataset rows, Model model, Calibration prior) {
        /// What its probabilities go through without any rows.
        Calibration given(Variant variant, DecidePlan plan) {
            return variant.calibration(plan) == CalibrationMethod.PRIOR ? prior : Calibration.NONE;
        }
    }
}
