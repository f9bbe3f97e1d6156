package org.smotescope.ui.compare;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.Monitor;
import org.smotescope.data.io.Table;
import org.smotescope.experiment.Contest;
import org.smotescope.experiment.Leaderboard;
import org.smotescope.experiment.LeaderboardCsv;
import org.smotescope.experiment.Lineup;
import org.smotescope.experiment.Protocol;
import org.smotescope.experiment.Recipe;
import org.smotescope.learning.metrics.Metric;
import org.smotescope.ui.Problems;
import org.smotescope.ui.Workspace;
import org.smotescope.ui.async.Jobs;

/// Measures those that are compared on many splits while somebody looks at them. What was measured
/// stays when it is stopped, and when others are added. Knows no nodes.
public final class BoardViewModel {
    private static final String MEASURE = "compare";
    private static final String TELL = "compare-board";
    private static final double NOT_RUNNING = -1.0;

    /// More rows than this are measured only when somebody asks for it.
    private static final int MOST_UNASKED = 20_000;

    /// How far the measuring is.
    public enum State {
        /// There is nothing to measure.
        EMPTY,
        /// It begins when somebody asks for it.
        WAITING,
        RUNNING,
        /// Somebody has stopped it.
        STOPPED,
        DONE
    }

    private final Workspace workspace;
    private final Jobs jobs;
    private final LineupViewModel lineup;
    private final ObjectProperty<Metric> metric =
            new SimpleObjectProperty<>(this, "metric", Metric.AVERAGE_PRECISION);
    private final ObjectProperty<List<Metric>> columns =
            new SimpleObjectProperty<>(this, "columns", List.of(Metric.BRIER));
    private final ReadOnlyObjectWrapper<@Nullable Leaderboard> board =
            new ReadOnlyObjectWrapper<>(this, "board");
    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(this, "state", State.EMPTY);
    private final ReadOnlyDoubleWrapper progress =
            new ReadOnlyDoubleWrapper(this, "progress", NOT_RUNNING);
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private boolean isWatched;
    private boolean isTelling;
    private @Nullable Contest contest;
    private @Nullable Question asked;

    /// What a comparison depends on.
    private record Question(Table table, Recipe recipe, Lineup lineup, Protocol protocol) {}

    BoardViewModel(Workspace workspace, Jobs jobs, LineupViewModel lineup) {
        this.workspace = workspace;
        this.jobs = jobs;
        this.lineup = lineup;
        workspace.run().subscribe(run -> follow());
        lineup.entriesProperty().subscribe(list -> follow());
        lineup.modelsProperty().subscribe(list -> follow());
        lineup.protocolProperty().subscribe(how -> follow());
    }

    /// How everybody stands by now; null before the first measurement.
    public ReadOnlyObjectProperty<@Nullable Leaderboard> boardProperty() {
        return board.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// The metric that decides who beats the yardstick.
    public ObjectProperty<Metric> metricProperty() {
        return metric;
    }

    /// The metrics that are shown beside it.
    public ObjectProperty<List<Metric>> columnsProperty() {
        return columns;
    }

    /// The share that is done, below 0 where nothing is under way.
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /// Why nothing can be measured; empty where it can.
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// Somebody looks: measuring begins.
    void watch() {
        isWatched = true;
        follow();
    }

    /// Nobody looks any more: what is under way goes on.
    void leave() {
        isWatched = false;
    }

    /// Begins, or goes on where it was stopped.
    void start() {
        Question question = asked;
        Contest begun = contest;
        if (question == null) {
            return;
        }
        if (begun != null) {
            measure(begun);
            return;
        }
        progress.set(0);
        state.set(State.RUNNING);
        jobs.submit(
                MEASURE,
                monitor ->
                        Contest.of(
                                question.table,
                                question.recipe,
                                question.lineup,
                                question.protocol),
                fraction -> {},
                this::measure,
                this::failed);
    }

    /// Gives up; what was measured stays.
    void stop() {
        jobs.cancel(MEASURE);
        progress.set(NOT_RUNNING);
        if (state.get() == State.RUNNING) {
            state.set(State.STOPPED);
            tell();
        }
    }

    /// Writes the table, or every figure of every split.
    ///
    /// @throws org.smotescope.data.DataProblem if the file cannot be written
    static void export(Leaderboard of, Metric decides, Path file, @Nullable Path input) {
        LeaderboardCsv.write(of, decides, file, input);
    }

    private void follow() {
        Table table = workspace.table().get();
        Recipe recipe = workspace.recipe().get();
        if (!isWatched || table == null || recipe == null || workspace.run().get() == null) {
            return;
        }
        Question question =
                new Question(
                        table, shared(recipe), lineup.lineup(recipe), lineup.protocolProperty().get());
        if (question.equals(asked)) {
            return;
        }
        asked = question;
        problem.set("");
        jobs.cancel(MEASURE);
        progress.set(NOT_RUNNING);
        Contest before = contest;
        contest =
                before != null && before.goesFor(table, question.recipe, question.protocol)
                        ? before.with(question.lineup)
                        : null;
        if (contest == null) {
            board.set(null);
        } else {
            tell();
        }
        boolean isLarge = table.rows() > MOST_UNASKED && contest == null;
        if (isLarge) {
            state.set(State.WAITING);
        } else {
            start();
        }
    }

    /// What the contenders share of a recipe.
    private static Recipe shared(Recipe recipe) {
        return recipe.withResample(recipe.resample().withSampler("none").withThen(List.of()));
    }

    private void measure(Contest begun) {
        contest = begun;
        state.set(State.RUNNING);
        progress.set(0);
        tell();
        jobs.submit(
                MEASURE,
                monitor -> {
                    begun.run(monitor);
                    return begun.standings();
                },
                this::moved,
                this::done,
                this::failed);
    }

    private void moved(double fraction) {
        progress.set(fraction);
        tell();
    }

    /// Works the standings out away from the window's thread, the next when these are there.
    private void tell() {
        Contest of = contest;
        if (of == null || isTelling) {
            return;
        }
        isTelling = true;
        jobs.submit(
                TELL,
                (Monitor monitor) -> of.standings(),
                fraction -> {},
                standings -> {
                    isTelling = false;
                    if (of == contest && state.get() != State.DONE) {
                        board.set(standings);
                    }
                },
                thrown -> isTelling = false);
    }

    private void done(Leaderboard all) {
        progress.set(NOT_RUNNING);
        state.set(State.DONE);
        board.set(all);
    }

    private void failed(Throwable thrown) {
        progress.set(NOT_RUNNING);
        state.set(State.STOPPED);
        if (!(thrown instanceof CancellationException)) {
            state.set(State.EMPTY);
            problem.set(Problems.ofData(thrown).line());
        }
    }

    /// All metrics that can decide.
    static List<Metric> deciding() {
        List<Metric> all = new ArrayList<>(List.of(Metric.values()));
        all.removeIf(each -> each.better() == Metric.Better.NEITHER);
        return all;
    }
}
