package org.smotescope.ui.compare;

import java.util.List;
import java.util.concurrent.CancellationException;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.DataProblem;
import org.smotescope.data.DataProblem.Mend;
import org.smotescope.data.Monitor;
import org.smotescope.data.io.Table;
import org.smotescope.experiment.Contest;
import org.smotescope.experiment.Leaderboard;
import org.smotescope.experiment.Lineup;
import org.smotescope.experiment.Protocol;
import org.smotescope.experiment.Recipe;
import org.smotescope.ui.Problems;
import org.smotescope.ui.async.Jobs;

/// Measures those that are compared in the background, and tells how they stand meanwhile. What was
/// measured stays when it is stopped, and when others are asked for on the same splits. Used on the
/// window's thread only.
public final class Measuring {
    private static final double NOT_RUNNING = -1.0;

    /// More rows than this are measured only when somebody asks for it.
    private static final int MOST_UNASKED = 20_000;

    /// How far it is.
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

    private final Jobs jobs;
    private final String measure;
    private final String tell;
    private final ReadOnlyObjectWrapper<@Nullable Leaderboard> board =
            new ReadOnlyObjectWrapper<>(this, "board");
    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(this, "state", State.EMPTY);
    private final ReadOnlyDoubleWrapper progress =
            new ReadOnlyDoubleWrapper(this, "progress", NOT_RUNNING);
    private final ReadOnlyObjectWrapper<List<Mend>> mends =
            new ReadOnlyObjectWrapper<>(this, "mends", List.of());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private boolean isTelling;
    private boolean isLeft;
    private @Nullable Contest contest;
    private @Nullable Question asked;

    /// What a comparison depends on.
    ///
    /// @param recipe what the contenders share
    record Question(Table table, Recipe recipe, Lineup lineup, Protocol protocol) {
        /// @param recipe whose sampler is none of the comparison's business
        static Question of(Table table, Recipe recipe, Lineup lineup, Protocol protocol) {
            return new Question(table, shared(recipe), lineup, protocol);
        }
    }

    /// @param lane names the work in the background
    Measuring(Jobs jobs, String lane) {
        this.jobs = jobs;
        this.measure = lane;
        this.tell = lane + "-board";
    }

    /// What contenders share of a recipe.
    static Recipe shared(Recipe recipe) {
        return recipe.withResample(recipe.resample().withSampler("none").withThen(List.of()));
    }

    /// How everybody stands by now; null before the first measurement.
    public ReadOnlyObjectProperty<@Nullable Leaderboard> boardProperty() {
        return board.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// The share that is done, below 0 where nothing is under way.
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /// Why nothing can be measured; empty where it can.
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// What would mend the problem.
    ReadOnlyObjectProperty<List<Mend>> mendsProperty() {
        return mends.getReadOnlyProperty();
    }

    /// Measures this from now on, unless it does so already.
    void ask(Question question) {
        if (question.equals(asked)) {
            if (isLeft) {
                goOn();
            }
            return;
        }
        boolean isStopped = state.get() == State.STOPPED && !isLeft;
        isLeft = false;
        asked = question;
        problem.set("");
        mends.set(List.of());
        jobs.cancel(measure);
        progress.set(NOT_RUNNING);
        Contest before = contest;
        contest =
                before != null && before.goesFor(question.table, question.recipe, question.protocol)
                        ? before.with(question.lineup, question.recipe)
                        : null;
        if (contest == null) {
            board.set(null);
        }
        if (isStopped && before != null) {
            tell();
        } else if (contest == null && question.table.rows() > MOST_UNASKED) {
            state.set(State.WAITING);
        } else {
            goOn();
        }
    }

    /// Begins, or goes on where it was stopped.
    public void goOn() {
        Question question = asked;
        Contest begun = contest;
        isLeft = false;
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
                measure,
                (Monitor monitor) ->
                        Contest.of(
                                question.table,
                                question.recipe,
                                question.lineup,
                                question.protocol),
                fraction -> {},
                this::measure,
                this::failed);
    }

    /// Nobody looks any more: goes on when it is asked the same again.
    void leave() {
        boolean isRunning = state.get() == State.RUNNING;
        stop();
        isLeft = isRunning;
    }

    /// Lets go of everything: the file is no longer open.
    void forget() {
        jobs.cancel(measure);
        jobs.cancel(tell);
        isTelling = false;
        isLeft = false;
        contest = null;
        asked = null;
        progress.set(NOT_RUNNING);
        problem.set("");
        mends.set(List.of());
        board.set(null);
        state.set(State.EMPTY);
    }

    /// Gives up; what was measured stays.
    public void stop() {
        jobs.cancel(measure);
        progress.set(NOT_RUNNING);
        if (state.get() == State.RUNNING) {
            state.set(State.STOPPED);
            tell();
        }
    }

    private void measure(Contest begun) {
        contest = begun;
        state.set(State.RUNNING);
        progress.set(0);
        tell();
        jobs.submit(
                measure,
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
                tell,
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
        if (thrown instanceof CancellationException) {
            state.set(State.STOPPED);
        } else {
            state.set(State.EMPTY);
            DataProblem why = Problems.ofData(thrown);
            mends.set(why.mends());
            problem.set(why.line());
        }
    }
}
