package org.smotescope.experiment;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.smotescope.data.DataProblem;
import org.smotescope.data.DataProblem.Mend;
import org.smotescope.data.Dataset;
import org.smotescope.data.Mix;
import org.smotescope.data.Monitor;
import org.smotescope.data.Preparation;
import org.smotescope.data.PrepareRules;
import org.smotescope.data.Split;
import org.smotescope.data.io.Table;
import org.smotescope.neighbours.ExactSearch;

/// Measures a recipe wrongly, on purpose, beside the honest measurement: to show what a leak does.
public final class LeakyEvaluator {
    private static final long COPY = Mix.ofText("duplicate row");

    private final Table table;
    private final Recipe recipe;
    private final Protocol protocol;
    private final Set<Leak> leaks;

    private LeakyEvaluator(Table table, Recipe recipe, Protocol protocol, Set<Leak> leaks) {
        this.table = table;
        this.recipe = recipe;
        this.protocol = protocol;
        this.leaks = leaks;
    }

    /// Evaluates a recipe honestly, and once more with mistakes.
    ///
    /// @param leaks the mistakes, at least one
    /// @throws StageProblem if the data or a setting stops it, or a mistake cannot be made
    /// @throws java.util.concurrent.CancellationException if the monitor was cancelled
    public static LeakReport evaluate(
            Table table, Recipe recipe, Protocol protocol, Set<Leak> leaks, Monitor monitor) {
        if (leaks.isEmpty()) {
            throw new IllegalArgumentException("leaks must be one or more");
        }
        Dataset rows = Evaluator.rows(table, recipe);
        // Resampled rows have no smallest class: the positive one is that of the file.
        DataPlan named = recipe.data().withPositive(Evaluator.subject(rows, recipe).wanted());
        LeakyEvaluator leaky =
                new LeakyEvaluator(table, recipe.withData(named), protocol, Set.copyOf(leaks));
        StageProblem.at(Stage.SPLIT, () -> leaky.checked(rows));
        EvaluationReport honest =
                Evaluator.evaluate(table, recipe, protocol, monitor.part(0.0, 0.5));
        List<VariantResult> wrong = leaky.wrong(rows, monitor.part(0.5, 1.0));
        return LeakReport.of(leaks, honest, wrong);
    }

    /// The rows, if every mistake can be made with them.
    private Dataset checked(Dataset rows) {
        if (leaks.contains(Leak.RESAMPLE) && recipe.resample().isNothing()) {
            throw new DataProblem(
                    "nothing is resampled, so nothing can be resampled before the split",
                    new Mend("use smote", "resample.sampler", "smote"));
        }
        if (leaks.contains(Leak.THRESHOLD) && rows.classes().labels().size() != 2) {
            throw new DataProblem(
                    "a threshold is tuned for two classes only",
                    Mend.advice("leave the leak threshold out"));
        }
        if (makesRows()
                && protocol instanceof Protocol.HoldOut
                && recipe.split().column() != null) {
            throw new DataProblem(
                    "the column "
                            + recipe.split().column()
                            + " does not say where rows belong that are made before the split",
                    Mend.advice("split by a share or by folds"));
        }
        return rows;
    }

    private boolean makesRows() {
        return leaks.contains(Leak.RESAMPLE) || leaks.contains(Leak.DUPLICATES);
    }

    private List<VariantResult> wrong(Dataset rows, Monitor monitor) {
        Dataset all = leaks.contains(Leak.DUPLICATES) ? twice(rows) : rows;
        Map<Variant, VariantResult> results = new EnumMap<>(Variant.class);
        List<Variant> changed = changed(rows);
        if (!changed.isEmpty()) {
            Trials trials = trials(all, recipe, changed, monitor.part(0.0, 0.5));
            trials.outcomes()
                    .forEach((variant, of) -> results.put(variant, result(variant, of, trials)));
        }
        if (leaks.contains(Leak.RESAMPLE)) {
            Trials trials = resampledFirst(all, monitor.part(0.5, 1.0));
            trials.outcomes()
                    .forEach(
                            (_, of) ->
                                    results.put(
                                            Variant.SAMPLER, result(Variant.SAMPLER, of, trials)));
        }
        return List.copyOf(results.values());
    }

    private VariantResult result(Variant variant, List<Trial.Outcome> of, Trials trials) {
        return Summary.of(Evaluator.name(variant, recipe), of, trials.testShare());
    }

    /// The variants that are tried on the rows of the file and whose numbers may change.
    private List<Variant> changed(Dataset rows) {
        Set<Variant> changed = EnumSet.noneOf(Variant.class);
        if (leaks.contains(Leak.SCALE) || leaks.contains(Leak.DUPLICATES)) {
            changed.addAll(Trial.variants(rows, recipe));
        }
        if (leaks.contains(Leak.THRESHOLD)) {
            Trial.variants(rows, recipe).stream()
                    .filter(variant -> variant.rule(recipe.decide()).isTuned())
                    .forEach(changed::add);
        }
        if (leaks.contains(Leak.RESAMPLE)) {
            changed.remove(Variant.SAMPLER);
        }
        return List.copyOf(changed);
    }

    private Trials trials(Dataset rows, Recipe tried, List<Variant> variants, Monitor monitor) {
        List<Split> splits =
                makesRows()
                        ? StageProblem.at(
                                Stage.SPLIT, () -> Evaluator.drawn(rows, tried.split(), protocol))
                        : Evaluator.splits(table, rows, tried, protocol);
        return Trials.run(
                splits,
                (split, part) -> Trial.leaky(rows, split, tried, leaks, part),
                variants,
                Evaluator.threads(),
                monitor);
    }

    /// Makes new rows of all rows, and splits what comes out: the model that learns from it needs
    /// no sampler any more, and decides as the recipe says. There are no other shares of the
    /// classes than those of the resampled rows, so a prior correction has nothing to undo.
    private Trials resampledFirst(Dataset rows, Monitor monitor) {
        PrepareRules rules = Runner.rulesFor(recipe.resample(), recipe.prepare());
        Dataset prepared =
                StageProblem.at(Stage.PREPARE, () -> Preparation.fit(rows, rules).apply(rows));
        Dataset resampled =
                StageProblem.at(
                        Stage.RESAMPLE,
                        () ->
                                ResampleStage.run(
                                                prepared,
                                                recipe.resample(),
                                                new ExactSearch(Evaluator.threads()),
                                                monitor.part(0.0, 0.2))
                                        .resampling()
                                        .dataset());
        Recipe after = recipe.withPrepare(rules).withResample(recipe.resample().nothing());
        return trials(resampled, after, List.of(Variant.SAMPLER), monitor.part(0.2, 1.0));
    }

    /// Every row and a copy of it, with a key of its own as rows of a file have.
    private static Dataset twice(Dataset rows) {
        int n = rows.size();
        int[] each = IntStream.range(0, 2 * n).map(i -> i % n).toArray();
        Dataset both = rows.select(each);
        long[] keys = both.rowKeys();
        int[] fileRows = new int[2 * n];
        for (int i = 0; i < 2 * n; i++) {
            keys[i] = i < n ? keys[i] : Mix.of(COPY, keys[i]);
            fileRows[i] = both.fileRow(i);
        }
        return Dataset.derived(rows, both.features(), both.classes(), keys, fileRows);
    }
}
