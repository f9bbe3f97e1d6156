package org.smotescope.ui;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.smotescope.data.Role;
import org.smotescope.data.io.CsvSource;
import org.smotescope.data.io.Dialect.FirstRow;
import org.smotescope.data.io.ReadOptions;
import org.smotescope.experiment.DataPlan.ColumnPlan;
import org.smotescope.experiment.Recipe;
import org.smotescope.experiment.Run;
import org.smotescope.ui.async.HandJobs;
import org.smotescope.ui.async.JobState;

/// What is shown while reading, running and changes of the recipe overtake each other.
class LiveWorkspaceOrderTest {
    private static final CsvSource EMPTY = CsvSource.ofBytes("empty.csv", new byte[0]);
    private static final String SMALL = "x,y,class\n1,5,a\n2,4,b\n3,3,a\n4,2,b\n5,1,a\n6,0,b\n";

    private final HandJobs jobs = new HandJobs();
    private final LiveWorkspace workspace = new LiveWorkspace(jobs);

    @Test
    void theRecipeIsRunAfterAFileThatCannotBeRead() {
        open(Csv.moons(60, 20));
        workspace.change(k("7"));
        workspace.open(EMPTY);
        assertThat(jobs.waiting("run")).isNull();

        jobs.finish("open");

        assertThat(workspace.readProblem().get()).isNotNull();
        assertThat(workspace.state().get()).isInstanceOf(JobState.Running.class);
        jobs.finish("run");
        assertThat(run().recipe()).isEqualTo(recipe());
        assertThat(workspace.state().get()).isEqualTo(JobState.IDLE);
    }

    @Test
    void nothingIsRunAgainAfterAFileThatCannotBeRead() {
        open(Csv.moons(60, 20));
        workspace.open(EMPTY);
        workspace.change(recipe -> recipe.withThreshold(0.3));

        jobs.finish("open");

        assertThat(jobs.waiting("run")).isNull();
        assertThat(workspace.state().get()).isEqualTo(JobState.IDLE);
        assertThat(run().recipe()).isEqualTo(recipe());
    }

    @Test
    void aProblemOfTheRecipeIsToldAgainAfterAFileThatCannotBeRead() {
        open(Csv.moons(60, 20));
        workspace.change(k("99"));
        jobs.finish("run");
        JobState failed = workspace.state().get();
        assertThat(failed).isInstanceOf(JobState.Failed.class);

        workspace.open(EMPTY);
        jobs.finish("open");

        assertThat(workspace.state().get()).isEqualTo(failed);
    }

    @Test
    void aThresholdAfterAStoppedRunStartsItAgain() {
        open(Csv.moons(60, 20));
        workspace.change(k("7"));
        workspace.cancel();
        assertThat(run().recipe()).isNotEqualTo(recipe());

        workspace.change(recipe -> recipe.withThreshold(0.3));
        jobs.finish("run");

        assertThat(run().recipe()).isEqualTo(recipe());
    }

    @Test
    void aThresholdDuringARunIsTakenOver() {
        open(Csv.moons(60, 20));
        workspace.change(k("7"));
        HandJobs.Job<?> running = jobs.job("run");

        workspace.change(recipe -> recipe.withThreshold(0.3));

        assertThat(jobs.waiting("run")).isSameAs(running);
        running.finish();
        assertThat(run().recipe()).isEqualTo(recipe());
    }

    @Test
    void rolesOfTheFileBeforeNeverArriveAtTheNextOne() {
        open(Csv.moons(60, 20));
        workspace.change(ignore("x"));
        HandJobs.Job<?> stale = jobs.job("schema");
        workspace.open(Csv.messy());
        jobs.finish("open");

        stale.finish();

        assertThat(requireNonNull(workspace.schema().get()).target()).isEqualTo("failed");
    }

    @Test
    void aChangeDuringReadingWaitsForTheFile() {
        open(Csv.moons(60, 20));
        workspace.open(Csv.messy());
        workspace.change(k("7"));
        assertThat(jobs.waiting("run")).isNull();
        assertThat(workspace.state().get()).isInstanceOf(JobState.Running.class);

        jobs.finish("open");

        assertThat(recipe().resample().settings()).isNotEqualTo(k("7").apply(recipe()));
        assertThat(workspace.canUndo().get()).isFalse();
        jobs.finish("run");
        assertThat(run().recipe()).isEqualTo(recipe());
        assertThat(run().table()).isSameAs(workspace.table().get());
    }

    @Test
    void readingInAnotherWayKeepsWhatWasChangedMeanwhile() {
        open(Csv.moons(60, 20));
        workspace.reread(ReadOptions.guess().withFirstRow(FirstRow.NAMES));
        workspace.change(k("7"));
        workspace.change(ignore("x"));

        jobs.finish("open");

        assertThat(recipe().resample().settings()).containsEntry("k", "7");
        jobs.finish("schema");
        assertThat(role("x")).isEqualTo(Role.IGNORE);
        jobs.finish("run");
        assertThat(run().recipe()).isEqualTo(recipe());
        assertThat(role("x")).isEqualTo(Role.IGNORE);
    }

    @Test
    void readingTheSameBytesInAnotherWayKeepsUndo(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), SMALL);
        open(CsvSource.ofFile(file));
        workspace.change(k("1"));

        workspace.reread(ReadOptions.guess().withFirstRow(FirstRow.NAMES));
        jobs.finish("open");

        assertThat(workspace.canUndo().get()).isTrue();
    }

    @Test
    void aFileThatHasChangedOnDiskForgetsUndo(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), SMALL);
        open(CsvSource.ofFile(file));
        workspace.change(k("1"));
        Files.writeString(file, SMALL + "7,7,b\n");

        workspace.reread(ReadOptions.guess());
        jobs.finish("open");

        assertThat(workspace.canUndo().get()).isFalse();
    }

    @Test
    void openingTheSameSourceAgainForgetsUndo() {
        CsvSource source = Csv.moons(60, 20);
        open(source);
        workspace.change(k("7"));

        open(source);

        assertThat(workspace.canUndo().get()).isFalse();
    }

    private void open(CsvSource source) {
        workspace.open(source);
        jobs.finish("open");
        jobs.finish("run");
    }

    private static UnaryOperator<Recipe> k(String k) {
        return recipe -> recipe.withResample(recipe.resample().withSetting("k", k));
    }

    private static UnaryOperator<Recipe> ignore(String column) {
        return recipe ->
                recipe.withData(
                        recipe.data().withColumn(column, new ColumnPlan(Role.IGNORE, null)));
    }

    private Role role(String column) {
        return requireNonNull(workspace.schema().get()).columns().stream()
                .filter(each -> each.name().equals(column))
                .findFirst()
                .orElseThrow()
                .role();
    }

    private Run run() {
        return requireNonNull(workspace.run().get());
    }

    private Recipe recipe() {
        return requireNonNull(workspace.recipe().get());
    }
}
