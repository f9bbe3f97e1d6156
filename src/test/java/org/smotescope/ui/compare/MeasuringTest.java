package org.smotescope.ui.compare;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.smotescope.data.Monitor;
import org.smotescope.data.synth.Samples;
import org.smotescope.experiment.Contest;
import org.smotescope.experiment.Leaderboard;
import org.smotescope.experiment.Lineup;
import org.smotescope.experiment.Protocol;
import org.smotescope.experiment.Recipe;
import org.smotescope.experiment.ResamplePlan;
import org.smotescope.experiment.SplitPlan;
import org.smotescope.experiment.Standing;
import org.smotescope.learning.metrics.Metric;
import org.smotescope.ui.LiveWorkspace;
import org.smotescope.ui.async.HandJobs;
import org.smotescope.ui.async.ImmediateJobs;
import org.smotescope.ui.compare.Measuring.State;

/// What was measured stays when somebody stops it, and when others are asked for.
class MeasuringTest {
    private static final Protocol FOLDS = new Protocol.Folds(3, 1);

    private final HandJobs jobs = new HandJobs();
    private final LiveWorkspace workspace = new LiveWorkspace(new ImmediateJobs());
    private final Measuring measuring = new Measuring(jobs, "test");

    @BeforeEach
    void open() {
        workspace.open(Samples.source("two-moons.csv"));
    }

    @Test
    void theBoardIsThatOfTheContest() {
        measuring.ask(question("smote", "adasyn"));
        finish();

        Contest contest =
                Contest.of(
                        requireNonNull(workspace.table().get()),
                        Measuring.shared(recipe()),
                        lineup("smote", "adasyn"),
                        FOLDS);
        contest.run(Monitor.NONE);
        assertThat(measuring.stateProperty().get()).isEqualTo(State.DONE);
        assertThat(values(board())).isEqualTo(values(contest.standings()));
        assertThat(board().isComplete()).isTrue();
    }

    @Test
    void whatIsStoppedGoesOnWhenSomebodySaysSo() {
        measuring.ask(question("smote"));
        jobs.finish("test");
        assertThat(measuring.stateProperty().get()).isEqualTo(State.RUNNING);

        measuring.stop();
        assertThat(measuring.stateProperty().get()).isEqualTo(State.STOPPED);
        assertThat(measuring.progressProperty().get()).isNegative();
        assertThat(jobs.waiting("test")).isNull();

        measuring.goOn();
        finish();
        assertThat(measuring.stateProperty().get()).isEqualTo(State.DONE);
        assertThat(board().isComplete()).isTrue();
    }

    @Test
    void aProblemIsTold() {
        workspace.change(recipe -> recipe.withData(recipe.data().withTarget("nowhere")));

        measuring.ask(question("smote"));
        finish();

        assertThat(measuring.stateProperty().get()).isEqualTo(State.EMPTY);
        assertThat(measuring.problemProperty().get()).contains("nowhere");
    }

    @Test
    void whoIsAddedIsMeasuredAloneAndAllOthersStay() {
        measuring.ask(question("smote"));
        finish();
        List<String> before = values(board());
        List<Double> times = seconds(board());

        measuring.ask(question("smote", "random-over"));
        finish();

        assertThat(board().standings()).hasSize(4);
        assertThat(values(board()).subList(0, 3)).isEqualTo(before);
        // Nobody was measured again, or it would have taken another time.
        assertThat(seconds(board()).subList(0, 3)).isEqualTo(times);
    }

    @Test
    void anotherSplitBeginsAnew() {
        measuring.ask(question("smote"));
        finish();
        workspace.change(recipe -> recipe.withSplit(new SplitPlan(0.3, 7, null)));

        measuring.ask(question("smote"));

        assertThat(measuring.boardProperty().get()).isNull();
        finish();
        assertThat(board().isComplete()).isTrue();
    }

    private Recipe recipe() {
        return requireNonNull(workspace.recipe().get());
    }

    private Leaderboard board() {
        return requireNonNull(measuring.boardProperty().get());
    }

    private Lineup lineup(String... samplers) {
        List<ResamplePlan> plans =
                List.of(samplers).stream().map(id -> recipe().resample().withSampler(id)).toList();
        return new Lineup(plans, List.of(recipe().model()));
    }

    private Measuring.Question question(String... samplers) {
        return Measuring.Question.of(
                requireNonNull(workspace.table().get()), recipe(), lineup(samplers), FOLDS);
    }

    private void finish() {
        while (jobs.waiting("test") != null || jobs.waiting("test-board") != null) {
            jobs.finish(jobs.waiting("test") != null ? "test" : "test-board");
        }
    }

    private static List<Double> seconds(Leaderboard board) {
        return board.standings().stream().map(Standing::seconds).toList();
    }

    private static List<String> values(Leaderboard board) {
        return board.standings().stream()
                .map(
                        each ->
                                each.contender().name()
                                        + requireNonNull(each.result())
                                                .values(Metric.AVERAGE_PRECISION))
                .toList();
    }
}
