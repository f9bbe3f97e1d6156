package org.smotescope.experiment;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.smotescope.data.Classes;
import org.smotescope.data.DataProblem;
import org.smotescope.data.DataProblem.Mend;
import org.smotescope.data.Dataset;
import org.smotescope.data.Monitor;
import org.smotescope.data.Preparation;
import org.smotescope.data.PrepareRules;
import org.smotescope.data.PrepareRules.Words;
import org.smotescope.data.Schema;
import org.smotescope.data.Split;
import org.smotescope.data.StratifiedSplit;
import org.smotescope.data.io.Datasets;
import org.smotescope.data.io.SplitColumn;
import org.smotescope.data.io.Table;
import org.smotescope.learning.Classifier;
import org.smotescope.learning.calibration.Calibration;
import org.smotescope.learning.calibration.CalibrationMethod;
import org.smotescope.neighbours.CachedSearch;
import org.smotescope.neighbours.ExactSearch;
import org.smotescope.neighbours.NeighbourSearch;
import org.smotescope.projection.Pca;
import org.smotescope.sampling.Descriptor;
import org.smotescope.sampling.Samplers;
import org.smotescope.sampling.SettingValues;

/// Applies recipes to one file, stage by stage. A stage is computed again only when one of its
/// inputs has changed: moving the threshold computes nothing, another rule for it learns no model,
/// moving the amount searches no neighbours. Thread safe.
public final class Runner {
    private static final int MOST_MENDS = 5;

    private final Table table;
    private final StageCache cache = new StageCache();
    private final NeighbourSearch neighbours;

    public Runner(Table table) {
        this(table, new ExactSearch(Runtime.getRuntime().availableProcessors()));
    }

    /// @param search finds neighbours that are not kept from earlier runs
    Runner(Table table, NeighbourSearch search) {
        this.table = table;
        this.neighbours = new CachedSearch(search);
    }

    /// Applies a recipe.
    ///
    /// @param monitor progress over all stages, and cancellation
    /// @throws StageProblem if the data or a setting stops it
    /// @throws java.util.concurrent.CancellationException if the monitor was cancelled
    public Run run(Recipe recipe, Monitor monitor) {
        Map<Stage, Double> seconds = new EnumMap<>(Stage.class);
        Descriptor sampler =
                StageProblem.at(Stage.RESAMPLE, () -> Samplers.byId(recipe.resample().sampler()));
        SettingValues settings =
                StageProblem.at(
                        Stage.RESAMPLE,
                        () -> SettingValues.of(sampler.settings(), recipe.resample().settings()));
        Schema schema = StageProblem.at(Stage.SPLIT, () -> Schemas.resolve(table, recipe));
        Halves halves =
                timed(
                        Stage.SPLIT,
                        List.of(schema, recipe.split()),
                        seconds,
                        () -> split(schema, recipe.split()));
        monitor.check(0.05);
        PrepareRules rules = rulesFor(recipe.resample(), recipe.prepare());
        String positive = String.valueOf(recipe.data().positive());
        Prepared prepared =
                timed(
                        Stage.PREPARE,
                        List.of(halves, rules, positive),
                        seconds,
                        () -> prepare(halves, rules, recipe.data()));
        monitor.check(0.15);
        ResampleStage resampled =
                timed(
                        Stage.RESAMPLE,
                        List.of(prepared, recipe.resample()),
                        seconds,
                        () ->
                                ResampleStage.run(
                                        prepared.train(),
                                        recipe.resample(),
                                        neighbours,
                                        monitor.part(0.15, 0.6)));
        seconds.put(Stage.NEIGHBOURS, resampled.searchSeconds());
        seconds.merge(Stage.RESAMPLE, -resampled.searchSeconds(), (a, b) -> Math.max(0, a + b));
        Modelled modelled =
                modelled(recipe, halves, prepared, resampled, seconds, monitor.part(0.6, 0.95));
        Pca pca =
                timed(
                        Stage.PROJECT,
                        List.of(prepared),
                        seconds,
                        () -> Projections.pca(prepared.train()));
        monitor.check(1.0);
        return new Run(
                recipe,
                table,
                schema,
                prepared,
                sampler,
                settings,
                resampled.targets(),
                resampled.resampling(),
                neighbours,
                modelled.before(),
                modelled.after(),
                modelled.decider(),
                modelled.thresholds(),
                pca,
                new StageTimes(seconds));
    }

    /// Applies what one of those that are compared does: a run whose second model is that
    /// contender's.
    ///
    /// @param recipe what the contenders share
    /// @throws StageProblem if the data or a setting stops it
    /// @throws java.util.concurrent.CancellationException if the monitor was cancelled
    public Run run(Contender who, Recipe recipe, Monitor monitor) {
        Recipe own = who.alone(recipe);
        if (who.variant() != Variant.CLASS_WEIGHTS) {
            return run(own, monitor);
        }
        return weighted(run(own, monitor.part(0.0, 0.6)), monitor.part(0.6, 1.0));
    }

