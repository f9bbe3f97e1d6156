package org.smotescope.ui.shell;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.smotescope.data.DataProblem;
import org.smotescope.data.io.CsvSource;
import org.smotescope.ui.Csv;
import org.smotescope.ui.LiveWorkspace;
import org.smotescope.ui.async.HandJobs;
import org.smotescope.ui.dialog.FileActions;
import org.smotescope.ui.dialog.NoDialogs;
import org.smotescope.ui.session.TestSessions;
import org.smotescope.ui.shell.ShellViewModel.Sign;

class ShellViewModelTest {
    private final HandJobs jobs = new HandJobs();
    private final LiveWorkspace workspace = new LiveWorkspace(jobs);
    private final FileActions files = new FileActions(workspace, jobs, new NoDialogs());
    private final ShellViewModel shell =
            new ShellViewModel(
                    workspace, files, TestSessions.of(workspace, files, new NoDialogs(), jobs));

    @Test
    void aStoppedRunIsNotUpToDate() {
        open();
        assertThat(shell.status().get().words()).isEqualTo("Up to date");
        moreNeighbours();

        workspace.cancel();

        assertThat(shell.status().get())
                .isEqualTo(new ShellViewModel.Status(Sign.STALE, "Stopped: older than the recipe"));
        assertThat(requireNonNull(shell.notice().get()).words())
                .isEqualTo("Stopped. Still from k = 5.");
    }

    @Test
    void aFailedRunSaysWhatIsStillShown() {
        open();
        workspace.change(recipe -> recipe.withResample(recipe.resample().withSetting("k", "30")));
        assertThat(shell.notice().get()).isNull();

        jobs.job("run").fail(new DataProblem("the class rare is too small"));

        assertThat(requireNonNull(shell.notice().get()).words())
                .isEqualTo("The class rare is too small. Still from k = 5.");
    }

    @Test
    void aFileToBeginWithThatCannotBeReadIsToldAboveAnother() {
        CsvSource broken = CsvSource.ofBytes("broken.csv", new byte[0]);
        workspace.openOr(broken, Csv.moons(60, 20));

        jobs.job("open").fail(new DataProblem("broken.csv has no rows"));
        jobs.finish("open");
        jobs.finish("run");

        assertThat(requireNonNull(shell.notice().get()).words())
                .isEqualTo("broken.csv has no rows.");
        assertThat(workspace.run().get()).isNotNull();
        shell.dismissNotice();
        assertThat(shell.notice().get()).isNull();
    }

    @Test
    void aStoppedReadingIsNotUpToDateWhereItHadStoppedARun() {
        open();
        moreNeighbours();
        workspace.open(CsvSource.ofBytes("next.csv", new byte[0]));

        workspace.cancel();

        assertThat(shell.status().get().sign()).isEqualTo(Sign.STALE);
    }

    @Test
    void aMissingPictureIsToldUntilItIsPutAway() {
        open();

        workspace.tellPictureProblem(new DataProblem("the data do not fit into memory"));

        assertThat(requireNonNull(shell.notice().get()).words())
                .isEqualTo("No new picture. The data do not fit into memory.");
        shell.dismissNotice();
        assertThat(shell.notice().get()).isNull();
    }

    @Test
    void whatWasUndoneIsSaidUntilSomethingElseIsChanged() {
        open();
        moreNeighbours();
        jobs.finish("run");

        shell.undo();
        jobs.finish("run");
        assertThat(shell.status().get().words()).isEqualTo("Undone: k 5 to 7.");
        shell.redo();
        jobs.finish("run");
        assertThat(shell.status().get().words()).isEqualTo("Redone: k 5 to 7.");
        workspace.compare(plan -> plan.withModels(List.of("knn")));
        assertThat(shell.status().get().words()).isEqualTo("Up to date");
        shell.undo();
        assertThat(shell.status().get().words())
                .isEqualTo("Undone: Nearest neighbours compared in Compare.");
    }

    private void open() {
        workspace.open(Csv.moons(60, 20));
        jobs.finish("open");
        jobs.finish("run");
    }

    private void moreNeighbours() {
        workspace.change(recipe -> recipe.withResample(recipe.resample().withSetting("k", "7")));
    }
}
