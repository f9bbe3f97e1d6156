package org.smotescope.ui.compare;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.smotescope.data.io.Table;
import org.smotescope.experiment.Leaderboard;
import org.smotescope.experiment.Protocol;
import org.smotescope.experiment.Recipe;
import org.smotescope.learning.metrics.Metric;
import org.smotescope.ui.Workspace;
import org.smotescope.ui.async.Jobs;

/// The leaderboard of a lineup, measured while somebody looks at it. Knows no nodes.
public final class BoardViewModel {
    private final Workspace workspace;
    private final LineupViewModel lineup;
    private final Measuring measuring;
    private final ObjectProperty<Metric> metric =
            new SimpleObjectProperty<>(this, "metric", Metric.AVERAGE_PRECISION);
    private final ObjectProperty<List<Metric>> columns =
            new SimpleObjectProperty<>(this, "columns", List.of(Metric.BRIER));
    private boolean isWatched;

    BoardViewModel(Workspace workspace, Jobs jobs, LineupViewModel lineup) {
        this.workspace = workspace;
        this.lineup = lineup;
        this.measuring = new Measuring(jobs, "compare");
        workspace.table().subscribe(table -> measuring.forget());
        workspace.run().subscribe(run -> follow());
        lineup.entriesProperty().subscribe(list -> follow());
        lineup.modelsProperty().subscribe(list -> follow());
        lineup.protocolProperty().subscribe(how -> follow());
    }

    /// How they stand, and how far the measuring is.
    public Measuring measuring() {
        return measuring;
    }

    /// The metric that decides who beats the yardstick.
    public ObjectProperty<Metric> metricProperty() {
        return metric;
    }

    /// The metrics that are shown beside it.
    public ObjectProperty<List<Metric>> columnsProperty() {
        return columns;
    }

    /// Somebody looks: measuring begins.
    void watch() {
        isWatched = true;
        follow();
    }

    /// Nobody looks any more: what is under way goes on, and nothing new begins.
    void leave() {
        isWatched = false;
    }

    /// Whether it is being measured and has no number yet.
    boolean isBeginning() {
        Leaderboard now = measuring.boardProperty().get();
        boolean hasNumbers =
                now != null && now.standings().stream().anyMatch(each -> each.done() > 0);
        return measuring.stateProperty().get() == Measuring.State.RUNNING && !hasNumbers;
    }

    private void follow() {
        Table table = workspace.table().get();
        Recipe recipe = workspace.recipe().get();
        if (isWatched && table != null && recipe != null && workspace.run().get() != null) {
            measuring.ask(
                    Measuring.Question.of(
                            table, recipe, lineup.lineup(recipe), lineup.protocolProperty().get()));
        }
    }

    /// Measures on so many folds instead.
    void useFolds(int folds) {
        Protocol.Folds now = lineup.protocolProperty().get();
        lineup.measureOn(new Protocol.Folds(folds, now.repeats()));
    }

    /// All metrics that can decide.
    static List<Metric> deciding() {
        List<Metric> all = new ArrayList<>(List.of(Metric.values()));
        all.removeIf(each -> each.better() == Metric.Better.NEITHER);
        return all;
    }
}