    /// The same run with a second model that has learned from weighted rows.
    private Run weighted(Run run, Monitor monitor) {
        Recipe recipe = run.recipe();
        Halves halves =
                cache.get(
                                Stage.SPLIT,
                                List.of(run.schema(), recipe.split()),
                                () -> split(run.schema(), recipe.split()))
                        .value();
        Prepared prepared = run.prepared();
        Learner learner =
                new Learner(
                        halves.train(),
                        prepared.positive(),
                        recipe,
                        neighbours,
                        monitor.part(0.0, 0.0));
        Ledger ledger = new Ledger();
        Learner.Learnt learnt =
                learner.learn(Variant.CLASS_WEIGHTS, recipe.resample(), ledger, monitor);
        Choice choice = learnt.choice();
        Fitted after =
                Fits.fitted(
                        prepared,
                        new Fits.Learnt(
                                learnt.encoder(), learnt.model(), learnt.rows().classes().counts()),
                        choice.calibration(),
                        monitor);
        double before = run.thresholds().before();
        return run.withAfter(
                after,
                new Thresholds(recipe.decide().rule(), before, choice.threshold(), ledger.notes()));
    }

    private Modelled modelled(
            Recipe recipe,
            Halves halves,
            Prepared prepared,
            ResampleStage resampled,
            Map<Stage, Double> seconds,
            Monitor monitor) {
        Fits fits = new Fits(cache, seconds);
        Classifier classifier =
                StageProblem.at(Stage.FIT, () -> recipe.model().toLearn(recipe.split().seed()));
        Fits.Learnt before =
                StageProblem.at(
                        Stage.FIT, () -> fits.before(prepared, classifier, monitor.part(0.0, 0.2)));
        Fits.Learnt after =
                StageProblem.at(
                        Stage.FIT,
                        () ->
                                fits.after(
                                        prepared,
                                        resampled.resampling(),
                                        classifier,
                                        before,
                                        monitor.part(0.2, 0.5)));
        DecidePlan plan = recipe.decide();
        Decider decider =
                new Decider(
                        cache,
                        new Decider.Subject(
                                halves.train(), prepared, before.trained(), after.trained()),
                        recipe,
                        neighbours);
        Thresholds thresholds = decider.thresholds(plan.rule(), monitor.part(0.5, 0.8));
        Calibration calibration = decider.calibration(monitor.part(0.8, 0.9));
        double deciding = decider.seconds(plan);
        if (deciding > 0.0) {
            seconds.put(Stage.DECIDE, deciding);
        }
        CalibrationMethod method = Variant.of(recipe).calibration(plan);
        return StageProblem.at(
                Stage.SCORE,
                () ->
                        new Modelled(
                                fits.scored(
                                        prepared,
                                        before,
                                        CalibrationMethod.NONE,
                                        Calibration.NONE,
                                        monitor.part(0.9, 0.95)),
                                fits.scored(
                                        prepared,
                                        after,
                                        method,
                                        calibration,
                                        monitor.part(0.95, 1.0)),
                                decider,
                                thresholds));
    }

    /// The rules that hold for a plan: samplers that work with words are given them. Where words
    /// are to be refused, the sampler itself does so, who knows what else would take them.
    public static PrepareRules rulesFor(ResamplePlan plan, PrepareRules rules) {
        boolean needsWords =
                plan.steps().stream()
                        .anyMatch(
                                step ->
                                        switch (step.descriptor().columns()) {
                                            case MIXED, WORDS -> true;
                                            case NUMBERS, ANY -> false;
                                        });
        return needsWords || rules.words() == Words.REFUSE ? rules.withWords(Words.KEEP) : rules;
    }

    private Halves split(Schema schema, SplitPlan plan) {
        Dataset dataset = Datasets.of(table, schema);
        String column = plan.column();
        Split split =
                column == null
                        ? StratifiedSplit.split(dataset, plan.test(), plan.seed())
                        : SplitColumn.read(table, column);
        return new Halves(
                dataset.select(split.train()), dataset.select(split.test()), dataset.classes());
    }

    private static Prepared prepare(Halves halves, PrepareRules rules, DataPlan plan) {
        Preparation preparation = Preparation.fit(halves.train(), rules);
        Dataset train = preparation.apply(halves.train());
        Dataset test = preparation.apply(halves.test());
        return new Prepared(train, test, preparation, positive(halves.all(), plan));
    }

    /// The code of the class that the recipe names, or of the smallest class.
    ///
    /// @param classes of the whole file: a part of it may have another smallest class
    public static int positive(Classes classes, DataPlan plan) {
        String positive = plan.positive();
        if (positive == null) {
            return classes.minority();
        }
        int code = classes.labels().indexOf(positive);
        if (code < 0) {
            throw new DataProblem(
                    "there is no class " + positive + " in " + classes.name(),
                    classes.labels().stream()
                            .limit(MOST_MENDS)
                            .map(label -> new Mend("use " + label, "data.positive", label))
                            .toArray(Mend[]::new));
        }
        return code;
    }

    private <T> T timed(
            Stage stage, List<Object> inputs, Map<Stage, Double> seconds, Supplier<T> compute) {
        StageCache.Timed<T> result =
                StageProblem.at(stage, () -> cache.get(stage, inputs, compute));
        seconds.put(stage, result.seconds());
        return result.value();
    }

    /// What was learnt, and how it decides.
    private record Modelled(Fitted before, Fitted after, Decider decider, Thresholds thresholds) {}

    /// Training and test rows as they stand in the file.
    ///
    /// @param all the classes of both, from which the positive one is chosen
    private record Halves(Dataset train, Dataset test, Classes all) {}
}
