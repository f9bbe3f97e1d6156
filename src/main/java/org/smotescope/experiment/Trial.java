package org.smotescope.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.smotescope.data.ClassCounts;
import org.smotescope.data.Dataset;
import org.smotescope.data.Monitor;
import org.smotescope.data.Preparation;
import org.smotescope.data.Split;
import org.smotescope.learning.ClassifierDescriptor;
import org.smotescope.learning.calibration.Calibration;
import org.smotescope.learning.metrics.Evaluation;
import org.smotescope.learning.metrics.ScoreReport;
import org.smotescope.learning.metrics.ScoreTable;
import org.smotescope.learning.metrics.ThresholdRule;
import org.smotescope.neighbours.ExactSearch;
import org.smotescope.neighbours.NeighbourSearch;
import org.smotescope.sampling.Note;

/// One split of the rows, on which variants learn from the training rows and are measured on the
/// test rows. Test rows are prepared by what was learnt from training rows, and never resampled.
final class Trial {
    private final Learner learner;
    private final Dataset test;
    private final Recipe recipe;
    private final Set<Leak> leaks;

    /// What one variant was worth in one split.
    ///
    /// @param threshold the threshold used; NaN for more than two classes
    /// @param evaluation of the probabilities, calibrated where the variant is
    /// @param uncalibrated of the probabilities as the model gives them; the same object where
    ///   nothing is calibrated
    /// @param scores what the probabilities of each class were worth, and the averages
    /// @param added training rows that were made
    /// @param removed training rows that were taken out
    record Outcome(
            double threshold,
            Evaluation evaluation,
            Evaluation uncalibrated,
            List<ScoreReport> scores,
            int added,
            int removed,
            List<Note> notes,
            Map<Stage, Double> seconds) {}

    private Trial(
            Learner learner, Dataset rawTest, Recipe recipe, Set<Leak> leaks, Monitor monitor) {
        monitor.check(0.0);
        this.learner = learner;
        this.test = learner.preparation().apply(rawTest);
        this.recipe = recipe;
        this.leaks = leaks;
    }

    /// @throws java.util.concurrent.CancellationException if the monitor was cancelled
    static Trial of(Dataset rows, Split split, Recipe recipe, Monitor monitor) {
        return of(rows, split, recipe, search(), monitor);
    }

    /// @param neighbours where the sampler's neighbours come from
    /// @throws java.util.concurrent.CancellationException if the monitor was cancelled
    static Trial of(
            Dataset rows, Split split, Recipe recipe, NeighbourSearch neighbours, Monitor monitor) {
        Monitor begun = monitor.part(0.0, 0.0);
        return StageProblem.at(
                Stage.PREPARE,
                () -> {
                    int positive = Runner.positive(rows.classes(), recipe.data());
                    Learner learner =
                            new Learner(
                                    rows.select(split.train()),
                                    positive,
                                    recipe,
                                    neighbours,
                                    begun);
                    return new Trial(learner, rows.select(split.test()), recipe, Set.of(), begun);
                });
    }

    /// A trial with mistakes on purpose, as far as they are made inside a split.
    ///
    /// @throws java.util.concurrent.CancellationException if the monitor was cancelled
    static Trial leaky(Dataset rows, Split split, Recipe recipe, Set<Leak> leaks, Monitor monitor) {
        Monitor begun = monitor.part(0.0, 0.0);
        if (!leaks.contains(Leak.SCALE)) {
            Trial honest = of(rows, split, recipe, monitor);
            return new Trial(honest.learner, rows.select(split.test()), recipe, leaks, begun);
        }
        return StageProblem.at(
                Stage.PREPARE,
                () -> {
                    int positive = Runner.positive(rows.classes(), recipe.data());
                    Preparation ofAll = Learner.fitted(rows, recipe);
                    Dataset train = rows.select(split.train());
                    Learner learner =
                            new Learner(train, positive, recipe, search(), _ -> ofAll, begun);
                    return new Trial(learner, rows.select(split.test()), recipe, leaks, begun);
                });
    }

    private static NeighbourSearch search() {
        return new ExactSearch(Runtime.getRuntime().availableProcessors());
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
        return learner.size();
    }

    /// The classes of the training rows that are used.
    ClassCounts trainingClasses() {
        return learner.classes();
    }

    /// The test rows that are used.
    int testRows() {
        return test.size();
    }

    /// What a variant learns, without measuring it.
    Learner.Learnt learn(Variant variant, Monitor monitor) {
        return learner.learn(variant, recipe.resample(), new Ledger(), monitor);
    }

    Outcome run(Variant variant, Monitor monitor) {
        return run(variant, recipe.resample(), monitor);
    }

    /// @param plan how the variant with a sampler resamples
    Outcome run(Variant variant, ResamplePlan plan, Monitor monitor) {
        Ledger ledger = new Ledger();
        Learner.Learnt learnt = learner.learn(variant, plan, ledger, monitor);
        double threshold = learnt.choice().threshold();
        double[][] plain =
                ledger.timed(Stage.SCORE, () -> learnt.plain(test, monitor.part(1.0, 1.0)));
        Monitor scored = monitor.part(1.0, 1.0);
        scored.check(1.0);
        double[][] probabilities = learnt.choice().calibration().apply(plain);
        scored.check(1.0);
        Evaluation evaluation =
                ledger.timed(Stage.SCORE, () -> measured(variant, probabilities, threshold));
        Evaluation uncalibrated =
                learnt.choice().calibration().equals(Calibration.NONE)
                        ? evaluation
                        : ledger.timed(Stage.SCORE, () -> evaluation(plain, threshold));
        scored.check(1.0);
        return new Outcome(
                evaluation.scores() == null ? Double.NaN : evaluation.threshold(),
                evaluation,
                uncalibrated,
                ScoreReport.withAverages(
                        probabilities, test.classes().codes(), test.classes().labels(), scored),
                ledger.added(),
                ledger.removed(),
                ledger.notes(),
                ledger.seconds());
    }

    private Evaluation measured(Variant variant, double[][] probabilities, double threshold) {
        Evaluation evaluation = evaluation(probabilities, threshold);
        ScoreTable scores = evaluation.scores();
        ThresholdRule rule = variant.rule(recipe.decide());
        if (scores == null || !rule.isTuned() || !leaks.contains(Leak.THRESHOLD)) {
            return evaluation;
        }
        double best = rule.choose(scores);
        return Double.isNaN(best) ? evaluation : evaluation.at(best);
    }

    private Evaluation evaluation(double[][] probabilities, double threshold) {
        return Evaluation.of(
                probabilities,
                test.classes().codes(),
                test.classes().labels(),
                learner.positive(),
                threshold);
    }
}
