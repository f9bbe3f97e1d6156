package org.smotescope.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.io.Table;
import org.smotescope.experiment.Leaderboard;
import org.smotescope.experiment.Lineup;
import org.smotescope.experiment.Protocol;
import org.smotescope.experiment.Recipe;
import org.smotescope.experiment.ResamplePlan;
import org.smotescope.experiment.Run;
import org.smotescope.experiment.Standing;
import org.smotescope.experiment.Variant;
import org.smotescope.sampling.Family;
import org.smotescope.sampling.Samplers;
import org.smotescope.sampling.SamplingStrategy;
import org.smotescope.sampling.Setting;
import org.smotescope.ui.Workspace;
import org.smotescope.ui.async.Jobs;

/// One sampler at several numbers of neighbours and several amounts, all on the same folds. Knows
/// no nodes.
public final class GridViewModel {
    /// Fewer repeats than the leaderboard: there are many cells.
    private static final Protocol.Folds FOLDS = new Protocol.Folds(5, 2);

    private static final int[] KS = {1, 3, 5, 7, 10, 15};
    private static final double[] RATIOS = {0.25, 0.5, 0.75, 1.0};
    private static final int SMALLEST_SHARE = 5;

    private final Workspace workspace;
    private final LineupViewModel lineup;
    private final Measuring measuring;
    private final ObjectProperty<@Nullable ResamplePlan> sampler =
            new SimpleObjectProperty<>(this, "sampler");
    private final ObjectProperty<Protocol.Folds> folds =
            new SimpleObjectProperty<>(this, "folds", FOLDS);
    private final ReadOnlyObjectWrapper<@Nullable Axes> axes =
            new ReadOnlyObjectWrapper<>(this, "axes");
    private boolean isWatched;

    /// What the grid goes through.
    ///
    /// @param plan whose settings are varied
    /// @param setting the name of its number of neighbours
    /// @param ks the numbers of neighbours
    /// @param ratios the amounts: minority rows per row of the largest class
    public record Axes(ResamplePlan plan, String setting, List<Integer> ks, List<Double> ratios) {
        public Axes {
            ks = List.copyOf(ks);
            ratios = List.copyOf(ratios);
        }

        ResamplePlan at(int k, double ratio) {
            return plan.withSetting(setting, Integer.toString(k))
                    .withStrategy(new SamplingStrategy.Ratio(ratio));
        }
    }

    GridViewModel(Workspace workspace, Jobs jobs, LineupViewModel lineup) {
        this.workspace = workspace;
        this.lineup = lineup;
        this.measuring = new Measuring(jobs, "compare-grid");
        workspace
                .table()
                .subscribe(
                        table -> {
                            measuring.forget();
                            axes.set(null);
                        });
        workspace.run().subscribe(run -> follow());
        lineup.entriesProperty().subscribe(list -> follow());
        sampler.subscribe(plan -> follow());
    }

    Measuring measuring() {
        return measuring;
    }

    /// On which splits all cells are measured.
    public ObjectProperty<Protocol.Folds> foldsProperty() {
        return folds;
    }

    /// The sampler that is varied; null for the first that can be.
    ObjectProperty<@Nullable ResamplePlan> samplerProperty() {
        return sampler;
    }

    /// What the grid goes through; null where nothing can be varied.
    ReadOnlyObjectProperty<@Nullable Axes> axesProperty() {
        return axes.getReadOnlyProperty();
    }

    /// The samplers of the lineup that have neighbours and an amount.
    List<ResamplePlan> choices() {
        Recipe recipe = workspace.recipe().get();
        return recipe == null
                ? List.of()
                : lineup.entriesProperty().get().stream()
                        .map(entry -> entry.in(recipe))
                        .filter(plan -> setting(plan).isPresent() && grows(plan))
                        .toList();
    }

    /// How a cell stands, once it is measured.
    Optional<Standing> standing(int k, double ratio) {
        Leaderboard board = measuring.boardProperty().get();
        Axes now = axes.get();
        if (board == null || now == null) {
            return Optional.empty();
        }
        ResamplePlan plan = now.at(k, ratio);
        return board.standings().stream()
                .filter(each -> each.contender().variant() == Variant.SAMPLER)
                .filter(each -> each.contender().plan().equals(plan))
                .findFirst();
    }

    void watch() {
        isWatched = true;
        follow();
    }

    void leave() {
        isWatched = false;
        measuring.leave();
    }

    private void follow() {
        Table table = workspace.table().get();
        Recipe recipe = workspace.recipe().get();
        Run run = workspace.run().get();
        if (!isWatched || table == null || recipe == null || run == null) {
            return;
        }
        Axes next = axes(run);
        axes.set(next);
        if (next == null) {
            return;
        }
        List<ResamplePlan> plans = new ArrayList<>();
        for (int k : next.ks) {
            for (double ratio : next.ratios) {
                plans.add(next.at(k, ratio));
            }
        }
        measuring.ask(
                Measuring.Question.of(
                        table, recipe, new Lineup(plans, List.of(recipe.model())), folds.get()));
    }

    private @Nullable Axes axes(Run run) {
        List<ResamplePlan> all = choices();
        if (!run.isBinary() || all.isEmpty()) {
            return null;
        }
        ResamplePlan wanted = sampler.get();
        ResamplePlan plan =
                all.stream()
                        .filter(each -> wanted != null && each.sampler().equals(wanted.sampler()))
                        .findFirst()
                        .orElse(all.getFirst());
        int[] counts = run.prepared().train().classes().counts();
        int fewest = Math.min(counts[0], counts[1]);
        double now = (double) fewest / Math.max(counts[0], counts[1]);
        List<Integer> ks = new ArrayList<>();
        for (int k : KS) {
            // Folds have fewer rows than the training part, and a row is not its own neighbour.
            if (k < fewest * (SMALLEST_SHARE - 1) / SMALLEST_SHARE) {
                ks.add(k);
            }
        }
        List<Double> ratios = new ArrayList<>();
        for (double ratio : RATIOS) {
            if (ratio > now) {
                ratios.add(ratio);
            }
        }
        return ks.isEmpty() || ratios.isEmpty()
                ? null
                : new Axes(plan, setting(plan).orElseThrow(), ks, ratios);
    }

    private static boolean grows(ResamplePlan plan) {
        Family family = Samplers.byId(plan.sampler()).family();
        return family == Family.OVER || family == Family.COMBINED;
    }

    private static Optional<String> setting(ResamplePlan plan) {
        return Samplers.byId(plan.sampler()).settings().stream()
                .filter(Setting.Int.class::isInstance)
                .map(Setting::name)
                .filter(name -> name.equals("k") || name.equals("smote.k"))
                .findFirst();
    }
}
