package org.smotescope.ui;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.smotescope.data.DataProblem.Mend;
import org.smotescope.data.Monitor;
import org.smotescope.data.io.CsvSource;
import org.smotescope.data.io.Dialect.FirstRow;
import org.smotescope.data.io.ReadOptions;
import org.smotescope.experiment.Recipe;
import org.smotescope.experiment.Run;
import org.smotescope.ui.async.ImmediateJobs;
import org.smotescope.ui.async.JobState;
import org.smotescope.ui.async.Jobs;

class LiveWorkspaceTest {
    private final CountedJobs jobs = new CountedJobs();
    private final LiveWorkspace workspace = new LiveWorkspace(jobs);

    @Test
    void aFileOpensWithARecipeAndItsRun() {
        workspace.open(Csv.moons(60, 20));

        assertThat(requireNonNull(workspace.table().get()).rows()).isEqualTo(80);
        assertThat(requireNonNull(workspace.schema().get()).target()).isEqualTo("class");
        assertThat(run().recipe()).isEqualTo(recipe());
        assertThat(run().positiveLabel()).isEqualTo("rare");
        assertThat(workspace.state().get()).isEqualTo(JobState.IDLE);
    }

    @Test
    void anotherThresholdComputesNothing() {
        workspace.open(Csv.moons(60, 20));
        Run before = run();
        jobs.lanes.clear();

        workspace.change(recipe -> recipe.withThreshold(0.25));

        assertThat(jobs.lanes).isEmpty();
        assertThat(run().recipe().decide().threshold()).isEqualTo(0.25);
        assertThat(run().resampling()).isSameAs(before.resampling());
    }

    @Test
    void anEqualRecipeIsNoChange() {
        workspace.open(Csv.moons(60, 20));
        jobs.lanes.clear();

        workspace.change(recipe -> recipe.withThreshold(recipe.decide().threshold()));

        assertThat(jobs.lanes).isEmpty();
        assertThat(workspace.canUndo().get()).isFalse();
    }

    @Test
    void undoAndRedoWalkThroughRecipes() {
        workspace.open(Csv.moons(60, 20));
        Recipe first = recipe();
        workspace.change(recipe -> recipe.withResample(recipe.resample().withSeed(7)));
        Recipe second = recipe();

        workspace.undo();
        assertThat(recipe()).isEqualTo(first);
        assertThat(run().recipe()).isEqualTo(first);
        assertThat(workspace.canUndo().get()).isFalse();

        workspace.redo();
        assertThat(recipe()).isEqualTo(second);
        assertThat(workspace.canRedo().get()).isFalse();
    }

    @Test
    void aDragIsOneStepBack() {
        workspace.open(Csv.moons(60, 20));
        Recipe first = recipe();
        for (int i = 1; i <= 30; i++) {
            double threshold = 0.5 + i / 100.0;
            workspace.change(recipe -> recipe.withThreshold(threshold));
        }

        workspace.undo();

        assertThat(recipe()).isEqualTo(first);
    }

    @Test
    void aSamplerThatRefusesTheFirstFileLeavesThePictureOfItsRows() {
        workspace.open(Csv.moons(60, 4));

        assertThat(run().sampler().id()).isEqualTo("none");
        assertThat(workspace.state().get()).isInstanceOf(JobState.Failed.class);
        assertThat(recipe().resample().sampler()).isEqualTo("smote");
    }

    @Test
    void theMendOfATooLargeKMakesItRun() {
        workspace.open(Csv.moons(60, 4));
        JobState.Failed failed = (JobState.Failed) workspace.state().get();
        Mend mend =
                failed.problem().problem().mends().stream()
                        .filter(each -> Mends.change(each) != null)
                        .findFirst()
                        .orElseThrow();

        workspace.change(requireNonNull(Mends.change(mend)));

        assertThat(workspace.state().get()).isEqualTo(JobState.IDLE);
        assertThat(run().recipe()).isEqualTo(recipe());
    }

    @Test
    void afterALaterFailureTheLastGoodRunStays() {
        workspace.open(Csv.moons(60, 20));
        Run good = run();

        workspace.change(recipe -> recipe.withResample(recipe.resample().withSetting("k", "99")));

        assertThat(run()).isSameAs(good);
        assertThat(workspace.state().get()).isInstanceOf(JobState.Failed.class);
    }

    @Test
    void aFileThatCannotBeReadLeavesTheOneBefore() {
        workspace.open(Csv.moons(60, 20));
        workspace.open(CsvSource.ofBytes("empty.csv", new byte[0]));

        assertThat(requireNonNull(workspace.table().get()).name()).isEqualTo("moons.csv");
        assertThat(workspace.readProblem().get()).isNotNull();

        workspace.open(Csv.moons(50, 20));
        assertThat(workspace.readProblem().get()).isNull();
    }

    @Test
    void readingInAnotherWayKeepsWhatStillMakesSense() {
        byte[] bytes =
                "a;b;class\n1,5;2;x\n2,5;3;y\n3,5;4;x\n4;1;y\n".getBytes(StandardCharsets.UTF_8);
        workspace.open(CsvSource.ofBytes("small.csv", bytes));
        workspace.change(recipe -> recipe.withThreshold(0.2));

        workspace.reread(ReadOptions.guess().withFirstRow(FirstRow.VALUES));

        assertThat(requireNonNull(workspace.table().get()).rows()).isEqualTo(5);
        assertThat(recipe().decide().threshold()).isEqualTo(0.2);
        assertThat(workspace.readOptions().get().firstRow()).isEqualTo(FirstRow.VALUES);
    }

    private Run run() {
        return requireNonNull(workspace.run().get());
    }

    private Recipe recipe() {
        return requireNonNull(workspace.recipe().get());
    }

    /// Immediate jobs that remember which lanes were used.
    private static final class CountedJobs implements Jobs {
        private final ImmediateJobs jobs = new ImmediateJobs();
        private final List<String> lanes = new ArrayList<>();

        @Override
        public <T> void submit(
                String lane,
                Function<Monitor, T> work,
                Consumer<Double> progress,
                Consumer<T> done,
                Consumer<Throwable> failed) {
            lanes.add(lane);
            jobs.submit(lane, work, progress, done, failed);
        }

        @Override
        public void cancel(String lane) {
            jobs.cancel(lane);
        }
    }
}
